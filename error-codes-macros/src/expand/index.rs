//! How a number leads to its row: chooses the index with the fewest bytes. Our own, since where codes stand in runs and
//! clusters it takes less time than `phf` and a `HashMap`: see `tests/bench/README.md`.

use std::fmt::Write as _;
use std::iter;

use error_codes_core::hash;
use error_codes_core::index::{multiplicative_slot, offset, page_slot};

use super::tokens::width;
use super::{perfect, tokens};
use crate::sort::sorted_by_key;

pub(super) type Index = error_codes_core::index::Index<Vec<usize>, perfect::Table>;

/// Direct-address where at least this share of the numbers are codes.
const DENSE_PERCENT: u64 = 40;

/// The most that pages may cost for each code; a perfect hash costs about five bytes.
const PAGE_BYTES: u64 = 8;

/// Extra bytes that a multiplicative hash may cost over pages: it reads one table, pages read two.
const ONE_READ_BONUS: u64 = 256;

/// Multipliers tried for each size. For 100 random numbers none is injective.
const FACTORS: i64 = 256;

/// No multiplicative hash is looked for where there are more numbers.
const FEW: usize = 256;

/// The index for so many active rows, of which only the `origins` are found, each with its row; no two of those have one
/// number.
pub(super) fn choose<'a>(active: usize, origins: impl Iterator<Item = (usize, &'a i64)>) -> Index {
    let origins: Vec<(i64, usize)> = origins.map(|(row, number)| (*number, row)).collect();
    let rows: Vec<(i64, usize)> = sorted_by_key(&origins, |(number, _)| number.into()).map(|(_, row)| row).collect();
    let (Some(&(first, _)), Some(&(last, _))) = (rows.first(), rows.last()) else {
        return Index::Contiguous { first: 0 };
    };
    if rows.len() == active && rows.iter().all(|(number, row)| offset(*number, first) == *row as u64) {
        return Index::Contiguous { first };
    }
    let count = active as u64;
    let found = Found { first, span: offset(last, first), rows };
    if found.span <= count * 100 / DENSE_PERCENT {
        return Index::DirectAddress { first, rows: fill(found.offsets(), found.span + 1) };
    }
    let most = count * PAGE_BYTES;
    let shifts = (1..16).filter(|shift| (found.span >> shift) < most);
    let row_bytes = width(found.rows.iter().map(|(_, row)| *row));
    let pages =
        shifts.map(|shift| (found.paged_bytes(shift, row_bytes), shift)).min().filter(|(bytes, _)| *bytes <= most);
    let limit = pages.map_or(most, |(bytes, _)| bytes) + ONE_READ_BONUS;
    match (found.multiplicative(limit / row_bytes), pages) {
        (Some(index), _) => index,
        (None, Some((_, shift))) => found.paged(shift),
        (None, None) => Index::Hash(found.hashed()),
    }
}

/// A table of so many slots, with each row in its own and 0 elsewhere.
#[allow(clippy::cast_possible_truncation)] // a table has a few slots for each code
fn fill(rows: impl IntoIterator<Item = (u64, usize)>, slots: u64) -> Vec<usize> {
    let mut table = vec![0; slots as usize];
    for (slot, row) in rows {
        if let Some(entry) = table.get_mut(slot as usize) {
            *entry = row;
        }
    }
    table
}

/// The numbers that are found, at least one.
struct Found {
    first: i64,
    /// From the first number to the last.
    span: u64,
    /// In the order of the numbers, each once.
    rows: Vec<(i64, usize)>,
}

impl Found {
    /// How far each number lies above the first, with its row.
    fn offsets(&self) -> impl Iterator<Item = (u64, usize)> {
        self.rows.iter().map(|(number, row)| (offset(*number, self.first), *row))
    }

    /// The smallest table of at most so many slots under a factor by which no two numbers have one slot.
    fn multiplicative(&self, most: u64) -> Option<Index> {
        if self.rows.len() > FEW {
            return None;
        }
        let count = self.rows.len() as u64;
        let mut sizes = (1..64).filter(|bits| 1 << bits >= count).take_while(|bits| 1 << bits <= most);
        sizes.find_map(|bits| {
            let fits = |factor: &u64| {
                let mut taken = vec![false; 1 << bits];
                self.rows.iter().all(|(number, _)| {
                    let taken = taken.get_mut(multiplicative_slot(*number, *factor, bits));
                    taken.is_some_and(|taken| !std::mem::replace(taken, true))
                })
            };
            let factor = (0..FACTORS).map(|n| hash::of_number(n, 0) | 1).find(fits)?;
            let slot = |(number, row): &(i64, usize)| (multiplicative_slot(*number, factor, bits) as u64, *row);
            Some(Index::Multiplicative { factor, bits, rows: fill(self.rows.iter().map(slot), 1 << bits) })
        })
    }

    /// The numbers of each page that has any, in order.
    fn used_pages(&self, shift: u32) -> impl Iterator<Item = &[(i64, usize)]> {
        let page = move |number| offset(number, self.first) >> shift;
        self.rows.chunk_by(move |(one, _), (other, _)| page(*one) == page(*other))
    }

    /// Bytes that `paged` would take.
    fn paged_bytes(&self, shift: u32, row_bytes: u64) -> u64 {
        let pages = self.used_pages(shift).count();
        ((self.span >> shift) + 1) * width(iter::once(pages - 1)) + ((pages as u64) << shift) * row_bytes
    }

    fn paged(&self, shift: u32) -> Index {
        let (mut pages, mut rows) = (Vec::new(), Vec::new());
        for (page, codes) in self.used_pages(shift).enumerate() {
            for (number, row) in codes {
                let offset = offset(*number, self.first);
                rows.push((page_slot(page, offset, shift) as u64, *row));
            }
            pages.extend(codes.first().map(|(number, _)| (offset(*number, self.first) >> shift, page)));
        }
        let rows = fill(rows, (pages.len() as u64) << shift);
        // A page without codes maps to page 0; the comparison of the number then fails.
        let pages = fill(pages, (self.span >> shift) + 1);
        Index::Pages { first: self.first, shift, pages, rows }
    }

    fn hashed(&self) -> perfect::Table {
        perfect::build(&self.rows.iter().map(|(number, row)| (*row, *number)), hash::of_number)
    }
}

/// The index as source, and its tables: statics, so that a method that is inlined elsewhere carries no copy of them.
pub(super) fn expand(index: &Index) -> (String, String) {
    let mut statics = String::new();
    let mut table = |name: &str, ints: &[usize]| {
        let ((array, bits), len) = (tokens::array(ints), ints.len());
        let _ = write!(statics, "static {name}: [::core::primitive::u{bits}; {len}] = {array};");
        format!("__private::Ints::U{bits}(&{name})")
    };
    let index = match index {
        Index::Contiguous { first } => format!("Contiguous {{ first: {first} }}"),
        Index::DirectAddress { first, rows } => {
            format!("DirectAddress {{ first: {first}, rows: {} }}", table("__ROWS", rows))
        }
        Index::Pages { first, shift, pages, rows } => {
            let (pages, rows) = (table("__PAGES", pages), table("__ROWS", rows));
            format!("Pages {{ first: {first}, shift: {shift}, pages: {pages}, rows: {rows} }}")
        }
        Index::Multiplicative { factor, bits, rows } => {
            format!("Multiplicative {{ factor: {factor}, bits: {bits}, rows: {} }}", table("__ROWS", rows))
        }
        Index::Hash(hash) => {
            let _ = write!(statics, "static __HASH: __private::PerfectHash = {};", perfect::expand(hash));
            "Hash(&__HASH)".to_owned()
        }
    };
    (index, statics)
}

#[cfg(test)]
mod tests {
    use error_codes_core::index::{Index as Emitted, Ints};

    use super::*;

    /// The index as the crate sees it.
    fn emitted(index: &Index) -> Emitted {
        let ints =
            |ints: &[usize]| Ints::U32(ints.iter().map(|int| (*int).try_into().unwrap()).collect::<Vec<_>>().leak());
        match index {
            Index::Contiguous { first } => Emitted::Contiguous { first: *first },
            Index::DirectAddress { first, rows } => Emitted::DirectAddress { first: *first, rows: ints(rows) },
            Index::Pages { first, shift, pages, rows } => {
                Emitted::Pages { first: *first, shift: *shift, pages: ints(pages), rows: ints(rows) }
            }
            Index::Multiplicative { factor, bits, rows } => {
                Emitted::Multiplicative { factor: *factor, bits: *bits, rows: ints(rows) }
            }
            Index::Hash(table) => Emitted::Hash(Box::leak(Box::new(perfect::emitted(table)))),
        }
    }

    /// The row, if it has the number: what `from_code` answers.
    fn find(index: &Emitted, numbers: &[i64], number: i64) -> Option<usize> {
        Some(index.row(number)).filter(|row| numbers.get(*row) == Some(&number))
    }

    fn bytes(index: &Index) -> u64 {
        let table = |ints: &[usize]| ints.len() as u64 * width(ints.iter().copied());
        match index {
            Index::Contiguous { .. } => 0,
            Index::DirectAddress { rows, .. } | Index::Multiplicative { rows, .. } => table(rows),
            Index::Pages { pages, rows, .. } => table(pages) + table(rows),
            Index::Hash(hash) => 2 * hash.displacements.len() as u64 + 4 * hash.slots.len() as u64,
        }
    }

    /// Finds every number and none of its neighbours that is not there, in tables of few bytes.
    fn check(numbers: &[i64]) -> Index {
        let mut firsts = std::collections::HashMap::new();
        for (row, number) in numbers.iter().enumerate() {
            firsts.entry(*number).or_insert(row);
        }
        let chosen = choose(numbers.len(), firsts.iter().map(|(number, row)| (*row, number)));
        let index = emitted(&chosen);
        for (number, row) in &firsts {
            assert_eq!(find(&index, numbers, *number), Some(*row), "{number}");
        }
        let near = numbers
            .iter()
            .flat_map(|number| [1, 16, 100, 1 << 32].map(|step| [-step, step].map(|step| (number, step))));
        let near = near.flatten().map(|(number, step)| number.wrapping_add(step));
        for number in near.chain([0, i64::MIN, i64::MAX]) {
            assert_eq!(find(&index, numbers, number), firsts.get(&number).copied(), "{number}");
        }
        let bytes = bytes(&chosen);
        assert!(bytes <= numbers.len() as u64 * PAGE_BYTES + ONE_READ_BONUS, "{bytes} for {} codes", numbers.len());
        chosen
    }

    /// Any numbers, the same in every run.
    fn scattered(count: i64) -> impl Iterator<Item = u64> {
        (1..=count).map(|n| hash::of_number(hash::of_number(n, 0).cast_signed(), 0))
    }

    #[test]
    fn runs_need_no_table() {
        assert!(matches!(check(&(-501..=500).collect::<Vec<_>>()), Index::Contiguous { first: -501 }));
        assert!(matches!(check(&[i64::MIN]), Index::Contiguous { .. }));
        assert!(matches!(check(&[i64::MAX - 1, i64::MAX]), Index::Contiguous { .. }));
        assert!(matches!(choose(0, [].into_iter()), Index::Contiguous { .. }));
    }

    #[test]
    fn dense_numbers_have_a_row_each() {
        let permuted: Vec<i64> = (0..10_000).map(|n| (n * 7_919) % 10_000 - 5_000).collect();
        assert!(matches!(check(&permuted), Index::DirectAddress { first: -5_000, .. }));
        assert!(matches!(check(&(0..1_000).map(|n| n * 2).collect::<Vec<_>>()), Index::DirectAddress { .. }));
        assert!(matches!(check(&[3, 2, 1]), Index::DirectAddress { .. }));
    }

    #[test]
    fn clusters_have_pages() {
        for count in [1_000, 10_000] {
            let numbers: Vec<i64> =
                (0..count).map(|n| (n / 20 * 4 + n / 20 * (n / 20) % 7) * 100 + n % 20 - 20_000).collect();
            assert!(matches!(check(&numbers), Index::Pages { .. }), "{count}");
            let reversed: Vec<i64> = numbers.into_iter().rev().collect();
            assert!(matches!(check(&reversed), Index::Pages { .. }), "{count}");
        }
    }

    #[test]
    fn a_few_numbers_have_a_multiplicative_hash() {
        let extremes = [i32::MIN.into(), i32::MAX.into()];
        assert!(matches!(check(&extremes), Index::Multiplicative { bits: 1, .. }));
        assert!(matches!(check(&[i64::MIN, -1, 0, i64::MAX]), Index::Multiplicative { .. }));
        assert!(matches!(check(&[i64::MAX, i64::MIN]), Index::Multiplicative { .. }));
        assert!(matches!(check(&[1, 1_001, 10_001, 100_001]), Index::Multiplicative { .. }));
        for count in [20, 35, 50] {
            let over_i32: Vec<i64> = scattered(count).map(|n| i64::from((n >> 32) as i32)).collect();
            assert!(matches!(check(&over_i32), Index::Multiplicative { .. }), "{count}");
            let clusters: Vec<i64> = (0..count).map(|n| n / 10 * 1_000 + n % 10).collect();
            assert!(matches!(check(&clusters), Index::Multiplicative { .. }), "{count}");
        }
    }

    #[test]
    fn many_numbers_far_apart_are_hashed() {
        for count in [150, 10_000] {
            let over_i32: Vec<i64> = scattered(count).map(|n| i64::from((n >> 32) as i32)).collect();
            assert!(matches!(check(&over_i32), Index::Hash(_)), "{count}");
            let over_i64: Vec<i64> = scattered(count).map(u64::cast_signed).collect();
            assert!(matches!(check(&over_i64), Index::Hash(_)), "{count}");
        }
    }

    #[test]
    fn steps_of_any_width_have_a_perfect_hash_soon() {
        for step in (0..54).flat_map(|shift| [(1 << shift) - 1, 1 << shift, 3 << shift]).skip(1) {
            let numbers: Vec<i64> = (-100..300).map(|n| n * step).collect();
            let table = perfect::build(&numbers.iter().copied().enumerate(), hash::of_number);
            assert!(table.seed < 4, "{} seeds failed for {step}", table.seed);
            let index = emitted(&Index::Hash(table));
            assert!((0..).zip(&numbers).all(|(row, number)| find(&index, &numbers, *number) == Some(row)), "{step}");
            check(&numbers);
        }
    }

    #[test]
    fn of_a_shared_number_the_first_row_is_found() {
        check(&[5, 6, 5, 7, 6]);
        check(&[100, 5_000, 100, i64::MAX, 5_000]);
    }
}
