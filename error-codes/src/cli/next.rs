//! `next`: which numbers of a domain are free.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::free::{gaps, proposals};
use error_codes_core::range::Range;
use serde::Serialize;

use super::place::find_place;
use super::text::{BOLD, RED, range, styled_line};
use super::{Answer, Misuse, Outcome};
use crate::{Catalog, Code, Domain, Entry, Reserved};

/// The next free number of a domain, and all that are free
#[derive(clap::Args)]
pub(super) struct Args {
    /// The domain
    #[arg(value_name = "CATALOG/DOMAIN")]
    place: String,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &Args, catalogs: &[&'static Catalog]) -> Outcome {
    let place = find_place(catalogs, &args.place)?;
    let Some(domain) = place.domain else {
        let catalog = place.catalog;
        let names: Vec<&str> = catalog.domains().iter().map(|domain| domain.name()).collect();
        return Err(Misuse(format!(
            "which domain? name one of {}: {}/{}",
            catalog.id(),
            catalog.id(),
            names.join(", ")
        )));
    };
    if domain.integer().is_none() {
        return Err(Misuse(format!("{} has strings for codes; any new one is free", domain.name())));
    }
    let (next, gaps) = free(domain);
    let found = next.is_some();
    if args.json {
        return Ok(Answer::json(&Data { next, free: gaps }, found));
    }
    let mut text = match next {
        Some(next) => styled_line(BOLD, &next.to_string()),
        None => styled_line(RED, &format!("{} has no free number left", place.path())),
    };
    for (first, last) in gaps {
        text.line(&format!("  free: {} ({})", range(first, last), last - first + 1));
    }
    Ok(Answer::text(text, found))
}

#[derive(Serialize)]
struct Data {
    next: Option<i128>,
    free: Vec<Range>,
}

/// Numbers that nobody may take: used, retired, reserved; in order, they may overlap.
pub(super) fn taken(domain: &'static Domain) -> Vec<Range> {
    let reserved = domain.reserved().iter().flat_map(Reserved::ranges).map(core::ops::RangeInclusive::into_inner);
    let mut taken: Vec<Range> = used(domain).map(|number| (number, number)).chain(reserved).collect();
    taken.sort_unstable();
    taken
}

fn used(domain: &'static Domain) -> impl Iterator<Item = i128> {
    domain.entries().chain(domain.retired()).map(Entry::code).filter_map(|code| match code {
        Code::Int(number) => Some(number),
        Code::Text(_) => None,
    })
}

/// The number to use next, and all that are free.
fn free(domain: &'static Domain) -> (Option<i128>, Vec<Range>) {
    let mut ranges: Vec<Range> = domain.ranges().map(core::ops::RangeInclusive::into_inner).collect();
    ranges.sort_unstable();
    let taken = taken(domain);
    let gaps = gaps(&ranges, &taken);
    let next = proposals(gaps.clone(), used(domain).max()).next();
    (next.map(|(first, _)| first), gaps.collect())
}
