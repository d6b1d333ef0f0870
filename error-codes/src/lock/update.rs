//! What a release writes: lines that are new, and retirements.

use std::borrow::ToOwned as _;
use std::string::{String, ToString as _};
use std::vec::Vec;

use super::Lock;
use super::line::Line;
use crate::Catalog;

/// What a new file begins with.
const HEAD: &str = "# What was published never changes its meaning. A release adds lines; none is ever removed.\n";

/// The text with the lines that it lacks, each before the first line that comes after it. Every other line stays as it is,
/// but for a retirement that is marked.
pub(super) fn update(text: &str, lock: &Lock, catalogs: &[&'static Catalog], release: &str) -> String {
    let (mut new, mut marked) = (Vec::new(), Vec::new());
    for (known, line) in lock.pending(catalogs, release) {
        match known {
            None => new.push(line),
            Some(number) => marked.push(number),
        }
    }
    if new.is_empty() && marked.is_empty() {
        return text.to_owned();
    }
    new.sort_by_cached_key(Line::key);
    marked.sort_unstable();
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut updated = String::from(if text.trim().is_empty() { HEAD } else { "" });
    let mut new = new.into_iter().peekable();
    let mut known = lock.lines.iter().peekable();
    for (number, physical) in (1..).zip(text.split_inclusive('\n')) {
        if let Some((_, line)) = known.next_if(|(at, _)| *at == number) {
            let key = line.key();
            while let Some(before) = new.next_if(|line| line.key() < key) {
                updated.extend([&before.to_string(), end]);
            }
            if marked.binary_search(&number).is_ok() {
                let retired = Line { retired: Some(release.to_owned()), ..line.clone() };
                updated.extend([&retired.to_string(), end]);
                continue;
            }
        }
        updated.push_str(physical);
        if !physical.ends_with('\n') {
            updated.push_str(end);
        }
    }
    for line in new {
        updated.extend([&line.to_string(), end]);
    }
    updated
}
