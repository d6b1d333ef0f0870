//! Lists of codes in macros: an entry is a code; its columns have no headings and are called `column 1`, `column 2`.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use super::cell::set;
use super::headings::Field;
use crate::cli::table::{Int, Options, Place, Row, Value};

/// What stands between two commas.
pub(super) enum Cell {
    Name(String),
    Number(Int),
    Text(String),
    /// Anything else, as it is written.
    Other(String),
}

/// What the entries of a list have in common.
pub(super) struct List<'a> {
    pub(super) options: &'a Options,
    /// What stands in front of every code that is a string.
    pub(super) prefix: String,
    /// What each column of the first entry is, for a note.
    pub(super) columns: Vec<String>,
}

/// Whether entries with these rows are a list of codes: at least half of them are codes, and at least this many.
pub(super) fn are_codes(rows: &[Option<Row>], least: usize) -> bool {
    let count = rows.iter().flatten().count();
    count >= least && count * 2 >= rows.len()
}

impl List<'_> {
    /// The row of an entry: its first identifier is the name, its first number, or else its first string without spaces,
    /// the code.
    pub(super) fn row(&mut self, line: usize, cells: Vec<Cell>) -> Option<Row> {
        let is_code =
            |cell: &Cell| matches!(cell, Cell::Text(text) if !text.is_empty() && !text.contains(char::is_whitespace));
        let name = cells.iter().position(|cell| matches!(cell, Cell::Name(_)))?;
        let number = cells.iter().position(|cell| matches!(cell, Cell::Number(_)));
        let code = number.or_else(|| cells.iter().position(is_code))?;
        let mut row = Row { line, ..Row::default() };
        let mut columns = Vec::new();
        for (index, cell) in cells.into_iter().enumerate() {
            let heading = format!("column {}", index + 1);
            let field = match &cell {
                Cell::Name(_) if index == name => Field::NAME,
                _ if index == code => Field::CODE,
                _ => self.field(&heading, &cell, &row),
            };
            columns.push(format!("{heading} is {}", field.word()));
            match (field, cell) {
                (Field::CODE, Cell::Number(int)) => row.code = Value::Int(int),
                (Field::CODE, Cell::Text(text)) => row.code = Value::Str(format!("{}{text}", self.prefix)),
                (Field::Ignored, _) => {}
                (field, Cell::Number(int)) => set(&field, &int.to_string(), &mut row, &mut Place::default()),
                (field, Cell::Name(text) | Cell::Text(text) | Cell::Other(text)) => {
                    set(&field, &text, &mut row, &mut Place::default());
                }
            }
        }
        if self.columns.is_empty() {
            self.columns = columns;
        }
        Some(row)
    }

    /// What `--column` declares the column to be; else the first text is the description.
    fn field(&self, heading: &str, cell: &Cell, row: &Row) -> Field {
        let declared = self.options.columns.iter().find(|(name, _)| name == heading);
        match (declared, cell) {
            (Some((_, field)), _) => field.clone(),
            (None, Cell::Text(text)) if text.is_empty() => Field::Ignored,
            (None, Cell::Text(_)) if row.description.is_none() => Field::DESCRIPTION,
            (None, _) => Field::Other(heading.to_string()),
        }
    }
}
