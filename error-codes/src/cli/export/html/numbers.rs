//! How numbers are shown.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::format::NumberFormat;

use super::super::model::Domain;

/// From here on a number is easier to recognise in hexadecimal.
const LARGE: i128 = 1 << 24;

/// The ranges and patterns on one line.
pub(super) fn ranges(ranges: &[(i128, i128)], patterns: &[String], domain: Option<&Domain>) -> String {
    let show = |number: i128| domain.map_or_else(|| number.to_string(), |domain| shown(domain, number));
    let ranges = ranges.iter().map(|(first, last)| {
        if first == last { show(*first) } else { format!("{}\u{a0}–\u{a0}{}", show(*first), show(*last)) }
    });
    ranges.chain(patterns.iter().cloned()).collect::<Vec<_>>().join(", ")
}

/// A number as its domain shows it.
fn shown(domain: &Domain, number: i128) -> String {
    NumberFormat::new(domain.shown.as_deref().unwrap_or("{}")).show(number).to_string()
}

/// A large number in hexadecimal, where nothing else shows it so.
pub(super) fn hexadecimal(domain: &Domain, number: i128) -> Option<String> {
    (number.abs() >= LARGE && domain.shown.is_none()).then(|| format!("0x{:X}", as_unsigned(domain, number)))
}

/// A negative number as the bits of its type.
fn as_unsigned(domain: &Domain, number: i128) -> i128 {
    let bits: u32 = domain.code_type.trim_start_matches(['i', 'u']).parse().unwrap_or(64);
    if number < 0 { number + (1_i128 << bits.min(64)) } else { number }
}
