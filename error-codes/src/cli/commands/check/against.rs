//! `check --against`: compares another table with a catalog, code by code.

mod columns;
mod matching;

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use self::columns::{Columns, Difference};
use self::matching::{is_same_name, pairs};
use crate::cli::Answer;
use crate::cli::commands::import::table::Row;
use crate::cli::commands::import::{Report, Tables};
use crate::cli::place::Place;
use crate::cli::text::Text;
use crate::{Catalog, Domain, Entry, Status};

/// One of our codes.
struct Ours {
    catalog: &'static Catalog,
    entry: Entry,
}

/// One of their rows, and the catalog and the domain that it names.
struct Theirs {
    catalog: Option<String>,
    domain: Option<String>,
    row: Row,
}

/// The differences between the two: what differs, what is missing here, what is missing there.
pub(super) fn compare(
    tables: Tables,
    mut report: Report,
    place: Option<Place>,
    catalogs: &[&'static Catalog],
) -> Answer {
    let mut theirs = theirs(tables);
    if theirs.is_empty() && !report.is_clean() {
        // What could not be read is not missing there.
        report.print();
        return Answer::text(Text::default(), false);
    }
    theirs.retain(|theirs| place.is_none_or(|place| concerns(theirs, place)));
    let ours = ours(place, catalogs, &theirs);
    let list = List::of(&ours, &theirs, &mut report);
    report.print();
    let same = list.counts().iter().all(|(count, _)| *count == 0);
    let text = if same { format!("{} codes, all the same\n", theirs.len()) } else { list.text() };
    let mut lines = Text::default();
    text.lines().for_each(|line| lines.line(line));
    Answer::text(lines, same && report.is_clean() && !theirs.is_empty())
}

/// The differences, each with its line in their table.
#[derive(Default)]
struct List {
    columns: Vec<String>,
    differ: Vec<(usize, String)>,
    missing_here: Vec<(usize, String)>,
    missing_there: Vec<String>,
}

impl List {
    fn of(ours: &[Ours], theirs: &[Theirs], report: &mut Report) -> Self {
        let columns = Columns::of(ours, theirs);
        let unknown = columns.unknown.iter().map(|column| format!("missing here:  the column {column:?}\n"));
        let mut list = Self { columns: unknown.collect(), ..Self::default() };
        let mut matched = std::vec![false; ours.len()];
        let mut spelt = Spelt::default();
        for (theirs, pair) in theirs.iter().zip(pairs(ours, theirs)) {
            let line = theirs.row.line;
            let Some(pair) = pair else {
                list.missing_here.push((line, format!("missing here:  {}\n", described(&theirs.row))));
                continue;
            };
            let ours = &ours[pair.index];
            matched[pair.index] = true;
            spelt.add(ours.entry, &theirs.row);
            let differences = columns.differences(ours.entry, &theirs.row);
            if !differences.is_empty() {
                list.differ.push((line, shown(ours, line, &differences)));
            } else if pair.again {
                report.note(line, &format!("{} stands there again", title(ours)));
            }
        }
        spelt.say(report);
        let rest = ours.iter().zip(&matched).filter(|(ours, matched)| !*matched && !is_retired(ours.entry));
        list.missing_there = rest.map(|(ours, _)| format!("missing there: {}\n", title(ours))).collect();
        list.differ.sort_by_key(|(line, _)| *line);
        list.missing_here.sort_by_key(|(line, _)| *line);
        list
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
        let mut text: String = self.columns.iter().chain(lines).chain(&self.missing_there).cloned().collect();
        let counts = self.counts().into_iter().filter(|(count, _)| *count > 0);
        let counts: Vec<String> = counts.map(|(count, what)| format!("{count} {what}")).collect();
        text.push_str(&format!("{}\n", counts.join(", ")));
        text
    }
}

/// What is only spelt differently there: names in another convention, `TIMED_OUT` and `TimedOut`, and
/// numbers of 32 bits with another sign, `0x80004005` and `-2147467259`.
#[derive(Default)]
struct Spelt {
    names: Alike,
    signs: Alike,
}

/// The count, and the first example: our spelling, theirs, and the line.
#[derive(Default)]
struct Alike {
    count: usize,
    example: Option<(String, String, usize)>,
}

impl Alike {
    fn add(&mut self, ours: &dyn core::fmt::Display, theirs: &dyn core::fmt::Display, line: usize) {
        self.count += 1;
        self.example.get_or_insert_with(|| (ours.to_string(), theirs.to_string(), line));
    }

    fn say(&self, what: &str, report: &mut Report) {
        if let Some((ours, theirs, line)) = &self.example {
            report.note(*line, &format!("{} {what}, as `{ours}` and `{theirs}` do", self.count));
        }
    }
}

impl Spelt {
    fn add(&mut self, ours: Entry, row: &Row) {
        if let Some(name) = row.own_name()
            && !is_same_name(ours, name)
            && matching::is_alike(ours, name)
        {
            self.names.add(&ours.name(), &name, row.line);
        }
        if matching::is_another_sign(ours, row) {
            self.signs.add(&ours.label(), &row.code, row.line);
        }
    }

    fn say(&self, report: &mut Report) {
        self.names.say("names differ only in how they are written", report);
        self.signs.say("numbers of 32 bits differ only in their sign", report);
    }
}

fn is_retired(entry: Entry) -> bool {
    entry.status() == Status::Retired
}

/// Whether the row names no other domain than the one that was asked for.
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

/// The codes that are compared: those of the place; if none was named, of the catalogs that their table names; or all.
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
        for entry in domains.flat_map(|domain| domain.rows()) {
            ours.push(Ours { catalog, entry });
        }
    }
    ours
}

fn title(ours: &Ours) -> String {
    let entry = ours.entry;
    format!("{} {}  {}/{}", entry.label(), entry.name(), ours.catalog.id(), entry.domain().name())
}

fn described(row: &Row) -> String {
    let name = row.own_name().map(|name| format!(" {name}")).unwrap_or_default();
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
