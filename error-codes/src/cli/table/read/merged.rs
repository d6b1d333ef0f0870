//! Cells that were merged in a spreadsheet: their text stands in the first of them, and the others are empty.

use std::format;
use std::string::String;

use super::grid::{Grid, is_filled, is_number};
use super::headings::{self, Field};
use crate::cli::table::Report;

impl Grid {
    /// Gives each column with cells a heading: two rows of headings become one, and a column without any has its number.
    pub(super) fn complete_headings(&mut self, declared: &[(String, Field)], report: &mut Report) {
        if self.headings.iter().all(|heading| !heading.trim().is_empty()) {
            return;
        }
        self.fields = headings::read(&self.headings, declared, false);
        if let Some((line, second)) = self.rows.first().filter(|(_, cells)| self.is_second_heading(cells)) {
            report.note(*line, "this row is one of headings, together with that above");
            let mut above = "";
            let headings = self.headings.iter().enumerate().map(|(index, heading)| {
                let below = second.get(index).map_or("", |cell| cell.trim());
                if !heading.trim().is_empty() || below.is_empty() {
                    above = heading.trim();
                }
                format!("{above} {below}").trim().into()
            });
            self.headings = headings.collect();
            self.rows.remove(0);
        }
        for index in 0..self.headings.len() {
            if self.headings[index].trim().is_empty() && self.column(index).next().is_some() {
                self.headings[index] = format!("column {}", index + 1);
            }
        }
    }

    /// Whether a row below the headings goes on with them: it has no code and no number, and fills an empty heading.
    fn is_second_heading(&self, cells: &[String]) -> bool {
        let is_filled = |index: usize| cells.get(index).is_some_and(|cell| !cell.trim().is_empty());
        let mut headings = self.headings.iter().enumerate();
        self.position(&Field::CODE).is_some_and(|code| !is_filled(code))
            && headings.any(|(at, heading)| heading.trim().is_empty() && is_filled(at))
            && !cells.iter().any(|cell| is_number(cell))
    }

    /// In a column of sections whose first cell is filled, an empty cell belongs to that above.
    pub(super) fn fill_sections(&mut self, report: &mut Report) {
        let Some(at) = self.position(&Field::SECTION) else { return };
        let mut above = String::new();
        for (line, cells) in self.rows.iter_mut().filter(|(_, cells)| is_filled(cells)) {
            match cells.get_mut(at) {
                Some(cell) if !cell.trim().is_empty() => above.clone_from(cell),
                Some(cell) if !above.is_empty() => {
                    report.tally(*line, "an empty cell in the column of sections is of the section above");
                    cell.clone_from(&above);
                }
                _ => {}
            }
        }
    }
}
