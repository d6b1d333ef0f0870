//! Literals by their source text.

use proc_macro2::Literal;
use syn::Lit;
use syn::parse::ParseStream;

/// Reads the next literal, if `read` can. Most literals are read by their source text: going through
/// `syn::Lit` for each of them took longer than all rules together.
pub(super) fn literal<T>(input: ParseStream, read: fn(&Literal) -> Option<T>) -> Option<(T, Literal)> {
    let (literal, _) = input.cursor().literal()?;
    let value = read(&literal)?;
    input.parse::<Literal>().ok().map(|literal| (value, literal))
}

/// Whether the source text of a literal is that of a string.
pub(super) fn is_text(source: &str) -> bool {
    matches!(source.as_bytes().first(), Some(b'"' | b'r'))
}

/// What a string literal says, and its suffix.
pub(super) fn read_text(literal: &Literal) -> Option<(String, String)> {
    let source = literal.to_string();
    if !is_text(&source) {
        return None;
    }
    match source.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(text) if !text.contains('"') && !text.contains('\\') => Some((text.to_owned(), String::new())),
        _ => match Lit::new(literal.clone()) {
            Lit::Str(text) => Some((text.value(), text.suffix().to_owned())),
            _ => None,
        },
    }
}

/// What an integer literal says, in base 10, and its suffix.
pub(super) fn read_int(literal: &Literal) -> Option<(String, String)> {
    let source = literal.to_string();
    if !source.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    if source.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some((source, String::new()));
    }
    match Lit::new(literal.clone()) {
        Lit::Int(int) => Some((int.base10_digits().to_owned(), int.suffix().to_owned())),
        _ => None,
    }
}
