//! Interval arithmetic: many ranges, asked in logarithmic time.

use error_codes_core::range::{Range, contains, intersection};

use crate::sort::sorted_by_key;

/// A set of numbers: sorted, disjoint, merged ranges.
pub(in crate::check) struct IntervalSet(Vec<Range>);

impl IntervalSet {
    /// Empty ranges add nothing.
    pub(in crate::check) fn of(ranges: impl IntoIterator<Item = Range>) -> Self {
        let mut ranges: Vec<Range> = ranges.into_iter().filter(|(first, last)| first <= last).collect();
        ranges.sort_unstable();
        let mut merged: Vec<Range> = Vec::new();
        for (first, last) in ranges {
            match merged.last_mut() {
                Some(before) if first <= before.1.saturating_add(1) => before.1 = before.1.max(last),
                _ => merged.push((first, last)),
            }
        }
        Self(merged)
    }

    pub(in crate::check) fn ranges(&self) -> &[Range] {
        &self.0
    }

    /// The ranges that end at or after `number`.
    pub(in crate::check) fn from(&self, number: i128) -> &[Range] {
        self.0.get(self.0.partition_point(|(_, last)| *last < number)..).unwrap_or_default()
    }

    pub(in crate::check) fn contains(&self, number: i128) -> bool {
        self.from(number).first().is_some_and(|range| contains(*range, number))
    }

    /// Whether it has all numbers of this range, which is not empty.
    pub(in crate::check) fn contains_all(&self, (first, last): Range) -> bool {
        self.from(first).first().is_some_and(|range| range.0 <= first && last <= range.1)
    }

    /// Whether it has a number of this range, which is not empty.
    pub(in crate::check) fn intersects(&self, (first, last): Range) -> bool {
        self.from(first).first().is_some_and(|range| range.0 <= last)
    }

    /// The numbers that both have.
    pub(in crate::check) fn intersection(&self, other: &Self) -> Self {
        let mut common = Vec::new();
        for range in &self.0 {
            let others = other.from(range.0).iter().map_while(|other| intersection(*range, *other));
            common.extend(others);
        }
        Self(common)
    }
}

/// Finds an owner whose range intersects a given one; ranges may overlap.
pub(in crate::check) struct IntervalMap<T>(Vec<Interval<T>>);

/// A range, in the order of first numbers.
struct Interval<T> {
    first: i128,
    /// Of this range and those before it, the one that reaches farthest.
    farthest: (Range, T),
}

impl<T: Copy> IntervalMap<T> {
    pub(in crate::check) fn of(ranges: impl Iterator<Item = (Range, T)>) -> Self {
        let ranges: Vec<(Range, T)> = ranges.collect();
        let mut farthest: Option<(Range, T)> = None;
        let intervals = sorted_by_key(&ranges, |((first, _), _)| first).map(|(_, (range, owner))| {
            let before = farthest.filter(|(before, _)| before.1 >= range.1);
            Interval { first: range.0, farthest: *farthest.insert(before.unwrap_or((range, owner))) }
        });
        Self(intervals.collect())
    }

    /// The owner of a range that overlaps this one.
    pub(in crate::check) fn find_overlap(&self, range: Range) -> Option<T> {
        let after = self.0.partition_point(|interval| interval.first <= range.1);
        let (found, owner) = self.0.get(after.checked_sub(1)?)?.farthest;
        intersection(found, range).map(|_| owner)
    }
}

/// Two things whose ranges overlap, the later one first, and the numbers that both have.
type Overlap<T> = (T, T, Range);

/// Each thing whose range has numbers in common with one that begins before it, in the order of the source. Empty ranges
/// have none.
pub(in crate::check) fn overlaps<T: Copy>(things: &[T], bounds: impl Fn(T) -> Range) -> Vec<Overlap<T>> {
    let mut overlaps: Vec<(usize, Overlap<T>)> = Vec::new();
    let mut farthest: Option<(usize, T)> = None;
    for (index, thing) in sorted_by_key(things, |thing| bounds(thing).0) {
        let range = bounds(thing);
        if range.0 > range.1 {
            continue;
        }
        if let Some((before, other)) = farthest
            && let Some(common) = intersection(bounds(other), range)
        {
            let (later, earlier) = if before < index { (thing, other) } else { (other, thing) };
            overlaps.push((index.max(before) * things.len() + index.min(before), (later, earlier, common)));
        }
        farthest = farthest.filter(|(_, other)| bounds(*other).1 >= range.1).or(Some((index, thing)));
    }
    sorted_by_key(&overlaps, |(order, _)| order as i128).map(|(_, (_, overlap))| overlap).collect()
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
            let set = IntervalSet::of(ranges.iter().copied());
            for number in -25..35 {
                assert_eq!(set.contains(number), any_contains(&whole, number));
            }
            if asked.0 <= asked.1 {
                assert_eq!(set.contains_all(asked), (asked.0..=asked.1).all(|number| any_contains(&whole, number)));
                let found = IntervalMap::of(whole.iter().map(|range| (*range, *range))).find_overlap(asked);
                assert!(found.is_none_or(|found| intersection(found, asked).is_some()));
                assert_eq!(found.is_some(), whole.iter().any(|range| intersection(*range, asked).is_some()));
                let common = set.intersection(&IntervalSet::of([asked]));
                for number in -25..35 {
                    let both = set.contains(number) && contains(asked, number);
                    assert_eq!(common.contains(number), both);
                }
            }
            let pairs =
                || whole.iter().enumerate().flat_map(|(i, one)| whole[..i].iter().map(move |other| (*one, *other)));
            let found = overlaps(&ranges.iter().zip(0..).collect::<Vec<_>>(), |(range, _)| *range);
            assert_eq!(found.is_empty(), pairs().all(|(one, other)| intersection(one, other).is_none()));
            let is_disjoint = |index: usize| {
                let others = whole.iter().enumerate().filter(|(other, _)| *other != index);
                others.map(|(_, other)| intersection(*other, whole[index])).all(|common| common.is_none())
            };
            let common = IntervalSet::of(found.iter().map(|(_, _, common)| *common));
            assert!((0..whole.len()).all(|index| common.intersects(whole[index]) != is_disjoint(index)));
            assert!(found.iter().all(|((one, at), (other, before), common)| {
                before < at && intersection(**one, **other) == Some(*common)
            }));
        }
    }
}
