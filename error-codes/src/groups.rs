//! Groups of numbers under a title: sections and reserved numbers.

use core::ops::RangeInclusive;

use error_codes_core::extent::Extent;
use error_codes_core::range::Range;

use crate::code::Code;

/// Inclusive pairs of the first and the last number.
pub(crate) type Ranges = &'static [Range];

pub(crate) fn iterate(
    ranges: Ranges,
) -> impl ExactSizeIterator<Item = RangeInclusive<i128>> + DoubleEndedIterator + Clone {
    ranges.iter().map(|&(first, last)| first..=last)
}

pub(crate) fn contains(extent: Extent<'_>, code: Code<'_>) -> bool {
    match code {
        Code::Int(number) => extent.contains_int(number),
        Code::Text(text) => extent.contains_str(text),
    }
}

/// Declares a type with a title and an extent, and the documentation of each method.
macro_rules! group {
    (
        $(#[$group:meta])* $name:ident
        $(#[$title:meta])* title
        $(#[$ranges:meta])* ranges
        $(#[$patterns:meta])* patterns
        $(#[$contains:meta])* contains
    ) => {
        $(#[$group])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $name {
            title: &'static str,
            pub(crate) extent: Extent<'static>,
        }

        impl $name {
            #[doc(hidden)]
            #[must_use]
            pub const fn new(title: &'static str, ranges: Ranges) -> Self {
                Self { title, extent: Extent { ranges, patterns: &[] } }
            }

            /// The same with patterns of strings.
            #[doc(hidden)]
            #[must_use]
            pub const fn like(self, patterns: &'static [&'static str]) -> Self {
                Self { extent: Extent { patterns, ..self.extent }, ..self }
            }

            $(#[$title])*
            #[must_use]
            pub const fn title(&self) -> &'static str {
                self.title
            }

            $(#[$ranges])*
            #[must_use]
            pub fn ranges(&self) -> impl ExactSizeIterator<Item = RangeInclusive<i128>> + DoubleEndedIterator + Clone {
                iterate(self.extent.ranges)
            }

            $(#[$patterns])*
            #[must_use]
            pub const fn patterns(&self) -> &'static [&'static str] {
                self.extent.patterns
            }

            $(#[$contains])*
            #[must_use]
            pub fn contains<'a>(&self, code: impl Into<Code<'a>>) -> bool {
                contains(self.extent, code.into())
            }
        }
    };
}

group! {
    /// A group of codes under a title.
    Section
    /// The title, as declared.
    title
    /// The ranges that hold the section's codes; none if it was declared without.
    ranges
    /// The patterns that hold the section's codes in a `str` domain; none if it was declared without.
    patterns
    /// Whether this number, or this string, lies in the ranges or the patterns of this section; `false` if it has none. It
    /// classifies codes that are not declared.
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
    contains
}

group! {
    /// Numbers that nobody may use.
    Reserved
    /// What the numbers are reserved for.
    title
    /// The reserved numbers.
    ranges
    /// The patterns of the reserved strings.
    patterns
    /// Whether this number, or this string, is reserved.
    contains
}
