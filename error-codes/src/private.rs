//! What the expansion of `define_codes!` names; not part of the public API.

use core::error::Error;
use core::fmt;

use crate::entry::Entry;
use crate::error_code::ErrorCode;
use crate::unknown::{UnknownCode, UnknownName};

pub use crate::catalog::Catalog;
pub use crate::disjoint::{Conflict, MaybeDomain, Owner, neither};
pub use crate::domain::Domain;
pub use crate::error_code::Methods;
pub use crate::groups::{Reserved, Section};
pub use crate::tables::{
    CatalogLanguage, Codes, ColumnTable, Extras, Language, NO_EXTRAS, Numbers, Tables, TextTable, column,
};
#[cfg(feature = "serde")]
pub use ::serde::{Deserialize, Deserializer, Serialize, Serializer};
pub use error_codes_core::format::NumberFormat;
pub use error_codes_core::index::{Index, Ints, PerfectHash};
pub use error_codes_core::integer::Integer;
pub use error_codes_macros::define_codes;

/// The functions of enums with `other`.
pub mod open_enum {
    pub use crate::open_enum::*;
    #[cfg(feature = "serde")]
    pub use crate::serde::open_enum::*;
}

/// The answer of `from_code` if there is no code.
#[cold]
#[must_use]
pub const fn cold_none<E>() -> Option<E> {
    None
}

/// The code whose number has these lowest 64 bits, in a domain where numbers are no discriminants.
#[inline]
#[must_use]
pub const fn with_number<E: Copy>(index: Index, numbers: &Numbers, all: &[E], number: i64) -> Option<E> {
    let row = index.row(number);
    if row < all.len() && numbers.get(row) == number { Some(all[row]) } else { cold_none() }
}

/// The description in the language of the declaration.
#[inline]
#[must_use]
pub const fn description(entry: Entry) -> &'static str {
    entry.domain().row_description(entry.row())
}

/// The code in this row.
#[inline]
#[must_use]
pub fn at_row<E: Clone>(all: &[E], row: Option<usize>) -> Option<E> {
    all.get(row?).cloned()
}

/// The answer of `TryFrom` for a number.
#[inline]
pub fn code_or_unknown<E: ErrorCode>(found: Option<E>, code: impl Into<i128>) -> Result<E, UnknownCode> {
    found.ok_or_else(|| UnknownCode::new(code.into(), E::DOMAIN))
}

/// The answer of `TryFrom` for a string.
#[inline]
pub fn name_or_unknown<E: ErrorCode>(found: Option<E>, name: &str) -> Result<E, UnknownName> {
    found.ok_or_else(|| UnknownName::new(name, E::DOMAIN))
}

/// The answer of `FromStr`.
#[inline]
pub fn from_name<E: Clone>(domain: &'static Domain, all: &[E], name: &str) -> Result<E, UnknownName> {
    at_row(all, domain.row_of_name(name)).ok_or_else(|| UnknownName::new(name, domain))
}

/// `Debug`: the identifier.
#[inline]
pub fn debug<E: ErrorCode>(code: E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.pad(code.entry().variant())
}

/// `Display`: that of the entry.
#[inline]
pub fn display<E: ErrorCode>(code: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Display::fmt(&code.entry(), f)
}

/// The row of the code that this error is.
#[must_use]
pub fn row_of_error<E: ErrorCode>(error: &(dyn Error + 'static)) -> Option<usize> {
    error.downcast_ref::<E>().map(|code| (E::METHODS.row)(*code))
}
