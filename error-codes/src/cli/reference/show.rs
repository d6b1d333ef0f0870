//! What the exports show of the data.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::format::NumberFormat;
use error_codes_core::pattern;
use error_codes_core::range::Range;
use error_codes_core::text_field::TextField;
use indexmap::IndexSet;
use serde::de::Error as _;

use super::{Catalog, Code, Domain, Form, Reference, Reserved, Value};
use crate::Status;

impl<F: Form> Reference<F> {
    /// The reference, unless a domain lacks its type or a code its name: only the import can do without.
    pub(in crate::cli) fn whole(self) -> serde_json::Result<Self> {
        for domain in self.catalogs.iter().flat_map(|catalog| &catalog.domains) {
            let lacks = |key| Err(serde_json::Error::custom(format_args!("missing field `{key}` in {}", domain.name)));
            if domain.code_type.is_empty() {
                return lacks("type");
            }
            if domain.codes.iter().any(|code| code.variant.is_empty()) {
                return lacks("variant");
            }
            if domain.codes.iter().any(|code| code.name.is_empty()) {
                return lacks("name");
            }
        }
        Ok(self)
    }
}

impl<F: Form> Catalog<F> {
    /// The language of the block; empty where it does not say.
    pub(in crate::cli) fn source(&self) -> &str {
        self.language.as_deref().unwrap_or_default()
    }

    /// What is reserved beside the domains: each range or pattern, and what for.
    pub(in crate::cli) fn shown_reserved(&self) -> impl Iterator<Item = (String, &str)> {
        self.reserved.iter().flat_map(|reserved| reserved.shown(NumberFormat::PLAIN))
    }
}

impl<F: Form> Domain<F> {
    /// How many codes are in use.
    pub(in crate::cli) fn active(&self) -> usize {
        self.codes.iter().filter(|code| !code.is_retired()).count()
    }

    /// How the domain shows its numbers.
    pub(in crate::cli) fn format(&self) -> NumberFormat<'_> {
        NumberFormat::new(self.shown.as_deref().unwrap_or("{}"))
    }

    /// The numbers that the domain owns, on one line.
    pub(in crate::cli) fn shown_ranges(&self) -> String {
        match (self.ranges.is_empty(), self.patterns.is_empty()) {
            (false, _) => self.format().show_ranges(&self.ranges).to_string(),
            (true, false) => shown_patterns(&self.patterns),
            (true, true) => "strings".to_string(),
        }
    }

    /// What the domain reserves: each range or pattern, and what for.
    pub(in crate::cli) fn shown_reserved(&self) -> impl Iterator<Item = (String, &str)> {
        self.reserved.iter().flat_map(|reserved| reserved.shown(self.format()))
    }
}

impl<F: Form> Reserved<F> {
    /// Each range or pattern, and what it is reserved for.
    fn shown(&self, format: NumberFormat) -> Vec<(String, &str)> {
        let ranges = self.ranges.iter().map(|range: &Range| format.show_ranges(&[*range]).to_string());
        let patterns = self.patterns.chunks(1).map(shown_patterns);
        ranges.chain(patterns).map(|codes| (codes, self.title.as_str())).collect()
    }
}

fn shown_patterns(patterns: &[String]) -> String {
    let patterns: Vec<&str> = patterns.iter().map(String::as_str).collect();
    pattern::Shown(&patterns).to_string()
}

impl<F: Form> Code<F> {
    pub(in crate::cli) fn is_retired(&self) -> bool {
        self.status == Status::Retired
    }

    /// The code as it is shown.
    pub(in crate::cli) fn shown(&self) -> String {
        self.label.clone().unwrap_or_else(|| self.code.to_string())
    }

    /// What the code says in a further column.
    pub(in crate::cli) fn further(&self, name: &str) -> Option<&Value> {
        self.columns.get(name).or_else(|| self.notes.get(name))
    }

    /// What the code says in another language; `field.tag` is the name of the column.
    pub(in crate::cli) fn translated(&self, column: &str) -> &str {
        let find = |(name, tag): (&str, &str)| {
            let field = TextField::ALL.into_iter().find(|field| field.name() == name)?;
            self.texts.get(tag)?.text(field)
        };
        column.split_once('.').and_then(find).unwrap_or_default()
    }
}

/// The columns of all these codes for other languages: those in which one of them says something.
pub(in crate::cli) fn translated_names(codes: &[&Code]) -> Vec<String> {
    let tags: IndexSet<&String> = codes.iter().flat_map(|code| code.texts.keys()).collect();
    let columns = tags.into_iter().flat_map(|tag| TextField::ALL.map(|field| format!("{}.{tag}", field.name())));
    columns.filter(|column| codes.iter().any(|code| !code.translated(column).is_empty())).collect()
}

/// The names of the further columns of all these codes: the typed ones, then the others, as they come.
pub(in crate::cli) fn further_names<'a>(codes: &[&'a Code]) -> Vec<&'a str> {
    let typed = codes.iter().flat_map(|code| code.columns.keys());
    let names: IndexSet<&String> = typed.chain(codes.iter().flat_map(|code| code.notes.keys())).collect();
    names.into_iter().map(String::as_str).collect()
}
