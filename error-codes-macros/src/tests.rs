//! Tests of the whole pipeline, in this process.

mod damage;
mod fuzz;
mod generate;
mod snapshots;

use proc_macro2::TokenStream;

use crate::errors::Errors;
use crate::{check, expand, syntax};

/// What a block behind the front macro expands to, and the messages about it.
fn run(block: TokenStream) -> (TokenStream, Vec<String>) {
    let mut input: TokenStream = "[::error_codes]".parse().unwrap();
    input.extend(block);
    let mut errors = Errors::default();
    let block = syntax::parse(input, &mut errors);
    let checked = check::check(block, &mut errors);
    (expand::expand(&checked), errors.messages())
}
