//! What a domain, a section or a reservation has: numbers, or strings.

use core::fmt;

use crate::array_string::ArrayString;
use crate::format::NumberFormat;
use crate::pattern;
use crate::range::{self, Range};

/// Ranges of numbers, or patterns of strings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent<'a> {
    /// The ranges; none in a domain of strings.
    pub ranges: &'a [Range],
    /// The patterns; none in a domain of numbers.
    pub patterns: &'a [&'a str],
}

impl<'a> Extent<'a> {
    /// Whether it has this number.
    #[inline]
    #[must_use]
    pub const fn contains_int(self, number: i128) -> bool {
        range::any_contains(self.ranges, number)
    }

    /// Whether it has this string.
    #[inline]
    #[must_use]
    pub const fn contains_str(self, text: &str) -> bool {
        pattern::any_matches(self.patterns, text)
    }

    /// Whether it has neither ranges nor patterns.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.ranges.is_empty() && self.patterns.is_empty()
    }

    /// Ranges as `format` shows their numbers, and patterns in quotes, joined by bars.
    #[must_use]
    pub const fn show(self, format: NumberFormat<'a>) -> Shown<'a> {
        Shown { extent: self, format }
    }

    /// Appends the same to a text that a `const` builds.
    #[must_use]
    pub const fn append_to<const N: usize>(self, text: ArrayString<N>, format: NumberFormat) -> ArrayString<N> {
        pattern::append(format.append_ranges(text, self.ranges), self.patterns)
    }
}

/// What [`Extent::show`] returns.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    extent: Extent<'a>,
    format: NumberFormat<'a>,
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.format.show_ranges(self.extent.ranges), pattern::Shown(self.extent.patterns))
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::string::ToString as _;

    use super::*;

    #[test]
    fn a_const_shows_the_same() {
        let numbers = Extent { ranges: &[(1, 5), (9, 9)], patterns: &[] };
        let strings = Extent { ranges: &[], patterns: &["08???", "错\"\\\u{1b}\u{202e}*"] };
        for (extent, expected) in [(numbers, "E01..=E05 | E09"), (strings, r#""08???" | "错\"\\\u{1b}\u{202e}*""#)] {
            let format = NumberFormat::new("E{:02}");
            assert_eq!(extent.show(format).to_string(), expected);
            assert_eq!(extent.append_to(ArrayString::<64>::EMPTY, format).as_str(), expected);
        }
        assert!(numbers.contains_int(9) && !numbers.contains_int(8) && !numbers.contains_str("9"));
        assert!(strings.contains_str("08006") && !strings.contains_str("08") && !strings.is_empty());
        assert!(Extent { ranges: &[], patterns: &[] }.is_empty());
    }
}
