//! A table of who owns which numbers: each row is a domain, or reserved.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::ty::Type;

use super::grid::Grid;
use super::headings::Field;
use crate::cli::reference::Own;
use crate::cli::reference::sentences::{RESERVED_TITLE, STRINGS};
use crate::cli::table::names::{self, Names};
use crate::cli::table::{Domain, Group, Report, Tables, read_ranges, shown};

/// The column of ranges, if the grid gives ranges and no codes.
pub(super) fn column_of_ranges(grid: &Grid) -> Option<usize> {
    match (grid.position(&Field::RANGES), grid.position(&Field::CODE)) {
        (Some(index), None) => Some(index),
        (_, Some(index)) if holds_ranges(grid, index) => Some(index),
        _ => None,
    }
}

/// Whether every cell of the column is a range, and at least half of them are of more than one number: a table of codes
/// may have a range among its numbers.
fn holds_ranges(grid: &Grid, index: usize) -> bool {
    let is_range = |cell: &&str| read_ranges(cell).is_some();
    let ranges = grid.column(index).filter(is_range).count();
    let wide = grid.column(index).filter(|cell| has_several_numbers(cell)).count();
    wide > 0 && (grid.own_export || ranges == grid.column(index).count() && wide * 2 >= ranges)
}

/// Whether the cell is of several numbers: `1001-1009`.
pub(super) fn has_several_numbers(cell: &str) -> bool {
    read_ranges(cell).is_some_and(|ranges| ranges.iter().any(|(first, last)| first < last))
}

/// The columns that are read, those of a title first.
const READ: [Field; 7] = [
    Field::Own(Own::Title),
    Field::DESCRIPTION,
    Field::NAME,
    Field::Own(Own::Domain),
    Field::RANGES,
    Field::CODE,
    Field::Ignored,
];

pub(super) fn add(grid: &Grid, column: usize, tables: &mut Tables, report: &mut Report) {
    let unread = grid.fields.iter().zip(&grid.headings).filter(|(field, _)| !READ.contains(field));
    let unread: Vec<&str> = unread.map(|(_, heading)| heading.trim()).collect();
    if !grid.own_export && !unread.is_empty() {
        report.note(grid.line, &format!("columns of a table of ranges are left out: {}", unread.join(", ")));
    }
    let catalog = tables.catalog(grid.place.catalog.as_deref());
    let mut taken = Names::of(&catalog.domains);
    for (line, cells) in &grid.rows {
        let row = OwnerRow { grid, cells, line: *line };
        let text = cells.get(column).map(|cell| cell.trim()).unwrap_or_default();
        let Some(numbers) = row.numbers(text) else {
            report.error(*line, &format!("{text:?} is not a range"));
            continue;
        };
        if let Some(shown) = &numbers.shown {
            report.note(*line, &format!("{text} are numbers that are shown as {shown:?}"));
        }
        match row.reserved_for() {
            Some(title) => catalog.reserved.push(Group {
                title: title.to_string(),
                ranges: numbers.ranges,
                patterns: numbers.patterns,
                ..Group::default()
            }),
            None => catalog.domains.push(row.domain(numbers, text, &mut taken, report)),
        }
    }
}

/// A row that gives numbers an owner.
struct OwnerRow<'a> {
    grid: &'a Grid,
    cells: &'a [String],
    line: usize,
}

impl<'a> OwnerRow<'a> {
    fn cell(&self, field: &Field) -> Option<&'a str> {
        self.cells.get(self.grid.position(field)?).map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
    }

    /// The cell of this field, in our own exports only.
    fn own(&self, field: &Field) -> Option<&'a str> {
        self.cell(field).filter(|_| self.grid.own_export)
    }

    fn title(&self) -> Option<&'a str> {
        READ[..4].iter().find_map(|field| self.cell(field))
    }

    /// What the numbers are reserved for, if they belong to no domain.
    fn reserved_for(&self) -> Option<&'a str> {
        let title = self.title().filter(|_| self.own(&Field::Own(Own::Domain)).is_none())?;
        if self.grid.own_export {
            return title.strip_prefix(RESERVED_TITLE);
        }
        let lower = title.to_lowercase();
        ["预留", "保留", "reserved"].iter().any(|word| lower.contains(word)).then_some(title)
    }

    /// A domain without a name: what it owns, and how it shows its numbers.
    fn numbers(&self, text: &str) -> Option<Domain> {
        if self.grid.own_export {
            if text.starts_with('"') || self.own(&Field::Own(Own::Type)) == Some(Type::Str.name()) {
                let patterns = if text == STRINGS { Vec::new() } else { shown::patterns(text)? };
                return Some(Domain { patterns, ..Domain::default() });
            }
            if let Some((ranges, shown)) = shown::ranges(text) {
                return Some(Domain { ranges, shown, ..Domain::default() });
            }
        }
        Some(Domain { ranges: read_ranges(text)?, ..Domain::default() })
    }

    fn domain(&self, numbers: Domain, text: &str, taken: &mut Names, report: &mut Report) -> Domain {
        let title = self.title();
        let name = self.own(&Field::Own(Own::Domain)).map_or_else(
            || {
                let first = numbers.ranges.first().map_or(0, |(first, _)| *first);
                let name = taken.take(&names::domain(title.unwrap_or_default(), first), "");
                let title = title.unwrap_or("without a title");
                report.note(self.line, &format!("the range {text} is the domain `{name}`: {title}"));
                name
            },
            Into::into,
        );
        let title = if self.grid.own_export { self.cell(&Field::Own(Own::Title)) } else { title };
        Domain {
            name: Some(name),
            title: title.map(Into::into),
            code_type: self.own(&Field::Own(Own::Type)).and_then(Type::from_name),
            ..numbers
        }
    }
}
