//! Whose the numbers around those of a domain are.

use std::collections::BTreeSet;
use std::vec::Vec;

use crate::cli::commands::import::table::{Catalog, Domain, Range};

/// A range, and the domain whose it is.
type Owned = (i128, i128, usize);

/// Everybody's ranges and codes.
pub(super) struct Neighbours {
    by_first: BTreeSet<Owned>,
    /// The last number first.
    by_last: BTreeSet<Owned>,
    /// For each domain those that have one of its numbers: they overlap in any case.
    meet: Vec<BTreeSet<usize>>,
}

impl Neighbours {
    pub(super) fn of(catalog: &Catalog) -> Self {
        let count = catalog.domains.len();
        let mut owned: Vec<Owned> = Vec::new();
        // What is reserved beside the domains is of none of them.
        let reserved = catalog.reserved.iter().flat_map(|reserved| &reserved.ranges);
        owned.extend(reserved.map(|(first, last)| (*first, *last, count)));
        for (index, domain) in catalog.domains.iter().enumerate() {
            let codes = domain.rows.iter().filter_map(|row| row.code.number()).map(|code| (code, code));
            owned.extend(domain.ranges.iter().copied().chain(codes).map(|(first, last)| (first, last, index)));
        }
        owned.sort_unstable();
        owned.dedup();
        let mut meet = std::vec![BTreeSet::new(); count];
        each_pair(&owned, |one, other| {
            for ((first, last, index), (_, _, with)) in [(one, other), (other, one)] {
                if first == last && index != count && with != count {
                    meet[index].insert(with);
                }
            }
        });
        let by_last = owned.iter().map(|(first, last, index)| (*last, *first, *index)).collect();
        Self { by_first: owned.into_iter().collect(), by_last, meet }
    }

    /// Adds ranges that a domain was given.
    pub(super) fn add(&mut self, index: usize, ranges: &[Range]) {
        for &(first, last) in ranges {
            let inside = self.by_first.range((first, i128::MIN, 0)..=(last, i128::MAX, usize::MAX));
            let codes: Vec<usize> = inside.filter(|(first, last, _)| first == last).map(|(.., other)| *other).collect();
            for other in codes.into_iter().filter(|other| *other != index) {
                if let Some(meet) = self.meet.get_mut(other) {
                    meet.insert(index);
                }
            }
            self.by_first.insert((first, last, index));
            self.by_last.insert((last, first, index));
        }
    }

    /// What belongs to others, as this domain sees it.
    pub(super) fn around(&self, index: usize) -> Around<'_> {
        Around { all: self, index }
    }
}

/// What belongs to others: ranges and codes.
pub(super) struct Around<'a> {
    all: &'a Neighbours,
    index: usize,
}

impl Around<'_> {
    fn is_foreign(&self, owner: usize) -> bool {
        owner != self.index && !self.all.meet[self.index].contains(&owner)
    }

    /// Whether something lies between two numbers.
    pub(super) fn between(&self, one: i128, other: i128) -> bool {
        let inside = self.all.by_first.range((one + 1, i128::MIN, 0)..(other.max(one + 1), i128::MIN, 0));
        inside.filter(|(.., owner)| self.is_foreign(*owner)).any(|(_, last, _)| *last < other)
    }

    /// The last number below this one.
    pub(super) fn below(&self, number: i128) -> Option<i128> {
        let below = self.all.by_last.range(..(number, i128::MIN, 0)).rev();
        below.filter(|(.., owner)| self.is_foreign(*owner)).map(|(last, ..)| *last).next()
    }

    /// The first number above this one.
    pub(super) fn above(&self, number: i128) -> Option<i128> {
        let above = self.all.by_first.range((number + 1, i128::MIN, 0)..);
        above.filter(|(.., owner)| self.is_foreign(*owner)).map(|(first, ..)| *first).next()
    }
}

/// Each two ranges of different owners that have a number in common, of ranges in their order.
fn each_pair(owned: &[Owned], mut pair: impl FnMut(Owned, Owned)) {
    // Those that are not over yet, by their last number.
    let mut open: BTreeSet<Owned> = BTreeSet::new();
    for &(first, last, index) in owned {
        open = open.split_off(&(first, i128::MIN, 0));
        for &(other_last, other_first, other) in open.iter().filter(|(.., other)| *other != index) {
            pair((other_first, other_last, other), (first, last, index));
        }
        open.insert((last, first, index));
    }
}

/// The domains whose ranges have a number in common, each with one before it.
pub(super) fn overlapping(domains: &[Domain]) -> BTreeSet<(usize, usize)> {
    let ranges = domains.iter().enumerate();
    let mut owned: Vec<Owned> = ranges
        .flat_map(|(index, domain)| domain.ranges.iter().map(move |(first, last)| (*first, *last, index)))
        .collect();
    owned.sort_unstable();
    let mut pairs = BTreeSet::new();
    each_pair(&owned, |(.., one), (.., other)| _ = pairs.insert((one.max(other), one.min(other))));
    pairs
}
