//! The numbers and strings of codes, each with the tokens that it was read from.

use std::fmt::Display;

use error_codes_core::format::NumberFormat;
use error_codes_core::range::Range;
use error_codes_core::ty::Type;
use proc_macro2::{Literal, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::Token;
use syn::parse::ParseStream;

use super::token::{Text, expected, literal, read_int};
use crate::hash_table::Key;

/// An integer with its sign.
#[derive(Clone)]
pub(crate) struct Number {
    /// Out of bounds of every code's type where the literal is longer than 128 bits.
    pub(crate) value: i128,
    minus: Option<Token![-]>,
    literal: Literal,
}

/// A number or a string.
pub(crate) enum Value {
    Int(Number),
    Str(Text),
}

/// How messages show hexadecimal numbers.
pub(crate) const HEXADECIMAL: NumberFormat<'static> = NumberFormat::new("{:#X}");

impl Number {
    /// A number without a literal in the source.
    pub(crate) fn new(value: i128, span: Span) -> Self {
        let mut literal = Literal::u128_unsuffixed(value.unsigned_abs());
        literal.set_span(span);
        Self { value, minus: (value < 0).then(|| Token![-](span)), literal }
    }

    /// The range of this number alone.
    pub(crate) fn bounds(&self) -> Range {
        (self.value, self.value)
    }

    pub(crate) fn is_hexadecimal(&self) -> bool {
        self.literal.to_string().starts_with("0x")
    }

    /// The width of a hexadecimal literal, and 0 for a plain zero. For an exclusive bound, which is the last number plus
    /// `beyond`, it is the width of the last number, unless the literal has leading zeros.
    pub(super) fn hexadecimal_width(&self, beyond: i128) -> Option<usize> {
        let spelling = self.literal.to_string().replace('_', "");
        let Some(digits) = spelling.strip_prefix("0x") else { return (self.value == 0).then_some(0) };
        let shown = |number| HEXADECIMAL.show(number).to_string().len();
        let written = "0x".len() + usize::from(self.minus.is_some()) + digits.len();
        Some(if written == shown(self.value) { shown(self.value.saturating_sub(beyond)) } else { written })
    }
}

impl ToTokens for Number {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.minus.to_tokens(tokens);
        self.literal.to_tokens(tokens);
    }
}

impl Display for Number {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str(if self.minus.is_some() { "-" } else { "" })?;
        self.literal.fmt(f)
    }
}

impl ToTokens for Value {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Int(number) => number.to_tokens(tokens),
            Self::Str(text) => text.to_tokens(tokens),
        }
    }
}

impl Display for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        match self {
            Self::Int(number) => number.fmt(f),
            Self::Str(text) => write!(f, "{:?}", text.value),
        }
    }
}

impl Value {
    /// The value without its spelling; codes are compared by it.
    pub(crate) fn key(&self) -> Key<'_> {
        match self {
            Self::Int(number) => Key::Int(number.value),
            Self::Str(text) => Key::Str(&text.value),
        }
    }
}

/// Whether a number comes next, with its sign or without.
pub(super) fn peek_number(input: ParseStream) -> bool {
    let cursor = input.cursor();
    let unsigned = match cursor.punct() {
        Some((minus, rest)) if minus.as_char() == '-' => rest,
        _ => cursor,
    };
    unsigned.literal().is_some_and(|(literal, _)| read_int(&literal).is_some())
}

pub(super) fn number(input: ParseStream, what: impl Display) -> syn::Result<Number> {
    let start = input.fork();
    let minus: Option<Token![-]> = input.parse()?;
    let Some(((digits, suffix), literal)) = literal(input, read_int) else {
        return Err(expected(&start, what));
    };
    if !suffix.is_empty() {
        let help = match Type::from_name(&suffix) {
            Some(_) => format!("the type stands after the domain's name: `domain NAME: {suffix} …`"),
            None => "remove it".to_owned(),
        };
        let message = format!("unexpected suffix `{suffix}` on a number; {help}");
        return Err(syn::Error::new_spanned(quote!(#minus #literal), message));
    }
    let value = if minus.is_some() {
        format!("-{digits}").parse().unwrap_or(i128::MIN)
    } else {
        digits.parse().unwrap_or(i128::MAX)
    };
    Ok(Number { value, minus, literal })
}
