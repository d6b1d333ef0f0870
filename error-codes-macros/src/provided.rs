//! What every enum has, whatever its block says: what the rules forbid to write again, and what the expansion writes.

pub(crate) use error_codes_core::names::{HIDDEN_VARIANT, ITEMS, METHOD_NAMES, METHODS};

/// The traits that the expansion derives.
pub(crate) const DERIVED: [&str; 7] = [
    "::core::clone::Clone",
    "::core::marker::Copy",
    "::core::cmp::PartialEq",
    "::core::cmp::Eq",
    "::core::cmp::PartialOrd",
    "::core::cmp::Ord",
    "::core::hash::Hash",
];

/// The traits that could be derived and that the runtime crate implements.
const IMPLEMENTED: [&str; 1] = ["::core::fmt::Debug"];

/// Whether every enum has this trait, by its last name.
pub(crate) fn is_provided(name: &str) -> bool {
    let mut paths = DERIVED.iter().chain(&IMPLEMENTED);
    paths.any(|path| path.rsplit("::").next() == Some(name))
}

/// What stands before the names of methods in a domain that does without methods.
pub(crate) const HIDDEN: &str = "__own_";

/// The attributes that a code cannot have.
pub(crate) const UNSUPPORTED: [&str; 5] = ["cfg", "cfg_attr", "repr", "derive", "non_exhaustive"];
