//! CSV and TSV, with any lines above the headings, and several tables in one file.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use super::Options;
use super::grid::{Grid, Place, Tables, shortened};
use super::headings::{self, Field};
use super::names;
use super::report::Report;
use super::source::LineIndex;
use super::table::Int;
use crate::cli::spreadsheet::unguard;

/// The cells of a line of the file, and its number.
type Record = (usize, Vec<String>);

pub(super) fn read(text: &str, tabs: bool, options: &Options, tables: &mut Tables, report: &mut Report) {
    let records = records(text, if tabs { b'\t' } else { delimiter(text) }, report);
    let is_heading = |(_, cells): &Record| is_heading(cells, &options.columns);
    if records.iter().any(is_heading) {
        for grid in grids(records, is_heading, report) {
            grid.add_to(tables, &options.columns, report);
        }
    } else if !records.is_empty() {
        guessed(records, report).add_to(tables, &options.columns, report);
    }
}

/// What stands between the cells of the first line: most often a comma.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |delimiter: &u8| first.bytes().filter(|byte| byte == delimiter).count();
    // The last of several that are equally frequent is taken.
    [b'\t', b';', b','].into_iter().max_by_key(count).unwrap_or(b',')
}

fn records(text: &str, delimiter: u8, report: &mut Report) -> Vec<Record> {
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    let lines = LineIndex::of(text);
    let mut records = Vec::new();
    for record in reader.records() {
        match record {
            Ok(record) => {
                let at = record.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or(0));
                // The end of the line before, and empty lines, count as the record's.
                let skipped = text[at..].len() - text[at..].trim_start_matches(['\r', '\n']).len();
                let line = lines.line(at + skipped);
                records.push((line, record.iter().map(|cell| unguard(cell).into()).collect()));
            }
            Err(error) => report.error(0, &error.to_string()),
        }
    }
    records
}

/// Headings are several, one of them is that of codes or of ranges, and none is a number.
fn is_heading(cells: &[String], by_hand: &[(String, Field)]) -> bool {
    let filled = cells.iter().filter(|cell| !cell.trim().is_empty()).count();
    let by_name = cells.iter().any(|cell| by_hand.iter().any(|(heading, _)| heading == cell.trim()));
    let fields = headings::read(cells, by_hand, false);
    let codes = fields.contains(&Field::Code) || fields.contains(&Field::Ranges);
    let known = fields.iter().filter(|field| !matches!(field, Field::Other(_) | Field::Ignored)).count();
    filled > 1 && (by_name || codes && known > 1) && !cells.iter().any(|cell| Int::read(cell.trim()).is_some())
}

fn grids(records: Vec<Record>, is_heading: impl Fn(&Record) -> bool, report: &mut Report) -> Vec<Grid> {
    let mut grids: Vec<Grid> = Vec::new();
    let mut section = None;
    for record in records {
        if is_heading(&record) {
            grids.push(below(record, section.as_deref()));
            continue;
        }
        let (line, cells) = record;
        match caption(&cells) {
            Some(title) => {
                report.note(line, &format!("a row with one text is a section: {title}"));
                section = Some(title);
                if let Some(grid) = grids.last() {
                    grids.push(below((grid.line, grid.headings.clone()), section.as_deref()));
                }
            }
            None => match grids.last_mut() {
                Some(grid) => grid.rows.push((line, cells)),
                None => report.error(line, &format!("text above the headings: {}", shortened(&cells.join(" ")))),
            },
        }
    }
    grids.retain(|grid| !grid.rows.is_empty());
    grids
}

/// The grid below these headings.
fn below((line, headings): Record, section: Option<&str>) -> Grid {
    let own_export = headings.iter().zip(["catalog", "domain", "section", "code"]).filter(|(one, own)| one == own);
    let own_export = own_export.count() == 4;
    let place = Place { section: section.map(Into::into), ..Place::default() };
    Grid { headings, line, place, own_export, ..Grid::default() }
}

/// The text of a row that has one, in its first cell, and it is no number: a caption.
fn caption(cells: &[String]) -> Option<String> {
    let (first, rest) = cells.split_first()?;
    let title = first.trim().trim_start_matches('#').trim();
    let alone = rest.iter().all(|cell| cell.trim().is_empty());
    (alone && !title.is_empty() && Int::read(title).is_none()).then(|| title.to_string())
}

/// A file without headings: the columns by what is in them.
fn guessed(records: Vec<Record>, report: &mut Report) -> Grid {
    let width = records.iter().map(|(_, cells)| cells.len()).max().unwrap_or(0);
    let mut grid = Grid { rows: records, ..Grid::default() };
    let all = |index: usize, is: fn(&str) -> bool| grid.column(index).next().is_some() && grid.column(index).all(is);
    let mut words = std::vec!["code", "name", "description"];
    let mut headings = Vec::new();
    for index in 0..width {
        let word = match index {
            index if all(index, |cell| Int::read(cell).is_some()) => "code",
            index if all(index, names::is_identifier) => "name",
            _ => "description",
        };
        let heading = match words.iter().position(|free| *free == word) {
            Some(at) => words.remove(at).to_string(),
            None => format!("column {}", index + 1),
        };
        headings.push(heading);
    }
    grid.headings = headings;
    grid.line = grid.rows.first().map_or(0, |(line, _)| *line);
    report.note(grid.line, "no headings: the columns are taken by what is in them");
    grid
}
