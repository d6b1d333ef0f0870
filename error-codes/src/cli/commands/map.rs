//! `map`: the number space as a picture.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use anstyle::Style;
use error_codes_core::range::{Range, contains, intersection};

use crate::cli::place::chosen;
use crate::cli::space::{Claim, Collision, claims, collisions, common_format};
use crate::cli::text::{BOLD, DIM, GREEN, RED, Text, YELLOW, count, cut, pad, ranges, width, wrap, wrap_at_spaces};
use crate::cli::{Answer, Outcome, text};
use crate::{Catalog, Domain, Entry, Reserved};

/// The number space as a picture: domains to scale, used, reserved, retired and free numbers
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// The catalogs to draw, in one number space; all if none is named
    #[arg(value_name = "CATALOG")]
    catalogs: Vec<String>,
    /// How many columns to use; default: the width of the terminal
    #[arg(long, value_parser = clap::value_parser!(u16).range(40..=1000))]
    width: Option<u16>,
}

const USED: char = '█';
const PARTLY: char = '▒';
const RETIRED: char = '×';
const RESERVED: char = '░';
const FREE: char = '·';

pub(super) fn run(args: &Args, catalogs: &[&'static Catalog]) -> Outcome {
    let catalogs = chosen(catalogs, &args.catalogs)?;
    let columns = args.width.map(usize::from).or_else(text::columns).unwrap_or(80);
    let mut text = Text::default();
    let title = match catalogs[..] {
        [catalog] => format!("{} {}", catalog.id(), catalog.title()),
        _ => format!("{} catalogs in one number space", catalogs.len()),
    };
    text.styled(BOLD, &cut(&title, columns)).end_line();
    Picture::of(&catalogs, columns).draw(&catalogs, &mut text);
    text.end_line();
    let legend = format!("{USED} used  {PARTLY} used in part  {RETIRED} retired  {RESERVED} reserved  {FREE} free");
    for line in wrap(&legend, Some(columns)) {
        text.line(&line);
    }
    Ok(Answer::text(text, true))
}

/// The claims, and the widths of their lines.
struct Picture {
    claims: Vec<Claim>,
    /// Whether names are paths, as they are with more than one catalog.
    paths: bool,
    columns: usize,
    names: usize,
    numbers: usize,
    per_cell: i128,
}

impl Picture {
    fn of(catalogs: &[&'static Catalog], columns: usize) -> Self {
        let claims = claims(catalogs);
        let paths = catalogs.len() > 1;
        let numbers = claims.iter().map(|claim| width(&claim.shown())).max().unwrap_or(0);
        // A path is shown whole as long as a bar of some cells remains.
        let most = if paths { (columns / 4).max(columns.saturating_sub(numbers + 24)) } else { columns / 4 };
        let names = claims.iter().map(|claim| width(&name(claim, paths))).max().unwrap_or(0).min(most);
        let bar = columns.saturating_sub(names + numbers + 4 + 10).max(8);
        // One scale for all: the longest claim fills the bar.
        let longest = claims.iter().map(|claim| claim.range.1 - claim.range.0 + 1).max().unwrap_or(1);
        let bar = i128::try_from(bar).unwrap_or(1);
        Self { claims, paths, columns, names, numbers, per_cell: (longest + bar - 1) / bar }
    }

    fn draw(&self, catalogs: &[&'static Catalog], text: &mut Text) {
        let collisions = collisions(&self.claims);
        let mut collisions = &collisions[..];
        let mut before: Option<Claim> = None;
        for claim in &self.claims {
            let (here, after) =
                collisions.split_at(collisions.partition_point(|collision| collision.range.0 < claim.range.0));
            self.collisions(here, text);
            collisions = after;
            if let Some(gap) = before.and_then(|before| gap(&before, claim)) {
                text.styled(DIM, &format!("{}  {gap}", pad("", self.names))).end_line();
            }
            if before.is_none_or(|before| before.range.1 < claim.range.1) {
                before = Some(*claim);
            }
            self.line(claim, text);
        }
        self.collisions(collisions, text);
        for &catalog in catalogs {
            for domain in catalog.domains().iter().filter(|domain| domain.integer().is_none()) {
                let name =
                    if self.paths { format!("{}/{}", catalog.id(), domain.name()) } else { domain.name().into() };
                let strings = count(domain.len(), "string");
                let patterns =
                    if domain.patterns().is_empty() { String::new() } else { format!(" of {}", ranges(domain)) };
                text.line(&format!("{}  {strings}{patterns}", pad(&cut(&name, self.names), self.names)));
            }
        }
        text.styled(DIM, &format!("one cell is {}", count(self.per_cell, "number"))).end_line();
    }

    fn line(&self, claim: &Claim, text: &mut Text) {
        let name = pad(&cut(&name(claim, self.paths), self.names), self.names);
        let numbers = pad(&claim.shown(), self.numbers);
        text.plain(&format!("{name}  {numbers}  "));
        let contents = claim.owner.place.domain.map(Contents::of);
        for run in self.cells(claim.range, contents.as_ref()).chunk_by(|one, next| one.0 == next.0) {
            text.styled(run[0].0, &run.iter().map(|(_, cell)| cell).collect::<String>());
        }
        let used = contents.map(|contents| within(&contents.codes, claim.range));
        text.line(&match used {
            None => " reserved".to_string(),
            Some(0) => " empty".to_string(),
            Some(used) => format!(" {used} used"),
        });
    }

    /// The bar of a claim: one character for so many numbers.
    fn cells(&self, (first, last): Range, contents: Option<&Contents>) -> Vec<(Style, char)> {
        let mut cells = Vec::new();
        let mut start = first;
        while start <= last {
            let cell = (start, (start + self.per_cell - 1).min(last));
            cells.push(contents.map_or((YELLOW, RESERVED), |contents| contents.cell(cell)));
            start = cell.1 + 1;
        }
        cells
    }

    fn collisions(&self, collisions: &[Collision], text: &mut Text) {
        for collision in collisions {
            let indent = self.names + 2;
            for line in wrap_at_spaces(&collision.message(), Some(self.columns.saturating_sub(indent))) {
                text.plain(&" ".repeat(indent)).styled(RED, &line).end_line();
            }
        }
    }
}

/// The name of the owner; if there are several catalogs, its path.
fn name(claim: &Claim, path: bool) -> String {
    match (claim.owner.reserved, claim.owner.place.domain) {
        (Some(reserved), _) if !path => reserved.title().to_string(),
        (_, Some(domain)) if !path => domain.name().to_string(),
        _ => claim.owner.place.path(),
    }
}

/// The numbers between two claims, if there are any: they have no owner.
fn gap(before: &Claim, next: &Claim) -> Option<String> {
    let gap = (before.range.1 + 1, next.range.0 - 1);
    let format = common_format([&before.owner, &next.owner]);
    (gap.0 <= gap.1).then(|| format!("{} without an owner", format.show_ranges(&[gap])))
}

/// What is in a domain, in order.
struct Contents {
    /// The number of each code; a shared number is there several times.
    codes: Vec<i128>,
    used: Vec<i128>,
    retired: Vec<i128>,
    reserved: Vec<Range>,
}

impl Contents {
    fn of(domain: &'static Domain) -> Self {
        let reserved = domain.reserved().iter().flat_map(Reserved::ranges).map(core::ops::RangeInclusive::into_inner);
        let codes = numbers(domain.entries());
        let mut used = codes.clone();
        used.dedup();
        Self { codes, used, retired: numbers(domain.retired()), reserved: reserved.collect() }
    }

    /// How a cell of these numbers is drawn.
    fn cell(&self, numbers: Range) -> (Style, char) {
        let used = within(&self.used, numbers);
        if i128::try_from(used).is_ok_and(|used| used > numbers.1 - numbers.0) {
            (GREEN, USED)
        } else if used > 0 {
            (GREEN, PARTLY)
        } else if within(&self.retired, numbers) > 0 {
            (RED, RETIRED)
        } else if self.reserved.iter().any(|reserved| intersection(*reserved, numbers).is_some()) {
            (YELLOW, RESERVED)
        } else {
            (DIM, FREE)
        }
    }
}

/// The numbers of these codes, in order.
fn numbers(entries: impl Iterator<Item = Entry>) -> Vec<i128> {
    let mut numbers: Vec<i128> = entries.filter_map(|entry| entry.code().as_int()).collect();
    numbers.sort_unstable();
    numbers
}

/// How many of the numbers, which are in order, lie in the range.
fn within(numbers: &[i128], range: Range) -> usize {
    let after = numbers.partition_point(|number| *number < range.0);
    numbers[after..].iter().take_while(|number| contains(range, **number)).count()
}
