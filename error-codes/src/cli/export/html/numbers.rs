//! How numbers are shown.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use super::data::{Domain, Numbers};

/// From here on a number is easier to recognise in hexadecimal.
const LARGE: i128 = 1 << 24;

/// The ranges and patterns on one line.
pub(super) fn ranges(numbers: &Numbers, domain: Option<&Domain>) -> String {
    let show = |number: i128| domain.map_or_else(|| number.to_string(), |domain| shown(domain, number));
    let ranges = numbers.ranges().map(|(first, last)| {
        if first == last { show(first) } else { format!("{}\u{a0}–\u{a0}{}", show(first), show(last)) }
    });
    ranges.chain(numbers.patterns.iter().cloned()).collect::<Vec<_>>().join(", ")
}

/// A number as its domain shows it, by the placeholder of `shown`.
fn shown(domain: &Domain, number: i128) -> String {
    let placeholder = domain.shown.as_deref().and_then(|shown| {
        let (before, rest) = shown.split_once('{')?;
        let (placeholder, after) = rest.split_once('}')?;
        Some((before, placeholder.trim_start_matches(':'), after))
    });
    let Some((before, placeholder, after)) = placeholder else { return number.to_string() };
    let width = placeholder.trim_start_matches(['#', '0']).trim_end_matches(['x', 'X']).parse().unwrap_or(0);
    let prefix = if placeholder.contains('#') { "0x" } else { "" };
    let digits = match placeholder.chars().last() {
        Some('x') => format!("{:x}", as_unsigned(domain, number)),
        Some('X') => format!("{:X}", as_unsigned(domain, number)),
        _ => return format!("{before}{number:0width$}{after}"),
    };
    let width = width.saturating_sub(prefix.len());
    format!("{before}{prefix}{digits:0>width$}{after}")
}

/// A large number in hexadecimal, where nothing else shows it so.
pub(super) fn hexadecimal(domain: &Domain, number: i128) -> Option<String> {
    (number.abs() >= LARGE && domain.shown.is_none()).then(|| format!("0x{:X}", as_unsigned(domain, number)))
}

/// A negative number as the bits of its type.
fn as_unsigned(domain: &Domain, number: i128) -> i128 {
    let bits: u32 = domain.r#type.trim_start_matches(['i', 'u']).parse().unwrap_or(64);
    if number < 0 { number + (1_i128 << bits.min(64)) } else { number }
}
