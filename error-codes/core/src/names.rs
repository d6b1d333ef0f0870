//! The names that every enum has, and the form of the id of a catalog.

/// The variant of an enum in which numbers are shared. It has an uninhabited field: the enum cannot be cast, and no `match`
/// needs the variant.
pub const HIDDEN_VARIANT: &str = "__SharesNumbers";

/// What every enum has, or may have, under its name. A variant of that name would hide it.
pub const ITEMS: [(&str, &str); 6] = [
    (HIDDEN_VARIANT, "hidden variant"),
    ("ALL", "constant"),
    ("DOMAIN", "constant"),
    ("from_code", "function"),
    ("from_name", "function"),
    ("with_code", "function"),
];

/// The methods that every enum has, its own and those of traits that a method of the same name would hide.
#[rustfmt::skip] // a list of words
pub const METHODS: [&str; 18] = [
    "code", "name", "description", "entry", "clone", "eq", "ne", "partial_cmp", "cmp", "lt", "le", "gt", "ge", "max", "min",
    "clamp", "hash", "fmt",
];

/// The methods and constants of an enum, in the order in which the runtime's macros are handed their names.
pub const METHOD_NAMES: [&str; 9] =
    ["code", "from_code", "name", "description", "entry", "from_name", "with_code", "ALL", "DOMAIN"];

/// Whether this can be the id of a catalog: words in lower case joined by dashes, the first of which begins with a letter.
#[must_use]
pub fn is_catalog_id(id: &str) -> bool {
    let is_word = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    id.starts_with(|c: char| c.is_ascii_lowercase()) && id.split('-').all(is_word)
}

#[cfg(test)]
mod tests {
    use super::{ITEMS, METHOD_NAMES, METHODS};

    #[test]
    fn what_an_enum_is_handed_is_what_a_block_may_not_redefine() {
        let known = |name: &str| METHODS.contains(&name) || ITEMS.iter().any(|(item, _)| *item == name);
        assert!(METHOD_NAMES.iter().all(|name| known(name)));
    }
}
