//! Data as tokens. Long lists are written as text and read once, which is several times as fast as making
//! each token by itself.

use std::fmt::Write as _;

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use super::index;

/// Tokens from text that we wrote ourselves.
fn read(text: &str) -> TokenStream {
    text.parse().unwrap_or_else(|_| unreachable!("only numbers and escaped texts are written"))
}

/// Appends the text as a literal. Most texts need no escape, and looking for one is many times as fast as `{:?}`,
/// which looks up each character.
fn write_literal(all: &mut String, text: &str) {
    if text.contains('"') || text.contains('\\') || text.contains('\r') {
        // Infallible: it writes to a string.
        let _ = write!(all, "{text:?}");
    } else {
        all.push('"');
        all.push_str(text);
        all.push('"');
    }
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

pub(super) fn literal(text: &str) -> TokenStream {
    let mut literal = String::new();
    write_literal(&mut literal, text);
    read(&literal)
}

/// `[1, 2, 3]` and the width of its elements in bits.
pub(super) fn array(ints: &[usize]) -> (TokenStream, u64) {
    let mut list = String::from("[");
    for int in ints {
        let _ = write!(list, "{int},");
    }
    list.push(']');
    (read(&list), index::width(ints.iter().max().map_or(0, |most| *most as u64)) * 8)
}

/// A number with its sign, without a suffix.
pub(super) fn number(number: i64) -> TokenStream {
    read(&number.to_string())
}

/// Numbers, each with a comma behind it.
pub(super) fn numbers(numbers: &[i64]) -> TokenStream {
    let mut list = String::new();
    for number in numbers {
        let _ = write!(list, "{number},");
    }
    read(&list)
}

/// An `Ints` of the runtime crate.
pub(super) fn ints(private: &TokenStream, ints: &[usize]) -> TokenStream {
    let (array, bits) = array(ints);
    let width = quote::format_ident!("U{bits}");
    quote!(#private::Ints::#width(&#array))
}

/// A `Column` of the runtime crate; `EMPTY` where all texts are.
pub(super) fn column<'a>(private: &TokenStream, texts: impl Iterator<Item = &'a str>) -> TokenStream {
    let mut all = String::new();
    let mut starts = vec![0];
    for text in texts {
        all.push_str(text);
        starts.push(all.len());
    }
    if all.is_empty() {
        return quote!(#private::Column::EMPTY);
    }
    let (all, (starts, _)) = (literal(&all), array(&starts));
    quote!(#private::Column { text: #all, starts: &#starts })
}

/// `&[(1, 5), (9, 9)]`
pub(super) fn ranges(ranges: &[(i64, i64)]) -> TokenStream {
    let mut list = String::from("&[");
    for (first, last) in ranges {
        let _ = write!(list, "({first}, {last}),");
    }
    list.push(']');
    read(&list)
}
