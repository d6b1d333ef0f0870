//! From rows of cells under headings to codes: what CSV and Markdown have in common.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use super::cell::{read_status, set, split_name};
use super::headings::Field;
use crate::cli::reference::Own;
use crate::cli::table::{Int, Place, Report, Row, Value};

/// Cells under headings, and where they stand.
#[derive(Default)]
pub(super) struct Grid {
    pub(super) headings: Vec<String>,
    /// What each heading stands for.
    pub(super) fields: Vec<Field>,
    pub(super) line: usize,
    pub(super) rows: Vec<(usize, Vec<String>)>,
    pub(super) place: Place,
    /// The values that every row starts from.
    pub(super) defaults: Row,
    /// Whether the headings are those of our own exports, word for word.
    pub(super) own_export: bool,
}

impl Grid {
    /// The column of a field.
    pub(super) fn position(&self, field: &Field) -> Option<usize> {
        self.fields.iter().position(|other| other == field)
    }

    /// The cells of a column that are not empty.
    pub(super) fn column(&self, index: usize) -> impl Iterator<Item = &str> {
        let cells = self.rows.iter().filter_map(move |(_, cells)| cells.get(index));
        cells.map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
    }

    /// Whether a column has cells, and this holds of all of them.
    pub(super) fn all(&self, index: usize, holds: fn(&str) -> bool) -> bool {
        self.column(index).next().is_some() && self.column(index).all(holds)
    }

    /// Whether most of the codes are numbers.
    pub(super) fn are_numbers(&self) -> bool {
        let Some(index) = self.position(&Field::CODE) else { return false };
        self.column(index).filter(|cell| is_number(cell)).count() * 2 > self.column(index).count()
    }

    /// Decides by the cells about headings that could mean two things.
    pub(super) fn disambiguate(&mut self) {
        if let Some(status) = self.position(&Field::Own(Own::Status))
            && !self.column(status).all(|cell| read_status(cell).is_some())
        {
            self.fields[status] = Field::Other(self.headings[status].trim().to_string());
        }
        if self.own_export {
            return;
        }
        let is_numbers = |index: &usize| self.all(*index, is_number);
        let mut others = (0..self.fields.len()).filter(|index| matches!(self.fields[*index], Field::Other(_)));
        let numbers = others.find(is_numbers);
        let name = self.position(&Field::NAME);
        match self.position(&Field::CODE) {
            None => {
                if let Some(index) = numbers.or(name.filter(is_numbers)) {
                    self.fields[index] = Field::CODE;
                }
            }
            // `Code | Value`: the symbol, and the number.
            Some(code) if name.is_none() && !self.column(code).any(is_number) => {
                if let Some(index) = numbers {
                    self.fields[code] = Field::NAME;
                    self.fields[index] = Field::CODE;
                }
            }
            Some(_) => {}
        }
    }

    pub(super) fn row(&self, line: usize, cells: &[String], report: &mut Report) -> Option<(Place, Row)> {
        if !is_filled(cells) {
            return None;
        }
        let mut place = self.place.clone();
        let mut row = Row { line, section: place.section.clone(), ..self.defaults.clone() };
        let mut code = None;
        for (index, cell) in cells.iter().enumerate() {
            let Some(text) = self.text_of(cell, line, report) else { continue };
            match self.fields.get(index) {
                Some(Field::Own(Own::Code)) => code = Some(self.code_of(text, line, report)),
                Some(field) => set(field, text, &mut row, &mut place),
                None => report.error(line, &format!("{text:?} stands beyond the last heading")),
            }
        }
        if cells.len() < self.headings.len() {
            report.tally(line, "a row has fewer cells than there are headings");
        }
        let Some(code) = code else {
            report.error(line, &format!("no code in this row: {}", shortened(&cells.join(" | "))));
            return None;
        };
        row.code = code;
        if row.name.is_none() && row.variant.is_none() {
            split_name(&mut row);
        }
        Some((place, row))
    }

    fn code_of(&self, text: &str, line: usize, report: &mut Report) -> Value {
        let exactly = Value::exactly(text);
        let code = if self.own_export { exactly.clone() } else { Value::read(text) };
        if code != exactly {
            report.tally(line, "the quotes around a code are left out");
        }
        if text.ends_with(".0") && code.number().is_some() {
            report.tally(line, "a code such as 1001.0 is a whole number");
        }
        code
    }

    /// The text of a cell, if it is not empty, nor a dash in a foreign table.
    fn text_of<'a>(&self, cell: &'a str, line: usize, report: &mut Report) -> Option<&'a str> {
        let text = cell.trim();
        if !self.own_export && matches!(text, "-" | "--" | "–" | "—") {
            report.tally(line, "a dash is an empty cell");
            return None;
        }
        (!text.is_empty()).then_some(text)
    }
}

pub(super) fn is_number(cell: &str) -> bool {
    Int::read(cell.trim()).is_some()
}

/// Whether a row has a cell that is not empty.
pub(super) fn is_filled(cells: &[String]) -> bool {
    cells.iter().any(|cell| !cell.trim().is_empty())
}

/// The text in at most 60 characters.
pub(super) fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= 60 { line } else { format!("{}…", line.chars().take(59).collect::<String>()) }
}
