//! `check --against`: somebody else's table beside a catalog, code by code.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use super::Answer;
use super::import::table::{Row, Status, Value};
use super::import::{Report, Tables};
use super::place::Place;
use super::text::Text;
use crate::{Catalog, Code, Domain, Entry, Section};

/// One of our codes, and whether a row of theirs is it.
struct Ours {
    catalog: &'static Catalog,
    entry: Entry,
    matched: bool,
}

/// One of their rows, and where it says that it belongs.
struct Theirs {
    catalog: Option<String>,
    domain: Option<String>,
    row: Row,
}

/// The difference between the two, as a text: what differs, what is missing here, what is missing there.
pub(super) fn compare(tables: Tables, report: &Report, place: Option<Place>, catalogs: &[&'static Catalog]) -> Answer {
    report.print();
    let mut theirs = theirs(tables);
    theirs.retain(|theirs| place.is_none_or(|place| concerns(theirs, place)));
    let mut ours = ours(place, catalogs, &theirs);
    let columns = Columns::of(&theirs);
    let (mut differ, mut only_there) = (Vec::new(), Vec::new());
    // Those of which number and name agree first, so that nobody else takes them.
    let (exact, rest): (Vec<&Theirs>, Vec<&Theirs>) = theirs
        .iter()
        .partition(|theirs| find(&ours, theirs, |ours, row| same_code(ours, row) && same_name(ours, row)).is_some());
    for theirs in exact.into_iter().chain(rest) {
        let ways: [fn(Entry, &Row) -> bool; 3] = [
            |ours, row| same_code(ours, row) && same_name(ours, row),
            same_code,
            |ours, row| named(row) && same_name(ours, row),
        ];
        match ways.iter().find_map(|way| find(&ours, theirs, *way)) {
            Some(index) => {
                ours[index].matched = true;
                let differences = columns.differences(ours[index].entry, &theirs.row);
                if !differences.is_empty() {
                    differ.push((theirs.row.line, shown(&ours[index], theirs.row.line, &differences)));
                }
            }
            None => only_there.push((theirs.row.line, format!("missing here:  {}\n", described(&theirs.row)))),
        }
    }
    let rest = ours.iter().filter(|ours| !ours.matched && ours.entry.status() != crate::Status::Retired);
    let unmatched: Vec<String> = rest.map(|ours| format!("missing there: {}\n", title(ours))).collect();
    differ.sort_by_key(|(line, _)| *line);
    only_there.sort_by_key(|(line, _)| *line);
    let counts = [(differ.len(), "differ"), (only_there.len(), "missing here"), (unmatched.len(), "missing there")];
    let same = counts.iter().all(|(count, _)| *count == 0);
    let mut text: String = differ.into_iter().chain(only_there).map(|(_, text)| text).collect();
    text.push_str(&unmatched.concat());
    if same {
        text = format!("{} codes, all the same\n", theirs.len());
    } else {
        let counts = counts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}"));
        text.push_str(&format!("{}\n", counts.collect::<Vec<_>>().join(", ")));
    }
    let mut lines = Text::default();
    text.lines().for_each(|line| lines.line(line));
    Answer::text(lines, same && report.is_clean() && !theirs.is_empty())
}

/// Whether the row does not say that it belongs to another domain than the one that was named.
fn concerns(theirs: &Theirs, place: Place) -> bool {
    let Some(domain) = place.domain else { return true };
    let other =
        |name: &String| name != domain.name() && place.catalog.domains().iter().any(|domain| domain.name() == name);
    !theirs.domain.as_ref().is_some_and(other)
}

fn theirs(tables: Tables) -> Vec<Theirs> {
    let mut theirs = Vec::new();
    for catalog in tables.catalogs {
        for domain in catalog.domains {
            for row in domain.rows {
                theirs.push(Theirs { catalog: catalog.id.clone(), domain: domain.name.clone(), row });
            }
        }
    }
    theirs
}

/// The codes that are compared: of the place that was named; or of the catalogs and domains that their table names; or all.
fn ours(place: Option<Place>, catalogs: &[&'static Catalog], theirs: &[Theirs]) -> Vec<Ours> {
    let place_catalog = place.map(|place| place.catalog.id());
    let place_domain = place.and_then(|place| place.domain).map(Domain::name);
    let named_catalog = |id: &str| theirs.iter().any(|theirs| theirs.catalog.as_deref() == Some(id));
    let some_catalog = catalogs.iter().any(|catalog| named_catalog(catalog.id()));
    let mut ours = Vec::new();
    for &catalog in catalogs {
        let chosen =
            place_catalog.map_or_else(|| !some_catalog || named_catalog(catalog.id()), |id| id == catalog.id());
        if !chosen {
            continue;
        }
        let domains = catalog.domains().iter().filter(|domain| place_domain.is_none_or(|name| name == domain.name()));
        for entry in domains.flat_map(|domain| domain.entries().chain(domain.retired())) {
            ours.push(Ours { catalog, entry, matched: false });
        }
    }
    ours
}

/// The first of our codes that no row is yet, in the catalog and the domain that the row names where we have them.
fn find(ours: &[Ours], theirs: &Theirs, is_it: impl Fn(Entry, &Row) -> bool) -> Option<usize> {
    let known = |name: &Option<String>, of: fn(&Ours) -> &str| {
        name.as_deref().filter(|name| ours.iter().any(|ours| of(ours) == *name)).map(String::from)
    };
    let catalog = known(&theirs.catalog, |ours| ours.catalog.id());
    let domain = known(&theirs.domain, |ours| ours.entry.domain().name());
    ours.iter().position(|ours| {
        !ours.matched
            && catalog.as_ref().is_none_or(|catalog| catalog == ours.catalog.id())
            && domain.as_ref().is_none_or(|domain| domain == ours.entry.domain().name())
            && is_it(ours.entry, &theirs.row)
    })
}

fn same_code(ours: Entry, row: &Row) -> bool {
    match (ours.code(), &row.code) {
        (Code::Int(number), Value::Int(int)) => int.value == number,
        (Code::Text(text), code) => code.as_text() == text,
        (Code::Int(_), Value::Text(_)) => false,
    }
}

fn named(row: &Row) -> bool {
    row.name.is_some() || row.variant.is_some()
}

/// Whether no name of theirs is another one than ours.
fn same_name(ours: Entry, row: &Row) -> bool {
    let name = row.name.as_deref().or(row.variant.as_deref());
    name.is_none_or(|name| name == ours.name() || name == ours.variant())
}

/// What a text is called, ours, and theirs.
type Difference = (String, String, String);

/// The columns that their table has: only these are compared.
struct Columns {
    texts: Vec<&'static TextColumn>,
    notes: Vec<String>,
}

/// A text of a code, here and there.
struct TextColumn {
    name: &'static str,
    ours: fn(Entry) -> Option<&'static str>,
    theirs: fn(&Row) -> Option<&str>,
}

const TEXTS: [TextColumn; 5] = [
    TextColumn {
        name: "description",
        ours: |entry| Some(entry.description()).filter(|text| !text.is_empty()),
        theirs: |row| row.description.as_deref(),
    },
    TextColumn { name: "detail", ours: Entry::detail, theirs: |row| row.detail.as_deref() },
    TextColumn { name: "cause", ours: Entry::cause, theirs: |row| row.cause.as_deref() },
    TextColumn { name: "solution", ours: Entry::solution, theirs: |row| row.solution.as_deref() },
    TextColumn {
        name: "section",
        ours: |entry| entry.section().map(Section::title),
        theirs: |row| row.section.as_deref(),
    },
];

impl Columns {
    fn of(theirs: &[Theirs]) -> Self {
        let texts = TEXTS.iter().filter(|column| theirs.iter().any(|theirs| (column.theirs)(&theirs.row).is_some()));
        let mut notes: Vec<String> = Vec::new();
        for (column, _) in theirs.iter().flat_map(|theirs| theirs.row.values()) {
            if !notes.contains(column) {
                notes.push(column.clone());
            }
        }
        Self { texts: texts.collect(), notes }
    }

    fn differences(&self, ours: Entry, row: &Row) -> Vec<Difference> {
        let mut differences = Vec::new();
        let mut add = |what: &str, ours: String, theirs: String| {
            if ours != theirs {
                differences.push((what.to_string(), ours, theirs));
            }
        };
        if !same_code(ours, row) {
            add("code", ours.code().to_string(), row.code.to_string());
        }
        if !same_name(ours, row) {
            let theirs = row.name.as_ref().or(row.variant.as_ref());
            add("name", ours.name().to_string(), theirs.cloned().unwrap_or_default());
        }
        let text = |text: Option<&str>| text.unwrap_or_default().to_string();
        for column in &self.texts {
            add(column.name, text((column.ours)(ours)), text((column.theirs)(row)));
        }
        for column in &self.notes {
            let here = ours.notes().find(|(name, _)| name == column).map(|(_, text)| text);
            let there = row.values().find(|(name, _)| name == column).map(|(_, text)| text.as_str());
            add(column, text(here), text(there));
        }
        let retired = [ours.status() == crate::Status::Retired, row.status == Status::Retired];
        let status = |retired: bool| if retired { "retired" } else { "active" }.to_string();
        add("status", status(retired[0]), status(retired[1]));
        differences
    }
}

impl Row {
    /// Typed and further columns.
    fn values(&self) -> impl Iterator<Item = &(String, String)> {
        self.columns.iter().chain(&self.notes)
    }
}

fn title(ours: &Ours) -> String {
    let entry = ours.entry;
    format!("{} {}  {}/{}", entry.code(), entry.name(), ours.catalog.id(), entry.domain().name())
}

fn described(row: &Row) -> String {
    let name = row.name.as_ref().or(row.variant.as_ref()).map(|name| format!(" {name}")).unwrap_or_default();
    let text = row.description.as_ref().map(|text| format!("  {text}")).unwrap_or_default();
    format!("{}{name}{text}{}", row.code, at(row.line))
}

fn at(line: usize) -> String {
    if line == 0 { String::new() } else { format!("  (line {line})") }
}

fn shown(ours: &Ours, line: usize, differences: &[Difference]) -> String {
    let mut text = format!("{}{}\n", title(ours), at(line));
    for (what, here, there) in differences {
        let shown =
            |text: &str| if text.is_empty() { "nothing".to_string() } else { text.replace('\n', "\n             ") };
        text.push_str(&format!("  {what}\n    here:    {}\n    there:   {}\n", shown(here), shown(there)));
    }
    text
}
