//! `next`: which numbers of a domain are free.

use std::format;
use std::string::String;
use std::vec::Vec;

use serde::Serialize;

use super::place::find_place;
use super::text::{BOLD, range, styled};
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
    let place = &args.place;
    let (catalog, domain) = find_place(catalogs, place)?;
    let Some(domain) = domain else {
        let names: Vec<&str> = catalog.domains().iter().map(|domain| domain.name()).collect();
        return Err(Misuse(format!(
            "which domain? name one of {}: {}/{}",
            catalog.id(),
            catalog.id(),
            names.join(", ")
        )));
    };
    if domain.code_type() == "str" {
        return Err(Misuse(format!("{} has strings for codes; any new one is free", domain.name())));
    }
    let (next, gaps) = (next_free(domain), free(domain));
    let found = next.is_some();
    if args.json {
        return Ok(Answer::json(&Data { next, free: gaps }, found));
    }
    let mut text = match next {
        Some(next) => format!("{}\n", styled(BOLD, &format!("{next}"))),
        None => format!("{place} has no free number left\n"),
    };
    for (first, last) in gaps {
        text.push_str(&format!("  free: {} ({})\n", range(first, last), i128::from(last) - i128::from(first) + 1));
    }
    Ok(Answer { text, found })
}

#[derive(Serialize)]
struct Data {
    next: Option<i64>,
    free: Vec<(i64, i64)>,
}

/// Numbers that nobody may take: used, retired, reserved; in order, they may overlap.
pub(super) fn taken(domain: &'static Domain) -> Vec<(i64, i64)> {
    let reserved = domain.reserved().iter().flat_map(Reserved::ranges).map(core::ops::RangeInclusive::into_inner);
    let mut taken: Vec<(i64, i64)> = used(domain).map(|number| (number, number)).chain(reserved).collect();
    taken.sort_unstable();
    taken
}

fn used(domain: &'static Domain) -> impl Iterator<Item = i64> {
    domain.entries().chain(domain.retired()).map(Entry::code).filter_map(|code| match code {
        Code::Int(number) => Some(number),
        Code::Text(_) => None,
    })
}

/// The free numbers, as ranges in order.
fn free(domain: &'static Domain) -> Vec<(i64, i64)> {
    let mut ranges: Vec<(i64, i64)> = domain.ranges().map(core::ops::RangeInclusive::into_inner).collect();
    ranges.sort_unstable();
    let taken = taken(domain);
    let mut free = Vec::new();
    for (first, last) in ranges {
        let mut next = Some(first);
        for &(start, end) in taken.iter().filter(|(start, end)| *end >= first && *start <= last) {
            match next {
                Some(from) if from < start => free.push((from, start - 1)),
                _ => {}
            }
            next = next.and_then(|from| end.checked_add(1).map(|behind| behind.max(from)));
        }
        if let Some(from) = next.filter(|from| *from <= last) {
            free.push((from, last));
        }
    }
    free
}

/// The free number behind the highest that is used; where there is none, the one below the lowest; else the first.
fn next_free(domain: &'static Domain) -> Option<i64> {
    let gaps = free(domain);
    let (Some(lowest), Some(highest)) = (used(domain).min(), used(domain).max()) else {
        return gaps.first().map(|(first, _)| *first);
    };
    let above = gaps.iter().find(|(first, _)| *first > highest).map(|(first, _)| *first);
    let below = || gaps.iter().rev().find(|(_, last)| *last < lowest).map(|(_, last)| *last);
    above.or_else(below).or_else(|| gaps.first().map(|(first, _)| *first))
}
