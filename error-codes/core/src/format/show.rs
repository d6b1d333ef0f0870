//! Numbers as a [`NumberFormat`] shows them, and read again.

use core::fmt;

use super::{Digits, NumberFormat, WIDTH};
use crate::array_string::ArrayString;
use crate::pad::pad;
use crate::range::Range;

/// The longest number, `-170141183460469231731687303715884105728`, or as many zeros as [`WIDTH`] may ask for.
pub type Number = ArrayString<WIDTH>;

impl Digits {
    const fn radix(self) -> u32 {
        match self {
            Self::Decimal => 10,
            Self::LowerHex | Self::UpperHex => 16,
        }
    }

    const fn all(self) -> &'static [u8; 16] {
        match self {
            Self::LowerHex => b"0123456789abcdef",
            Self::Decimal | Self::UpperHex => b"0123456789ABCDEF",
        }
    }
}

impl<'a> NumberFormat<'a> {
    /// Whether this number is shown as its decimal digits.
    #[must_use]
    pub fn is_plain(&self, number: i128) -> bool {
        let digits = NumberFormat::PLAIN.placed(number);
        self.before.is_empty() && self.after.is_empty() && self.placed(number).as_str() == digits.as_str()
    }

    /// Appends the number as it is shown.
    #[must_use]
    pub const fn append<const N: usize>(&self, text: ArrayString<N>, number: i128) -> ArrayString<N> {
        text.append(self.before).append(self.placed(number).as_str()).append(self.after)
    }

    /// Appends the ranges, joined by bars; a range of one number is that number.
    #[must_use]
    pub const fn append_ranges<const N: usize>(&self, mut text: ArrayString<N>, ranges: &[Range]) -> ArrayString<N> {
        let mut index = 0;
        while index < ranges.len() {
            let (first, last) = ranges[index];
            text = if index > 0 { text.append(" | ") } else { text };
            text = self.append(text, first);
            text = if first < last { self.append(text.append("..="), last) } else { text };
            index += 1;
        }
        text
    }

    /// What replaces the placeholder.
    const fn placed(&self, number: i128) -> Number {
        let radix = self.digits.radix() as u128;
        let mut bytes = [b'0'; WIDTH];
        let mut start = WIDTH;
        let mut rest = number.unsigned_abs();
        while rest > 0 || start == WIDTH {
            start -= 1;
            bytes[start] = self.digits.all()[(rest % radix) as usize];
            rest /= radix;
        }
        let sign = if number < 0 { "-" } else { "" };
        let prefix = if self.prefix { "0x" } else { "" };
        let zeros = self.width.saturating_sub(sign.len() + prefix.len());
        if WIDTH - start < zeros {
            start = WIDTH - zeros;
        }
        let (_, digits) = bytes.split_at(start);
        match core::str::from_utf8(digits) {
            Ok(digits) => ArrayString::EMPTY.append(sign).append(prefix).append(digits),
            Err(_) => ArrayString::EMPTY,
        }
    }

    /// The number as it is shown.
    #[must_use]
    pub const fn show(self, number: i128) -> Shown<'a> {
        Shown { format: self, number }
    }

    /// The ranges, joined by bars; a range of one number is that number.
    #[must_use]
    pub const fn show_ranges(self, ranges: &'a [Range]) -> ShownRanges<'a> {
        ShownRanges { format: self, ranges }
    }

    /// The range that is shown so: two numbers with `..=` between them, or one.
    #[must_use]
    pub fn read_range(&self, shown: &str) -> Option<Range> {
        let (first, last) = shown.split_once("..=").unwrap_or((shown, shown));
        Some((self.read(first)?, self.read(last)?))
    }

    /// The number that is shown so. Case is ignored, and leading zeros may be missing.
    #[must_use]
    pub fn read(&self, shown: &str) -> Option<i128> {
        let rest = strip_prefix(shown, self.before)?;
        let end = rest.len().checked_sub(self.after.len())?;
        let (placed, after) = rest.split_at_checked(end)?;
        strip_prefix(after, self.after)?;
        let (sign, placed) = placed.strip_prefix('-').map_or(("", placed), |placed| ("-", placed));
        let digits = if self.prefix { strip_prefix(placed, "0x")? } else { placed };
        if digits.starts_with(['+', '-']) {
            return None;
        }
        let mut spelling: ArrayString<{ WIDTH + 1 }> = ArrayString::EMPTY.append(sign);
        let significant = digits.trim_start_matches('0');
        if digits.is_empty() || significant.len() > WIDTH {
            return None;
        }
        spelling = spelling.append(if significant.is_empty() { "0" } else { significant });
        i128::from_str_radix(spelling.as_str(), self.digits.radix()).ok()
    }
}

fn strip_prefix<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(prefix.len())?;
    start.eq_ignore_ascii_case(prefix).then_some(rest)
}

/// A number as a [`NumberFormat`] shows it.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    format: NumberFormat<'a>,
    number: i128,
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let NumberFormat { before, after, .. } = self.format;
        let placed = self.format.placed(self.number);
        pad(f, fmt::Alignment::Right, usize::MAX, format_args!("{before}{}{after}", placed.as_str()))
    }
}

/// Ranges as a [`NumberFormat`] shows their numbers.
#[derive(Clone, Copy, Debug)]
pub struct ShownRanges<'a> {
    format: NumberFormat<'a>,
    ranges: &'a [Range],
}

impl fmt::Display for ShownRanges<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, &(first, last)) in self.ranges.iter().enumerate() {
            f.write_str(if index > 0 { " | " } else { "" })?;
            write!(f, "{}", self.format.show(first))?;
            if first < last {
                write!(f, "..={}", self.format.show(last))?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::format;
    use std::string::{String, ToString as _};
    use std::vec::Vec;

    use super::*;
    use crate::format::hexadecimal;

    /// Numbers of every length, at both ends of every type.
    fn numbers() -> Vec<i128> {
        let powers = (0..127).flat_map(|bits| [(1 << bits) - 1, 1 << bits]);
        let powers: Vec<i128> = powers.chain([308, 0xC000_0005, 1_000, i128::MAX]).collect();
        powers.iter().map(|number| -number).chain(powers.iter().copied()).chain([i128::MIN]).collect()
    }

    #[test]
    fn a_number_is_shown_as_format_shows_it() {
        for number in numbers() {
            let (sign, magnitude) = (if number < 0 { "-" } else { "" }, number.unsigned_abs());
            let hex = |prefix: &str, digits: String, width: usize| {
                let zeros = width.saturating_sub(sign.len() + prefix.len() + digits.len());
                format!("{sign}{prefix}{}{digits}", "0".repeat(zeros))
            };
            let (lower, upper) = (format!("{magnitude:x}"), format!("{magnitude:X}"));
            let expected = [
                ("{}", format!("{number}")),
                ("{:01}", format!("{number:01}")),
                ("{:05}", format!("{number:05}")),
                ("{:040}", format!("{number:040}")),
                ("{:x}", hex("", lower.clone(), 0)),
                ("{:X}", hex("", upper.clone(), 0)),
                ("{:08X}", hex("", upper.clone(), 8)),
                ("{:#x}", hex("0x", lower.clone(), 0)),
                ("{:#X}", hex("0x", upper.clone(), 0)),
                ("{:#010X}", hex("0x", upper, 10)),
                ("{:#06x}", hex("0x", lower, 6)),
            ];
            for (text, expected) in expected {
                let plain = NumberFormat::parse(text).unwrap();
                assert_eq!(plain.show(number).to_string(), expected, "{text}");
                assert_eq!(plain.append(ArrayString::<80>::EMPTY, number).as_str(), expected, "{text}");
                assert_eq!(plain.read(&expected), Some(number), "{text}");
                let text = format!("错E-{text} ;");
                let around = NumberFormat::parse(&text).unwrap();
                assert_eq!(around.show(number).to_string(), format!("错E-{expected} ;"), "{text}");
                assert_eq!(around.read(&format!("错e-{} ;", expected.to_lowercase())), Some(number), "{text}");
            }
        }
        // Where `format!` shows hexadecimal digits by itself.
        for number in numbers().into_iter().filter(|number| *number >= 0) {
            assert_eq!(NumberFormat::new("{:#010X}").show(number).to_string(), format!("{number:#010X}"));
            assert_eq!(NumberFormat::new("{:08x}").show(number).to_string(), format!("{number:08x}"));
        }
    }

    #[test]
    fn a_text_that_shows_no_number_is_none() {
        let rustc = NumberFormat::new("E{:04}");
        let read = ["E0308", "e308", "E00000000000000000000000000000000000000000000000000000000000000308"];
        assert!(read.iter().all(|text| rustc.read(text) == Some(308)));
        for text in ["", "E", "308", "0308", "E-", "E+5", "E--5", "E 5", "E0x5", "E0308 ", "错E5", "E5E", "É0308"] {
            assert_eq!(rustc.read(text), None, "{text}");
        }
        assert_eq!(rustc.read("E999999999999999999999999999999999999999999999999999"), None);
        let hexadecimal = NumberFormat::new("{:#010X}");
        assert_eq!(hexadecimal.read("0xc0000005"), Some(0xC000_0005));
        assert_eq!(hexadecimal.read("-0X5"), Some(-5));
        for text in ["0x", "5", "C0000005", "x5", "0x-5", "0xG"] {
            assert_eq!(hexadecimal.read(text), None, "{text}");
        }
    }

    #[test]
    fn ranges_are_shown_like_their_numbers() {
        let ranges = [(1, 5), (0xff, 0xff), (-9, 0)];
        let shown = |text| NumberFormat::new(text).show_ranges(&ranges).to_string();
        assert_eq!(shown("{}"), "1..=5 | 255 | -9..=0");
        let all = [(i128::MIN, i128::MAX)];
        assert_eq!(NumberFormat::PLAIN.show_ranges(&all).to_string(), format!("{}..={}", i128::MIN, i128::MAX));
        assert_eq!(NumberFormat::PLAIN.show_ranges(&[]).to_string(), "");
        assert_eq!(shown("E{:03}"), "E001..=E005 | E255 | E-09..=E000");
        let text: ArrayString<99> =
            const { NumberFormat::new("{:#04X}").append_ranges(ArrayString::EMPTY, &[(1, 5), (255, 255)]) };
        assert_eq!(text.as_str(), "0x01..=0x05 | 0xFF");
    }

    #[test]
    fn hexadecimal_ranges_have_a_format() {
        for (width, expected) in [(3, "{:#03X}"), (10, "{:#010X}"), (19, "{:#019X}")] {
            let text = hexadecimal(width);
            assert_eq!(text.as_str(), expected);
            assert_eq!(NumberFormat::parse(text.as_str()).unwrap().width, width);
        }
    }

    #[test]
    fn a_label_is_padded_like_any_text() {
        let label = NumberFormat::new("错{:03}").show(7);
        assert_eq!(format!("[{label:6}] [{label:<6}] [{label:^6}] [{label:*>6}] [{label:2}]"), {
            "[  错007] [错007  ] [ 错007 ] [**错007] [错007]"
        });
    }
}
