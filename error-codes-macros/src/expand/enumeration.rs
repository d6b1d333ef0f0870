//! The enum itself, as somebody would write it by hand.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::Attribute;

use super::{Context, Shape, docs, title_doc, tokens};
use crate::check::{Code, Domain, Row};

pub(super) fn expand(context: &Context) -> TokenStream {
    let Domain { attrs, vis, keyword, braces, name, title, ty, .. } = context.domain;
    let keyword = Ident::new("enum", keyword.span());
    let doc = title_doc(attrs, title);
    let repr = (context.shape == Shape::Number).then(|| {
        let ty = format_ident!("{}", ty.name());
        quote!(#[repr(#ty)])
    });
    let variants = variants(context);
    // With a variant that has a field the enum cannot be cast, and since nobody can make that field, no
    // `match` needs the variant.
    let uncastable = context.domain.shares_numbers().then(|| {
        quote! {
            #[doc(hidden)]
            __SharesNumbers(::core::convert::Infallible),
        }
    });
    let mut body = TokenStream::new();
    braces.surround(&mut body, |body| {
        body.extend(variants);
        body.extend(uncastable);
    });
    quote! {
        #doc
        #(#attrs)*
        #repr
        #[allow(non_camel_case_types, clippy::enum_variant_names, clippy::upper_case_acronyms)]
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
/// begins, since rustc checks an array of values with written discriminants in quadratic time.
fn variants(context: &Context) -> TokenStream {
    let mut rows: Vec<&Row> = context.domain.rows.iter().collect();
    let number = |row: &Row| match row.code {
        Code::Int(number) => number,
        Code::Text(_) => 0,
    };
    rows.sort_by_key(|row| number(row));

    let texts: Vec<(String, String)> = rows.iter().map(|row| docs::of_row(row)).collect();
    let below = texts.iter().map(|(_, below)| below.as_str()).filter(|below| !below.is_empty());
    let mut above = tokens::literals(texts.iter().map(|(above, _)| above.as_str()));
    let mut below = tokens::literals(below);

    let mut next = None;
    let mut all = TokenStream::new();
    for (row, (_, has_below)) in rows.into_iter().zip(&texts) {
        let written = (context.shape == Shape::Number && next != Some(number(row))).then(|| {
            let number = tokens::number(number(row));
            quote!(= #number)
        });
        next = number(row).checked_add(1);
        let Row { attrs, variant, .. } = row;
        let above = above.next();
        let below = (!has_below.is_empty()).then(|| {
            let below = below.next();
            quote!(#[doc = #below])
        });
        let attrs: &[Attribute] = attrs;
        all.extend(quote!(#[doc = #above] #(#attrs)* #below #variant #written,));
    }
    all
}
