//! `map`: the number space as a picture.

use std::string::{String, ToString as _};
use std::vec::Vec;
use std::{format, iter};

use anstyle::Style;
use error_codes_core::range::{Range, intersection};
use error_codes_core::ty::Type;

use crate::cli::scope::{Scope, chosen, everywhere};
use crate::cli::space::{Claim, Conflict, Owner, claims, common_format, conflicts};
use crate::cli::text::{BOLD, DIM, GREEN, RED, Text, YELLOW, count, pad, ranges, truncate, wrap, wrap_at_spaces};
use crate::cli::{Answer, Outcome, text};
use crate::{Catalog, Domain, Entry};

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
    let columns = args.width.map(usize::from).or_else(text::terminal_width).unwrap_or(80);
    let mut text = Text::default();
    let title = match catalogs[..] {
        [catalog] => format!("{} {}", catalog.id(), catalog.title()),
        _ => format!("{} catalogs in one number space", catalogs.len()),
    };
    text.styled(BOLD, &truncate(&title, columns)).end_line();
    Picture::of(&catalogs, columns).draw(&catalogs, &mut text);
    text.end_line();
    let legend = format!("{USED} used  {PARTLY} used in part  {RETIRED} retired  {RESERVED} reserved  {FREE} free");
    for line in wrap(&legend, Some(columns)) {
        text.line(&line);
    }
    Ok(Answer::text(text, true))
}

/// The claims, and the widths of the columns of their lines.
struct Picture {
    claims: Vec<Claim>,
    /// Whether names are paths, as they are with more than one catalog.
    paths: bool,
    width: usize,
    name_width: usize,
    range_width: usize,
    /// How many numbers one character stands for.
    per_cell: i128,
}

impl Picture {
    fn of(catalogs: &[&'static Catalog], width: usize) -> Self {
        let claims = claims(catalogs);
        let paths = catalogs.len() > 1;
        let range_width = claims.iter().map(|claim| text::width(&claim.shown())).max().unwrap_or(0);
        // A path is shown whole as long as a bar of some cells remains.
        let most = if paths { (width / 4).max(width.saturating_sub(range_width + 24)) } else { width / 4 };
        let name_width =
            claims.iter().map(|claim| text::width(&name(&claim.owner, paths))).max().unwrap_or(0).min(most);
        let bar = width.saturating_sub(name_width + range_width + 4 + 10).max(8);
        // One scale for all: the longest claim fills the bar.
        let longest = claims.iter().map(|claim| claim.range.1 - claim.range.0 + 1).max().unwrap_or(1);
        let bar = i128::try_from(bar).unwrap_or(1);
        Self { claims, paths, width, name_width, range_width, per_cell: (longest + bar - 1) / bar }
    }

    fn draw(&self, catalogs: &[&'static Catalog], text: &mut Text) {
        let mut conflicts = conflicts(&self.claims).into_iter().peekable();
        let mut previous: Option<&Claim> = None;
        for claim in &self.claims {
            while let Some(conflict) = conflicts.next_if(|conflict| conflict.range.0 < claim.range.0) {
                self.conflict(&conflict, text);
            }
            if let Some(gap) = previous.and_then(|previous| gap(previous, claim)) {
                text.styled(DIM, &format!("{}  {gap}", pad("", self.name_width))).end_line();
            }
            if previous.is_none_or(|previous| previous.range.1 < claim.range.1) {
                previous = Some(claim);
            }
            self.line(claim, text);
        }
        conflicts.for_each(|conflict| self.conflict(&conflict, text));
        for scope in everywhere(catalogs).into_iter().flat_map(Scope::parts) {
            let Some(domain) = scope.domain.filter(|domain| domain.ty() == Type::Str) else { continue };
            let strings = count(domain.len(), "string");
            let patterns = if domain.patterns().is_empty() { String::new() } else { format!(" of {}", ranges(domain)) };
            text.line(&format!("{}  {strings}{patterns}", self.name(&Owner { scope, reserved: None })));
        }
        text.styled(DIM, &format!("one cell is {}", count(self.per_cell, "number"))).end_line();
    }

    fn line(&self, claim: &Claim, text: &mut Text) {
        text.plain(&format!("{}  {}  ", self.name(&claim.owner), pad(&claim.shown(), self.range_width)));
        let contents = claim.owner.scope.domain.map(Contents::of);
        for run in self.cells(claim.range, contents.as_ref()).chunk_by(|one, next| one.0 == next.0) {
            text.styled(run[0].0, &run.iter().map(|(_, cell)| cell).collect::<String>());
        }
        text.line(&match contents.map(|contents| within(&contents.codes, claim.range)) {
            None => " reserved".to_string(),
            Some(0) => " empty".to_string(),
            Some(used) => format!(" {used} used"),
        });
    }

    fn name(&self, owner: &Owner) -> String {
        pad(&truncate(&name(owner, self.paths), self.name_width), self.name_width)
    }

    /// The bar of a claim: one character for so many numbers.
    fn cells(&self, (first, last): Range, contents: Option<&Contents>) -> Vec<(Style, char)> {
        let starts =
            iter::successors(Some(first), |start| Some(start + self.per_cell)).take_while(|start| *start <= last);
        let cells = starts.map(|start| (start, (start + self.per_cell - 1).min(last)));
        cells.map(|cell| contents.map_or((YELLOW, RESERVED), |contents| contents.cell(cell))).collect()
    }

    fn conflict(&self, conflict: &Conflict, text: &mut Text) {
        let indent = self.name_width + 2;
        for line in wrap_at_spaces(&conflict.message(), Some(self.width.saturating_sub(indent))) {
            text.plain(&" ".repeat(indent)).styled(RED, &line).end_line();
        }
    }
}

/// The name of the owner, or its path.
fn name(owner: &Owner, path: bool) -> String {
    match (owner.reserved, owner.scope.domain) {
        (Some(reserved), _) if !path => reserved.title().to_string(),
        (_, Some(domain)) if !path => domain.name().to_string(),
        _ => owner.scope.path(),
    }
}

/// The numbers between two claims, if there are any: they have no owner.
fn gap(previous: &Claim, next: &Claim) -> Option<String> {
    let gap = (previous.range.1 + 1, next.range.0 - 1);
    let format = common_format([&previous.owner, &next.owner]);
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
        let reserved = domain.reserved().iter().flat_map(|reserved| reserved.extent.ranges).copied();
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
    numbers.partition_point(|number| *number <= range.1) - numbers.partition_point(|number| *number < range.0)
}
