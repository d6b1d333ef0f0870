//! The codes that a word of a query stands for.

use core::iter;
use std::vec::Vec;

use error_codes_core::integer::Integer;

use super::number::Written;
use super::place::Place;
use super::spelling::{exact_or_any_case, fold};
use crate::{Catalog, Domain, Entries, Entry};

/// The number that a word is; `Err` if it has more than 64 bits, so that it cannot be a code.
pub(super) fn number(word: &str) -> Option<Result<i128, ()>> {
    let number = Written::read(word)?.value;
    Some(number.filter(|number| Integer::any_contains(*number)).ok_or(()))
}

/// The numbers that a word stands for in a domain that shows them in a way of its own: `E0308`, `0xC0000005`.
pub(super) fn by_label(places: &[Place], word: &str) -> Vec<(Place, i128)> {
    let domains = places.iter().copied().flat_map(Place::parts);
    let label = |place: Place| {
        let domain = place.domain.filter(|domain| domain.shown().is_some())?;
        Some((place, domain.0.extras.shown.read(word)?))
    };
    domains.filter_map(label).collect()
}

/// The codes of these places, each with its catalog.
pub(super) fn codes(
    places: &[Place],
    of_domain: fn(&'static Domain) -> Entries,
) -> impl Iterator<Item = (&'static Catalog, Entry)> + Clone {
    let of_place = move |place: &Place| place.domains().flat_map(of_domain).zip(iter::repeat(place.catalog));
    places.iter().flat_map(of_place).map(|(entry, catalog)| (catalog, entry))
}

/// The codes with this name, variant or string, active and retired ones. Quotes around it may be those of a shell.
pub(super) fn by_word(places: &[Place], word: &str) -> Vec<(&'static Catalog, Entry)> {
    let every = codes(places, Domain::rows);
    let names = |(_, entry): &(_, Entry)| [Some(entry.name()), Some(entry.variant()), entry.code().as_str()];
    let found = exact_or_any_case(every.clone(), word, names);
    let unquoted = word.trim_matches(['\'', '"']);
    if found.is_empty() && unquoted != word { exact_or_any_case(every, unquoted, names) } else { found }
}

/// The names nearest in spelling, the best first.
pub(super) fn nearest_names(places: &[Place], word: &str) -> Vec<(&'static Catalog, Entry)> {
    let lower = fold(word.trim());
    let mut near: Vec<(f64, (&'static Catalog, Entry))> = codes(places, Domain::entries)
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
