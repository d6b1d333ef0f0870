//! Ranges of numbers: what they contain, what they have in common.

/// The first and the last number. A range whose last number is below its first is empty.
pub type Range = (i128, i128);

/// Whether the range has this number.
#[inline]
#[must_use]
pub const fn contains((first, last): Range, number: i128) -> bool {
    first <= number && number <= last
}

/// Whether one of the ranges has this number.
#[inline]
#[must_use]
pub const fn any_contains(ranges: &[Range], number: i128) -> bool {
    let mut index = 0;
    while index < ranges.len() {
        if contains(ranges[index], number) {
            return true;
        }
        index += 1;
    }
    false
}

/// The numbers that two ranges have in common.
#[must_use]
pub const fn intersection(one: Range, other: Range) -> Option<Range> {
    let first = if one.0 > other.0 { one.0 } else { other.0 };
    let last = if one.1 < other.1 { one.1 } else { other.1 };
    if first <= last { Some((first, last)) } else { None }
}

/// The first numbers that two lists of ranges have in common. A range that lies outside of all others is compared once, which
/// is what keeps a constant that compares many domains fast.
#[must_use]
pub const fn first_intersection(ranges: &[Range], others: &[Range]) -> Option<Range> {
    let around = around(others);
    let mut index = 0;
    while index < ranges.len() {
        let mut other = if intersection(ranges[index], around).is_some() { 0 } else { others.len() };
        while other < others.len() {
            if let Some(common) = intersection(ranges[index], others[other]) {
                return Some(common);
            }
            other += 1;
        }
        index += 1;
    }
    None
}

/// The smallest range that has all of these; an empty one if there are none.
const fn around(ranges: &[Range]) -> Range {
    let (mut first, mut last) = (i128::MAX, i128::MIN);
    let mut index = 0;
    while index < ranges.len() {
        first = if ranges[index].0 < first { ranges[index].0 } else { first };
        last = if ranges[index].1 > last { ranges[index].1 } else { last };
        index += 1;
    }
    (first, last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ranges_have_in_common() {
        assert_eq!(intersection((1, 5), (5, 9)), Some((5, 5)));
        assert_eq!(intersection((1, 4), (5, 9)), None);
        assert_eq!(first_intersection(&[(1, 2), (10, 20)], &[(5, 6), (15, 30)]), Some((15, 20)));
        assert_eq!(first_intersection(&[(10, 20), (5, 5)], &[(30, 40), (1, 9)]), Some((5, 5)));
        assert_eq!(first_intersection(&[(1, 2)], &[]), None);
        assert!(any_contains(&[(1, 2), (4, 4)], 4) && !any_contains(&[(1, 2), (4, 4)], 3));
    }
}
