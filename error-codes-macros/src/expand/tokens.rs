//! Data as source text, read once: in a macro, which is built without optimization, that is several times as fast as making
//! each token by itself. The tokens of the user are never text, so that they keep their spans.

use std::fmt::Write as _;

use error_codes_core::range::Range;
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;

use crate::check::{Extent, Group};

/// Tokens from generated text. In the compiler, the compiler's own lexer reads it: `proc_macro2` would first read it by
/// itself, which takes as long as all the rest of a row.
#[allow(clippy::unreachable)] // this module and its callers write numbers, names and literals in balanced brackets
pub(super) fn read(text: &str) -> TokenStream {
    let read = if proc_macro::is_available() {
        text.parse().map(proc_macro::TokenStream::into).ok()
    } else {
        text.parse().ok()
    };
    read.unwrap_or_else(|| unreachable!("generated text is always tokens"))
}

/// The tokens of `text`, where each identifier outside of brackets is replaced by the next of `parts`.
pub(super) fn fill(text: &str, parts: &[&dyn ToTokens]) -> TokenStream {
    let mut tokens = TokenStream::new();
    let mut parts = parts.iter();
    for token in read(text) {
        match token {
            TokenTree::Ident(_) => parts.next().to_tokens(&mut tokens),
            token => token.to_tokens(&mut tokens),
        }
    }
    tokens
}

/// Appends the text as a literal. Most texts need no escape, and looking for one is many times as fast as `{:?}`,
/// which looks up each character.
pub(super) fn write_literal(all: &mut String, text: &str) {
    if text.contains('"') || text.contains('\\') || text.contains('\r') {
        // Infallible: it writes to a string.
        let _ = write!(all, "{text:?}");
    } else {
        all.push('"');
        all.push_str(text);
        all.push('"');
    }
}

/// Appends the number. Formatting one takes many times as long in a macro, which is built without optimization.
#[allow(clippy::cast_possible_truncation)] // a digit
fn write_number(all: &mut String, number: u64) {
    if number > 9 {
        write_number(all, number / 10);
    }
    all.push(char::from(b'0' + (number % 10) as u8));
}

/// A string literal.
pub(super) fn literal(text: &str) -> String {
    let mut literal = String::new();
    write_literal(&mut literal, text);
    literal
}

/// `&[a,b,]`
pub(super) fn list(items: impl Iterator<Item = String>) -> String {
    let mut list = String::from("&[");
    for item in items {
        list += &item;
        list.push(',');
    }
    list.push(']');
    list
}

/// `&["a","b",]`
pub(super) fn texts(texts: &[String]) -> String {
    list(texts.iter().map(|text| literal(text)))
}

/// The width in bytes of a table with these numbers.
pub(super) fn width(ints: impl Iterator<Item = usize>) -> u64 {
    match ints.max() {
        Some(0x1_0000..) => 4,
        Some(0x100..) => 2,
        _ => 1,
    }
}

/// `[1, 2, 3]` and the width of its elements in bits.
pub(super) fn array(ints: &[usize]) -> (String, u64) {
    let mut list = String::from("[");
    for int in ints {
        write_number(&mut list, *int as u64);
        list.push(',');
    }
    list.push(']');
    (list, width(ints.iter().copied()) * 8)
}

/// Numbers, each followed by a comma.
pub(super) fn numbers(numbers: &[i64]) -> String {
    let mut list = String::new();
    for number in numbers {
        if *number < 0 {
            list.push('-');
        }
        write_number(&mut list, number.unsigned_abs());
        list.push(',');
    }
    list
}

/// The `TextTable` where all texts are empty.
pub(super) const NO_TEXTS: &str = "__private::TextTable::EMPTY";

/// A `TextTable` of the runtime crate.
pub(super) fn text_table<'a>(texts: impl Iterator<Item = &'a str> + Clone) -> String {
    if texts.clone().all(str::is_empty) {
        return NO_TEXTS.to_owned();
    }
    // Padded on both sides: `str` special-cases its bounds, and that branch mispredicts.
    let mut all = String::from(" ");
    let mut starts = vec![1];
    for text in texts {
        all.push_str(text);
        starts.push(all.len());
    }
    all.push(' ');
    format!("__private::TextTable {{ text: {}, starts: &{} }}", literal(&all), array(&starts).0)
}

/// `&[(1, 5),(9, 9),]`
pub(super) fn ranges(ranges: &[Range]) -> String {
    list(ranges.iter().map(|(first, last)| format!("({first}, {last})")))
}

/// The groups as values of this type of the runtime crate.
pub(super) fn groups(ty: &str, groups: &[Group]) -> String {
    list(groups.iter().map(|Group { title, extent: Extent { ranges, patterns } }| {
        let group = format!("__private::{ty}::new({}, {})", literal(title), self::ranges(ranges));
        if patterns.is_empty() { group } else { format!("{group}.like({})", texts(patterns)) }
    }))
}

#[cfg(test)]
mod tests {
    /// `read` does not fail, whatever a text says.
    #[test]
    fn every_text_is_read_back() {
        for text in ('\0'..='\u{ff}').chain('\u{2000}'..='\u{20ff}').map(String::from).chain(["\r\n\\".to_owned()]) {
            let literal: syn::LitStr = syn::parse2(super::read(&super::literal(&text))).unwrap();
            assert_eq!(literal.value(), text);
        }
    }
}
