//! The collector of errors: every mistake of a block is kept, none is thrown.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};

/// All mistakes found in one block, in the order in which they were found.
#[derive(Default)]
pub(crate) struct Errors(Vec<syn::Error>);

impl Errors {
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

    /// A mistake that the parser found, or none.
    pub(crate) fn push(&mut self, error: impl Into<Option<syn::Error>>) {
        self.0.extend(error.into());
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// One `compile_error!` for each mistake; nothing if there is none.
    pub(crate) fn into_compile_errors(self) -> TokenStream {
        if self.is_empty() {
            return TokenStream::new();
        }
        let mut in_path = false;
        let errors = self.0.iter().flat_map(syn::Error::to_compile_error);
        let errors = errors.filter_map(|token| relative(&mut in_path, token));
        quote! {
            const _: () = {
                extern crate core as __core;
                #(#errors)*
            };
        }
    }

    /// The messages, each with its span.
    #[cfg(test)]
    pub(crate) fn spans(&self) -> Vec<(std::ops::Range<usize>, String)> {
        self.0.iter().map(|error| (error.span().byte_range(), error.to_string())).collect()
    }

    #[cfg(test)]
    pub(crate) fn messages(&self) -> Vec<String> {
        self.0.iter().map(ToString::to_string).collect()
    }
}

/// `__core::compile_error!` in place of `::core::compile_error!`, which in a crate of edition 2015 would be a module of that
/// crate: the path is read in the edition of the user's own tokens.
fn relative(in_path: &mut bool, token: TokenTree) -> Option<TokenTree> {
    match token {
        TokenTree::Punct(punct) if punct.as_char() == ':' && !*in_path => None,
        TokenTree::Ident(word) if word == "core" => {
            *in_path = true;
            Some(Ident::new("__core", word.span()).into())
        }
        token => {
            *in_path &= !matches!(token, TokenTree::Group(_));
            Some(token)
        }
    }
}
