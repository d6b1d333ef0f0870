//! The tables that the macro computes, and how they are read. Everything here is `const` and data: a domain of
//! ten thousand codes runs the same few instructions as one of ten.

use crate::hash;
use crate::ranges::{Ranges, Reserved, Section};

/// What the macro emits for a domain.
#[doc(hidden)]
#[allow(missing_docs)] // the fields are what the methods of `Domain` and `Entry` document
pub struct Tables {
    pub name: &'static str,
    pub code_type: &'static str,
    pub ranges: Ranges,
    /// How many rows are active; those behind are retired.
    pub active: usize,
    pub rows: usize,
    pub codes: Codes,
    pub names: Column,
    pub name_index: PerfectHash,
    pub descriptions: Column,
    pub extras: &'static Extras,
}

#[derive(Clone, Copy)]
#[doc(hidden)]
#[allow(missing_docs)]
pub enum Codes {
    Ints { index: Index, numbers: Numbers },
    Texts { index: PerfectHash, texts: Column },
}

/// What a small domain does without, and then shares with all others.
#[doc(hidden)]
#[allow(missing_docs)]
pub struct Extras {
    pub title: &'static str,
    pub overlaps: &'static [&'static str],
    pub sections: &'static [Section],
    pub reserved: &'static [Reserved],
    /// The identifiers that differ from the documented name, by row.
    pub variants: &'static [(usize, &'static str)],
    pub details: Column,
    pub causes: Column,
    pub solutions: Column,
    /// The section of each row, counted from 1; 0 where it has none.
    pub section_of: Ints,
    /// Row, column, text; in the order of the rows.
    pub notes: &'static [(usize, &'static str, &'static str)],
    /// A row that shares a number, and the row whose number it is.
    pub shares: &'static [(usize, usize)],
    pub deprecated: &'static [usize],
}

impl Extras {
    /// Nothing of all this.
    pub const NONE: Self = Self {
        title: "",
        overlaps: &[],
        sections: &[],
        reserved: &[],
        variants: &[],
        details: Column::EMPTY,
        causes: Column::EMPTY,
        solutions: Column::EMPTY,
        section_of: Ints::EMPTY,
        notes: &[],
        shares: &[],
        deprecated: &[],
    };
}

#[doc(hidden)]
pub static NO_EXTRAS: Extras = Extras::NONE;

/// Numbers in the narrowest width that holds them.
#[derive(Clone, Copy)]
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

    /// The number at `index`; `None` behind the end.
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

/// The number of each row, active or retired.
#[derive(Clone, Copy)]
pub enum Numbers {
    /// They follow each other.
    Run {
        /// The number of row 0.
        first: i64,
    },
    /// One after the other, where an `i32` holds each.
    I32(&'static [i32]),
    /// One after the other.
    I64(&'static [i64]),
}

impl Numbers {
    /// The number of a row; 0 behind the end of a list.
    #[inline]
    #[must_use]
    pub const fn get(&self, row: usize) -> i64 {
        match *self {
            Self::Run { first } => first.wrapping_add_unsigned(row as u64),
            Self::I32(numbers) if row < numbers.len() => numbers[row] as i64,
            Self::I64(numbers) if row < numbers.len() => numbers[row],
            _ => 0,
        }
    }
}

/// The index, or 0 if it is not below `len`. This compiles to a selection and not to a branch: whether a number
/// is outside is as hard to foresee as whether it is a code, and one branch on that is enough.
#[inline]
const fn below(index: usize, len: usize) -> usize {
    if index < len { index } else { 0 }
}

/// A column of texts: all of them in one string, and where each begins. An empty text means absent.
#[derive(Clone, Copy)]
pub struct Column {
    /// The texts, one after the other.
    pub text: &'static str,
    /// Where each begins, and where the last one ends. One width for all domains, so that a method that is
    /// inlined in another crate does not look for the width first.
    pub starts: &'static [u32],
}

impl Column {
    /// A column that a domain does not use.
    pub const EMPTY: Self = Self { text: "", starts: &[] };

    /// The text of a row; empty behind the end.
    #[inline]
    #[must_use]
    pub const fn get(&self, row: usize) -> &'static str {
        if row < self.starts.len()
            && row + 1 < self.starts.len()
            && let Some((head, _)) = self.text.split_at_checked(self.starts[row + 1] as usize)
            && let Some((_, text)) = head.split_at_checked(self.starts[row] as usize)
        {
            text
        } else {
            ""
        }
    }
}

/// A perfect hash: a bucket for each hash, a displacement for each bucket, and so a slot of its own for each key.
#[derive(Clone, Copy)]
pub struct PerfectHash {
    /// The seed under which no two keys have one hash.
    pub seed: u64,
    /// How far the keys of each bucket are displaced.
    pub displacements: &'static [u16],
    /// The row in each slot; any row where a slot is free.
    pub slots: &'static [u32],
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

// A domain's index is a constant: inlined, nothing is left of these matches but the one arm, while rustc by
// itself judges them by their length and calls them.
#[allow(clippy::inline_always)]
impl Ints {
    /// The number at `index`; behind the end the first one, and 0 where there is none.
    #[inline(always)]
    const fn get_or_first(&self, index: usize) -> usize {
        match *self {
            Self::U8([]) | Self::U16([]) | Self::U32([]) => 0,
            Self::U8(ints) => ints[below(index, ints.len())] as usize,
            Self::U16(ints) => ints[below(index, ints.len())] as usize,
            Self::U32(ints) => ints[below(index, ints.len())] as usize,
        }
    }
}

/// How a number leads to its row. The answer is the only row that can have the number, not that it has it.
#[derive(Clone, Copy)]
pub enum Index {
    /// The numbers follow each other as the rows do.
    Offset {
        /// The number of row 0.
        first: i64,
    },
    /// A row for each number from the first to the last; any row where there is no code.
    Direct {
        /// The lowest number.
        first: i64,
        /// The row of each number.
        rows: Ints,
    },
    /// Two levels: the numbers cut into pages, of which only those with a code are there.
    Pages {
        /// The lowest number.
        first: i64,
        /// A page has `1 << shift` numbers.
        shift: u32,
        /// Which page of `rows` each stretch of numbers has; any where it has no code.
        pages: Ints,
        /// The row of each number of each page.
        rows: Ints,
    },
    /// A table in which the upper bits of `number * factor` are the place: a few numbers, however far apart.
    Product {
        /// The factor under which no two numbers have one place.
        factor: u64,
        /// The table has `1 << bits` places.
        bits: u32,
        /// The row in each place; any row where a place is free.
        rows: Ints,
    },
    /// A perfect hash: many numbers, too far apart for pages.
    Hash(&'static PerfectHash),
}

#[allow(clippy::inline_always)] // as above
#[allow(clippy::cast_possible_truncation)] // so many bits of a product are left
impl Index {
    /// The only code that can have this number; any code, or none, where there is no such number.
    #[inline(always)]
    #[must_use]
    pub const fn find<E: Copy>(&self, all: &[E], number: i64) -> Option<E> {
        let row = self.row(number);
        if row < all.len() { Some(all[row]) } else { None }
    }

    /// The only row that can have this number; any row, or one that does not exist, where there is no code.
    #[inline(always)]
    #[must_use]
    pub const fn row(&self, number: i64) -> usize {
        match *self {
            Self::Offset { first } => offset(number, first),
            Self::Direct { first, rows } => rows.get_or_first(offset(number, first)),
            Self::Pages { first, shift, pages, rows } => {
                let offset = offset(number, first);
                let page = pages.get_or_first(offset >> shift);
                rows.get_or_first((page << shift) | (offset & ((1 << shift) - 1)))
            }
            Self::Product { factor, bits, rows } => {
                rows.get_or_first((number.cast_unsigned().wrapping_mul(factor) >> (64 - bits)) as usize)
            }
            Self::Hash(table) => match table.row(hash::of_number(number, table.seed)) {
                Some(row) => row,
                None => usize::MAX,
            },
        }
    }
}

/// How far a number lies above the first; far behind the end of every table if it lies below.
#[inline]
#[allow(clippy::cast_possible_truncation)] // it is compared first
const fn offset(number: i64, first: i64) -> usize {
    let offset = number.wrapping_sub(first).cast_unsigned();
    if offset <= usize::MAX as u64 { offset as usize } else { usize::MAX }
}
