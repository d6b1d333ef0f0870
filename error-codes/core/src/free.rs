//! Which numbers are free, and which of them is proposed next: by a compile error, and by the program.

use crate::range::Range;

/// The numbers of `ranges` that are in none of `taken`, as ranges in order.
///
/// Both lists are ordered by their first numbers; ranges of each may overlap.
#[must_use]
pub const fn gaps<'a>(ranges: &'a [Range], taken: &'a [Range]) -> Gaps<'a> {
    Gaps { ranges, taken, from: Some(i128::MIN) }
}

/// The same ranges in the order in which their numbers are proposed: those after the last used number, and
/// where they are spent, the lowest.
pub fn proposals(gaps: Gaps<'_>, last_used: Option<i128>) -> impl Iterator<Item = Range> {
    let after = move |gap: &Range| last_used.is_none_or(|last_used| gap.0 > last_used);
    gaps.clone().filter(after).chain(gaps.filter(move |gap| !after(gap)))
}

/// What [`gaps`] returns.
#[derive(Clone, Debug)]
pub struct Gaps<'a> {
    ranges: &'a [Range],
    taken: &'a [Range],
    /// Everything below was seen; `None` after the last number.
    from: Option<i128>,
}

impl Iterator for Gaps<'_> {
    type Item = Range;

    fn next(&mut self) -> Option<Range> {
        while let Some((&(first, last), ranges)) = self.ranges.split_first() {
            let from = self.from?.max(first);
            if from > last {
                self.ranges = ranges;
                continue;
            }
            let next = self.taken.split_first();
            if let Some((&(start, end), taken)) = next
                && start <= from
            {
                self.from = end.checked_add(1).map(|next| next.max(from));
                self.taken = taken;
                continue;
            }
            let end = next.map_or(last, |((start, _), _)| last.min(start - 1));
            self.from = end.checked_add(1);
            return Some((from, end));
        }
        None
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::vec::Vec;

    use super::*;

    fn next(ranges: &[Range], taken: &[Range], last_used: Option<i128>) -> Option<i128> {
        proposals(gaps(ranges, taken), last_used).next().map(|(first, _)| first)
    }

    #[test]
    fn gaps_are_what_is_not_taken() {
        let gaps: Vec<Range> =
            gaps(&[(1, 9), (5, 12), (20, 20), (30, 39)], &[(1, 2), (2, 2), (4, 4), (11, 33), (32, 35)]).collect();
        assert_eq!(gaps, [(3, 3), (5, 9), (10, 10), (36, 39)]);
    }

    #[test]
    fn the_number_after_the_last_used_one_is_next() {
        let two = [(1, 9), (100, 109), (300, 300)];
        assert_eq!(next(&two, &[(1, 1), (100, 100)], Some(100)), Some(101));
        assert_eq!(next(&two, &[(1, 1), (100, 109), (300, 300)], Some(300)), Some(2));
        assert_eq!(next(&two, &[(300, 300)], Some(300)), Some(1));
        assert_eq!(next(&two, &[], None), Some(1));
        // A reserved number below the last used one is not free.
        assert_eq!(next(&[(200, 299)], &[(204, 204), (205, 205), (299, 299)], Some(299)), Some(200));
        assert_eq!(next(&[(1, 2)], &[(1, 1), (2, 2)], Some(2)), None);
    }

    #[test]
    fn numbers_of_every_type() {
        let all = [(0, u64::MAX.into())];
        assert_eq!(next(&all, &[], Some((u64::MAX - 1).into())), Some(0));
        assert_eq!(next(&all, &[(0, (u64::MAX - 1).into())], Some(0)), Some(u64::MAX.into()));
        assert_eq!(next(&[(i64::MIN.into(), i64::MAX.into())], &[], None), Some(i64::MIN.into()));
        let (all, upper) = ([(i128::MIN, i128::MAX)], [(0, i128::MAX)]);
        assert!(gaps(&all, &[]).eq(all) && gaps(&all, &upper).eq([(i128::MIN, -1)]) && gaps(&upper, &all).eq([]));
    }
}
