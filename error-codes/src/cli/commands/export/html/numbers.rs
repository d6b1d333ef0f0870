//! How numbers are shown.

use std::format;
use std::string::String;

use error_codes_core::format::NumberFormat;
use error_codes_core::integer::Integer;
use error_codes_core::range::Range;

use crate::cli::reference::{Domain, extent};

/// From here on a number is easier to recognise in hexadecimal.
const LARGE: i128 = 1 << 24;

/// The ranges and patterns on one line.
pub(super) fn ranges(ranges: &[Range], patterns: &[String], domain: Option<&Domain>) -> String {
    let format = domain.map_or(NumberFormat::PLAIN, Domain::format);
    extent(ranges, patterns, "\u{a0}–\u{a0}", format)
}

/// A large number in hexadecimal, where nothing else shows it so; a negative one as the bits of its type.
pub(super) fn hexadecimal(domain: &Domain, number: i128) -> Option<String> {
    let bits = Integer::from_name(&domain.code_type).unwrap_or(Integer::I64).bits();
    let unsigned = if number < 0 { number + (1_i128 << bits) } else { number };
    (number.abs() >= LARGE && domain.shown.is_none()).then(|| format!("0x{unsigned:X}"))
}
