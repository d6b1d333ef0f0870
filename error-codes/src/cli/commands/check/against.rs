//! `check --against`: compares a table with the declared codes, row by row.

mod codes;
mod columns;
mod matching;

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use self::codes::{Declared, TableRow, declared, is_of_another_domain, is_retired, rows};
use self::columns::Columns;
use self::matching::matches;
use crate::cli::scope::Scope;
use crate::cli::table::{self, Field, InputFormat, Options, Report, Row, Source, Tables};
use crate::cli::text::{Text, count};
use crate::cli::{Answer, UsageError};
use crate::{Catalog, Entry};

/// The codes of a file, with the texts as a block would hold them.
pub(super) fn read(
    file: &str,
    format: Option<InputFormat>,
    columns: &[(String, Field)],
) -> Result<(Tables, Report), UsageError> {
    let source = Source::open(file)?;
    let options = Options { columns: columns.to_vec(), from: None };
    let mut report = Report::new(&source.file);
    let mut tables = table::read(&source, format, &options, &mut report);
    for catalog in &mut tables.catalogs {
        // A comparison does not report how a block would hold the texts.
        table::clean(catalog, &mut Report::default());
    }
    Ok((tables, report))
}

/// The differences between the two: what differs, what is missing here, what is missing there.
pub(super) fn compare(
    tables: &Tables,
    mut report: Report,
    scope: Option<Scope>,
    catalogs: &[&'static Catalog],
) -> Answer {
    let mut rows = rows(tables);
    if rows.is_empty() && !report.is_clean() {
        // What could not be read is not missing there.
        report.print();
        return Answer::text(Text::default(), false);
    }
    rows.retain(|row| scope.is_none_or(|scope| !is_of_another_domain(row, scope)));
    let differences = Differences::of(&declared(scope, catalogs, &rows), &rows, &mut report);
    report.print();
    let same = differences.counts().iter().all(|(count, _)| *count == 0);
    let text = if same { format!("{}, all the same\n", count(rows.len(), "code")) } else { differences.text() };
    let mut lines = Text::default();
    text.lines().for_each(|line| lines.line(line));
    Answer::text(lines, same && report.is_clean() && !rows.is_empty())
}

/// Differences as they are shown, those of rows with the line of the row.
struct Differences {
    columns: Vec<String>,
    differ: Vec<(usize, String)>,
    missing_here: Vec<(usize, String)>,
    missing_there: Vec<String>,
}

impl Differences {
    fn of(declared: &[Declared], rows: &[TableRow], report: &mut Report) -> Self {
        let columns = Columns::of(declared, rows);
        let (mut differ, mut missing_here, mut pairs) = (Vec::new(), Vec::new(), Vec::new());
        let mut matched = std::vec![false; declared.len()];
        for (TableRow { row, .. }, found) in rows.iter().zip(matches(declared, rows)) {
            let Some(found) = found else {
                missing_here.push((row.line, format!("missing here:  {}\n", described(row))));
                continue;
            };
            let code = &declared[found.index];
            matched[found.index] = true;
            pairs.push((code.entry, *row));
            let differences = columns.differences(code.entry, row);
            if !differences.is_empty() {
                differ.push((row.line, format!("{}{}\n{differences}", title(code), at(row.line))));
            } else if found.repeated {
                report.note(row.line, &format!("{} stands there again", title(code)));
            }
        }
        note_spellings(&pairs, report);
        differ.sort_by_key(|(line, _)| *line);
        missing_here.sort_by_key(|(line, _)| *line);
        let missing = declared.iter().zip(matched).filter(|(code, matched)| !matched && !is_retired(code.entry));
        Self {
            columns: columns.unknown.iter().map(|column| format!("missing here:  the column {column:?}\n")).collect(),
            differ,
            missing_here,
            missing_there: missing.map(|(code, _)| format!("missing there: {}\n", title(code))).collect(),
        }
    }

    fn counts(&self) -> [(usize, &'static str); 4] {
        [
            (self.differ.len(), "differ"),
            (self.missing_here.len(), "missing here"),
            (self.missing_there.len(), "missing there"),
            (self.columns.len(), if self.columns.len() == 1 { "column missing here" } else { "columns missing here" }),
        ]
    }

    fn text(&self) -> String {
        let lines = self.differ.iter().chain(&self.missing_here).map(|(_, text)| text);
        let text: String = self.columns.iter().chain(lines).chain(&self.missing_there).cloned().collect();
        let counts = self.counts().into_iter().filter(|(count, _)| *count > 0);
        let counts: Vec<String> = counts.map(|(count, what)| format!("{count} {what}")).collect();
        format!("{text}{}\n", counts.join(", "))
    }
}

/// Reports what is only written differently in the table: names in another convention, `TIMED_OUT` and `TimedOut`, and
/// numbers of 32 bits with another sign, `0x80004005` and `-2147467259`; how many there are, and the first of them.
fn note_spellings(pairs: &[(Entry, &Row)], report: &mut Report) {
    let names = pairs.iter().filter_map(|(entry, row)| {
        let name = row.own_name().filter(|name| matching::is_respelt(*entry, name))?;
        Some((row.line, entry.name().to_string(), name.to_string()))
    });
    let signs = pairs.iter().filter(|(entry, row)| matching::differs_in_sign(*entry, row));
    let signs = signs.map(|(entry, row)| (row.line, entry.label().to_string(), row.code.to_string()));
    let mut note = |what: &str, all: Vec<(usize, String, String)>| {
        if let Some((line, declared, written)) = all.first() {
            report.note(*line, &format!("{what}: {}, such as `{declared}` and `{written}`", all.len()));
        }
    };
    note("names that differ only in how they are written", names.collect());
    note("numbers of 32 bits that differ only in their sign", signs.collect());
}

fn title(code: &Declared) -> String {
    let entry = code.entry;
    format!("{} {}  {}/{}", entry.label(), entry.name(), code.catalog.id(), entry.domain().name())
}

fn described(row: &Row) -> String {
    let name = row.own_name().map(|name| format!(" {name}")).unwrap_or_default();
    let text = row.description.as_ref().map(|text| format!("  {text}")).unwrap_or_default();
    format!("{}{name}{text}{}", row.code, at(row.line))
}

fn at(line: usize) -> String {
    if line == 0 { String::new() } else { format!("  (line {line})") }
}
