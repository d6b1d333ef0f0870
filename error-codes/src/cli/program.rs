//! The name of the program, its version, and examples from its catalogs.

use std::borrow::ToOwned as _;
use std::path::Path;
use std::string::{String, ToString as _};
use std::vec::Vec;
use std::{env, format};

use super::text::{pad, width};
use crate::{Catalog, Domain, Entry};

/// The name that the program was called by.
pub(super) fn name() -> String {
    let path = env::args_os().next().unwrap_or_default();
    let file = Path::new(&path).file_name().map(|name| name.to_string_lossy().into_owned());
    let name = file.filter(|name| !name.is_empty()).unwrap_or_else(|| env!("CARGO_PKG_NAME").to_owned());
    name.strip_suffix(env::consts::EXE_SUFFIX).map(String::from).unwrap_or(name)
}

/// The version of this crate, which is that of the program `error-codes` alone.
pub(super) fn version(name: &str) -> String {
    let version = env!("CARGO_PKG_VERSION");
    if name == env!("CARGO_PKG_NAME") { version.to_owned() } else { format!("({} {version})", env!("CARGO_PKG_NAME")) }
}

/// The text after the help.
pub(super) fn examples(name: &str, catalogs: &[&'static Catalog]) -> String {
    let mut lines: Vec<(String, &str)> = Vec::new();
    let numbers = numbers(catalogs);
    if !numbers.is_empty() {
        lines.push((format!("explain {}", numbers.join(" ")), "what numbers mean, in every catalog"));
    }
    if let Some(entry) = first(catalogs) {
        lines.push((format!("explain {}", entry.variant()), "what a name means"));
        lines.extend(word(entry).map(|word| (format!("search {word}"), "codes by any word of their texts")));
    }
    if let Some(place) = place(catalogs) {
        lines.push((format!("list {place}"), "one domain as a table"));
        lines.push(("map".to_owned(), "the number space as a picture"));
        lines.push((format!("next {place}"), "the next free number"));
    }
    lines.push(("export --format csv > codes.csv".to_owned(), "a table for a spreadsheet"));
    let longest = lines.iter().map(|(command, _)| width(command)).max().unwrap_or(0);
    let lines = lines.iter().map(|(command, what)| format!("  {name} {}  {what}\n", pad(command, longest)));
    format!(
        "Examples:\n{}\nExit status: 0 success, 1 nothing found or a check failed, 2 wrong usage or an I/O error.",
        lines.collect::<String>()
    )
}

/// The first code that has a number, else the first of all.
fn first(catalogs: &[&'static Catalog]) -> Option<Entry> {
    let mut every = catalogs.iter().flat_map(|catalog| catalog.entries());
    every.clone().find(|entry| entry.code().as_int().is_some()).or_else(|| every.next())
}

/// The first number in decimal and hexadecimal, and one that is negative.
fn numbers(catalogs: &[&'static Catalog]) -> Vec<String> {
    let every = catalogs.iter().flat_map(|catalog| catalog.entries());
    let mut numbers = every.filter_map(|entry| entry.code().as_int());
    let negative = numbers.clone().find(|number| *number < 0);
    let positive = numbers.find(|number| *number > 0);
    let positive = positive.map(|number| [number.to_string(), format!("{number:#X}")]);
    positive.into_iter().flatten().chain(negative.map(|number| number.to_string())).collect()
}

/// The longest word of the description.
fn word(entry: Entry) -> Option<String> {
    let words = entry.description().split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.max_by_key(|word| width(word)).map(String::from)
}

fn place(catalogs: &[&'static Catalog]) -> Option<String> {
    let mut every = catalogs.iter().flat_map(|catalog| catalog.domains().iter().map(move |domain| (catalog, *domain)));
    let has_numbers = |domain: &Domain| domain.ranges().len() > 0;
    let used = every.clone().find(|(_, domain)| has_numbers(domain) && !domain.is_empty());
    let (catalog, domain) = used.or_else(|| every.find(|(_, domain)| has_numbers(domain)))?;
    Some(format!("{}/{}", catalog.id(), domain.name()))
}
