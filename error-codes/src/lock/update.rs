//! What a release writes: lines that are new, and retirements.

use std::borrow::ToOwned as _;
use std::string::{String, ToString as _};
use std::vec::Vec;

use super::Lock;
use super::line::{Key, Line};
use crate::Catalog;

/// What a new file begins with.
const HEAD: &str = "# What was published never changes its meaning. A release adds lines; none is ever removed.\n";

/// What a release writes.
pub(crate) struct Release<'a> {
    version: &'a str,
    /// In order.
    new: Vec<Line>,
    /// The published codes that it retires, in order.
    retired: Vec<Key>,
}

impl<'a> Release<'a> {
    pub(super) fn of(lock: &Lock, catalogs: &[&'static Catalog], version: &'a str) -> Self {
        let mut release = Self { version, new: Vec::new(), retired: Vec::new() };
        for (known, line) in lock.pending(catalogs, version) {
            match known {
                None => release.new.push(line),
                Some(_) => release.retired.push(line.key()),
            }
        }
        release.new.sort_by_cached_key(Line::key);
        release.retired.sort_unstable();
        release
    }

    /// How many lines it adds.
    #[cfg(feature = "cli")]
    pub(crate) fn added(&self) -> usize {
        self.new.len()
    }

    /// How many codes are retired in it, those included that are published only now.
    #[cfg(feature = "cli")]
    pub(crate) fn retired(&self) -> usize {
        self.retired.len() + self.new.iter().filter(|line| line.retired.is_some()).count()
    }

    /// The text with the lines that it lacks, each before the first line that comes after it. Every other line stays as it
    /// is, but for a retirement that is marked.
    pub(crate) fn update(self, text: &str) -> String {
        if self.new.is_empty() && self.retired.is_empty() {
            return text.to_owned();
        }
        let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let mut updated = String::from(if text.trim().is_empty() { HEAD } else { "" });
        let mut new = self.new.into_iter().peekable();
        for physical in text.split_inclusive('\n') {
            if let Ok(Some(line)) = Line::parse(physical.trim_start_matches('\u{feff}')) {
                let key = line.key();
                while let Some(before) = new.next_if(|line| line.key() < key) {
                    updated.extend([&before.to_string(), end]);
                }
                if self.retired.binary_search(&key).is_ok() {
                    let retired = Line { retired: Some(self.version.to_owned()), ..line };
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
}
