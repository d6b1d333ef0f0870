//! The methods and traits: the runtime crate has them as macros, and these are the calls.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Context, Shape};
use crate::syntax::Type;

pub(super) fn expand(context: &Context) -> TokenStream {
    let Context { domain, runtime, shape, .. } = context;
    let (vis, name) = (&domain.vis, &domain.name);
    let ty = format_ident!("{}", domain.ty.name());
    let row = match shape {
        Shape::Number => None,
        Shape::Text => Some(quote!(code as ::core::primitive::usize)),
        Shape::Listed => {
            let variants = domain.rows.iter().map(|row| &row.variant);
            let rows = 0..domain.rows.len();
            Some(quote!(match code { #(#name::#variants => #rows,)* }))
        }
    };
    let row = row.map(|row| quote!(const fn row(code: #name) -> ::core::primitive::usize { #row }));
    let methods = match (domain.ty, shape) {
        (Type::Str, _) => quote!(__text_domain! { #vis #name }),
        (_, Shape::Number) => quote!(__number_domain! { #vis #name #ty }),
        _ => quote!(__listed_domain! { #vis #name #ty }),
    };
    quote!(#row #runtime::#methods)
}
