//! A code as a table has it: a number, in any notation, or a string; and ranges of numbers.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::array_string::ArrayString;
use error_codes_core::format::{NumberFormat, hexadecimal};
use error_codes_core::range::Range;

use crate::cli::number::ParsedNumber;

/// A number or a string.
#[derive(Clone, PartialEq)]
pub(in crate::cli) enum Value {
    Int(Int),
    Str(String),
}

/// A number, and how it was written.
#[derive(Clone)]
pub(in crate::cli) struct Int {
    pub(in crate::cli) value: i128,
    /// The number of digits, if it was written in hexadecimal.
    pub(in crate::cli) hex: Option<usize>,
    /// The decimal digits, if they have leading zeros: the code may be a string.
    pub(in crate::cli) padded: Option<String>,
    /// What was written, if it is not the decimal digits: the code may be a string, as the SQLSTATE `0B000` and the version
    /// `1.0` are.
    pub(in crate::cli) written: Option<String>,
}

impl PartialEq for Int {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl Default for Value {
    fn default() -> Self {
        Self::Int(Int::from(0))
    }
}

impl From<i128> for Int {
    fn from(value: i128) -> Self {
        Self { value, hex: None, padded: None, written: None }
    }
}

impl core::fmt::Display for Int {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result {
        // A sign and `0x` stand before the digits.
        let width = |digits| digits + 2 + usize::from(self.value < 0);
        let text = self.hex.map(|digits| hexadecimal(width(digits)));
        NumberFormat::of(text.as_ref().map(ArrayString::as_str)).show(self.value).fmt(f)
    }
}

impl core::fmt::Display for Value {
    fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result {
        match self {
            Self::Int(int) => int.fmt(f),
            Self::Str(text) => write!(f, "{text:?}"),
        }
    }
}

impl Value {
    /// The value of a cell: a number in decimal, hexadecimal, octal or binary, or else a string, without its quotes.
    pub(in crate::cli) fn read(cell: &str) -> Self {
        match Self::exactly(cell.trim()) {
            Self::Str(text) => Self::Str(unquoted(&text).to_string()),
            number @ Self::Int(_) => number,
        }
    }

    /// A number, or else the string that the cell is.
    pub(in crate::cli) fn exactly(cell: &str) -> Self {
        Int::read(cell).map_or_else(|| Self::Str(cell.to_string()), Self::Int)
    }

    /// The code in a domain of strings.
    pub(in crate::cli) fn as_text(&self) -> String {
        match self {
            Self::Int(int) => int.written.as_ref().or(int.padded.as_ref()).cloned().unwrap_or_else(|| int.to_string()),
            Self::Str(text) => text.clone(),
        }
    }

    /// Equal for equal values only.
    pub(in crate::cli) fn key(&self) -> String {
        match self {
            Self::Int(int) => format!("#{}", int.value),
            Self::Str(text) => format!("'{text}"),
        }
    }

    pub(in crate::cli) fn int(&self) -> Option<&Int> {
        if let Self::Int(int) = self { Some(int) } else { None }
    }

    pub(in crate::cli) fn number(&self) -> Option<i128> {
        self.int().map(|int| int.value)
    }

    /// The number of digits, if it was written in hexadecimal.
    pub(in crate::cli) fn hex(&self) -> Option<usize> {
        self.int()?.hex
    }
}

fn unquoted(cell: &str) -> &str {
    let pairs = [('\'', '\''), ('"', '"'), ('‘', '’'), ('“', '”'), ('`', '`')];
    let inside = pairs.iter().find_map(|(open, close)| cell.strip_prefix(*open)?.strip_suffix(*close));
    inside.unwrap_or(cell)
}

impl Int {
    /// The number converted to an integer type.
    pub(in crate::cli) fn wrapped(self, bits: u32, signed: bool) -> Self {
        let size = 1_i128 << bits;
        let low = self.value.rem_euclid(size);
        let value = if signed && low >= size / 2 { low - size } else { low };
        if value == self.value { self } else { Self::from(value) }
    }

    /// Whether the number is written in decimal; a single digit is the same in hexadecimal, and does not count.
    pub(in crate::cli) fn is_decimal(&self) -> bool {
        self.hex.is_none() && self.value.unsigned_abs() > 9
    }

    /// A number in any notation.
    pub(in crate::cli) fn read(text: &str) -> Option<Self> {
        let ParsedNumber { value, radix, digits } = ParsedNumber::parse(text)?;
        let padded = (radix == 10 && digits.len() > 1 && digits.starts_with('0')).then(|| digits.clone());
        let hex = (radix == 16).then_some(digits.len());
        let is_plain = radix == 10 && text.strip_prefix('-').unwrap_or(text) == digits;
        let written = (!is_plain).then(|| text.to_string());
        Some(Self { value: value?, hex, padded, written })
    }
}

/// The ranges as Rust has them, in hexadecimal if a number of digits is given.
pub(in crate::cli) fn show_ranges(ranges: &[Range], hex: Option<usize>) -> String {
    let number = |value| Int { hex, ..Int::from(value) };
    let ranges = ranges.iter().map(|&(first, last)| {
        if first == last { number(first).to_string() } else { format!("{}..={}", number(first), number(last)) }
    });
    ranges.collect::<Vec<_>>().join(" | ")
}

/// `8000 - 8499`, `8000..=8499`, `8000~8499`, `8000 to 8499`, `8000 至 8499`; several are separated by bars.
pub(in crate::cli) fn read_ranges(cell: &str) -> Option<Vec<Range>> {
    cell.split('|').map(read_range).collect()
}

fn read_range(cell: &str) -> Option<Range> {
    let cell = cell.trim();
    // A separator may also be the sign of a number.
    for separator in ["..=", "..", "~", "～", "至", "到", "–", "—", " to ", " - ", "-"] {
        for (at, _) in cell.match_indices(separator).filter(|(at, _)| *at > 0) {
            let (first, last) = (Int::read(cell[..at].trim()), Int::read(cell[at + separator.len()..].trim()));
            if let (Some(first), Some(last)) = (first, last) {
                return (first.value <= last.value).then_some((first.value, last.value));
            }
        }
    }
    Int::read(cell).map(|int| (int.value, int.value))
}

/// The value of a cell in a column of booleans.
pub(in crate::cli) fn read_bool(cell: &str) -> Option<bool> {
    match cell.to_lowercase().as_str() {
        "true" | "yes" | "y" | "1" | "x" | "是" | "可" | "√" | "✓" | "✔" | "✅" => Some(true),
        "false" | "no" | "n" | "0" | "-" | "否" | "不可" | "×" | "✗" | "✘" | "❌" => Some(false),
        _ => None,
    }
}
