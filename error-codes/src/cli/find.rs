//! What a word that somebody typed stands for.

use std::string::String;
use std::vec::Vec;

use error_codes_core::integer::Integer;

use super::place::Place;
use crate::{Catalog, Code, Entry};

/// A number in decimal, hexadecimal or binary, with a sign and underscores; `Err` keeps that it is one, but beyond
/// 64 bits, where nobody has a code.
pub(super) fn number(word: &str) -> Option<Result<i128, ()>> {
    let (negative, digits) = match word.strip_prefix(['-', '+', '−']) {
        Some(digits) => (!word.starts_with('+'), digits),
        None => (false, word),
    };
    let (radix, digits) = match digits.get(..2) {
        Some("0x" | "0X") => (16, &digits[2..]),
        Some("0b" | "0B") => (2, &digits[2..]),
        Some("0o" | "0O") => (8, &digits[2..]),
        _ => (10, digits),
    };
    let digits: String = digits.chars().filter(|c| *c != '_').collect();
    if digits.is_empty() || !digits.chars().all(|c| c.is_digit(radix)) {
        return None;
    }
    let size = i128::from_str_radix(&digits, radix).unwrap_or(i128::MAX);
    let number = if negative { -size } else { size };
    let some_type_has = Integer::ALL.iter().any(|integer| integer.contains(number));
    Some(some_type_has.then_some(number).ok_or(()))
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

/// The text in lower case, character by character.
pub(super) fn fold(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).collect()
}

/// What is called exactly so; where nothing is, what is called so in another case.
pub(super) fn exact_or_any_case<T, const NAMES: usize>(
    every: impl Iterator<Item = T> + Clone,
    word: &str,
    names: impl Fn(&T) -> [Option<&'static str>; NAMES],
) -> Vec<T> {
    let exact: Vec<T> = every.clone().filter(|item| names(item).contains(&Some(word))).collect();
    if !exact.is_empty() {
        return exact;
    }
    let word = fold(word);
    let is_word = |name: &str| name.chars().flat_map(char::to_lowercase).eq(word.chars());
    every.filter(|item| names(item).into_iter().flatten().any(is_word)).collect()
}

/// The codes with this name, variant or string, active and retired ones. Quotes around it may be those of a shell.
pub(super) fn by_word(places: &[Place], word: &str) -> Vec<(&'static Catalog, Entry)> {
    let every = places.iter().flat_map(|place| {
        let entries = place.domains().flat_map(crate::Domain::rows);
        entries.map(move |entry| (place.catalog, entry))
    });
    let names = |(_, entry): &(_, Entry)| [Some(entry.name()), Some(entry.variant()), string(*entry)];
    let found = exact_or_any_case(every.clone(), word, names);
    let unquoted = word.trim_matches(['\'', '"']);
    if found.is_empty() && unquoted != word { exact_or_any_case(every, unquoted, names) } else { found }
}

/// The code of a `str` domain.
fn string(entry: Entry) -> Option<&'static str> {
    match entry.code() {
        Code::Text(text) => Some(text),
        Code::Int(_) => None,
    }
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
