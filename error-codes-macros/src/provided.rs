//! What every enum has, whatever its block says: what the rules forbid to write again, and what the expansion writes.

pub(crate) use error_codes_core::names::{HIDDEN_VARIANT, METHOD_NAMES};
use error_codes_core::names::{ITEMS, METHODS};

pub(crate) const CLONE: &str = "::core::clone::Clone";
pub(crate) const COPY: &str = "::core::marker::Copy";

/// The traits that the expansion derives.
pub(crate) const DERIVED: [&str; 6] =
    [CLONE, COPY, "::core::cmp::PartialEq", "::core::cmp::PartialOrd", "::core::cmp::Ord", "::core::hash::Hash"];

/// Whether every enum has this trait, by its last name. The runtime crate implements `Debug` and `Eq`.
pub(crate) fn is_provided(name: &str) -> bool {
    ["Debug", "Eq"].contains(&name) || DERIVED.iter().any(|path| path.rsplit("::").next() == Some(name))
}

/// What every enum has under this name: a constant, a function.
pub(crate) fn item(name: &str) -> Option<&'static str> {
    ITEMS.iter().find(|(item, _)| *item == name).map(|(_, kind)| *kind)
}

/// Whether every enum has something of this name that the accessor of a column would hide.
pub(crate) fn is_taken(name: &str) -> bool {
    METHODS.contains(&name) || item(name).is_some()
}

/// What stands before the names of methods in a domain that does without methods.
pub(crate) const HIDDEN: &str = "__own_";

/// The attributes that neither a code nor a column can have.
pub(crate) const UNSUPPORTED: [&str; 5] = ["cfg", "cfg_attr", "repr", "derive", "non_exhaustive"];
