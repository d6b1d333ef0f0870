//! The procedural macro behind `error_codes::define_codes!`. Its documentation is in `error-codes`.

// A macro that panics shows neither what is wrong nor where.
#![cfg_attr(not(test), warn(clippy::expect_used, clippy::panic, clippy::unreachable, clippy::unwrap_used))]
#![cfg_attr(not(test), warn(clippy::indexing_slicing, clippy::string_slice))]

mod attributes;
mod check;
mod doc_comments;
mod errors;
mod expand;
mod hash_table;
mod provided;
mod sort;
mod syntax;
#[cfg(test)]
mod tests;

use proc_macro2::TokenStream;

use crate::errors::Errors;

/// See `error_codes::define_codes!`, which calls this with the path of its crate in front.
#[doc(hidden)]
#[proc_macro]
pub fn define_codes(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let mut errors = Errors::default();
    let mut output = pipeline(input.into(), &mut errors);
    output.extend(errors.into_compile_errors());
    output.into()
}

fn pipeline(input: TokenStream, errors: &mut Errors) -> TokenStream {
    let block = syntax::parse(input, errors);
    let checked = check::check(block, errors);
    expand::expand(&checked)
}
