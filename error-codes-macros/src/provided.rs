//! What every enum has, whatever its block says: what the rules forbid to write again, and what the expansion writes.

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

/// The variant of an enum in which numbers are shared. It has an uninhabited field: the enum cannot be cast, and no `match`
/// needs the variant.
pub(crate) const HIDDEN_VARIANT: &str = "__SharesNumbers";

/// What every enum has, or may have, under its name. A variant of that name would hide it.
pub(crate) const ITEMS: [(&str, &str); 6] = [
    (HIDDEN_VARIANT, "hidden variant"),
    ("ALL", "constant"),
    ("DOMAIN", "constant"),
    ("from_code", "function"),
    ("from_name", "function"),
    ("with_code", "function"),
];

/// The methods that every enum has, its own and those of traits that a method of the same name would hide.
pub(crate) const METHODS: [&str; 18] = [
    "code",
    "name",
    "description",
    "entry",
    "clone",
    "eq",
    "ne",
    "partial_cmp",
    "cmp",
    "lt",
    "le",
    "gt",
    "ge",
    "max",
    "min",
    "clamp",
    "hash",
    "fmt",
];

/// The methods and constants of an enum, in the order in which the runtime's macros are handed their names.
pub(crate) const METHOD_NAMES: [&str; 9] =
    ["code", "from_code", "name", "description", "entry", "from_name", "with_code", "ALL", "DOMAIN"];

/// What stands before these names in a domain that does without methods.
pub(crate) const HIDDEN: &str = "__own_";

/// The attributes that a code cannot have.
pub(crate) const UNSUPPORTED: [&str; 5] = ["cfg", "cfg_attr", "repr", "derive", "non_exhaustive"];
