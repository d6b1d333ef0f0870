//! Adds what a grid holds to the tables: codes, or the ranges of who owns which.

use std::format;
use std::string::String;
use std::vec::Vec;

use super::grid::{Grid, Tables, is_wide};
use super::headings::{self, Field};
use super::ranges_table;
use crate::cli::commands::import::report::Report;
use crate::cli::commands::import::table::{Origin, Value};

/// Adds the codes, or the ranges, of a grid; says how the headings were understood.
pub(super) fn add(mut grid: Grid, tables: &mut Tables, by_hand: &[(String, Field)], report: &mut Report) {
    grid.headings.iter().for_each(|heading| report.add_heading(heading));
    if !grid.own_export {
        grid.complete_headings(by_hand, report);
    }
    grid.headings.iter().for_each(|heading| report.add_heading(heading));
    let mut fields = headings::read(&grid.headings, by_hand, grid.own_export);
    if let Some(column) = ranges_table::column_of_ranges(&grid, &fields) {
        return ranges_table::add(&grid, &fields, column, tables, report);
    }
    grid.settle(&mut fields);
    if !fields.contains(&Field::Code) {
        let headings = grid.headings.join(", ");
        let message = format!("no column of codes under {headings}: `--column HEADING=code` names it");
        return report.error(grid.line, &message);
    }
    if !grid.own_export {
        report.note(grid.line, &understood(&grid.headings, &fields));
        grid.fill_sections(&fields, report);
    }
    let are_numbers = !grid.own_export && grid.are_numbers(&fields);
    for (line, cells) in &grid.rows {
        if let Some((place, row)) = grid.row(*line, cells, &fields, report) {
            if let Value::Text(text) = &row.code
                && are_numbers
                && is_wide(text)
            {
                let message = format!("{text} are several numbers; write a row for each, or `reserved` in the block");
                report.error(*line, &message);
                continue;
            }
            let domain = tables.domain(&place);
            domain.origin = if grid.own_export { Origin::Export } else { Origin::Foreign };
            domain.rows.push(row);
        }
    }
}

fn understood(headings: &[String], fields: &[Field]) -> String {
    let columns = headings.iter().zip(fields).map(|(heading, field)| format!("{} is {}", heading.trim(), field.word()));
    format!("columns: {}", columns.collect::<Vec<_>>().join(", "))
}
