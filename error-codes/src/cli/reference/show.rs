//! What the exports show of the data.

use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::format::NumberFormat;
use error_codes_core::pattern;
use error_codes_core::range::Range;
use indexmap::IndexSet;
use serde::de::Error as _;

use super::sentences::STRINGS;
use super::{Catalog, Code, Domain, Form, Reference, Reserved};

impl<F: Form> Reference<F> {
    /// The reference, unless a domain lacks its type or a code its name: only the import can do without.
    pub(in crate::cli) fn whole(self) -> serde_json::Result<Self> {
        for domain in self.catalogs.iter().flat_map(|catalog| &catalog.domains) {
            let keys = [
                ("type", domain.code_type.is_empty()),
                ("variant", domain.codes.iter().any(|code| code.variant.is_empty())),
                ("name", domain.codes.iter().any(|code| code.name.is_empty())),
            ];
            if let Some((key, _)) = keys.iter().find(|(_, is_missing)| *is_missing) {
                return Err(serde_json::Error::custom(format_args!("missing field `{key}` in {}", domain.name)));
            }
        }
        Ok(self)
    }

    /// All languages of the texts, in the order in which they come first.
    pub(in crate::cli) fn languages(&self) -> Vec<&str> {
        let tags = self.catalogs.iter().flat_map(|catalog| catalog.language.iter().chain(&catalog.languages));
        tags.map(String::as_str).collect::<IndexSet<_>>().into_iter().collect()
    }
}

impl<F: Form> Catalog<F> {
    /// The language of the block; empty if it is not given.
    pub(in crate::cli) fn source(&self) -> &str {
        self.language.as_deref().unwrap_or_default()
    }
}

impl<F: Form> Domain<F> {
    /// How many codes are in use.
    pub(in crate::cli) fn active(&self) -> usize {
        self.codes.iter().filter(|code| !code.is_retired()).count()
    }

    /// How the domain shows its numbers.
    pub(in crate::cli) fn format(&self) -> NumberFormat<'_> {
        NumberFormat::of(self.shown.as_deref())
    }

    /// The numbers that the domain owns, on one line.
    pub(in crate::cli) fn shown_ranges(&self) -> String {
        match (self.ranges.is_empty(), self.patterns.is_empty()) {
            (false, _) => self.format().show_ranges(&self.ranges).to_string(),
            (true, false) => shown_patterns(&self.patterns),
            (true, true) => STRINGS.to_string(),
        }
    }
}

impl<F: Form> Reserved<F> {
    /// Each range or pattern, and what it is reserved for.
    pub(in crate::cli) fn shown(&self, format: NumberFormat) -> Vec<(String, &str)> {
        let ranges = self.ranges.iter().map(|range: &Range| format.show_ranges(&[*range]).to_string());
        let patterns = self.patterns.chunks(1).map(shown_patterns);
        ranges.chain(patterns).map(|codes| (codes, self.title.as_str())).collect()
    }
}

/// Ranges and patterns, with this between the bounds of a range.
pub(in crate::cli) fn extent(ranges: &[Range], patterns: &[String], dash: &str, format: NumberFormat) -> String {
    let show = |number| format.show(number).to_string();
    let bounds = |&(first, last)| if first == last { show(first) } else { show(first) + dash + &show(last) };
    ranges.iter().map(bounds).chain(patterns.iter().cloned()).collect::<Vec<_>>().join(", ")
}

fn shown_patterns(patterns: &[String]) -> String {
    let patterns: Vec<&str> = patterns.iter().map(String::as_str).collect();
    pattern::Shown(&patterns).to_string()
}

impl<F: Form> Code<F> {
    pub(in crate::cli) fn is_retired(&self) -> bool {
        self.status.is_retired()
    }

    /// The code as it is shown.
    pub(in crate::cli) fn shown(&self) -> String {
        self.label.clone().unwrap_or_else(|| self.code.to_string())
    }
}
