//! What the help says: the name of the program, its version, and examples from its catalogs.

use std::borrow::ToOwned as _;
use std::path::Path;
use std::string::String;
use std::vec::Vec;
use std::{env, format};

use error_codes_core::ty::Type;

use super::scope::{Scope, everywhere};
use super::text::{pad, width};
use crate::Catalog;

/// The name that the program was called by.
pub(super) fn program_name() -> String {
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
    let entries = || catalogs.iter().flat_map(|catalog| catalog.entries());
    let first_number = |fits: fn(&i128) -> bool| entries().filter_map(|entry| entry.code().as_int()).find(fits);
    let positive = first_number(|number| *number > 0).map(|number| format!(" {number} {number:#X}"));
    let negative = first_number(|number| *number < 0).map(|number| format!(" {number}"));
    let numbers = positive.unwrap_or_default() + &negative.unwrap_or_default();
    if !numbers.is_empty() {
        lines.push((format!("explain{numbers}"), "what numbers mean, in every catalog"));
    }
    // The first code that has a number, else the first of all.
    if let Some(entry) = entries().min_by_key(|entry| entry.code().as_int().is_none()) {
        lines.push((format!("explain {}", entry.variant()), "what a name means"));
        let words = entry.description().split(|c: char| !c.is_alphanumeric());
        let longest = words.max_by_key(|word| width(word)).filter(|word| !word.is_empty());
        lines.extend(longest.map(|word| (format!("search {word}"), "codes by any word of their texts")));
    }
    // The first domain of numbers that has a code, else the first of all.
    let scopes = everywhere(catalogs).into_iter().flat_map(Scope::parts);
    let domains = scopes.filter_map(|scope| Some((scope, scope.domain.filter(|domain| domain.ty() != Type::Str)?)));
    if let Some((scope, _)) = domains.min_by_key(|(_, domain)| domain.is_empty()) {
        let scope = scope.path();
        lines.push((format!("list {scope}"), "one domain as a table"));
        lines.push(("map".to_owned(), "the number space as a picture"));
        lines.push((format!("next {scope}"), "the next free number"));
    }
    lines.push(("export --format csv > codes.csv".to_owned(), "a table for a spreadsheet"));
    let longest = lines.iter().map(|(command, _)| width(command)).max().unwrap_or(0);
    let lines = lines.iter().map(|(command, what)| format!("  {name} {}  {what}\n", pad(command, longest)));
    format!(
        "Examples:\n{}\nExit status: 0 success, 1 nothing found or a check failed, 2 wrong usage or an I/O error.",
        lines.collect::<String>()
    )
}
