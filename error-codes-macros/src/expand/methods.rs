//! The methods and traits: the runtime crate has them as macros, and these are the calls.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{Context, Shape};
use crate::attributes::derives;
use crate::check::{Codes, Row};
use crate::syntax::Name;

pub(super) fn expand(context: &Context) -> TokenStream {
    let Context { domain, runtime, shape, .. } = context;
    let (vis, name) = (&domain.vis, &domain.name);
    let row = match shape {
        Shape::Number => TokenStream::new(),
        Shape::Text => {
            row_function(&quote!(#name), &format_ident!("__row"), &quote!(__code as ::core::primitive::usize))
        }
        Shape::Opaque => row_by_match(name, &quote!(#name), domain.active(), None),
        Shape::Open => {
            let open = domain.other.as_ref().map(|other| &other.name);
            row_by_match(name, &quote!(&#name), domain.active(), open)
        }
    };
    let other = domain.other.as_ref().map(|other| &other.name);
    let methods = match &domain.codes {
        Codes::Texts(_) if *shape == Shape::Open => quote!(__open_text_domain! { #vis #name #other }),
        Codes::Numbers(integer, _) if *shape == Shape::Open => {
            let ty = format_ident!("{}", integer.name());
            quote!(__open_number_domain! { #vis #name #ty #other })
        }
        Codes::Texts(_) => quote!(__text_domain! { #vis #name }),
        Codes::Numbers(integer, _) => {
            let ty = format_ident!("{}", integer.name());
            let domain =
                format_ident!("{}", if *shape == Shape::Number { "__number_domain" } else { "__listed_domain" });
            quote!(#domain! { #vis #name #ty })
        }
    };
    let serde = (!derives(&domain.attrs, &["Serialize", "Deserialize"])).then(|| match &domain.codes {
        _ if *shape != Shape::Open => quote!(#runtime::__serde_domain! { #name }),
        Codes::Texts(_) => quote!(#runtime::__open_text_serde! { #name }),
        Codes::Numbers(integer, _) => {
            let ty = format_ident!("{}", integer.name());
            quote!(#runtime::__open_number_serde! { #name #ty })
        }
    });
    quote!(#row #runtime::#methods #serde)
}

fn row_function(ty: &TokenStream, function: &Ident, body: &TokenStream) -> TokenStream {
    quote!(const fn #function(__code: #ty) -> ::core::primitive::usize { #body })
}

/// A `match` takes rustc a time that grows with the square of its arms; in functions of so many arms, it does not.
const ARMS: usize = 100;

/// The row of a variant that cannot be cast, and behind the last one where the code is not declared. `ty` is the enum, or
/// a reference to it.
fn row_by_match(name: &Name, ty: &TokenStream, rows: &[Row], other: Option<&Name>) -> TokenStream {
    let other = other.map(|other| quote!(#name::#other(_) => ::core::primitive::usize::MAX,));
    let row = format_ident!("__row");
    let variants: Vec<&Name> = rows.iter().map(|row| &row.variant).collect();
    if variants.len() <= ARMS {
        let rows = 0..rows.len();
        return row_function(ty, &row, &quote!(match __code { #(#name::#variants => #rows,)* #other }));
    }
    let (mut functions, mut arms) = (TokenStream::new(), TokenStream::new());
    for (part, variants) in variants.chunks(ARMS).enumerate() {
        let (rows, function) = (part * ARMS.., format_ident!("__row_{part}"));
        let inner = variants.iter().zip(rows).map(|(variant, row)| quote!(#name::#variant => #row));
        functions.extend(row_function(ty, &function, &quote!(match __code { #(#inner,)* _ => 0 })));
        arms.extend(quote!(#(#name::#variants)|* => #function(__code),));
    }
    functions.extend(row_function(ty, &row, &quote!(match __code { #arms #other })));
    functions
}
