//! Groups of numbers under a title: sections, and what is reserved.

use core::ops::RangeInclusive;

use error_codes_core::range::{Range, any_contains};

use crate::code::Code;

/// Inclusive pairs of the first and the last number.
pub(crate) type Ranges = &'static [Range];

pub(crate) fn iterate(
    ranges: Ranges,
) -> impl ExactSizeIterator<Item = RangeInclusive<i128>> + DoubleEndedIterator + Clone {
    ranges.iter().map(|&(first, last)| first..=last)
}

/// A group of codes under a title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Section {
    title: &'static str,
    ranges: Ranges,
}

/// Numbers that nobody may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reserved {
    title: &'static str,
    ranges: Ranges,
}

impl Section {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(title: &'static str, ranges: Ranges) -> Self {
        Self { title, ranges }
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
}

impl Reserved {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(title: &'static str, ranges: Ranges) -> Self {
        Self { title, ranges }
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

    /// Whether this number is reserved.
    #[must_use]
    pub fn contains<'a>(&self, code: impl Into<Code<'a>>) -> bool {
        matches!(code.into(), Code::Int(number) if any_contains(self.ranges, number))
    }
}
