//! `check --against`: compares a table with the declared codes, row by row.

mod codes;
mod columns;
mod matching;

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use self::codes::{Declared, TableRow, declared, is_of_another_domain, rows};
use self::columns::Columns;
use self::matching::matches;
use crate::cli::scope::Scope;
use crate::cli::table::{self, Options, Report, Row, Source};
use crate::cli::text::{Text, count};
use crate::cli::{Answer, Outcome};
use crate::{Catalog, Entry};

/// How a table differs from the declared codes, in the order in which it is listed.
#[derive(Clone, Copy, Eq, Ord, PartialEq, PartialOrd)]
enum Kind {
    Column,
    Differ,
    MissingHere,
    MissingThere,
}

/// A difference as it is shown, with the line of its row.
type Difference = (Kind, usize, String);

/// The differences between a file and the declared codes: what differs, what is missing here, what is missing there.
pub(super) fn compare(file: &str, options: &Options, scope: Option<Scope>, catalogs: &[&'static Catalog]) -> Outcome {
    let source = Source::open(file)?;
    let mut report = Report::new(&source.file);
    let mut tables = table::read(&source, options, &mut report);
    for catalog in &mut tables.catalogs {
        // A comparison does not report how a block would hold the texts.
        table::clean(catalog, &mut Report::default());
    }
    let mut rows = rows(&tables);
    if rows.is_empty() && !report.is_clean() {
        // What could not be read is not missing there.
        report.print();
        return Ok(Answer::text(Text::default(), false));
    }
    rows.retain(|row| scope.is_none_or(|scope| !is_of_another_domain(row, scope)));
    let differences = differences(&declared(scope, catalogs, &rows), &rows, &mut report);
    report.print();
    let same = differences.is_empty();
    let text = if same { format!("{}, all the same\n", count(rows.len(), "code")) } else { shown(&differences) };
    let mut lines = Text::default();
    text.lines().for_each(|line| lines.line(line));
    Ok(Answer::text(lines, same && report.is_clean() && !rows.is_empty()))
}

fn differences(declared: &[Declared], rows: &[TableRow], report: &mut Report) -> Vec<Difference> {
    let columns = Columns::of(declared, rows);
    let column = |column: &&str| (Kind::Column, 0, format!("missing here:  the column {column:?}\n"));
    let mut differences: Vec<Difference> = columns.unknown.iter().map(column).collect();
    let mut pairs = Vec::new();
    let mut matched = std::vec![false; declared.len()];
    for (TableRow { row, .. }, found) in rows.iter().zip(matches(declared, rows)) {
        let Some(found) = found else {
            differences.push((Kind::MissingHere, row.line, format!("missing here:  {}\n", described(row))));
            continue;
        };
        let code = &declared[found.index];
        matched[found.index] = true;
        pairs.push((code.entry, *row));
        let fields = columns.differences(code.entry, row);
        if !fields.is_empty() {
            differences.push((Kind::Differ, row.line, format!("{}{}\n{fields}", title(code), at(row.line))));
        } else if found.repeated {
            report.note(row.line, &format!("{} stands there again", title(code)));
        }
    }
    note_spellings(&pairs, report);
    let missing = declared.iter().zip(matched).filter(|(code, matched)| !matched && !code.entry.status().is_retired());
    let missing = missing.map(|(code, _)| (Kind::MissingThere, 0, format!("missing there: {}\n", title(code))));
    differences.extend(missing);
    differences.sort_by_key(|(kind, line, _)| (*kind, *line));
    differences
}

/// The differences, and how many there are of each kind.
fn shown(differences: &[Difference]) -> String {
    let text: String = differences.iter().map(|(.., text)| text.as_str()).collect();
    let counts = [Kind::Differ, Kind::MissingHere, Kind::MissingThere, Kind::Column].map(|kind| {
        let number = differences.iter().filter(|(other, ..)| *other == kind).count();
        (number > 0).then(|| match kind {
            Kind::Differ => format!("{number} differ"),
            Kind::MissingHere => format!("{number} missing here"),
            Kind::MissingThere => format!("{number} missing there"),
            Kind::Column => format!("{} missing here", count(number, "column")),
        })
    });
    format!("{text}{}\n", counts.into_iter().flatten().collect::<Vec<_>>().join(", "))
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
