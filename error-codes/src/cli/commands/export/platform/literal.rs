//! String literals.

use std::format;
use std::string::String;
use std::vec::Vec;

use error_codes_core::hidden::is_hidden;

/// A literal in these quotes: the quote, the backslash and `special` behind a backslash, a line feed, a carriage return
/// and a tab by their letters, a hidden character by its number.
pub(super) fn quoted(text: &str, quote: char, special: &[char], number: fn(u32) -> String) -> String {
    let mut literal = String::from(quote);
    for c in text.chars() {
        match c {
            '\n' => literal.push_str("\\n"),
            '\r' => literal.push_str("\\r"),
            '\t' => literal.push_str("\\t"),
            _ if c == quote || c == '\\' || special.contains(&c) => literal.extend(['\\', c]),
            _ if is_hidden(c) => literal.push_str(&number(c.into())),
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

/// `\u202e`, and two of them beyond the basic plane, as UTF-16 has it.
pub(super) fn utf16(number: u32) -> String {
    let mut units = [0; 2];
    let units = char::from_u32(number).map_or(&mut [][..], |c| c.encode_utf16(&mut units));
    units.iter().map(|unit| format!("\\u{unit:04x}")).collect::<Vec<_>>().concat()
}

/// `\u202e`, and `\U000e0001` beyond the basic plane.
pub(super) fn by_width(number: u32) -> String {
    match number {
        0..=0x7f => format!("\\x{number:02x}"),
        0x80..=0xffff => format!("\\u{number:04x}"),
        _ => format!("\\U{number:08x}"),
    }
}

/// `\u202e` in the basic plane; beyond it the character itself, since TOML has no surrogates and JSON nothing else.
pub(super) fn in_json(number: u32) -> String {
    if number > 0xffff { char::from_u32(number).map_or_else(String::new, String::from) } else { utf16(number) }
}
