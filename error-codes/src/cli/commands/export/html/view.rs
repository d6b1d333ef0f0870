//! What the page shows: the reference, with anchors, links, pictures and texts side by side.

use std::string::String;
use std::vec::Vec;

use error_codes_core::range::Range;
use serde::Serialize;

use super::anchor::Link;
use super::code::{self, Code};
use super::space::{Axis, Picture};
use super::text::{Text, texts};
use super::{anchor, numbers};
use crate::cli::reference::{self, Translations};

#[derive(Serialize)]
pub(super) struct Catalog<'a> {
    id: String,
    title: String,
    titles: Vec<Text>,
    details: Vec<Text>,
    pub(super) total: usize,
    /// How many languages there are.
    languages: usize,
    has_reserved: bool,
    has_retired: bool,
    rows: Vec<Row>,
    domains: Vec<Domain<'a>>,
}

/// A line of the number space: a domain, or reserved numbers.
#[derive(Serialize)]
struct Row {
    anchor: Option<String>,
    name: String,
    titles: Vec<Text>,
    numbers: String,
    picture: Option<Picture>,
    total: usize,
}

#[derive(Serialize)]
struct Domain<'a> {
    anchor: String,
    name: String,
    titles: Vec<Text>,
    details: Vec<Text>,
    r#type: String,
    numbers: String,
    total: usize,
    overlaps: Vec<Link>,
    open: Option<String>,
    columns: &'a [reference::Column],
    reserved: Vec<Reserved>,
    groups: Vec<Group>,
}

#[derive(Serialize)]
struct Reserved {
    numbers: String,
    titles: Vec<Text>,
}

/// Neighbouring codes of one section; a long section has several, so that a browser can lay them out one by one.
#[derive(Serialize)]
struct Group {
    titles: Vec<Text>,
    numbers: String,
    /// Whether it goes on with the section of the group before it.
    continues: bool,
    /// Whether its layout is deferred until it is visible (`content-visibility`).
    many: bool,
    /// The level of the headings of its codes.
    level: u8,
    codes: Vec<Code>,
}

/// The most codes of a group.
const MAX_GROUP: usize = 40;

/// From this many codes on, a group is `many`.
const MANY: usize = 20;

impl<'a> Catalog<'a> {
    pub(super) fn of(catalog: &'a reference::Catalog) -> Self {
        // Without `..`: a new field is on the page, or left out on purpose.
        let reference::Catalog { id, title, detail, language: _, languages, texts, domains, reserved, computed: () } =
            catalog;
        Self {
            id: id.clone(),
            title: title.clone(),
            titles: titles(catalog, Some(title), texts),
            details: details(catalog, detail.as_deref(), texts),
            total: domains.iter().map(reference::Domain::active).sum(),
            languages: 1 + languages.len(),
            has_reserved: !reserved.is_empty() || domains.iter().any(|domain| !domain.reserved.is_empty()),
            has_retired: domains.iter().flat_map(|domain| &domain.codes).any(reference::Code::is_retired),
            rows: rows(catalog),
            domains: domains.iter().map(|domain| Domain::of(catalog, domain)).collect(),
        }
    }
}

fn rows(catalog: &reference::Catalog) -> Vec<Row> {
    let of_domains = catalog.domains.iter().flat_map(|domain| domain.ranges.iter().copied());
    let ranges: Vec<Range> =
        of_domains.chain(catalog.reserved.iter().flat_map(|reserved| reserved.ranges.iter().copied())).collect();
    let axis = Axis::of(&ranges);
    let domains = catalog.domains.iter().map(|domain| (first(&domain.ranges), domain_row(catalog, domain, &axis)));
    let reserved = catalog.reserved.iter().map(|reserved| {
        let ranges = reserved.ranges.clone();
        let row = Row {
            anchor: None,
            name: String::new(),
            titles: titles(catalog, Some(&reserved.title), &reserved.texts),
            numbers: numbers::ranges(&reserved.ranges, &reserved.patterns, None),
            picture: (!ranges.is_empty()).then(|| axis.picture([("kept", ranges)])),
            total: 0,
        };
        (first(&reserved.ranges), row)
    });
    let mut rows: Vec<(i128, Row)> = domains.chain(reserved).collect();
    rows.sort_by_key(|(first, _)| *first);
    rows.into_iter().map(|(_, row)| row).collect()
}

/// The sort key of a row: its lowest number; rows of strings come last.
fn first(ranges: &[Range]) -> i128 {
    ranges.iter().map(|(first, _)| *first).min().unwrap_or(i128::MAX)
}

fn domain_row(catalog: &reference::Catalog, domain: &reference::Domain, axis: &Axis) -> Row {
    let ranges = domain.ranges.clone();
    let codes = |retired: bool| {
        let codes = domain.codes.iter().filter(move |code| code.is_retired() == retired);
        codes.filter_map(|code| code.code.number()).map(|number| (number, number)).collect::<Vec<_>>()
    };
    let reserved = domain.reserved.iter().flat_map(|reserved| reserved.ranges.iter().copied()).collect();
    Row {
        anchor: Some(anchor::of_domain(catalog, domain)),
        name: domain.name.clone(),
        titles: titles(catalog, domain.title.as_deref(), &domain.texts),
        numbers: numbers::ranges(&domain.ranges, &domain.patterns, Some(domain)),
        picture: (!ranges.is_empty()).then(|| {
            axis.picture([("free", ranges), ("kept", reserved), ("gone", codes(true)), ("used", codes(false))])
        }),
        total: domain.active(),
    }
}

impl<'a> Domain<'a> {
    fn of(catalog: &reference::Catalog, domain: &'a reference::Domain) -> Self {
        // Without `..`: a new field is on the page, or left out on purpose.
        #[rustfmt::skip] // a list of fields
        let reference::Domain {
            name, title, code_type, detail, ranges, patterns, shown: _, open, overlaps, columns, texts, sections: _,
            codes: _, reserved, computed: (),
        } = domain;
        let overlaps = catalog.domains.iter().filter(|other| overlaps.contains(&other.name));
        let show = |reserved: &reference::Reserved| Reserved {
            numbers: numbers::ranges(&reserved.ranges, &reserved.patterns, Some(domain)),
            titles: titles(catalog, Some(&reserved.title), &reserved.texts),
        };
        Self {
            anchor: anchor::of_domain(catalog, domain),
            name: name.clone(),
            titles: titles(catalog, title.as_deref(), texts),
            details: details(catalog, detail.as_deref(), texts),
            r#type: code_type.clone(),
            numbers: numbers::ranges(ranges, patterns, Some(domain)),
            total: domain.active(),
            overlaps: overlaps
                .map(|other| Link { anchor: anchor::of_domain(catalog, other), name: other.name.clone() })
                .collect(),
            open: open.clone(),
            columns,
            reserved: reserved.iter().map(show).collect(),
            groups: groups(catalog, domain),
        }
    }
}

fn groups(catalog: &reference::Catalog, domain: &reference::Domain) -> Vec<Group> {
    let mut shown: Vec<Option<Code>> = code::all(catalog, domain).into_iter().map(Some).collect();
    let mut groups = Vec::new();
    for run in runs(&domain.codes) {
        let section = domain.codes[run[0]].section.as_deref();
        let section = domain.sections.iter().find(|other| Some(&*other.title) == section);
        for (index, rows) in run.chunks(MAX_GROUP).enumerate() {
            let titled = section.filter(|_| index == 0);
            groups.push(Group {
                titles: titled.map(|section| titles(catalog, Some(&section.title), &section.texts)).unwrap_or_default(),
                numbers: titled
                    .map(|section| numbers::ranges(&section.ranges, &section.patterns, Some(domain)))
                    .unwrap_or_default(),
                continues: index > 0,
                many: rows.len() >= MANY,
                level: if section.is_some() { 5 } else { 4 },
                codes: rows.iter().filter_map(|row| shown[*row].take()).collect(),
            });
        }
    }
    groups
}

/// The rows of each section, a retired code behind the others of its section.
fn runs(codes: &[reference::Code]) -> Vec<Vec<usize>> {
    let mut runs: Vec<Vec<usize>> = Vec::new();
    for (row, code) in codes.iter().enumerate() {
        let mut candidates = runs.iter_mut().rev().take(if code.is_retired() { usize::MAX } else { 1 });
        match candidates.find(|run| codes[run[0]].section == code.section) {
            Some(run) => run.push(row),
            None => runs.push(Vec::from([row])),
        }
    }
    runs
}

fn titles(catalog: &reference::Catalog, title: Option<&str>, others: &Translations) -> Vec<Text> {
    texts(catalog, title, others, |texts| &texts.title)
}

/// Documentation that is not translated, beside titles that are, may be in any language.
fn details(catalog: &reference::Catalog, detail: Option<&str>, others: &Translations) -> Vec<Text> {
    if !catalog.languages.is_empty() && others.values().all(|texts| texts.detail.is_none()) {
        return detail.into_iter().map(Text::of_no_language).collect();
    }
    texts(catalog, detail, others, |texts| &texts.detail)
}
