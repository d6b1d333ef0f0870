//! Lists: what commas separate.

use proc_macro2::TokenTree;
use syn::Token;
use syn::parse::{Parse, ParseStream};
use syn::token::Token;

use super::token::expected;
use crate::errors::Errors;

/// Reads one element or more, with a `P` between each two. Those before an error are kept, so that nothing is reported about
/// what they say.
pub(super) fn separated<T, P: Parse + Token>(
    input: ParseStream,
    elements: &mut Vec<T>,
    element: fn(ParseStream) -> syn::Result<T>,
) -> syn::Result<()> {
    loop {
        elements.push(element(input)?);
        if input.parse::<Option<P>>()?.is_none() {
            return Ok(());
        }
    }
}

/// What an element ends with. After a closing brace the comma may be left out.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum End {
    Brace,
    Text,
}

/// Tells whether something that may come next begins here.
pub(super) type Begins = fn(ParseStream) -> bool;

/// Reads all elements; `next` is what a message calls the next one. One that cannot be read ends at its comma, or where
/// `begins` sees another.
pub(super) fn list(
    input: ParseStream,
    next: &str,
    errors: &mut Errors,
    begins: Begins,
    mut element: impl FnMut(ParseStream, &mut Errors) -> syn::Result<End>,
) {
    while !input.is_empty() {
        let outcome = element(input, errors).and_then(|end| comma(input, end, next));
        if let Err(error) = outcome {
            errors.push(error);
            skip(input, begins);
        }
    }
}

fn comma(input: ParseStream, end: End, next: &str) -> syn::Result<()> {
    if input.is_empty() || input.parse::<Option<Token![,]>>()?.is_some() || end == End::Brace {
        Ok(())
    } else {
        Err(expected(input, format_args!("`,` before {next}")))
    }
}

fn skip(input: ParseStream, begins: Begins) {
    while !input.is_empty() && !begins(input) {
        if let Ok(Some(_)) = input.parse::<Option<Token![,]>>() {
            return;
        }
        let _ = input.parse::<TokenTree>();
    }
}
