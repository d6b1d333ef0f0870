//! How an error that wraps a code, and does not name it as its source, is asked which code it is.

use core::fmt;

use crate::domain::Domain;

/// A sentinel fill: `Display` of a code that sees it writes the code's domain and row instead of its text. Unicode assigns no
/// character to it, and without a width nothing is filled, so other errors write their text as always.
pub(crate) const SENTINEL: char = '\u{10FFFE}';

/// What a code writes where the formatter asks for it: its domain and its row. Wrappers that forward their
/// formatter pass it on, as boxes and transparent errors do.
pub(crate) fn answer(f: &mut fmt::Formatter<'_>, domain: &Domain, row: usize) -> Option<fmt::Result> {
    (f.fill() == SENTINEL).then(|| write!(f, "{SENTINEL}{} {row}", domain.address()))
}

impl Domain {
    /// What tells domains apart, as a number: each is a static.
    pub(crate) fn address(&self) -> usize {
        core::ptr::from_ref(self).addr()
    }
}
