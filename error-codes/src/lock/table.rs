//! The lines of a lock as rows of a table, to be compared with catalogs like any other.

use super::Lock;
use super::line::Line;
use crate::Code;

/// A line of a lock as a row of a table.
pub(crate) struct PublishedRow<'a> {
    pub(crate) line: usize,
    pub(crate) catalog: &'a str,
    pub(crate) domain: &'a str,
    pub(crate) code: Code<'a>,
    pub(crate) variant: &'a str,
    pub(crate) name: &'a str,
    pub(crate) retired: bool,
    /// The code that is found by its number, if that is another one.
    pub(crate) shares: Option<&'a str>,
    /// Empty if the code has none.
    pub(crate) text: &'a str,
}

impl Lock {
    /// The lines as rows of a table.
    pub(crate) fn published_rows(&self) -> impl Iterator<Item = PublishedRow<'_>> {
        let same = |line: &Line, other: &Line| other.path == line.path && other.code == line.code;
        let first = move |line| {
            let mut others = self.lines.iter().filter(move |(_, other)| same(line, other));
            others.find(|(_, other)| !other.shares && other.retired.is_none()).map(|(_, other)| other.variant.as_str())
        };
        self.lines.iter().map(move |(number, line)| PublishedRow {
            line: *number,
            catalog: &line.path.catalog,
            domain: &line.path.domain,
            code: line.code.borrowed(),
            variant: &line.variant,
            name: line.name(),
            retired: line.retired.is_some(),
            shares: if line.shares { first(line) } else { None },
            text: &line.text,
        })
    }
}
