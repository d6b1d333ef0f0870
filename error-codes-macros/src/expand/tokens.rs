//! Data as tokens. Long lists are written as text and read once, which is several times as fast as making
//! each token by itself.

use std::fmt::Write as _;

use error_codes_core::range::Range;
use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};

use super::index;
use crate::check::{Extent, Group};

/// Tokens from generated text. In the compiler, the compiler's own lexer reads it: `proc_macro2` would first read it by
/// itself, which takes as long as all the rest of a row.
#[allow(clippy::unreachable)] // as it says
pub(super) fn read(text: &str) -> TokenStream {
    let read = if proc_macro::is_available() {
        text.parse().map(proc_macro::TokenStream::into).ok()
    } else {
        text.parse().ok()
    };
    read.unwrap_or_else(|| unreachable!("only numbers, names and escaped texts are written"))
}

/// The tokens of `text`, replacing each identifier outside of brackets by the next of `parts`.
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

/// String literals.
pub(super) fn literals<'a>(texts: impl Iterator<Item = &'a str>) -> impl Iterator<Item = TokenTree> {
    let mut all = String::new();
    for text in texts {
        write_literal(&mut all, text);
        all.push(' ');
    }
    read(&all).into_iter()
}

/// `&["a", "b"]`
pub(super) fn texts(texts: &[String]) -> TokenStream {
    let texts = literals(texts.iter().map(String::as_str));
    quote!(&[#(#texts),*])
}

pub(super) fn literal(text: &str) -> TokenStream {
    read(&literal_text(text))
}

pub(super) fn literal_text(text: &str) -> String {
    let mut literal = String::new();
    write_literal(&mut literal, text);
    literal
}

/// `[1, 2, 3]` and the width of its elements in bits.
pub(super) fn array(ints: &[usize]) -> (String, u64) {
    let mut list = String::from("[");
    for int in ints {
        write_number(&mut list, *int as u64);
        list.push(',');
    }
    list.push(']');
    (list, index::width(ints.iter().max().map_or(0, |most| *most as u64)) * 8)
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

/// An `Ints` of the runtime crate.
pub(super) fn ints(ints: &[usize]) -> TokenStream {
    let (array, bits) = array(ints);
    read(&format!("__private::Ints::U{bits}(&{array})"))
}

pub(super) fn read_text_table<'a>(texts: impl Iterator<Item = &'a str>) -> TokenStream {
    read(&text_table(texts))
}

/// A `TextTable` of the runtime crate; `EMPTY` if all texts are empty.
pub(super) fn text_table<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    // Padded on both sides: `str` special-cases its bounds, and that branch mispredicts.
    let mut all = String::from(" ");
    let mut starts = vec![1];
    for text in texts {
        all.push_str(text);
        starts.push(all.len());
    }
    if all.len() == 1 {
        return "__private::TextTable::EMPTY".to_owned();
    }
    all.push(' ');
    format!("__private::TextTable {{ text: {}, starts: &{} }}", literal_text(&all), array(&starts).0)
}

/// `&[(1, 5), (9, 9)]`
pub(super) fn ranges(ranges: &[Range]) -> String {
    let mut list = String::from("&[");
    for (first, last) in ranges {
        let _ = write!(list, "({first}, {last}),");
    }
    list.push(']');
    list
}

/// The groups as values of this type of the runtime crate.
pub(super) fn groups(runtime: &TokenStream, ty: &str, groups: &[Group]) -> TokenStream {
    let ty = format_ident!("{ty}");
    let groups = groups.iter().map(|Group { title, extent: Extent { ranges, patterns } }| {
        let (title, ranges) = (literal(title), read(&self::ranges(ranges)));
        let like = (!patterns.is_empty()).then(|| {
            let patterns = texts(patterns);
            quote!(.like(#patterns))
        });
        quote!(#runtime::#ty::new(#title, #ranges)#like)
    });
    quote!(&[#(#groups),*])
}
