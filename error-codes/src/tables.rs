//! The tables that the macro computes, and how they are read; the indexes are in `error-codes-core`. Everything is data and
//! `const`: a domain of ten thousand codes runs the same few instructions as one of ten.

use core::error::Error;

use error_codes_core::field::TextField;
use error_codes_core::format::NumberFormat;
use error_codes_core::index::{Index, Ints, PerfectHash};
use error_codes_core::integer::Integer;

use crate::groups::{Ranges, Reserved, Section};

/// What the macro emits for a domain.
#[doc(hidden)]
#[allow(missing_docs)] // the fields are what the methods of `Domain` and `Entry` document
pub struct Tables {
    pub name: &'static str,
    pub title: &'static str,
    pub detail: &'static str,
    pub ranges: Ranges,
    /// How many rows are active; those after them are retired.
    pub active: usize,
    pub rows: usize,
    pub codes: Codes,
    pub names: TextTable,
    pub name_index: PerfectHash,
    pub descriptions: TextTable,
    pub extras: &'static Extras,
}

impl Tables {
    pub(crate) const fn texts(&self, field: TextField) -> &TextTable {
        match field {
            TextField::Description => &self.descriptions,
            field => &self.extras.texts[field as usize - 1],
        }
    }
}

#[derive(Clone, Copy)]
#[doc(hidden)]
#[allow(missing_docs)] // as of `Tables`
pub enum Codes {
    Int { integer: Integer, index: Index, numbers: Numbers },
    Str { index: PerfectHash, texts: TextTable },
}

/// Optional tables; domains that use none of them share `NO_EXTRAS`.
#[doc(hidden)]
#[allow(missing_docs)] // as of `Tables`
pub struct Extras {
    pub overlaps: &'static [&'static str],
    pub sections: &'static [Section],
    pub reserved: &'static [Reserved],
    /// The identifiers that differ from the documented name, by row.
    pub variants: &'static [(usize, &'static str)],
    /// In the order of `TextField::FIELDS`.
    pub texts: [TextTable; TextField::FIELDS.len()],
    /// The section of each row, counted from 1; 0 if it has none.
    pub section_of: Ints,
    /// Row, column, text; in the order of the rows.
    pub notes: &'static [(usize, &'static str, &'static str)],
    /// A row that shares a number, and the row whose number it is.
    pub shares: &'static [(usize, usize)],
    pub deprecated: &'static [usize],
    /// The typed columns.
    pub columns: &'static [ColumnTable],
    /// How numbers are shown.
    pub shown: NumberFormat<'static>,
    /// The patterns of a `str` domain.
    pub patterns: &'static [&'static str],
    /// A retired row, and the active row under which its name lives on.
    pub moved: &'static [(usize, usize)],
    /// The variant for codes that are not declared.
    pub other: &'static str,
    /// The language of the declaration, if there are others and the block says which it is.
    pub language: &'static str,
    /// The domain in other languages.
    pub languages: &'static [Language],
    /// For a domain `without Display`: the row of an error, by downcast.
    pub row_of_error: Option<fn(&(dyn Error + 'static)) -> Option<usize>>,
}

impl Extras {
    /// None of them.
    pub const NONE: Self = Self {
        overlaps: &[],
        sections: &[],
        reserved: &[],
        variants: &[],
        texts: [TextTable::EMPTY; TextField::FIELDS.len()],
        section_of: Ints::EMPTY,
        notes: &[],
        shares: &[],
        deprecated: &[],
        columns: &[],
        shown: NumberFormat::PLAIN,
        patterns: &[],
        moved: &[],
        other: "",
        language: "",
        languages: &[],
        row_of_error: None,
    };
}

/// A domain in another language. An empty text is that of the source.
#[doc(hidden)]
#[allow(missing_docs)] // as of `Tables`
pub struct Language {
    pub tag: &'static str,
    pub title: &'static str,
    /// One for each of the domain, or none at all.
    pub sections: &'static [Section],
    pub reserved: &'static [Reserved],
    /// In the order of `TextField::ALL`.
    pub texts: [TextTable; TextField::ALL.len()],
}

impl Language {
    /// The source itself.
    pub(crate) const SOURCE: Self =
        Self { tag: "", title: "", sections: &[], reserved: &[], texts: [TextTable::EMPTY; TextField::ALL.len()] };

    pub(crate) const fn texts(&self, field: TextField) -> &TextTable {
        &self.texts[field as usize]
    }
}

/// A catalog in another language.
#[doc(hidden)]
#[allow(missing_docs)] // as of `Tables`
pub struct CatalogLanguage {
    pub tag: &'static str,
    /// Empty if it is not translated.
    pub title: &'static str,
    /// One for each of the catalog, or none at all.
    pub reserved: &'static [Reserved],
}

#[doc(hidden)]
pub static NO_EXTRAS: Extras = Extras::NONE;

/// The number of each row, active or retired: its lowest 64 bits.
#[derive(Clone, Copy)]
pub enum Numbers {
    /// Contiguous numbers.
    Run {
        /// The number of row 0.
        first: i64,
    },
    /// One number for each row, if an `i32` holds each.
    I32(&'static [i32]),
    /// One number for each row.
    I64(&'static [i64]),
}

impl Numbers {
    /// The number of a row.
    #[inline]
    #[must_use]
    pub const fn get(&self, row: usize) -> i64 {
        match *self {
            Self::Run { first } => first.wrapping_add_unsigned(row as u64),
            Self::I32(numbers) => numbers[row] as i64,
            Self::I64(numbers) => numbers[row],
        }
    }
}

/// A typed column without its type.
#[doc(hidden)]
#[allow(missing_docs)] // as of `Tables`
pub struct ColumnTable {
    pub name: &'static str,
    pub ty: &'static str,
    pub detail: &'static str,
    /// The value of each row, as the macro writes it; empty if a retired row has none.
    pub values: TextTable,
}

/// The value of a row in a typed column.
#[doc(hidden)]
#[inline]
#[must_use]
pub const fn column<T: Copy>(values: &'static [T], row: usize) -> T {
    values[row]
}

/// A text for each row: all of them in one string, and where each begins. An empty text means absent.
#[derive(Clone, Copy)]
pub struct TextTable {
    /// The texts, one after the other.
    pub text: &'static str,
    /// Where each begins, and where the last one ends. One integer type for all domains, so that a method that is inlined in
    /// another crate does not branch on it.
    pub starts: &'static [u32],
}

impl TextTable {
    /// No texts.
    pub const EMPTY: Self = Self { text: "", starts: &[] };

    /// The text of a row; empty after the end.
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

/// One of the languages of a domain, counted from 1; 0 is that of the declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LanguageIndex(pub(crate) u32);

impl LanguageIndex {
    pub(crate) const SOURCE: Self = Self(0);
}

/// In a text, empty means absent.
pub(crate) const fn non_empty(text: &'static str) -> Option<&'static str> {
    if text.is_empty() { None } else { Some(text) }
}

/// The translation, or the source if there is none.
pub(crate) const fn or_source(translation: &'static str, source: &'static str) -> &'static str {
    if translation.is_empty() { source } else { translation }
}

/// The same for lists, of which a translation has all or nothing.
pub(crate) const fn list_or_source<T>(translation: &'static [T], source: &'static [T]) -> &'static [T] {
    if translation.is_empty() { source } else { translation }
}

/// What a list with an entry for a few rows, in their order, has for this one.
pub(crate) fn of_row<T: Copy>(entries: &[(usize, T)], row: usize) -> Option<T> {
    entries.binary_search_by_key(&row, |(row, _)| *row).ok().map(|index| entries[index].1)
}
