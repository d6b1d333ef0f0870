//! How a number or a text leads to its row: the lookups. The macro chooses an index and computes its tables.

use crate::hash;

/// Numbers in the narrowest width that holds them.
#[derive(Clone, Copy, Debug)]
pub enum Ints {
    /// Below 2⁸.
    U8(&'static [u8]),
    /// Below 2¹⁶.
    U16(&'static [u16]),
    /// Below 2³².
    U32(&'static [u32]),
}

impl Ints {
    /// A table that a domain does not use.
    pub const EMPTY: Self = Self::U8(&[]);

    /// The number at `index`; `None` after the end.
    #[inline]
    #[must_use]
    pub const fn get(&self, index: usize) -> Option<usize> {
        match *self {
            Self::U8(ints) if index < ints.len() => Some(ints[index] as usize),
            Self::U16(ints) if index < ints.len() => Some(ints[index] as usize),
            Self::U32(ints) if index < ints.len() => Some(ints[index] as usize),
            _ => None,
        }
    }
}

// A domain's index is a constant, so inlining leaves one arm of these matches; rustc does not inline them by itself because
// of their size.
#[allow(clippy::inline_always)]
impl Ints {
    /// The number at `index`; after the end the first one, and 0 if there is none.
    #[inline(always)]
    const fn get_or_first(&self, index: usize) -> usize {
        match *self {
            Self::U8([]) | Self::U16([]) | Self::U32([]) => 0,
            Self::U8(ints) => ints[clamp(index, ints.len())] as usize,
            Self::U16(ints) => ints[clamp(index, ints.len())] as usize,
            Self::U32(ints) => ints[clamp(index, ints.len())] as usize,
        }
    }
}

/// Clamps to 0 without a branch; the caller's comparison is the only unpredictable one.
#[inline]
const fn clamp(index: usize, len: usize) -> usize {
    if index < len { index } else { 0 }
}

/// A perfect hash: a bucket for each hash, a displacement for each bucket, and so a slot of its own for each key.
/// The macro builds it in vectors.
#[derive(Clone, Copy, Debug)]
pub struct PerfectHash<Displacements = &'static [u16], Slots = &'static [u32]> {
    /// The seed under which no two keys have one hash.
    pub seed: u64,
    /// How far the keys of each bucket are displaced.
    pub displacements: Displacements,
    /// The row in each slot; any row if a slot is free.
    pub slots: Slots,
}

impl PerfectHash {
    /// The only row that can have the key with this hash.
    #[inline]
    const fn row(&self, hash: u64) -> Option<usize> {
        let bucket = hash::bucket(hash, self.displacements.len());
        if bucket < self.displacements.len() {
            let slot = hash::slot(hash, self.displacements[bucket] as u64, self.slots.len());
            if slot < self.slots.len() {
                return Some(self.slots[slot] as usize);
            }
        }
        None
    }

    /// The only row that can have this text.
    #[inline]
    #[must_use]
    pub const fn row_of_text(&self, text: &str) -> Option<usize> {
        self.row(hash::of_text(text, self.seed))
    }
}

/// How a number leads to its row: the only candidate, whose number the caller must compare.
///
/// Numbers are the lowest 64 bits of a code. The macro chooses an index with its tables in vectors.
#[derive(Clone, Copy, Debug)]
pub enum Index<Table = Ints, Hash = &'static PerfectHash> {
    /// The numbers are contiguous, in the order of the rows.
    Contiguous {
        /// The number of row 0.
        first: i64,
    },
    /// A row for each number from the first to the last; any row if there is no code.
    DirectAddress {
        /// The lowest number.
        first: i64,
        /// The row of each number.
        rows: Table,
    },
    /// Two levels: the numbers cut into pages, of which only those with a code are there.
    Pages {
        /// The lowest number.
        first: i64,
        /// A page has `1 << shift` numbers.
        shift: u32,
        /// Which page of `rows` each stretch of numbers has; any page if it has no code.
        pages: Table,
        /// The row of each number of each page.
        rows: Table,
    },
    /// A multiplicative hash: the upper bits of `number * factor` are the slot. For a few numbers, however far apart.
    Multiplicative {
        /// The factor under which no two numbers have one slot.
        factor: u64,
        /// The table has `1 << bits` slots.
        bits: u32,
        /// The row in each slot; any row if a slot is free.
        rows: Table,
    },
    /// A perfect hash: many numbers, too far apart for pages.
    Hash(Hash),
}

#[allow(clippy::inline_always)] // as of `Ints`
impl Index {
    /// The only code that can have this number; any code, or none, if there is no such number.
    #[inline(always)]
    #[must_use]
    pub const fn find<E: Copy>(self, all: &[E], number: i64) -> Option<E> {
        let row = self.row(number);
        if row < all.len() { Some(all[row]) } else { None }
    }

    /// The only row that can have this number; any row, or one that does not exist, if there is no code.
    #[inline(always)]
    #[must_use]
    pub const fn row(self, number: i64) -> usize {
        match self {
            Self::Contiguous { first } => index_of(offset(number, first)),
            Self::DirectAddress { first, rows } => rows.get_or_first(index_of(offset(number, first))),
            Self::Pages { first, shift, pages, rows } => {
                let offset = offset(number, first);
                let page = pages.get_or_first(index_of(offset >> shift));
                rows.get_or_first(page_slot(page, offset, shift))
            }
            Self::Multiplicative { factor, bits, rows } => rows.get_or_first(multiplicative_slot(number, factor, bits)),
            Self::Hash(table) => match table.row(hash::of_number(number, table.seed)) {
                Some(row) => row,
                None => usize::MAX,
            },
        }
    }
}

/// How far a number lies above the first; far after the end of every table if it lies below.
#[inline]
#[must_use]
pub const fn offset(number: i64, first: i64) -> u64 {
    number.wrapping_sub(first).cast_unsigned()
}

/// The slot of a number in [`Index::Pages`], at this offset from the first number.
#[inline]
#[must_use]
#[allow(clippy::cast_possible_truncation)] // masked to fewer than 16 bits
pub const fn page_slot(page: usize, offset: u64, shift: u32) -> usize {
    (page << shift) | (offset & ((1 << shift) - 1)) as usize
}

/// The slot of a number in [`Index::Multiplicative`].
#[inline]
#[must_use]
#[allow(clippy::cast_possible_truncation)] // shifted to the bits of a table's length
pub const fn multiplicative_slot(number: i64, factor: u64, bits: u32) -> usize {
    (number.cast_unsigned().wrapping_mul(factor) >> (64 - bits)) as usize
}

/// The offset as an index; after the end of every table if memory has no such index.
#[inline]
#[allow(clippy::cast_possible_truncation)] // it is compared first
const fn index_of(offset: u64) -> usize {
    if offset <= usize::MAX as u64 { offset as usize } else { usize::MAX }
}
