//! The names that every enum has, and the form of the id of a catalog.

/// The variant of an enum in which numbers are shared. It has an uninhabited field: the enum cannot be cast, and no `match`
/// needs the variant.
pub const HIDDEN_VARIANT: &str = "__SharesNumbers";

/// The members of an enum, each with its kind, in the order in which the runtime's macros are handed their names.
pub const MEMBERS: [(&str, &str); 9] = [
    ("code", "method"),
    ("from_code", "function"),
    ("name", "method"),
    ("description", "method"),
    ("entry", "method"),
    ("from_name", "function"),
    ("with_code", "function"),
    ("ALL", "constant"),
    ("DOMAIN", "constant"),
];

/// The methods of the traits of every enum, which a method of the same name would hide.
#[rustfmt::skip] // a list of words
const TRAIT_METHODS: [&str; 14] = [
    "clone", "eq", "ne", "partial_cmp", "cmp", "lt", "le", "gt", "ge", "max", "min", "clamp", "hash", "fmt",
];

/// What every enum has, or may have, under this name, and a variant of that name would hide: a constant, a function.
#[must_use]
pub fn item(name: &str) -> Option<&'static str> {
    let mut items =
        MEMBERS.into_iter().filter(|(_, kind)| *kind != "method").chain([(HIDDEN_VARIANT, "hidden variant")]);
    items.find(|(item, _)| *item == name).map(|(_, kind)| kind)
}

/// Whether every enum has something of this name that the accessor of a column would hide.
#[must_use]
pub fn is_taken(name: &str) -> bool {
    item(name).is_some() || MEMBERS.iter().any(|(member, _)| *member == name) || TRAIT_METHODS.contains(&name)
}

/// Whether this can be the id of a catalog: words in lower case joined by dashes, the first of which begins with a letter.
#[must_use]
pub fn is_catalog_id(id: &str) -> bool {
    let is_word = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    id.starts_with(|c: char| c.is_ascii_lowercase()) && id.split('-').all(is_word)
}
