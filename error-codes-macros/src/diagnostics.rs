//! The collector of errors: every mistake of a block is kept, none is thrown.

use proc_macro2::TokenStream;
use quote::ToTokens;

/// All mistakes found in one block, in the order in which they were found.
#[derive(Default)]
pub(crate) struct Diagnostics(Vec<syn::Error>);

impl Diagnostics {
    /// One mistake, underlined from the first to the last of the tokens `at`.
    pub(crate) fn error(&mut self, at: impl ToTokens, message: impl std::fmt::Display) {
        self.0.push(syn::Error::new_spanned(at, message));
    }

    /// One mistake with two places: `message` on the second, `first_message` on the first.
    pub(crate) fn conflict(
        &mut self,
        second: impl ToTokens,
        message: impl std::fmt::Display,
        first: impl ToTokens,
        first_message: impl std::fmt::Display,
    ) {
        self.error(second, message);
        self.error(first, first_message);
    }

    /// A mistake that the parser found.
    pub(crate) fn push(&mut self, error: syn::Error) {
        self.0.push(error);
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// One `compile_error!` for each mistake; nothing if there is none.
    pub(crate) fn into_compile_errors(self) -> TokenStream {
        self.0.iter().map(syn::Error::to_compile_error).collect()
    }

    /// The messages, each with where it stands in the source.
    #[cfg(test)]
    pub(crate) fn places(&self) -> Vec<(std::ops::Range<usize>, String)> {
        self.0.iter().map(|error| (error.span().byte_range(), error.to_string())).collect()
    }

    #[cfg(test)]
    pub(crate) fn messages(&self) -> Vec<String> {
        self.0.iter().map(ToString::to_string).collect()
    }
}
