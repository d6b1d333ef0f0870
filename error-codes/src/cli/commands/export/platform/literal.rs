//! String literals.

use std::format;
use std::string::String;

use error_codes_core::hidden::is_hidden;

pub(super) use crate::cli::answer::utf16;

/// A literal in these quotes: the quote, the backslash and `special` behind a backslash, a line feed, a carriage return
/// and a tab by their letters, a hidden character by its number.
pub(super) fn quoted(text: &str, quote: char, special: &[char], escape: fn(char) -> String) -> String {
    let mut literal = String::from(quote);
    for c in text.chars() {
        match c {
            '\n' => literal.push_str("\\n"),
            '\r' => literal.push_str("\\r"),
            '\t' => literal.push_str("\\t"),
            _ if c == quote || c == '\\' || special.contains(&c) => literal.extend(['\\', c]),
            _ if is_hidden(c) => literal.push_str(&escape(c)),
            _ => literal.push(c),
        }
    }
    literal.push(quote);
    literal
}

/// The quote that a formatter prefers: double quotes, unless they need more backslashes than single ones.
pub(super) fn preferred_quote(text: &str) -> char {
    if text.matches('"').count() > text.matches('\'').count() { '\'' } else { '"' }
}

/// `\u202e`, and `\U000e0001` beyond the basic plane.
pub(super) fn by_width(c: char) -> String {
    match u32::from(c) {
        number @ 0..=0x7f => format!("\\x{number:02x}"),
        number @ 0x80..=0xffff => format!("\\u{number:04x}"),
        number => format!("\\U{number:08x}"),
    }
}

/// `\u202e` in the basic plane; beyond it the character itself, since TOML has no surrogates and JSON nothing else.
pub(super) fn in_json(c: char) -> String {
    if c > '\u{ffff}' { c.into() } else { utf16(c) }
}
