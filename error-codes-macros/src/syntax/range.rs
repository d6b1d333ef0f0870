//! Ranges of numbers.

use std::fmt::Display;

use error_codes_core::format::NumberFormat;
use error_codes_core::range;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::Token;
use syn::parse::ParseStream;

use super::token::expected;
use super::value::{HEXADECIMAL, Number, number};

/// An inclusive range. `last < first` where it is empty.
#[derive(Clone)]
pub(crate) struct Range {
    pub(crate) first: i128,
    pub(crate) last: i128,
    /// Written `a..b`.
    pub(crate) exclusive: bool,
    hexadecimal: bool,
    /// `Some` if both bounds are hexadecimal or a plain zero: the longer width, 0 for plain zeros.
    width: Option<usize>,
    tokens: TokenStream,
}

impl Range {
    fn new(first: &Number, last: &Number, exclusive: bool, tokens: TokenStream) -> Self {
        let hexadecimal = first.is_hexadecimal() || last.is_hexadecimal();
        let width = first.hexadecimal_width(0).zip(last.hexadecimal_width(i128::from(exclusive)));
        let width = width.map(|(first, last)| first.max(last));
        let (first, last) = (first.value, last.value);
        Self {
            first,
            last: if exclusive { last.saturating_sub(1) } else { last },
            exclusive,
            hexadecimal,
            width,
            tokens,
        }
    }

    pub(crate) fn bounds(&self) -> range::Range {
        (self.first, self.last)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.last < self.first
    }

    /// The numbers from the lower bound to the higher one; of an empty range, what it is likely to mean.
    pub(crate) fn ordered(&self) -> range::Range {
        let end = self.last + i128::from(self.exclusive && self.is_empty());
        (self.first.min(end), self.first.max(end))
    }

    /// The width of the longest bound where all bounds are hexadecimal, with its sign and `0x`. Zero may be plain.
    pub(crate) fn hexadecimal_width(ranges: &[Self]) -> Option<usize> {
        let widths: Option<Vec<usize>> = ranges.iter().map(|range| range.width).collect();
        widths?.into_iter().max().filter(|width| *width > 0)
    }

    /// How messages show these ranges: hexadecimal where one of them is.
    pub(crate) fn format(ranges: &[Self]) -> NumberFormat<'static> {
        number_format(ranges.iter().any(|range| range.hexadecimal))
    }
}

/// How messages show a number.
pub(crate) const fn number_format(hexadecimal: bool) -> NumberFormat<'static> {
    if hexadecimal { HEXADECIMAL } else { NumberFormat::PLAIN }
}

impl Display for Range {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        number_format(self.hexadecimal).show_ranges(&[self.bounds()]).fmt(f)
    }
}

impl ToTokens for Range {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.tokens.clone());
    }
}

/// `a..b`, `a..=b`, or a single number.
pub(super) fn range(input: ParseStream) -> syn::Result<Range> {
    let first = number(input, "a number or a range such as `1000..=1999`")?;
    if let Some(dots) = input.parse::<Option<Token![..=]>>()? {
        let last = number(input, "the last number of the range")?;
        Ok(Range::new(&first, &last, false, quote!(#first #dots #last)))
    } else if let Some(dots) = input.parse::<Option<Token![..]>>()? {
        let end = number(input, "the end of the range")?;
        Ok(Range::new(&first, &end, true, quote!(#first #dots #end)))
    } else if input.peek(Token![-]) {
        Err(expected(input, format_args!("`..=` between the first number, `{first}`, and the last")))
    } else {
        Ok(Range::new(&first, &first, false, first.to_token_stream()))
    }
}
