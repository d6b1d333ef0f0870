//! Iterators over the rows of a domain.

use core::ops::Range;

use crate::domain::Domain;
use crate::entry::Entry;

/// The codes of a domain, in the order of the declaration.
#[derive(Clone, Debug)]
pub struct Entries {
    domain: &'static Domain,
    rows: Range<usize>,
}

impl Entries {
    pub(crate) const fn new(domain: &'static Domain, rows: Range<usize>) -> Self {
        Self { domain, rows }
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

/// The rows with one number, in the order of the declaration.
#[derive(Clone, Debug)]
pub(crate) struct SharedRows {
    domain: &'static Domain,
    /// The row whose number it is.
    origin: usize,
    next: Option<usize>,
}

impl SharedRows {
    /// The rows with the number of `first`; none where that is `None`.
    pub(crate) fn new(domain: &'static Domain, first: Option<usize>) -> Self {
        let origin = first.map_or(0, |first| domain.origin(first));
        Self { domain, origin, next: first }
    }

    /// The rows from `next` on.
    fn rest(&self) -> impl Iterator<Item = usize> {
        let Self { domain, origin, next } = *self;
        let sharers = domain.0.extras.shares.iter().filter(move |(_, shared)| *shared == origin).map(|(row, _)| *row);
        sharers.chain([origin]).filter(move |row| next.is_some_and(|next| *row >= next))
    }
}

impl Iterator for SharedRows {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let row = self.next?;
        self.next = self.rest().filter(|other| *other > row).min();
        Some(row)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let count = self.rest().count();
        (count, Some(count))
    }
}

impl ExactSizeIterator for SharedRows {}
