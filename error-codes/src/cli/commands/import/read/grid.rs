//! From rows of cells under headings to codes: what CSV and Markdown have in common.

mod cell;

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

pub(super) use self::cell::set;
use self::cell::{read_status, split_name};
use super::headings::Field;
use crate::cli::commands::import::report::Report;
use crate::cli::commands::import::table::{Catalog, Domain, Index, Int, Row, Value, read_ranges};

/// Cells under headings, and where they stand.
#[derive(Default)]
pub(super) struct Grid {
    pub(super) headings: Vec<String>,
    pub(super) line: usize,
    pub(super) rows: Vec<(usize, Vec<String>)>,
    pub(super) place: Place,
    /// What is said of each row beside its cells.
    pub(super) beside: Row,
    /// Whether the headings are those of our own exports, word for word.
    pub(super) own_export: bool,
}

/// What stands above a table: where its codes belong unless a column says it.
#[derive(Clone, Default)]
pub(super) struct Place {
    pub(super) catalog: Option<String>,
    pub(super) domain: Option<String>,
    pub(super) section: Option<String>,
}

/// The catalogs that a source declares, in its order.
#[derive(Default)]
pub(in crate::cli) struct Tables {
    pub(in crate::cli) catalogs: Vec<Catalog>,
    index: Index,
}

impl Tables {
    pub(super) fn catalog(&mut self, id: Option<&str>) -> &mut Catalog {
        let catalogs = &mut self.catalogs;
        let at = self.index.find(id, catalogs.len(), |at| catalogs[at].id.clone()).unwrap_or_else(|| {
            catalogs.push(Catalog { id: id.map(Into::into), ..Catalog::default() });
            catalogs.len() - 1
        });
        &mut catalogs[at]
    }

    pub(super) fn domain(&mut self, place: &Place) -> &mut Domain {
        self.catalog(place.catalog.as_deref()).domain(place.domain.as_deref())
    }

    pub(super) fn add_rows(&mut self, place: &Place, rows: Vec<Row>) {
        if !rows.is_empty() {
            self.domain(place).rows.extend(rows);
        }
    }

    pub(in crate::cli::commands::import) fn rows(&self) -> impl Iterator<Item = &Row> {
        self.catalogs.iter().flat_map(|catalog| &catalog.domains).flat_map(|domain| &domain.rows)
    }
}

impl Catalog {
    pub(super) fn domain(&mut self, name: Option<&str>) -> &mut Domain {
        let domains = &mut self.domains;
        let at = self.index.find(name, domains.len(), |at| domains[at].name.clone()).unwrap_or_else(|| {
            domains.push(Domain { name: name.map(Into::into), ..Domain::default() });
            domains.len() - 1
        });
        &mut domains[at]
    }
}

impl Grid {
    /// The cells of a column.
    pub(super) fn column(&self, index: usize) -> impl Iterator<Item = &str> {
        let cells = self.rows.iter().filter_map(move |(_, cells)| cells.get(index));
        cells.map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
    }

    fn is_numeric(&self, index: usize) -> bool {
        self.column(index).next().is_some() && self.column(index).all(|cell| Int::read(cell).is_some())
    }

    /// Whether most of the codes are numbers.
    pub(super) fn are_numbers(&self, fields: &[Field]) -> bool {
        let Some(index) = fields.iter().position(|field| *field == Field::Code) else { return false };
        let numbers = self.column(index).filter(|cell| Int::read(cell).is_some()).count();
        numbers * 2 > self.column(index).count()
    }

    /// What the cells say about headings that could mean two things.
    pub(super) fn settle(&self, fields: &mut [Field]) {
        let at = |field: &Field, fields: &[Field]| fields.iter().position(|other| other == field);
        let numbers = |fields: &[Field]| {
            (0..fields.len()).find(|index| matches!(fields[*index], Field::Other(_)) && self.is_numeric(*index))
        };
        if let Some(status) = at(&Field::Status, fields)
            && !self.column(status).all(|cell| read_status(cell).is_some())
        {
            fields[status] = Field::Other(self.headings[status].trim().to_string());
        }
        if self.own_export {
            return;
        }
        match at(&Field::Code, fields) {
            None => {
                if let Some(index) =
                    numbers(fields).or_else(|| at(&Field::Name, fields).filter(|at| self.is_numeric(*at)))
                {
                    fields[index] = Field::Code;
                }
            }
            // `Code | Value`: the symbol, and the number.
            Some(code)
                if at(&Field::Name, fields).is_none() && !self.column(code).any(|cell| Int::read(cell).is_some()) =>
            {
                if let Some(index) = numbers(fields) {
                    fields[code] = Field::Name;
                    fields[index] = Field::Code;
                }
            }
            Some(_) => {}
        }
    }

    pub(super) fn row(
        &self,
        line: usize,
        cells: &[String],
        fields: &[Field],
        report: &mut Report,
    ) -> Option<(Place, Row)> {
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            return None;
        }
        let mut row = Row { line, ..self.beside.clone() };
        let mut place = self.place.clone();
        row.section.clone_from(&place.section);
        let mut has_code = false;
        for (index, cell) in cells.iter().enumerate() {
            let Some(text) = self.text_of(cell) else {
                if !cell.trim().is_empty() {
                    report.tally(line, "a dash is an empty cell");
                }
                continue;
            };
            match fields.get(index) {
                Some(Field::Code) => {
                    has_code = true;
                    row.code = self.code_of(text, line, report);
                }
                Some(field) => set(field, text, &mut row, &mut place),
                None => report.error(line, &format!("{text:?} stands beyond the last heading")),
            }
        }
        if cells.len() < self.headings.len() {
            report.tally(line, "a row has fewer cells than there are headings");
        }
        if !has_code {
            report.error(line, &format!("no code in this row: {}", shortened(&cells.join(" | "))));
            return None;
        }
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

    /// What a cell says; nothing if it is empty, or a dash in a foreign table.
    fn text_of<'a>(&self, cell: &'a str) -> Option<&'a str> {
        let text = cell.trim();
        let dash = !self.own_export && matches!(text, "-" | "--" | "–" | "—");
        (!text.is_empty() && !dash).then_some(text)
    }
}

/// The text in at most 60 characters.
pub(super) fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= 60 { line } else { format!("{}…", line.chars().take(59).collect::<String>()) }
}

/// Whether every cell of the column is a range, and at least half of them are of more than one number: a table of codes
/// may have a range among its numbers.
pub(super) fn holds_ranges(grid: &Grid, index: usize) -> bool {
    let (mut wide, mut single) = (0, 0);
    for cell in grid.column(index) {
        match read_ranges(cell) {
            Some(_) if is_wide(cell) => wide += 1,
            Some(_) => single += 1,
            None if grid.own_export => {}
            None => return false,
        }
    }
    wide > 0 && (grid.own_export || wide >= single)
}

/// Whether the cell is of several numbers: `1001-1009`.
pub(super) fn is_wide(cell: &str) -> bool {
    read_ranges(cell).is_some_and(|ranges| ranges.iter().any(|(first, last)| first < last))
}
