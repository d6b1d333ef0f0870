//! A table of who owns which numbers: each row is a domain, or reserved.

use std::format;
use std::string::ToString as _;
use std::vec::Vec;

use super::grid::{Grid, Tables, holds_ranges};
use super::headings::Field;
use super::names::{self, Names};
use super::report::Report;
use super::table::{Domain, Range, Reserved, read_ranges};

/// Whether the grid gives ranges and no codes.
pub(super) fn is_one(grid: &Grid, fields: &[Field]) -> bool {
    column_of_ranges(grid, fields).is_some()
}

fn column_of_ranges(grid: &Grid, fields: &[Field]) -> Option<usize> {
    let at = |field: &Field| fields.iter().position(|other| other == field);
    match (at(&Field::Ranges), at(&Field::Code)) {
        (Some(index), None) => Some(index),
        (_, Some(index)) if holds_ranges(grid, index) => Some(index),
        _ => None,
    }
}

pub(super) fn add(grid: &Grid, fields: &[Field], tables: &mut Tables, report: &mut Report) {
    let Some(column) = column_of_ranges(grid, fields) else { return };
    let mut taken = Names::default();
    let catalog = tables.catalog(grid.place.catalog.as_deref());
    taken.extend(catalog.domains.iter().filter_map(|domain| domain.name.clone()));
    for (line, cells) in &grid.rows {
        let cell = |field: &Field| {
            let at = fields.iter().position(|other| other == field)?;
            cells.get(at).map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
        };
        let text = cells.get(column).map(|cell| cell.trim()).unwrap_or_default();
        let named = cell(&Field::Domain).filter(|_| grid.own_export);
        let code_type = cell(&Field::Type).filter(|_| grid.own_export);
        let ranges = match read_ranges(text) {
            Some(ranges) => ranges,
            None if code_type == Some("str") => Vec::new(),
            None => {
                report.error(*line, &format!("{text:?} is no range"));
                continue;
            }
        };
        let title = [Field::Title, Field::Description, Field::Name, Field::Domain].iter().find_map(cell);
        match title.and_then(|title| reserved_for(title, grid.own_export)) {
            Some(title) if named.is_none() => {
                catalog.reserved.push(Reserved { title: title.to_string(), ranges, ..Reserved::default() });
            }
            _ => {
                let name = match named {
                    Some(name) => name.to_string(),
                    None => taken.take(&names::domain(title.unwrap_or_default(), first(&ranges)), ""),
                };
                if named.is_none() {
                    let title = title.unwrap_or("without a title");
                    report.note(*line, &format!("the range {text} is the domain `{name}`: {title}"));
                }
                let title = if grid.own_export { cell(&Field::Title) } else { title };
                catalog.domains.push(Domain {
                    name: Some(name),
                    title: title.map(Into::into),
                    code_type: code_type.map(Into::into),
                    ranges,
                    ..Domain::default()
                });
            }
        }
    }
}

fn first(ranges: &[Range]) -> i128 {
    ranges.first().map_or(0, |(first, _)| *first)
}

/// What numbers are reserved for, where the title says that they are.
fn reserved_for(title: &str, own_export: bool) -> Option<&str> {
    if own_export {
        return title.strip_prefix("reserved: ");
    }
    let lower = title.to_lowercase();
    ["预留", "保留", "reserved"].iter().any(|word| lower.contains(word)).then_some(title)
}
