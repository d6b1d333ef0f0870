//! `map`: the number space as a picture.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use anstyle::Style;

use super::place::chosen;
use super::text::{BOLD, DIM, GREEN, RED, Text, YELLOW, cut, pad, range, width, wrap};
use super::{Answer, Outcome, text};
use crate::{Catalog, Code, Domain, Entry, Reserved};

const USED: char = '█';
const PARTLY: char = '▒';
const RETIRED: char = '×';
const RESERVED: char = '░';
const FREE: char = '·';

/// The number space as a picture: domains to scale, used, reserved, retired and free numbers
#[derive(clap::Args)]
pub(super) struct Args {
    /// The catalog to draw; all where it is left out
    catalog: Option<String>,
    /// How many columns to use; those of the terminal where it is left out
    #[arg(long, value_parser = clap::value_parser!(u16).range(40..=1000))]
    width: Option<u16>,
}

pub(super) fn run(args: &Args, catalogs: &[&'static Catalog]) -> Outcome {
    let catalogs = &chosen(catalogs, args.catalog.as_slice())?;
    let columns = args.width.map(usize::from).or_else(text::columns).unwrap_or(80);
    let mut text = Text::default();
    for catalog in catalogs {
        text.styled(BOLD, &cut(&format!("{} {}", catalog.id(), catalog.title()), columns)).end_line();
        picture(catalog, columns, &mut text);
        text.end_line();
    }
    let legend = format!("{USED} used  {PARTLY} used in part  {RETIRED} retired  {RESERVED} reserved  {FREE} free");
    for line in wrap(&legend, Some(columns)) {
        text.line(&line);
    }
    Ok(Answer::text(text, true))
}

/// A stretch of numbers: a range of a domain, or reserved numbers.
struct Stretch {
    first: i128,
    last: i128,
    name: &'static str,
    domain: Option<&'static Domain>,
}

impl Stretch {
    fn len(&self) -> i128 {
        self.last - self.first + 1
    }
}

fn stretches(catalog: &'static Catalog) -> Vec<Stretch> {
    let mut stretches = Vec::new();
    for &domain in catalog.domains() {
        for numbers in domain.ranges() {
            let (first, last) = numbers.into_inner();
            stretches.push(Stretch { first, last, name: domain.name(), domain: Some(domain) });
        }
    }
    for reserved in catalog.reserved() {
        for numbers in reserved.ranges() {
            let (first, last) = numbers.into_inner();
            stretches.push(Stretch { first, last, name: reserved.title(), domain: None });
        }
    }
    stretches.sort_by_key(|stretch| stretch.first);
    stretches
}

fn picture(catalog: &'static Catalog, columns: usize, text: &mut Text) {
    let stretches = stretches(catalog);
    let names = stretches.iter().map(|stretch| width(stretch.name)).max().unwrap_or(0).min(columns / 4);
    let numbers = stretches.iter().map(|stretch| range(stretch.first, stretch.last).len()).max().unwrap_or(0);
    let bar = columns.saturating_sub(names + numbers + 4 + 10).max(8);
    // One scale for the catalog: the longest stretch fills the bar.
    let longest = stretches.iter().map(Stretch::len).max().unwrap_or(1);
    let bar = i128::try_from(bar).unwrap_or(1);
    let per_cell = (longest + bar - 1) / bar;

    let mut before: Option<i128> = None;
    for stretch in &stretches {
        if let Some(gap) = before.and_then(|before| gap(before, stretch.first)) {
            text.styled(DIM, &format!("{}  {gap}", pad("", names))).end_line();
        }
        before = Some(before.map_or(stretch.last, |before| before.max(stretch.last)));
        let name = pad(&cut(stretch.name, names), names);
        let numbers = pad(&range(stretch.first, stretch.last), numbers);
        text.plain(&format!("{name}  {numbers}  "));
        cells(stretch, per_cell, text);
        text.line(&count(stretch));
    }
    for domain in catalog.domains().iter().filter(|domain| domain.code_type() == "str") {
        text.line(&format!("{}  {} strings", pad(&cut(domain.name(), names), names), domain.len()));
    }
    let numbers = if per_cell == 1 { "number" } else { "numbers" };
    text.styled(DIM, &format!("one cell is {per_cell} {numbers}")).end_line();
}

/// The numbers between two stretches, which are nobody's.
fn gap(before: i128, next: i128) -> Option<String> {
    let (first, last) = (before.checked_add(1)?, next.checked_sub(1)?);
    (first <= last).then(|| format!("{} nobody's", range(first, last)))
}

fn count(stretch: &Stretch) -> String {
    let Some(domain) = stretch.domain else { return " reserved".to_string() };
    let used = numbers(domain.entries()).filter(|number| (stretch.first..=stretch.last).contains(number)).count();
    if used == 0 { " empty".to_string() } else { format!(" {used} used") }
}

fn numbers(entries: impl Iterator<Item = Entry>) -> impl Iterator<Item = i128> {
    entries.map(Entry::code).filter_map(|code| match code {
        Code::Int(number) => Some(number),
        Code::Text(_) => None,
    })
}

/// The bar of a stretch: one character for so many numbers.
fn cells(stretch: &Stretch, per_cell: i128, text: &mut Text) {
    let mut cells = Vec::new();
    let mut first = stretch.first;
    while first <= stretch.last {
        let last = (first + per_cell - 1).min(stretch.last);
        cells.push(stretch.domain.map_or((YELLOW, RESERVED), |domain| cell(domain, first, last)));
        first = last + 1;
    }
    for run in cells.chunk_by(|one, next| one.0 == next.0) {
        text.styled(run[0].0, &run.iter().map(|(_, cell)| cell).collect::<String>());
    }
}

/// What most deserves to be seen among these numbers.
fn cell(domain: &'static Domain, first: i128, last: i128) -> (Style, char) {
    let inside = |number: &i128| (first..=last).contains(number);
    let used: std::collections::BTreeSet<i128> = numbers(domain.entries()).filter(inside).collect();
    let reserved = domain.reserved().iter().flat_map(Reserved::ranges);
    let mut reserved = reserved.filter(|range| *range.start() <= last && *range.end() >= first);
    if i128::try_from(used.len()).is_ok_and(|used| used > last - first) {
        (GREEN, USED)
    } else if !used.is_empty() {
        (GREEN, PARTLY)
    } else if numbers(domain.retired()).any(|number| inside(&number)) {
        (RED, RETIRED)
    } else if reserved.next().is_some() {
        (YELLOW, RESERVED)
    } else {
        (DIM, FREE)
    }
}
