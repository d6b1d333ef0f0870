//! The methods and traits: the runtime crate has them as macros, and these are the calls.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Visibility;

use super::context::{Context, Shape};
use super::tokens;
use crate::attributes::derives;
use crate::check::{Codes, Row};
use crate::provided::MEMBERS;
use crate::syntax::{Name, Part, Without};

pub(super) fn expand(context: &Context) -> TokenStream {
    let Context { block, domain, shape } = context;
    let runtime = &block.runtime;
    let (vis, name, other) = (&domain.vis, &domain.name, domain.other.as_ref().map(|other| &other.name));
    let row = match shape {
        Shape::Int => TokenStream::new(),
        Shape::Str => row_function(&quote!(#name), "__row", &quote!(__code as ::core::primitive::usize)),
        Shape::Opaque => row_by_match(name, &quote!(#name), domain.active(), None),
        Shape::Open => row_by_match(name, &quote!(&#name), domain.active(), other),
    };
    let methods = match (&domain.codes, shape) {
        (Codes::Str(_), Shape::Open) => "__open_str_domain",
        (Codes::Str(_), _) => "__str_domain",
        (Codes::Int(..), Shape::Open) => "__open_int_domain",
        (Codes::Int(..), Shape::Int) => "__int_domain",
        (Codes::Int(..), _) => "__opaque_domain",
    };
    let methods = format_ident!("{methods}");
    let ty = context.integer();
    let names = names(&domain.without);
    let vis = if domain.without.has(Part::Methods) { &Visibility::Inherited } else { vis };
    let serde = serde(context);
    quote!(#row #runtime::#methods! { #vis #name #ty #other #names } #serde)
}

/// What stands before the names of methods in a domain that does without methods.
const HIDDEN: &str = "__own_";

/// For each trait that a domain can do without its function, in brackets that are empty where it does; the names of the methods.
fn names(without: &Without) -> TokenStream {
    let traits = [(Part::TryFrom, "[try_from]"), (Part::Display, "[fmt]"), (Part::FromStr, "[from_str]")];
    let mut names: String = traits.iter().map(|(part, name)| if without.has(*part) { "[]" } else { *name }).collect();
    let hidden = if without.has(Part::Methods) { HIDDEN } else { "" };
    for (name, _) in MEMBERS {
        names.extend([hidden, name, " "]);
    }
    tokens::read(&names)
}

/// The implementations of serde, where the domain has none of its own: a code is its number, or its string.
fn serde(context: &Context) -> Option<TokenStream> {
    let Context { block, domain, shape } = context;
    let (runtime, name) = (&block.runtime, &domain.name);
    let own = domain.without.has(Part::Serde) || derives(&domain.attrs, &["Serialize", "Deserialize"]);
    (!own).then(|| {
        let functions = match context.integer() {
            _ if *shape != Shape::Open => quote!(#runtime::serde::serialize, #runtime::serde::deserialize),
            None => quote!(__private::open_enum::serialize, __private::open_enum::deserialize_str),
            Some(ty) => {
                let deserialize = quote!(deserialize_int::<_, ::core::primitive::#ty, _>);
                quote!(__private::open_enum::serialize, __private::open_enum::#deserialize)
            }
        };
        quote!(#runtime::__serde_unless_without! { #name, #functions })
    })
}

fn row_function(ty: &TokenStream, function: &str, body: &TokenStream) -> TokenStream {
    let function = format_ident!("{function}");
    quote!(const fn #function(__code: #ty) -> ::core::primitive::usize { #body })
}

/// rustc's time for a `match` is quadratic in its arms; it is split into functions of at most this many.
const ARMS: usize = 100;

/// The row of a variant that cannot be cast; `usize::MAX` for a code that is not declared. `ty` is the enum, or
/// a reference to it.
fn row_by_match(name: &Name, ty: &TokenStream, rows: &[Row], other: Option<&Name>) -> TokenStream {
    let other = other.map(|other| quote!(#name::#other(_) => ::core::primitive::usize::MAX,));
    let variants: Vec<&Name> = rows.iter().map(|row| &row.variant).collect();
    if variants.len() <= ARMS {
        let rows = 0..rows.len();
        return row_function(ty, "__row", &quote!(match __code { #(#name::#variants => #rows,)* #other }));
    }
    let (mut functions, mut arms) = (TokenStream::new(), TokenStream::new());
    for (part, variants) in variants.chunks(ARMS).enumerate() {
        let function = format!("__row_{part}");
        // Called for no other variants, so the last one needs no pattern.
        let (first, last) = (part * ARMS, part * ARMS + variants.len() - 1);
        let inner = variants.iter().zip(first..last).map(|(variant, row)| quote!(#name::#variant => #row,));
        functions.extend(row_function(ty, &function, &quote!(match __code { #(#inner)* _ => #last })));
        let function = format_ident!("{function}");
        arms.extend(quote!(#(#name::#variants)|* => #function(__code),));
    }
    functions.extend(row_function(ty, "__row", &quote!(match __code { #arms #other })));
    functions
}
