//! The enum itself, as somebody would write it by hand.

use std::fmt::Write as _;

use proc_macro2::{Delimiter, Group, Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::{Context, Shape, docs, title_doc, tokens};
use crate::check::{Code, Domain, Row};
use crate::keys::in_order;
use crate::syntax::Type;

pub(super) fn expand(context: &Context) -> TokenStream {
    let Domain { attrs, vis, keyword, braces, name, title, ty, .. } = context.domain;
    let keyword = Ident::new("enum", keyword.span());
    let doc = title_doc(attrs, title);
    let repr = (context.shape == Shape::Number).then(|| {
        let ty = format_ident!("{}", ty.name());
        quote!(#[repr(#ty)])
    });
    let mut variants = variants(context);
    // With a variant that has a field the enum cannot be cast, and since nobody can make that field, no
    // `match` needs the variant.
    if context.domain.shares_numbers() {
        variants.extend(quote! {
            #[doc(hidden)]
            __SharesNumbers(::core::convert::Infallible),
        });
    }
    let mut body = Group::new(Delimiter::Brace, variants);
    body.set_span(braces.span.join());
    quote! {
        #doc
        #(#attrs)*
        #repr
        #[allow(non_camel_case_types)]
        // rustc does not have to read what only clippy asks for.
        #[cfg_attr(clippy, allow(clippy::enum_variant_names, clippy::upper_case_acronyms))]
        #[::core::prelude::v1::derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::cmp::PartialOrd,
            ::core::cmp::Ord,
            ::core::hash::Hash,
        )]
        #vis #keyword #name #body
    }
}

/// The variants in the order of their numbers, so that `Ord` is that order; the number is written where a run
/// begins, since rustc checks an array of values with written discriminants in quadratic time. It adds what is not
/// written up in the type of the codes, so far as that holds the distance.
fn variants(context: &Context) -> TokenStream {
    let rows = &context.domain.rows;
    let number = |row: &Row| match row.code {
        Code::Int(number) => number,
        Code::Text(_) => 0,
    };
    // The numbers and the documentation as text, with a `_` for each token that is the user's own.
    let mut text = String::new();
    let mut own: Vec<&dyn ToTokens> = Vec::new();
    let farthest = match context.domain.ty {
        Type::Int(integer) => integer.max(),
        Type::Str => 0,
    };
    let (mut next, mut written) = (None, 0);
    for (_, row) in in_order(rows.iter().map(number)) {
        let row = &rows[row];
        let (above, below) = docs::of_row(row);
        doc(&mut text, &above);
        for attr in &row.attrs {
            text.push_str("_ ");
            own.push(attr);
        }
        if !below.is_empty() {
            doc(&mut text, &below);
        }
        text.push('_');
        own.push(&row.variant);
        let number = number(row);
        if context.shape == Shape::Number && (next != Some(number) || number - written > farthest) {
            let _ = write!(text, " = {number}");
            written = number;
        }
        text.push(',');
        next = Some(number + 1);
    }
    tokens::fill(&text, &own)
}

fn doc(text: &mut String, doc: &str) {
    text.push_str("#[doc = ");
    tokens::write_literal(text, doc);
    text.push(']');
}
