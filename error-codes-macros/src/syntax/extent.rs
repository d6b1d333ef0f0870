//! What a domain, a section or a reservation has: numbers, or strings.

use error_codes_core::pattern::any_matches;
use error_codes_core::range::Range as Bounds;
use proc_macro2::Ident;
use syn::Token;
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Peek};

use super::list::separated;
use super::range::{Range, range};
use super::token::{self, Text, expected};

/// Ranges of numbers, or patterns of strings.
#[derive(Default)]
pub(crate) struct Extent {
    pub(crate) ranges: Vec<Range>,
    pub(crate) patterns: Vec<Text>,
}

impl Extent {
    /// The ranges as pairs.
    pub(crate) fn bounds(&self) -> impl Iterator<Item = Bounds> {
        self.ranges.iter().map(Range::bounds)
    }

    /// The patterns as texts.
    pub(crate) fn patterns(&self) -> Vec<&str> {
        self.patterns.iter().map(|pattern| pattern.value.as_str()).collect()
    }

    /// Whether one of the patterns has the string.
    pub(crate) fn matches(&self, string: &str) -> bool {
        any_matches(&self.patterns(), string)
    }
}

/// `a..b`, `a..=b` and single numbers, joined by `|`.
pub(super) fn ranges(input: ParseStream) -> syn::Result<Vec<Range>> {
    joined(input, "ranges", syn::LitInt, range)
}

/// String literals, joined by `|`.
pub(super) fn patterns(input: ParseStream) -> syn::Result<Vec<Text>> {
    joined(input, "patterns", syn::LitStr, |input| token::text(input, "a pattern, such as `\"08???\"`,"))
}

/// The patterns after `like`, if that comes next.
pub(super) fn like(input: ParseStream) -> syn::Result<Vec<Text>> {
    if token::keyword(input, &["like"]).is_none() {
        return Ok(Vec::new());
    }
    input.call(Ident::parse_any)?;
    patterns(input)
}

fn joined<T>(
    input: ParseStream,
    what: &str,
    literal: impl Peek,
    element: fn(ParseStream) -> syn::Result<T>,
) -> syn::Result<Vec<T>> {
    let mut elements = Vec::new();
    separated::<_, Token![|]>(input, &mut elements, element)?;
    if input.peek(Token![,]) && input.peek2(literal) {
        return Err(expected(input, format_args!("`|` between two {what}")));
    }
    Ok(elements)
}
