//! The codes that a word of a query stands for.

use std::vec::Vec;

use error_codes_core::integer::Integer;

use super::number::Written;
use super::place::Place;
use super::spelling::{exact_or_any_case, fold};
use crate::{Catalog, Entry};

/// The number that a word is; `Err` if it has more than 64 bits, so that it cannot be a code.
pub(super) fn number(word: &str) -> Option<Result<i128, ()>> {
    let number = Written::read(word)?.value;
    Some(number.filter(|number| Integer::any_contains(*number)).ok_or(()))
}

/// The numbers that a word stands for in a domain that shows them in a way of its own: `E0308`, `0xC0000005`.
pub(super) fn by_label(places: &[Place], word: &str) -> Vec<(Place, i128)> {
    let domains = places.iter().flat_map(|place| {
        let catalog = place.catalog;
        place.domains().map(move |domain| (Place { catalog, domain: Some(domain) }, domain))
    });
    let has_form = domains.filter(|(_, domain)| domain.shown().is_some());
    has_form.filter_map(|(place, domain)| Some((place, domain.0.extras.shown.read(word)?))).collect()
}

/// The codes with this name, variant or string, active and retired ones. Quotes around it may be those of a shell.
pub(super) fn by_word(places: &[Place], word: &str) -> Vec<(&'static Catalog, Entry)> {
    let every = places.iter().flat_map(|place| {
        let entries = place.domains().flat_map(crate::Domain::rows);
        entries.map(move |entry| (place.catalog, entry))
    });
    let names = |(_, entry): &(_, Entry)| [Some(entry.name()), Some(entry.variant()), entry.code().as_str()];
    let found = exact_or_any_case(every.clone(), word, names);
    let unquoted = word.trim_matches(['\'', '"']);
    if found.is_empty() && unquoted != word { exact_or_any_case(every, unquoted, names) } else { found }
}

/// The names nearest in spelling, the best first.
pub(super) fn nearest_names(places: &[Place], word: &str) -> Vec<(&'static Catalog, Entry)> {
    let lower = fold(word.trim());
    let every = places.iter().flat_map(|place| {
        let entries = place.domains().flat_map(crate::Domain::entries);
        entries.map(move |entry| (place.catalog, entry))
    });
    let mut near: Vec<(f64, (&'static Catalog, Entry))> = every
        .map(|found| {
            let name = fold(found.1.name());
            let contained = if !lower.is_empty() && name.contains(&lower) { 0.3 } else { 0.0 };
            (strsim::jaro_winkler(&lower, &name) + contained, found)
        })
        .filter(|(likeness, _)| *likeness > 0.8)
        .collect();
    near.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    near.into_iter().map(|(_, found)| found).take(3).collect()
}
