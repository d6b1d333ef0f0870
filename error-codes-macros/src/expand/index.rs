//! How a number leads to its row: the choice, by the bytes that it costs.

use super::perfect;
use crate::hash;

pub(super) enum Index {
    Offset { first: i64 },
    Direct { first: i64, rows: Vec<usize> },
    Pages { first: i64, shift: u32, pages: Vec<usize>, rows: Vec<usize> },
    Hash(perfect::Table),
}

/// One row for each number, if at least so many in a hundred of them are codes.
const DENSE_PERCENT: u64 = 40;

/// Pages, if they cost at most so many bytes a code; a perfect hash costs about three.
const PAGE_BYTES: usize = 8;

/// The index for the numbers of these rows. Where several rows have one number, the first is found.
pub(super) fn choose(numbers: &[i64]) -> Index {
    let (Some(&first), Some(&last)) = (numbers.iter().min(), numbers.iter().max()) else {
        return Index::Offset { first: 0 };
    };
    if numbers.iter().enumerate().all(|(row, number)| offset(*number, first) == row as u64) {
        return Index::Offset { first };
    }
    let span = offset(last, first);
    let count = numbers.len() as u64;
    if span <= count * 100 / DENSE_PERCENT {
        let rows = fill(numbers.iter().map(|number| offset(*number, first)), span + 1);
        return Index::Direct { first, rows };
    }
    let pages = (1..16).filter(|shift| (span >> shift) <= count * 8).map(|shift| paged(numbers, first, last, shift));
    match pages.min_by_key(Index::bytes) {
        Some(pages) if pages.bytes() <= numbers.len() * PAGE_BYTES => pages,
        _ => Index::Hash(hashed(numbers)),
    }
}

/// How far a number lies above the first; over the whole of `i64` that fits `u64`.
fn offset(number: i64, first: i64) -> u64 {
    number.wrapping_sub(first).cast_unsigned()
}

/// A table of so many places with each row at its offset, row 0 elsewhere.
fn fill(offsets: impl Iterator<Item = u64>, places: u64) -> Vec<usize> {
    let mut rows = vec![None; places.try_into().unwrap_or_default()];
    for (row, offset) in offsets.enumerate() {
        if let Some(place) = usize::try_from(offset).ok().and_then(|offset| rows.get_mut(offset)) {
            place.get_or_insert(row);
        }
    }
    rows.into_iter().map(Option::unwrap_or_default).collect()
}

fn paged(numbers: &[i64], first: i64, last: i64, shift: u32) -> Index {
    let mut page_of = std::collections::BTreeMap::new();
    for number in numbers {
        let stretch = offset(*number, first) >> shift;
        let next = page_of.len();
        page_of.entry(stretch).or_insert(next);
    }
    // A stretch without codes shows the first page, in which it finds nothing.
    let pages = (0..=offset(last, first) >> shift).map(|stretch| page_of.get(&stretch).copied().unwrap_or_default());
    let pages: Vec<usize> = pages.collect();
    let place = |number: &i64| {
        let offset = offset(*number, first);
        let page = page_of.get(&(offset >> shift)).copied().unwrap_or_default() as u64;
        (page << shift) | (offset & ((1 << shift) - 1))
    };
    let rows = fill(numbers.iter().map(place), (page_of.len() as u64) << shift);
    Index::Pages { first, shift, pages, rows }
}

fn hashed(numbers: &[i64]) -> perfect::Table {
    // Only the first row with a number can be found.
    let mut seen = std::collections::HashSet::new();
    let firsts: Vec<(usize, i64)> =
        numbers.iter().copied().enumerate().filter(|(_, number)| seen.insert(*number)).collect();
    let mut table = perfect::build(firsts.len(), |key, seed| hash::of_number(firsts[key].1, seed));
    for slot in &mut table.slots {
        *slot = firsts[*slot].0;
    }
    table
}

/// The width in bytes of a table of these numbers.
pub(super) fn width(ints: &[usize]) -> usize {
    match ints.iter().max() {
        Some(0x1_0000..) => 4,
        Some(0x100..) => 2,
        _ => 1,
    }
}

impl Index {
    fn bytes(&self) -> usize {
        let table = |ints: &[usize]| ints.len() * width(ints);
        match self {
            Self::Offset { .. } => 0,
            Self::Direct { rows, .. } => table(rows),
            Self::Pages { pages, rows, .. } => table(pages) + table(rows),
            Self::Hash(hash) => table(&hash.displacements) + table(&hash.slots),
        }
    }
}
