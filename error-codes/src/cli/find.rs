//! The meanings of a word of a query: a number, a number as a domain shows it, a name or a string code.

use std::vec::Vec;

use error_codes_core::integer::Integer;

use super::number::ParsedNumber;
use super::scope::Scope;
use super::spelling::{exact_or_any_case, fold, most_similar};
use crate::{Catalog, Code, Domain, Entry, Meaning, Status};

/// A meaning, its catalog, and the number that was looked up, if it was a number.
pub(super) struct Found {
    pub(super) catalog: &'static Catalog,
    pub(super) meaning: Meaning,
    pub(super) number: Option<i128>,
}

impl Found {
    /// Whether the code is declared, and not only owned.
    pub(super) fn is_declared(&self) -> bool {
        !matches!(self.meaning, Meaning::Unassigned(_))
    }
}

/// The number that a word is; `Err` if it has more than 64 bits, so that it cannot be a code.
pub(super) fn number(word: &str) -> Option<Result<i128, ()>> {
    let number = ParsedNumber::parse(word)?.value;
    Some(number.filter(|number| Integer::any_contains(*number)).ok_or(()))
}

/// The meanings of a code in a scope.
pub(super) fn by_code(Scope { catalog, domain }: Scope, code: Code<'_>, language: &str) -> Vec<Found> {
    let found = |meaning| Found { catalog, meaning, number: code.as_int() };
    match domain {
        Some(domain) => domain.explain_in(code, language).map(found).collect(),
        None => catalog.explain_in(code, language).map(found).collect(),
    }
}

/// The meanings of the number that a word is, and of those that domains show as this word: `E0308`, `0xC0000005`.
pub(super) fn by_number(scopes: &[Scope], word: &str, language: &str) -> Vec<Found> {
    let number = number(word).and_then(Result::ok);
    let label = |scope: Scope| Some((scope, scope.domain?.number_format().read(word)?));
    let labels = scopes.iter().copied().flat_map(Scope::parts).filter_map(label);
    let labels = labels.filter(|(_, labelled)| Some(*labelled) != number);
    let numbers = scopes.iter().filter_map(|scope| Some((*scope, number?)));
    numbers.chain(labels).flat_map(|(scope, number)| by_code(scope, number.into(), language)).collect()
}

/// The codes of these scopes, active and retired ones, each with its catalog.
pub(super) fn codes(scopes: &[Scope]) -> impl Iterator<Item = (&'static Catalog, Entry)> + Clone {
    scopes.iter().flat_map(|scope| scope.domains().flat_map(Domain::rows).map(|entry| (scope.catalog, entry)))
}

/// The codes with this name, variant or string, active and retired ones. Quotes around it may be those of a shell.
pub(super) fn by_name(scopes: &[Scope], word: &str, language: &str) -> Vec<Found> {
    let names = |(_, entry): &(_, Entry)| [Some(entry.name()), Some(entry.variant()), entry.code().as_str()];
    let mut found = exact_or_any_case(codes(scopes), word, names);
    let unquoted = word.trim_matches(['\'', '"']);
    if found.is_empty() && unquoted != word {
        found = exact_or_any_case(codes(scopes), unquoted, names);
    }
    let meaning = |entry: Entry| match entry.status() {
        Status::Retired => Meaning::Retired(entry),
        _ => Meaning::Code(entry),
    };
    let found = found.into_iter().map(|(catalog, entry)| (catalog, meaning(entry.in_language(language))));
    found.map(|(catalog, meaning)| Found { catalog, meaning, number: None }).collect()
}

/// The active codes with the names nearest in spelling, the best first.
pub(super) fn nearest_names(scopes: &[Scope], word: &str) -> Vec<(&'static Catalog, Entry)> {
    let word = fold(word.trim());
    let active = codes(scopes).filter(|(_, entry)| !entry.status().is_retired());
    let similarity = |name: &str| {
        let contained = if !word.is_empty() && name.contains(&word) { 0.3 } else { 0.0 };
        strsim::jaro_winkler(&word, name) + contained
    };
    most_similar(active.map(|code| (similarity(&fold(code.1.name())), code)), 0.8)
}
