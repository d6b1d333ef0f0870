//! How a code is found in an error that wraps it and does not return it as its source.

use core::fmt;

use crate::domain::Domain;

/// A sentinel fill: `Display` of a code that sees it writes the code's domain and row instead of its text. Unicode assigns no
/// character to it, and without a width nothing is filled, so other errors write their text as always.
pub(crate) const SENTINEL: char = '\u{10FFFE}';

/// What a code writes if the formatter has the sentinel: its domain and its row. Wrappers that forward their formatter, as
/// boxes and transparent errors do, forward the sentinel too.
pub(crate) fn write_marker(f: &mut fmt::Formatter<'_>, domain: &Domain, row: usize) -> Option<fmt::Result> {
    (f.fill() == SENTINEL).then(|| write!(f, "{SENTINEL}{} {row}{SENTINEL}", domain.address()))
}

impl Domain {
    /// It identifies the domain: each is a static.
    pub(crate) fn address(&self) -> usize {
        core::ptr::from_ref(self).addr()
    }
}
