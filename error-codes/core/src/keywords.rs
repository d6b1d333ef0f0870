//! The keywords of Rust.

/// The keywords that cannot be an identifier, not even with `r#`.
pub const NEVER_IDENTIFIERS: [&str; 4] = ["self", "Self", "super", "crate"];

/// Whether this is a keyword that is an identifier with `r#`, in one edition or in all of them.
#[must_use]
#[rustfmt::skip] // a list of words
pub fn needs_raw(identifier: &str) -> bool {
    [
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
        "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
        "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
        "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
    ]
    .contains(&identifier)
}
