//! The owners of the numbers next to those of a domain.

use std::collections::BTreeSet;
use std::vec::Vec;

use crate::cli::table::{Catalog, Domain, Range};

/// A range, and the index of the domain that owns it.
type Owned = (i128, i128, usize);

/// All ranges and codes.
pub(super) struct Neighbours {
    by_first: BTreeSet<Owned>,
    /// The last number first.
    by_last: BTreeSet<Owned>,
    /// For each domain those that have one of its numbers: they overlap in any case.
    overlaps: Vec<BTreeSet<usize>>,
}

impl Neighbours {
    pub(super) fn of(catalog: &Catalog) -> Self {
        let count = catalog.domains.len();
        let mut owned: Vec<Owned> = Vec::new();
        // What the catalog reserves belongs to no domain.
        let reserved = catalog.reserved.iter().flat_map(|reserved| &reserved.ranges);
        owned.extend(reserved.map(|(first, last)| (*first, *last, count)));
        for (index, domain) in catalog.domains.iter().enumerate() {
            let codes = domain.numbers().map(|code| (code, code));
            owned.extend(domain.ranges.iter().copied().chain(codes).map(|(first, last)| (first, last, index)));
        }
        owned.sort_unstable();
        owned.dedup();
        let mut overlaps = std::vec![BTreeSet::new(); count];
        each_pair(&owned, |one, other| {
            for ((first, last, index), (_, _, with)) in [(one, other), (other, one)] {
                if first == last && index != count && with != count {
                    overlaps[index].insert(with);
                }
            }
        });
        let by_last = owned.iter().map(|(first, last, index)| (*last, *first, *index)).collect();
        Self { by_first: owned.into_iter().collect(), by_last, overlaps }
    }

    /// Adds ranges that are proposed for a domain.
    pub(super) fn add(&mut self, index: usize, ranges: &[Range]) {
        for &(first, last) in ranges {
            let inside = self.by_first.range((first, i128::MIN, 0)..=(last, i128::MAX, usize::MAX));
            for (.., other) in inside.filter(|(first, last, other)| first == last && *other != index) {
                if let Some(overlaps) = self.overlaps.get_mut(*other) {
                    overlaps.insert(index);
                }
            }
            self.by_first.insert((first, last, index));
            self.by_last.insert((last, first, index));
        }
    }

    /// Whether an owner is a neighbour of the domain, and not one that overlaps it.
    fn is_neighbour(&self, domain: usize, owner: usize) -> bool {
        owner != domain && !self.overlaps[domain].contains(&owner)
    }

    /// Whether a neighbour of the domain owns something between two numbers.
    pub(super) fn are_between(&self, domain: usize, one: i128, other: i128) -> bool {
        let inside = self.by_first.range((one + 1, i128::MIN, 0)..(other.max(one + 1), i128::MIN, 0));
        inside.filter(|(.., owner)| self.is_neighbour(domain, *owner)).any(|(_, last, _)| *last < other)
    }

    /// The last number of a neighbour below this one.
    pub(super) fn below(&self, domain: usize, number: i128) -> Option<i128> {
        let mut below = self.by_last.range(..(number, i128::MIN, 0)).rev();
        below.find(|(.., owner)| self.is_neighbour(domain, *owner)).map(|(last, ..)| *last)
    }

    /// The first number of a neighbour above this one.
    pub(super) fn above(&self, domain: usize, number: i128) -> Option<i128> {
        let mut above = self.by_first.range((number + 1, i128::MIN, 0)..);
        above.find(|(.., owner)| self.is_neighbour(domain, *owner)).map(|(first, ..)| *first)
    }
}

/// Visits each two ranges of different owners that have a number in common; the ranges are sorted.
fn each_pair(owned: &[Owned], mut pair: impl FnMut(Owned, Owned)) {
    // The ranges that have not ended yet, by their last number.
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
