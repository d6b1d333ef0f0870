//! What a domain, a section or a reservation has: numbers, or strings.

use error_codes_core::pattern::{self, any_matches};
use error_codes_core::ty::Type;

use super::range::Range;
use super::token::Text;

/// Ranges of numbers, or patterns of strings.
#[derive(Default)]
pub(crate) struct Extent {
    pub(crate) ranges: Vec<Range>,
    pub(crate) patterns: Vec<Text>,
}

impl Extent {
    /// Whether something can be said about the numbers in it; if not, the ranges have an error of their own.
    pub(crate) fn has_valid_ranges(&self, ty: Type) -> bool {
        let valid = |range: &Range| !range.is_empty() && ty.contains(range.first) && ty.contains(range.last);
        !self.ranges.is_empty() && self.ranges.iter().all(valid)
    }

    /// Whether something can be said about the strings in it; if not, the patterns have an error of their own.
    pub(crate) fn has_valid_patterns(&self, ty: Type) -> bool {
        let valid = |pattern: &Text| pattern::parse(&pattern.value).is_ok();
        ty == Type::Str && !self.patterns.is_empty() && self.patterns.iter().all(valid)
    }

    /// The patterns as texts.
    pub(crate) fn patterns(&self) -> Vec<&str> {
        self.patterns.iter().map(|pattern| pattern.value.as_str()).collect()
    }

    /// Whether one of the patterns has the string.
    pub(crate) fn has_text(&self, string: &str) -> bool {
        any_matches(&self.patterns(), string)
    }
}
