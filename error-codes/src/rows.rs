//! Iterators over the rows of a domain.

use core::ops::Range;

use crate::code::Code;
use crate::domain::Domain;
use crate::entry::Entry;

/// The codes of a domain, in the order of the declaration.
///
/// ```
/// use error_codes::tencent_av::Client;
///
/// let mut entries = Client::DOMAIN.entries();
/// assert_eq!(entries.len(), Client::ALL.len());
/// assert_eq!(entries.next(), Some(Client::ALL[0].entry()));
/// ```
#[derive(Clone, Debug)]
pub struct Entries {
    domain: &'static Domain,
    rows: Range<usize>,
}

impl Domain {
    /// The codes, in the order of the declaration.
    #[must_use]
    pub const fn entries(&'static self) -> Entries {
        Entries { domain: self, rows: 0..self.0.active }
    }

    /// The retired codes, in the order of the declaration.
    #[must_use]
    pub const fn retired(&'static self) -> Entries {
        Entries { domain: self, rows: self.0.active..self.0.rows }
    }

    /// Every code, active or retired: those of [`entries`](Self::entries), then those of [`retired`](Self::retired).
    #[cfg(feature = "std")]
    pub(crate) const fn rows(&'static self) -> Entries {
        Entries { domain: self, rows: 0..self.0.rows }
    }
}

impl Iterator for Entries {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        self.rows.next().map(|row| Entry::new(self.domain, row))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.rows.size_hint()
    }
}

impl DoubleEndedIterator for Entries {
    fn next_back(&mut self) -> Option<Entry> {
        self.rows.next_back().map(|row| Entry::new(self.domain, row))
    }
}

impl ExactSizeIterator for Entries {}

/// The codes with one number; what `with_code` of an enum returns.
///
/// ```
/// error_codes::define_codes! {
///     domain Upload 1..=9 { Busy = 5 "busy", Later = 5 "try again later" { shares: Busy } }
/// }
///
/// let codes: error_codes::WithCode<Upload> = Upload::with_code(5);
/// assert!(codes.eq([Upload::Busy, Upload::Later]));
/// ```
#[derive(Clone, Debug)]
pub struct WithCode<E: 'static> {
    rows: SharedRows,
    codes: &'static [E],
}

impl<E> WithCode<E> {
    #[doc(hidden)]
    pub fn new<'a>(domain: &'static Domain, codes: &'static [E], code: impl Into<Code<'a>>) -> Self {
        Self { rows: SharedRows::new(domain, code.into()), codes }
    }
}

impl<E: Clone> Iterator for WithCode<E> {
    type Item = E;

    fn next(&mut self) -> Option<E> {
        self.rows.next().map(|row| self.codes[row].clone())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.rows.size_hint()
    }
}

impl<E: Clone> ExactSizeIterator for WithCode<E> {}

/// The rows with one number, in the order of the declaration.
#[derive(Clone, Debug)]
pub(crate) struct SharedRows {
    /// The row whose number it is, and whether it is still to come.
    origin: usize,
    pending: bool,
    /// The rows that share a number and are still to come, each with the row whose number it is.
    shares: &'static [(usize, usize)],
}

impl SharedRows {
    /// The rows with this number or string.
    pub(crate) fn new(domain: &'static Domain, code: Code<'_>) -> Self {
        match domain.first_row(code) {
            Some(first) => Self { origin: domain.origin(first), pending: true, shares: domain.0.extras.shares },
            None => Self { origin: 0, pending: false, shares: &[] },
        }
    }
}

impl Iterator for SharedRows {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let next = self.shares.iter().position(|(_, shared)| *shared == self.origin);
        let row = next.map(|next| self.shares[next].0);
        if self.pending && row.is_none_or(|row| self.origin < row) {
            self.pending = false;
            return Some(self.origin);
        }
        self.shares = &self.shares[next.map_or(self.shares.len(), |next| next + 1)..];
        row
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let aliases = self.shares.iter().filter(|(_, shared)| *shared == self.origin).count();
        let count = aliases + usize::from(self.pending);
        (count, Some(count))
    }
}

impl ExactSizeIterator for SharedRows {}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::boxed::Box;
    use std::vec::Vec;

    use super::*;

    /// In quadratic time, this test would not end.
    #[test]
    fn as_many_aliases_as_there_may_be() {
        const COUNT: usize = 300_000;
        let shares: Vec<(usize, usize)> = (0..COUNT).filter(|row| *row != 5).map(|row| (row, 5)).collect();
        let rows = SharedRows { origin: 5, pending: true, shares: Box::leak(shares.into_boxed_slice()) };
        assert_eq!(rows.len(), COUNT);
        assert!(rows.eq(0..COUNT));
    }
}
