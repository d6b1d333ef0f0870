//! `check`: whether the catalogs of a company get along in one space of codes.

use std::format;
use std::string::String;
use std::vec::Vec;

use super::place::chosen;
use super::space::{Collision, claims, colliding_patterns, collisions, own};
use super::text::{GREEN, Text, count, styled_line};
use super::{Answer, Outcome};
use crate::Catalog;

/// Whether catalogs get along: no number belongs to two, nobody has what another reserves, no id comes twice
#[derive(clap::Args)]
pub(super) struct Args {
    /// The catalogs of one company, which share one space of codes; where none is named, all that are not built in
    #[arg(value_name = "CATALOG")]
    catalogs: Vec<String>,
}

pub(super) fn run(args: &Args, catalogs: &[&'static Catalog]) -> Outcome {
    let catalogs = if args.catalogs.is_empty() { own(catalogs) } else { chosen(catalogs, &args.catalogs)? };
    let findings = findings(&catalogs);
    if findings.is_empty() {
        let domains: usize = catalogs.iter().map(|catalog| catalog.domains().len()).sum();
        let (domains, catalogs) = (count(domains, "domain"), count(catalogs.len(), "catalog"));
        return Ok(Answer::text(styled_line(GREEN, &format!("no code belongs to two: {domains}, {catalogs}")), true));
    }
    let mut text = Text::default();
    for finding in &findings {
        text.line(finding);
    }
    Ok(Answer::text(text, false))
}

/// What is wrong, a line each.
fn findings(catalogs: &[&'static Catalog]) -> Vec<String> {
    let mut ids: Vec<&str> = catalogs.iter().map(|catalog| catalog.id()).collect();
    ids.sort_unstable();
    let twice = ids.chunk_by(|one, other| one == other).filter(|same| same.len() > 1);
    let twice = twice.map(|same| format!("{} have the id {}", count(same.len(), "catalog"), same[0]));
    let numbers = collisions(&claims(catalogs));
    let numbers = numbers.iter().map(Collision::message);
    twice.chain(numbers).chain(colliding_patterns(catalogs)).collect()
}
