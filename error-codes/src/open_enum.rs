//! What all enums with `other` have in common: they have a variant for every code that is not declared.

use core::cmp::Ordering;
use core::error::Error;
use core::fmt;
use core::hash::{Hash, Hasher};

use crate::code::Code;
use crate::display::pad;
use crate::domain::Domain;
use crate::entry::Entry;

/// An enum with `other`. The functions of this module need no more of it.
pub trait OpenEnum: Clone + 'static {
    /// The domain.
    const DOMAIN: &'static Domain;

    /// The declared codes.
    const ALL: &'static [Self];

    /// The row of a declared code; after the end of `ALL` if the code is not declared.
    fn row(&self) -> usize;

    /// The number, or the string.
    fn as_code(&self) -> Code<'_>;
}

/// Compared by code, then by row if declared codes share it; a constructed `Unknown(7)` equals the variant declared as 7.
fn key<E: OpenEnum>(error: &E) -> (Code<'_>, Option<usize>) {
    let (code, row) = (error.as_code(), error.row());
    let declared = (row < E::ALL.len()).then_some(row);
    (code, declared.or_else(|| E::DOMAIN.first_row(code)))
}

/// `PartialEq`.
pub fn eq<E: OpenEnum>(one: &E, other: &E) -> bool {
    key(one) == key(other)
}

/// `Ord`.
pub fn cmp<E: OpenEnum>(one: &E, other: &E) -> Ordering {
    key(one).cmp(&key(other))
}

/// `Hash`.
pub fn hash<E: OpenEnum, H: Hasher>(error: &E, state: &mut H) {
    key(error).hash(state);
}

/// The entry of a row; `None` if the code is not declared.
#[inline]
#[must_use]
pub const fn entry(domain: &'static Domain, row: usize) -> Option<Entry> {
    if row < domain.len() { Some(Entry::new(domain, row)) } else { None }
}

/// The documented name of a row; that of `other` where the code is not declared.
#[inline]
#[must_use]
pub const fn name(domain: &'static Domain, row: usize) -> &'static str {
    if row < domain.len() { domain.row_name(row) } else { domain.0.extras.other }
}

/// The description of a row; empty if the code is not declared.
#[inline]
#[must_use]
pub const fn description(domain: &'static Domain, row: usize) -> &'static str {
    if row < domain.len() { domain.row_description(row) } else { "" }
}

/// The value of a row in a column; `None` if the code is not declared.
#[inline]
#[must_use]
pub const fn column<T: Copy>(values: &'static [T], row: usize) -> Option<T> {
    if row < values.len() { Some(values[row]) } else { None }
}

/// The row of the declared code that this error is.
#[must_use]
pub fn row_of_error<E: OpenEnum + Error>(error: &(dyn Error + 'static)) -> Option<usize> {
    let row = error.downcast_ref::<E>()?.row();
    (row < E::ALL.len()).then_some(row)
}

/// `Debug`: the identifier, or that of `other` with the code.
///
/// # Errors
///
/// Those of the formatter.
pub fn debug<E: OpenEnum>(error: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let other = E::DOMAIN.0.extras.other;
    match (entry(E::DOMAIN, error.row()), error.as_code()) {
        (Some(entry), _) => f.pad(entry.variant()),
        (None, Code::Int(number)) => f.debug_tuple(other).field(&number).finish(),
        (None, Code::Text(text)) => f.debug_tuple(other).field(&text).finish(),
    }
}

/// `Display`: that of the entry, or the identifier of `other` with the code as the domain shows it.
///
/// # Errors
///
/// Those of the formatter.
pub fn display<E: OpenEnum>(error: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match entry(E::DOMAIN, error.row()) {
        Some(entry) => fmt::Display::fmt(&entry, f),
        None => pad(f, format_args!("{} ({})", E::DOMAIN.0.extras.other, E::DOMAIN.label(error.as_code()))),
    }
}
