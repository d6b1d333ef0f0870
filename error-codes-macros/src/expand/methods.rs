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
        Shape::Text => row_function(name, &format_ident!("__row"), &quote!(__code as ::core::primitive::usize)),
        Shape::Opaque => row_by_match(name, domain.active()),
    };
    let methods = match &domain.codes {
        Codes::Texts(_) => quote!(__text_domain! { #vis #name }),
        Codes::Numbers(integer, _) => {
            let ty = format_ident!("{}", integer.name());
            let domain =
                format_ident!("{}", if *shape == Shape::Number { "__number_domain" } else { "__listed_domain" });
            quote!(#domain! { #vis #name #ty })
        }
    };
    let serde =
        (!derives(&domain.attrs, &["Serialize", "Deserialize"])).then(|| quote!(#runtime::__serde_domain! { #name }));
    quote!(#row #runtime::#methods #serde)
}

fn row_function(name: &Name, function: &Ident, body: &TokenStream) -> TokenStream {
    quote!(const fn #function(__code: #name) -> ::core::primitive::usize { #body })
}

/// A `match` takes rustc a time that grows with the square of its arms; in functions of so many arms, it does not.
const ARMS: usize = 100;

/// The row of a variant that cannot be cast.
fn row_by_match(name: &Name, rows: &[Row]) -> TokenStream {
    let row = format_ident!("__row");
    let variants: Vec<&Name> = rows.iter().map(|row| &row.variant).collect();
    if variants.len() <= ARMS {
        let rows = 0..rows.len();
        return row_function(name, &row, &quote!(match __code { #(#name::#variants => #rows,)* }));
    }
    let (mut functions, mut arms) = (TokenStream::new(), TokenStream::new());
    for (part, variants) in variants.chunks(ARMS).enumerate() {
        let (rows, function) = (part * ARMS.., format_ident!("__row_{part}"));
        let inner = variants.iter().zip(rows).map(|(variant, row)| quote!(#name::#variant => #row));
        functions.extend(row_function(name, &function, &quote!(match __code { #(#inner,)* _ => 0 })));
        arms.extend(quote!(#(#name::#variants)|* => #function(__code),));
    }
    functions.extend(row_function(name, &row, &quote!(match __code { #arms })));
    functions
}
