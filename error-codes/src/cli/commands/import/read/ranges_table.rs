//! A table of who owns which numbers: each row is a domain, or reserved.

use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use error_codes_core::ty::Type;

use super::grid::{Grid, Tables, holds_ranges};
use super::headings::Field;
use crate::cli::commands::import::names::{self, Names};
use crate::cli::commands::import::number_format;
use crate::cli::commands::import::report::Report;
use crate::cli::commands::import::table::{Domain, Group, Range, read_ranges};

/// The column of ranges, if the grid gives ranges and no codes.
pub(super) fn column_of_ranges(grid: &Grid, fields: &[Field]) -> Option<usize> {
    let at = |field: &Field| fields.iter().position(|other| other == field);
    match (at(&Field::Ranges), at(&Field::Code)) {
        (Some(index), None) => Some(index),
        (_, Some(index)) if holds_ranges(grid, index) => Some(index),
        _ => None,
    }
}

pub(super) fn add(grid: &Grid, fields: &[Field], column: usize, tables: &mut Tables, report: &mut Report) {
    say_unread(grid, fields, report);
    let mut taken = Names::default();
    let catalog = tables.catalog(grid.place.catalog.as_deref());
    taken.extend(catalog.domains.iter().filter_map(|domain| domain.name.clone()));
    for (line, cells) in &grid.rows {
        let row = OwnerRow { grid, fields, cells, line: *line };
        let text = cells.get(column).map(|cell| cell.trim()).unwrap_or_default();
        let Some(numbers) = Numbers::read(text, row.own(&Field::Type), grid.own_export) else {
            report.error(*line, &format!("{text:?} is not a range"));
            continue;
        };
        if let Some(shown) = &numbers.shown {
            report.note(*line, &format!("{text} are numbers that are shown as {shown:?}"));
        }
        match row.reserved_for() {
            Some(title) => catalog.reserved.push(numbers.reserved(title)),
            None => catalog.domains.push(row.domain(numbers, text, &mut taken, report)),
        }
    }
}

fn say_unread(grid: &Grid, fields: &[Field], report: &mut Report) {
    let read =
        [Field::Ranges, Field::Code, Field::Title, Field::DESCRIPTION, Field::Name, Field::Domain, Field::Ignored];
    let unread = fields.iter().zip(&grid.headings).filter(|(field, _)| !read.contains(field));
    let unread: Vec<&str> = unread.map(|(_, heading)| heading.trim()).collect();
    if !grid.own_export && !unread.is_empty() {
        report.note(grid.line, &format!("columns of a table of ranges are left out: {}", unread.join(", ")));
    }
}

/// A row that says who owns some numbers.
struct OwnerRow<'a> {
    grid: &'a Grid,
    fields: &'a [Field],
    cells: &'a [String],
    line: usize,
}

impl<'a> OwnerRow<'a> {
    fn cell(&self, field: &Field) -> Option<&'a str> {
        let at = self.fields.iter().position(|other| other == field)?;
        self.cells.get(at).map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
    }

    /// The cell of a column that means this in our own exports alone.
    fn own(&self, field: &Field) -> Option<&'a str> {
        self.cell(field).filter(|_| self.grid.own_export)
    }

    fn title(&self) -> Option<&'a str> {
        [Field::Title, Field::DESCRIPTION, Field::Name, Field::Domain].iter().find_map(|field| self.cell(field))
    }

    /// What the numbers are reserved for, if they belong to no domain.
    fn reserved_for(&self) -> Option<&'a str> {
        let title = reserved_for(self.title()?, self.grid.own_export);
        title.filter(|_| self.own(&Field::Domain).is_none())
    }

    fn domain(&self, numbers: Numbers, text: &str, taken: &mut Names, report: &mut Report) -> Domain {
        let Numbers { ranges, patterns, shown } = numbers;
        let title = self.title();
        let own = self.own(&Field::Domain).map(ToString::to_string);
        let name = own.unwrap_or_else(|| {
            let name = taken.take(&names::domain(title.unwrap_or_default(), first(&ranges)), "");
            let title = title.unwrap_or("without a title");
            report.note(self.line, &format!("the range {text} is the domain `{name}`: {title}"));
            name
        });
        let title = if self.grid.own_export { self.cell(&Field::Title) } else { title };
        Domain {
            name: Some(name),
            title: title.map(Into::into),
            code_type: self.own(&Field::Type).and_then(Type::from_name),
            ranges,
            patterns,
            shown,
            ..Domain::default()
        }
    }
}

/// What a domain owns, and how it shows its numbers.
#[derive(Default)]
struct Numbers {
    ranges: Vec<Range>,
    patterns: Vec<String>,
    shown: Option<String>,
}

impl Numbers {
    fn reserved(self, title: &str) -> Group {
        Group { title: title.to_string(), ranges: self.ranges, patterns: self.patterns, ..Group::default() }
    }

    fn read(text: &str, code_type: Option<&str>, own_export: bool) -> Option<Self> {
        if own_export && (text.starts_with('"') || code_type == Some(Type::Str.name())) {
            let patterns = if text == "strings" { Vec::new() } else { number_format::patterns(text)? };
            return Some(Self { patterns, ..Self::default() });
        }
        if own_export && let Some((ranges, shown)) = number_format::ranges(text) {
            return Some(Self { ranges, shown, ..Self::default() });
        }
        Some(Self { ranges: read_ranges(text)?, ..Self::default() })
    }
}

fn first(ranges: &[Range]) -> i128 {
    ranges.first().map_or(0, |(first, _)| *first)
}

/// What numbers are reserved for, if the title says that they are.
fn reserved_for(title: &str, own_export: bool) -> Option<&str> {
    if own_export {
        return title.strip_prefix("reserved: ");
    }
    let lower = title.to_lowercase();
    ["预留", "保留", "reserved"].iter().any(|word| lower.contains(word)).then_some(title)
}
