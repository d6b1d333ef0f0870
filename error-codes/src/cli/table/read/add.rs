//! Adds what a grid holds to the tables: codes, or the ranges of who owns which.

use std::format;
use std::string::String;
use std::vec::Vec;

use super::grid::Grid;
use super::headings::{self, Field};
use super::ranges_table::{self, has_several_numbers};
use crate::cli::table::{Origin, Report, Tables, Value};

/// Adds the codes, or the ranges, of a grid; notes how the headings were understood.
pub(super) fn add(mut grid: Grid, tables: &mut Tables, declared: &[(String, Field)], report: &mut Report) {
    grid.headings.iter().for_each(|heading| report.add_heading(heading));
    if !grid.own_export {
        grid.complete_headings(declared, report);
    }
    grid.headings.iter().for_each(|heading| report.add_heading(heading));
    grid.fields = headings::read(&grid.headings, declared, grid.own_export);
    if let Some(column) = ranges_table::column_of_ranges(&grid) {
        return ranges_table::add(&grid, column, tables, report);
    }
    grid.disambiguate();
    if !grid.fields.contains(&Field::CODE) {
        let headings = grid.headings.join(", ");
        let message = format!("no column of codes under {headings}: `--column HEADING=code` names it");
        return report.error(grid.line, &message);
    }
    if !grid.own_export {
        let columns = grid.headings.iter().zip(&grid.fields);
        let columns = columns.map(|(heading, field)| format!("{} is {}", heading.trim(), field.word()));
        report.note(grid.line, &format!("columns: {}", columns.collect::<Vec<_>>().join(", ")));
        grid.fill_sections(report);
    }
    let are_numbers = !grid.own_export && grid.are_numbers();
    for (line, cells) in &grid.rows {
        let Some((place, row)) = grid.row(*line, cells, report) else { continue };
        if let Value::Str(text) = &row.code
            && are_numbers
            && has_several_numbers(text)
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
