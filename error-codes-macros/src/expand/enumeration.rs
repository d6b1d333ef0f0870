//! The enum itself, as one would write it by hand.

use std::fmt::Write as _;

use error_codes_core::format::NumberFormat;
use proc_macro2::{Delimiter, Group, Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::context::{Context, Shape};
use super::docs::{self, Docs};
use super::{rustdoc, tokens};
use crate::check::{Codes, Domain, Row};
use crate::doc_comments::unless_documented;
use crate::provided::{HIDDEN_VARIANT, derived};
use crate::sort::sorted_by_key;
use crate::syntax::Other;

pub(super) fn expand(context: &Context) -> TokenStream {
    let Domain { attrs, vis, keyword, braces, name, title, codes, .. } = context.domain;
    let keyword = Ident::new("enum", keyword.span());
    let doc = docs::title(attrs, title.as_deref());
    let page = context.block.for_rustdoc.then(|| rustdoc::page(context));
    let integer = context.integer().filter(|_| context.shape == Shape::Int);
    let repr = integer.map(|integer| quote!(#[repr(#integer)]));
    let derived = derived(context.domain.other.is_some(), codes.ty());
    let derived = tokens::read(&(derived.join(",") + ","));
    let mut body = Group::new(Delimiter::Brace, variants(context));
    body.set_span(braces.span.join());
    quote! {
        #doc
        #(#attrs)*
        #page
        #repr
        #[allow(non_camel_case_types)]
        // rustc does not have to read what only clippy asks for.
        #[cfg_attr(clippy, allow(clippy::enum_variant_names, clippy::upper_case_acronyms))]
        #[::core::prelude::v1::derive(#derived)]
        #vis #keyword #name #body
    }
}

/// A variant for each code, and that for undeclared codes or the hidden one.
fn variants(context: &Context) -> TokenStream {
    let mut variants = variants_of_codes(context);
    if let Some(other) = &context.domain.other {
        variants.extend(open_variant(other, context.integer()));
    } else if context.domain.shares_codes() {
        let hidden = format_ident!("{HIDDEN_VARIANT}");
        variants.extend(quote! {
            #[doc(hidden)]
            #hidden(::core::convert::Infallible),
        });
    }
    variants
}

/// The variant for codes that are not declared.
fn open_variant(other: &Other, integer: Option<Ident>) -> TokenStream {
    let Other { attrs, name, ty } = other;
    let doc = unless_documented(attrs, " A code that is not declared.");
    let ty = integer.map_or_else(|| ty.to_token_stream(), |integer| quote!(::core::primitive::#integer));
    quote!(#doc #(#attrs)* #name(#ty),)
}

/// The variants in the order of their numbers, so that `Ord` is that order. Only the first discriminant of a run is written:
/// rustc checks explicit discriminants in quadratic time. rustc counts the implicit ones up from the last explicit one in the
/// repr type; a new one is written before that offset overflows.
fn variants_of_codes(context: &Context) -> TokenStream {
    let domain = context.domain;
    let docs = Docs::of(domain);
    // The numbers and the documentation as text, with a `_` for each token that is the user's own.
    let (mut text, mut own) = (String::new(), Vec::new());
    match &domain.codes {
        Codes::Str(codes) => {
            for (index, (row, code)) in domain.active().iter().zip(codes).enumerate() {
                variant(context, &docs, (index, row), &format!("{code:?}"), None, &mut text, &mut own);
                text.push(',');
            }
        }
        Codes::Int(integer, numbers) => {
            let shown = domain.shown.as_deref().map(NumberFormat::new);
            let (mut next, mut written) = (None, 0);
            let rows: Vec<(&Row, i128)> = domain.active().iter().zip(numbers.iter().copied()).collect();
            for (index, (row, number)) in sorted_by_key(&rows, |(_, number)| number) {
                let code = shown.map_or_else(|| number.to_string(), |shown| shown.show(number).to_string());
                variant(context, &docs, (index, row), &code, Some(number), &mut text, &mut own);
                if context.shape == Shape::Int && (next != Some(number) || number - written > integer.max()) {
                    let _ = write!(text, " = {number}");
                    written = number;
                }
                text.push(',');
                next = Some(number + 1);
            }
        }
    }
    tokens::fill(&text, &own)
}

/// Appends one variant with its documentation and the user's attributes.
fn variant<'a>(
    context: &Context,
    docs: &Docs,
    (index, row): (usize, &'a Row),
    code: &str,
    number: Option<i128>,
    text: &mut String,
    own: &mut Vec<&'a dyn ToTokens>,
) {
    let mut documentation = docs::above(row, code);
    // One attribute costs rustc half of two.
    if !row.attrs.is_empty() {
        doc(text, &documentation);
        documentation.clear();
    }
    for attr in &row.attrs {
        text.push_str("_ ");
        own.push(attr);
    }
    docs.below(index, row, &mut documentation);
    if !documentation.is_empty() {
        doc(text, &documentation);
    }
    if context.block.for_rustdoc {
        rustdoc::write_aliases(text, row, code, number);
    }
    text.push('_');
    own.push(&row.variant);
}

fn doc(text: &mut String, doc: &str) {
    text.push_str("#[doc = ");
    tokens::write_literal(text, doc);
    text.push(']');
}
