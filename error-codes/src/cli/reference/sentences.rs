//! The words of a page of `export --format markdown` by which `import` knows what it reads.

/// Begins the sentence of a catalog: ``Catalog `ours`, 2 codes.``
pub(in crate::cli) const CATALOG: &str = "Catalog ";

/// Begins the sentence of a domain: ``Domain `Upload`, 1..=99.``
pub(in crate::cli) const DOMAIN: &str = "Domain ";

/// Begins the sentence of what a domain reserves: `Reserved: 90..=99, the beta.`
pub(in crate::cli) const RESERVED: &str = "Reserved: ";

/// Begins the title of numbers of no domain in the table of the domains.
pub(in crate::cli) const RESERVED_TITLE: &str = "reserved: ";

/// What a domain of strings without patterns has in place of ranges, in `list`, `map` and `explain` too.
pub(in crate::cli) const STRINGS: &str = "strings";
