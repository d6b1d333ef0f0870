//! Patterns of strings.

use syn::Token;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;

use super::token::{self, Text, expected};

const WHAT: &str = "a pattern, such as `\"08???\"`,";

/// The patterns after `like`, if that comes next.
pub(super) fn like(input: ParseStream) -> syn::Result<Vec<Text>> {
    if token::keyword(input, &["like"]).is_none() {
        return Ok(Vec::new());
    }
    input.call(syn::Ident::parse_any)?;
    patterns(input)
}

/// String literals, joined by `|`.
pub(super) fn patterns(input: ParseStream) -> syn::Result<Vec<Text>> {
    let mut patterns = vec![token::text(input, WHAT)?];
    while input.parse::<Option<Token![|]>>()?.is_some() {
        patterns.push(token::text(input, WHAT)?);
    }
    if input.peek(Token![,]) && input.peek2(syn::LitStr) {
        return Err(expected(input, "`|` between two patterns"));
    }
    Ok(patterns)
}
