//! The tables that the macro computes, and how they are read. Everything here is `const` and data: a domain of
//! ten thousand codes runs the same few instructions as one of ten.

use crate::hash;

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

/// A column of texts: all of them in one string, and where each begins. An empty text means absent.
#[derive(Clone, Copy)]
pub struct Column {
    /// The texts, one after the other.
    pub text: &'static str,
    /// Where each begins, and where the last one ends.
    pub starts: Ints,
}

impl Column {
    /// A column that a domain does not use.
    pub const EMPTY: Self = Self { text: "", starts: Ints::EMPTY };

    /// The text of a row; empty behind the end.
    #[inline]
    #[must_use]
    pub const fn get(&self, row: usize) -> &'static str {
        if let (Some(start), Some(end)) = (self.starts.get(row), self.starts.get(row + 1))
            && let Some((head, _)) = self.text.split_at_checked(end)
            && let Some((_, text)) = head.split_at_checked(start)
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
    pub displacements: Ints,
    /// The row in each slot; any row where a slot is free.
    pub slots: Ints,
}

impl PerfectHash {
    /// The table of a domain without codes.
    pub const EMPTY: Self = Self { seed: 0, displacements: Ints::EMPTY, slots: Ints::EMPTY };

    /// The only row that can have the key with this hash.
    #[inline]
    const fn row(&self, hash: u64) -> Option<usize> {
        match self.displacements.get(hash::bucket(hash, self.displacements.len())) {
            Some(displacement) => self.slots.get(hash::slot(hash, displacement as u64, self.slots.len())),
            None => None,
        }
    }

    /// The only row that can have this text.
    #[inline]
    #[must_use]
    pub const fn row_of_text(&self, text: &str) -> Option<usize> {
        self.row(hash::of_text(text, self.seed))
    }
}

impl Ints {
    const fn len(&self) -> usize {
        match self {
            Self::U8(ints) => ints.len(),
            Self::U16(ints) => ints.len(),
            Self::U32(ints) => ints.len(),
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
    /// A perfect hash, where the numbers are too far apart for pages.
    Hash(PerfectHash),
}

impl Index {
    /// The only row that can have this number; it may be one that does not exist.
    #[inline]
    #[must_use]
    pub const fn row(&self, number: i64) -> usize {
        let row = match *self {
            Self::Offset { first } => as_index(number.wrapping_sub(first)),
            Self::Direct { first, rows } => match as_index(number.wrapping_sub(first)) {
                Some(offset) => rows.get(offset),
                None => None,
            },
            Self::Pages { first, shift, pages, rows } => match as_index(number.wrapping_sub(first)) {
                Some(offset) => match pages.get(offset >> shift) {
                    Some(page) => rows.get((page << shift) | (offset & ((1 << shift) - 1))),
                    None => None,
                },
                None => None,
            },
            Self::Hash(table) => table.row(hash::of_number(number, table.seed)),
        };
        match row {
            Some(row) => row,
            None => usize::MAX,
        }
    }
}

/// Below the first number, an offset is negative and no index.
#[inline]
#[allow(clippy::cast_possible_truncation)] // it is compared first
const fn as_index(offset: i64) -> Option<usize> {
    let offset = offset.cast_unsigned();
    if offset <= usize::MAX as u64 { Some(offset as usize) } else { None }
}
