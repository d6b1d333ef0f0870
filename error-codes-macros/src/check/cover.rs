//! Interval arithmetic: many ranges, asked in logarithmic time.

use error_codes_core::range::{Range, contains, intersection};

use crate::lookup::in_order;

/// A set of numbers: sorted, disjoint, merged ranges.
pub(in crate::check) struct Cover(Vec<Range>);

impl Cover {
    /// Empty ranges cover nothing.
    pub(in crate::check) fn of(ranges: impl Iterator<Item = Range>) -> Self {
        let mut ranges: Vec<Range> = ranges.filter(|(first, last)| first <= last).collect();
        ranges.sort_unstable();
        let mut cover: Vec<Range> = Vec::new();
        for (first, last) in ranges {
            match cover.last_mut() {
                Some(before) if first <= before.1.saturating_add(1) => before.1 = before.1.max(last),
                _ => cover.push((first, last)),
            }
        }
        Self(cover)
    }

    pub(in crate::check) fn ranges(&self) -> &[Range] {
        &self.0
    }

    /// The ranges of the cover from the one on that ends at this number or after it.
    pub(in crate::check) fn from(&self, number: i128) -> &[Range] {
        &self.0[self.0.partition_point(|(_, last)| *last < number)..]
    }

    pub(in crate::check) fn contains(&self, number: i128) -> bool {
        self.from(number).first().is_some_and(|range| contains(*range, number))
    }

    /// Whether it has all numbers of this range, which is not empty.
    pub(in crate::check) fn contains_all(&self, (first, last): Range) -> bool {
        self.from(first).first().is_some_and(|range| range.0 <= first && last <= range.1)
    }

    /// Whether it has a number of this range, which is not empty.
    pub(in crate::check) fn meets(&self, (first, last): Range) -> bool {
        self.from(first).first().is_some_and(|range| range.0 <= last)
    }

    /// The numbers that both cover.
    pub(in crate::check) fn intersection(&self, other: &Self) -> Self {
        let mut common = Vec::new();
        for range in &self.0 {
            let others = other.from(range.0).iter().map_while(|other| intersection(*range, *other));
            common.extend(others);
        }
        Self(common)
    }
}

/// Finds a range that has numbers of another, among ranges that may overlap.
pub(in crate::check) struct Intervals {
    /// In the order of their first numbers.
    ranges: Vec<(Range, usize)>,
    /// Of each range and those before it, the one that reaches farthest.
    farthest: Vec<usize>,
}

impl Intervals {
    pub(in crate::check) fn of(ranges: &[Range]) -> Self {
        let order = in_order(ranges.iter().map(|(first, _)| *first));
        let ranges: Vec<(Range, usize)> = order.into_iter().map(|(_, index)| (ranges[index], index)).collect();
        let mut farthest: Vec<usize> = Vec::new();
        for (index, (range, _)) in ranges.iter().enumerate() {
            let before = farthest.last().copied().filter(|before| ranges[*before].0.1 >= range.1);
            farthest.push(before.unwrap_or(index));
        }
        Self { ranges, farthest }
    }

    /// The index of a range that has numbers in common with this one.
    pub(in crate::check) fn find(&self, range: Range) -> Option<usize> {
        let behind = self.ranges.partition_point(|((first, _), _)| *first <= range.1);
        let (found, index) = self.ranges[self.farthest[behind.checked_sub(1)?]];
        intersection(found, range).map(|_| index)
    }
}

/// Each range that has numbers in common with one that begins before it, in the order of the source: both indexes,
/// the later one first, and the numbers. Empty ranges have none.
pub(in crate::check) fn overlaps(ranges: &[Range]) -> Vec<(usize, usize, Range)> {
    let mut overlaps = Vec::new();
    let mut farthest: Option<usize> = None;
    for (_, index) in in_order(ranges.iter().map(|(first, _)| *first)) {
        let range = ranges[index];
        if range.0 > range.1 {
            continue;
        }
        if let Some(before) = farthest
            && let Some(common) = intersection(ranges[before], range)
        {
            overlaps.push((index.max(before), index.min(before), common));
        }
        if farthest.is_none_or(|before| ranges[before].1 < range.1) {
            farthest = Some(index);
        }
    }
    overlaps.sort_unstable();
    overlaps
}

/// For each range, whether none of the others has a number of it. None is empty.
pub(in crate::check) fn alone(ranges: &[Range]) -> Vec<bool> {
    let order = in_order(ranges.iter().map(|(first, _)| *first));
    let mut alone = vec![true; ranges.len()];
    let mut farthest: Option<i128> = None;
    for (at, (first, index)) in order.iter().enumerate() {
        let last = ranges[*index].1;
        let next = order.get(at + 1).is_some_and(|(next, _)| *next <= last);
        alone[*index] = !next && farthest.is_none_or(|farthest| farthest < *first);
        farthest = farthest.max(Some(last));
    }
    alone
}

#[cfg(test)]
mod tests {
    use error_codes_core::range::any_contains;

    use super::*;

    /// Every question is answered as by looking at each range.
    #[test]
    fn as_by_looking_at_each() {
        let mut rng = fastrand::Rng::with_seed(7);
        for _ in 0..2_000 {
            let mut range = || {
                let first = rng.i128(-20..20);
                (first, first + rng.i128(-2..10))
            };
            let ranges: Vec<Range> = (0..6).map(|_| range()).collect();
            let asked = range();
            let whole: Vec<Range> = ranges.iter().copied().filter(|(first, last)| first <= last).collect();
            let cover = Cover::of(ranges.iter().copied());
            for number in -25..35 {
                assert_eq!(cover.contains(number), any_contains(&whole, number));
            }
            if asked.0 <= asked.1 {
                assert_eq!(cover.contains_all(asked), (asked.0..=asked.1).all(|number| any_contains(&whole, number)));
                let found = Intervals::of(&whole).find(asked);
                assert!(found.is_none_or(|found| intersection(whole[found], asked).is_some()));
                assert_eq!(found.is_some(), whole.iter().any(|range| intersection(*range, asked).is_some()));
                let common = cover.intersection(&Cover::of([asked].into_iter()));
                for number in -25..35 {
                    let both = cover.contains(number) && contains(asked, number);
                    assert_eq!(common.contains(number), both);
                }
            }
            let pairs =
                || whole.iter().enumerate().flat_map(|(i, one)| whole[..i].iter().map(move |other| (*one, *other)));
            assert_eq!(overlaps(&ranges).is_empty(), pairs().all(|(one, other)| intersection(one, other).is_none()));
            let is_alone = |index: usize| {
                let others = whole.iter().enumerate().filter(|(other, _)| *other != index);
                others.map(|(_, other)| intersection(*other, whole[index])).all(|common| common.is_none())
            };
            assert_eq!(alone(&whole), (0..whole.len()).map(is_alone).collect::<Vec<_>>());
            assert!(overlaps(&ranges).iter().all(|(one, other, common)| {
                other < one && intersection(ranges[*one], ranges[*other]) == Some(*common)
            }));
        }
    }
}
