//! CSV and TSV, with any lines above the headings, and several tables in one file.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use crate::cli::reference::Own;
use crate::cli::spreadsheet::unescape_formula;
use crate::cli::table::read::add;
use crate::cli::table::read::grid::{Grid, is_filled, is_number, shortened};
use crate::cli::table::read::headings::{self, Field};
use crate::cli::table::read::source::LineIndex;
use crate::cli::table::{Options, Place, Report, Tables, names};

/// The cells of a line of the file, and its number.
type Record = (usize, Vec<String>);

pub(super) fn read(text: &str, tabs: bool, options: &Options, tables: &mut Tables, report: &mut Report) {
    let (text, declared, skipped) = without_separator_line(text);
    let delimiter = if tabs { b'\t' } else { declared.unwrap_or_else(|| delimiter(text)) };
    let problems = misquoted(text, delimiter, skipped);
    // What is pasted from a page has tabs, and quotes that are part of its texts.
    let literal = delimiter == b'\t' && !problems.is_empty();
    match problems.first() {
        Some((line, _)) if literal => report.note(*line, "quotes are part of the texts: some stand inside of a cell"),
        _ => problems.iter().for_each(|(line, problem)| report.error(*line, problem)),
    }
    let reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .quoting(!literal)
        .from_reader(text.as_bytes());
    let records = records(reader, text, skipped);
    let is_heading = |(_, cells): &Record| is_heading(cells, &options.columns);
    let grids = if records.iter().any(is_heading) {
        grids(records, is_heading, report)
    } else if records.is_empty() {
        Vec::new()
    } else {
        Vec::from([guessed(records, report)])
    };
    for grid in grids {
        if grid.own_export {
            report.note(
                grid.line,
                "an export as CSV does not hold the types and titles of domains, ranges, `other`, reserved numbers and \
                 the types of columns: types and ranges are proposed, columns are texts",
            );
        }
        add::add(grid, tables, &options.columns, report);
    }
}

/// What stands between the cells of the first line: most often a comma.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |delimiter: &u8| first.bytes().filter(|byte| byte == delimiter).count();
    // The last of several that are equally frequent is taken.
    [b'\t', b';', b','].into_iter().max_by_key(count).unwrap_or(b',')
}

/// The text without `sep=;` on its first line, the separator there, and the number of lines that are skipped.
fn without_separator_line(text: &str) -> (&str, Option<u8>, usize) {
    let declared = || {
        let (first, rest) = text.split_once('\n')?;
        let [delimiter] = first.strip_prefix("sep=")?.as_bytes() else { return None };
        Some((rest, Some(*delimiter), 1))
    };
    declared().unwrap_or((text, None, 0))
}

/// The quotes that are not closed, or have something after them: the CSV reader accepts them silently.
fn misquoted(text: &str, delimiter: u8, skipped: usize) -> Vec<(usize, &'static str)> {
    let mut problems = Vec::new();
    let (mut line, mut opened, mut start) = (skipped + 1, None, true);
    let mut bytes = text.bytes().peekable();
    while let Some(byte) = bytes.next() {
        if byte == b'"' && opened.is_some() {
            if bytes.next_if_eq(&b'"').is_none() {
                opened = None;
                if bytes.peek().is_some_and(|after| *after != delimiter && *after != b'\n') {
                    problems.push((line, "text stands after the quote that closes a cell; write `\"\"` for a quote"));
                }
            }
        } else if byte == b'"' && start {
            opened = Some(line);
        }
        line += usize::from(byte == b'\n');
        start = opened.is_none() && (byte == delimiter || byte == b'\n');
    }
    if let Some(line) = opened {
        problems.push((line, "the quote that opens here is not closed: everything after it is one cell"));
    }
    problems
}

/// The records of the text; `skipped` lines stand above it.
fn records(mut reader: csv::Reader<&[u8]>, text: &str, skipped: usize) -> Vec<Record> {
    let lines = LineIndex::of(text);
    let record = |record: csv::StringRecord| {
        let at = record.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or(0));
        // The end of the line before, and empty lines, count as the record's.
        let begin = text.len() - text[at..].trim_start_matches('\n').len();
        (skipped + lines.line(begin), record.iter().map(|cell| unescape_formula(cell).into()).collect())
    };
    // The text is UTF-8, and records may have different lengths: there are no errors.
    reader.records().flatten().map(record).collect()
}

/// Headings are several, one of them is that of codes or of ranges, and none is a number.
fn is_heading(cells: &[String], declared: &[(String, Field)]) -> bool {
    let filled = cells.iter().filter(|cell| !cell.trim().is_empty()).count();
    if filled < 2 || cells.iter().any(|cell| is_number(cell)) {
        return false;
    }
    let is_declared = cells.iter().any(|cell| declared.iter().any(|(heading, _)| heading == cell.trim()));
    let fields = headings::read(cells, declared, false);
    let has_codes = fields.contains(&Field::CODE) || fields.contains(&Field::RANGES);
    let known = fields.iter().filter(|field| !matches!(field, Field::Other(_) | Field::Ignored)).count();
    is_declared || has_codes && known > 1
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
    let own_export = headings.iter().take(4).eq([Own::Catalog, Own::Domain, Own::Section, Own::Code].map(Own::name));
    let place = Place { section: section.map(Into::into), ..Place::default() };
    Grid { headings, line, place, own_export, ..Grid::default() }
}

/// The text of a row that has one, in its first cell, and it is not a number: a caption.
fn caption(cells: &[String]) -> Option<String> {
    let (first, rest) = cells.split_first()?;
    let title = first.trim().trim_start_matches('#').trim();
    (!is_filled(rest) && !title.is_empty() && !is_number(title)).then(|| title.to_string())
}

/// A file without headings: the cells decide what the columns are.
fn guessed(records: Vec<Record>, report: &mut Report) -> Grid {
    let width = records.iter().map(|(_, cells)| cells.len()).max().unwrap_or(0);
    let line = records.first().map_or(0, |(line, _)| *line);
    let mut grid = Grid { rows: records, line, ..Grid::default() };
    let mut free = std::vec!["code", "name", "description"];
    for index in 0..width {
        let word = match index {
            index if grid.all(index, is_number) => "code",
            index if grid.all(index, names::is_identifier) => "name",
            _ => "description",
        };
        let at = free.iter().position(|free| *free == word);
        grid.headings.push(at.map_or_else(|| format!("column {}", index + 1), |at| free.remove(at).to_string()));
    }
    report.note(line, "no headings: the columns are taken by what is in them");
    grid
}
