//! Groups of numbers under a title: sections, and what is reserved.

use core::ops::RangeInclusive;

use error_codes_core::pattern::any_matches;
use error_codes_core::range::{Range, any_contains};

use crate::code::Code;

/// Inclusive pairs of the first and the last number.
pub(crate) type Ranges = &'static [Range];

/// Patterns of strings.
pub(crate) type Patterns = &'static [&'static str];

pub(crate) fn iterate(
    ranges: Ranges,
) -> impl ExactSizeIterator<Item = RangeInclusive<i128>> + DoubleEndedIterator + Clone {
    ranges.iter().map(|&(first, last)| first..=last)
}

/// Whether a code lies in one of these ranges, or is of one of these patterns.
pub(crate) fn lies_in(code: Code<'_>, ranges: Ranges, patterns: Patterns) -> bool {
    match code {
        Code::Int(number) => any_contains(ranges, number),
        Code::Text(text) => any_matches(patterns, text),
    }
}

/// A group of codes under a title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Section {
    title: &'static str,
    ranges: Ranges,
    patterns: Patterns,
}

/// Numbers that nobody may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reserved {
    title: &'static str,
    pub(crate) ranges: Ranges,
    patterns: Patterns,
}

impl Section {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(title: &'static str, ranges: Ranges) -> Self {
        Self { title, ranges, patterns: &[] }
    }

    /// The same with patterns of strings.
    #[doc(hidden)]
    #[must_use]
    pub const fn like(self, patterns: Patterns) -> Self {
        Self { patterns, ..self }
    }

    /// The title, as declared.
    #[must_use]
    pub const fn title(&self) -> &'static str {
        self.title
    }

    /// The ranges that hold the section's codes; none where it was declared without.
    #[must_use]
    pub fn ranges(&self) -> impl ExactSizeIterator<Item = RangeInclusive<i128>> + DoubleEndedIterator + Clone {
        iterate(self.ranges)
    }

    /// The patterns that hold the section's codes in a `str` domain; none where it was declared without.
    #[must_use]
    pub const fn patterns(&self) -> &'static [&'static str] {
        self.patterns
    }

    /// Whether this number, or this string, lies in the ranges or the patterns of this section; `false` where it has none. It
    /// is the class of a code that nobody knows yet.
    ///
    /// ```
    /// error_codes::define_codes! {
    ///     domain SqlState: str like "?????" {
    ///         section "Connection" like "08???" { Failure = "08006" "connection failure" }
    ///     }
    /// }
    ///
    /// let class = SqlState::DOMAIN.sections().iter().find(|section| section.contains("08P99"));
    /// assert_eq!(class.unwrap().title(), "Connection");
    /// ```
    #[must_use]
    pub fn contains<'a>(&self, code: impl Into<Code<'a>>) -> bool {
        lies_in(code.into(), self.ranges, self.patterns)
    }
}

impl Reserved {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(title: &'static str, ranges: Ranges) -> Self {
        Self { title, ranges, patterns: &[] }
    }

    /// The same with patterns of strings.
    #[doc(hidden)]
    #[must_use]
    pub const fn like(self, patterns: Patterns) -> Self {
        Self { patterns, ..self }
    }

    /// What the numbers are reserved for.
    #[must_use]
    pub const fn title(&self) -> &'static str {
        self.title
    }

    /// The reserved numbers.
    #[must_use]
    pub fn ranges(&self) -> impl ExactSizeIterator<Item = RangeInclusive<i128>> + DoubleEndedIterator + Clone {
        iterate(self.ranges)
    }

    /// The patterns of the reserved strings.
    #[must_use]
    pub const fn patterns(&self) -> &'static [&'static str] {
        self.patterns
    }

    /// Whether this number, or this string, is reserved.
    #[must_use]
    pub fn contains<'a>(&self, code: impl Into<Code<'a>>) -> bool {
        lies_in(code.into(), self.ranges, self.patterns)
    }
}
