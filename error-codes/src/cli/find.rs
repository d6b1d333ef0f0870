//! What a word that somebody typed stands for.

use std::string::String;
use std::vec::Vec;

use error_codes_core::integer::Integer;

use crate::{Catalog, Entry};

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

/// The codes with this name, variant or string, in any case; active and retired ones.
pub(super) fn by_word(catalog: &'static Catalog, word: &str) -> Vec<Entry> {
    let word = word.trim_matches(['\'', '"']).to_lowercase();
    let every = catalog.domains().iter().flat_map(|domain| domain.entries().chain(domain.retired()));
    every
        .filter(|entry| {
            let code = entry.code();
            let text = if let crate::Code::Text(text) = code { text } else { "" };
            [entry.name(), entry.variant(), text].iter().any(|name| name.to_lowercase() == word)
        })
        .collect()
}

/// The names nearest in spelling, the best first.
pub(super) fn nearest_names(catalogs: &[&'static Catalog], word: &str) -> Vec<Entry> {
    let lower = word.to_lowercase();
    let every = catalogs.iter().flat_map(|catalog| catalog.entries());
    let mut near: Vec<(f64, Entry)> = every
        .map(|entry| {
            let name = entry.name().to_lowercase();
            let contained = if !lower.is_empty() && name.contains(&lower) { 0.3 } else { 0.0 };
            (strsim::jaro_winkler(&lower, &name) + contained, entry)
        })
        .filter(|(likeness, _)| *likeness > 0.8)
        .collect();
    near.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    near.into_iter().map(|(_, entry)| entry).take(3).collect()
}
