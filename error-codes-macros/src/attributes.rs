//! Queries over the attributes of a domain, including those inside `cfg_attr`.

use error_codes_core::ty::Type;
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use syn::{Attribute, Meta, MetaList};

use crate::provided::is_provided;

/// The attributes that neither a code nor a column can have.
pub(crate) const UNSUPPORTED: [&str; 5] = ["cfg", "cfg_attr", "repr", "derive", "non_exhaustive"];

/// The attribute, or each one inside its `cfg_attr`.
pub(crate) fn flattened(meta: &Meta) -> Vec<Meta> {
    match cfg_attr(meta) {
        Some((_, _, inner)) => inner.iter().flat_map(flattened).collect(),
        None => vec![meta.clone()],
    }
}

/// Whether one of these is derived, under whatever path.
pub(crate) fn derives(attrs: &[Attribute], names: &[&str]) -> bool {
    attrs.iter().flat_map(|attr| flattened(&attr.meta)).any(|meta| match meta {
        Meta::List(list) if list.path.is_ident("derive") => {
            list.tokens.into_iter().any(|token| names.contains(&&*token.to_string()))
        }
        _ => false,
    })
}

/// The `cfg` attributes, also from `cfg_attr`; every item emitted for the domain must repeat them.
pub(crate) fn cfg_of(attrs: &[Attribute]) -> impl Iterator<Item = Attribute> {
    attrs.iter().filter_map(|attr| {
        let meta = rewrite(&attr.meta, &|meta| meta.path().is_ident("cfg").then(|| meta.clone()))?;
        Some(Attribute { meta, ..attr.clone() })
    })
}

/// Without `repr`, and without a derive of what such an enum has.
pub(crate) fn without_provided(attr: &Attribute, is_open: bool, ty: Type) -> Option<Attribute> {
    let meta = rewrite(&attr.meta, &|meta| match meta {
        meta if meta.path().is_ident("repr") => None,
        Meta::List(list) if list.path.is_ident("derive") => {
            let provided =
                |path: &TokenStream| path.clone().into_iter().any(|token| is_provided(&token.to_string(), is_open, ty));
            let paths = split(&list.tokens).into_iter().filter(|path| !provided(path));
            Some(Meta::List(MetaList { tokens: quote!(#(#paths),*), ..list.clone() }))
        }
        meta => Some(meta.clone()),
    })?;
    Some(Attribute { meta, ..attr.clone() })
}

/// Maps each attribute, also inside `cfg_attr`, by `part`; `None` if none is left.
fn rewrite(meta: &Meta, part: &dyn Fn(&Meta) -> Option<Meta>) -> Option<Meta> {
    let Some((list, condition, inner)) = cfg_attr(meta) else {
        return part(meta);
    };
    let inner: Vec<Meta> = inner.iter().filter_map(|meta| rewrite(meta, part)).collect();
    (!inner.is_empty()).then(|| Meta::List(MetaList { tokens: quote!(#condition, #(#inner),*), ..list.clone() }))
}

/// A `cfg_attr`, its condition, and the attributes that it holds.
fn cfg_attr(meta: &Meta) -> Option<(&MetaList, TokenStream, Vec<Meta>)> {
    let Meta::List(list) = meta else { return None };
    if !list.path.is_ident("cfg_attr") {
        return None;
    }
    let mut parts = split(&list.tokens).into_iter();
    let condition = parts.next()?;
    // rustc reports what is not an attribute.
    parts.map(|part| syn::parse2(part).ok()).collect::<Option<_>>().map(|inner| (list, condition, inner))
}

/// The parts between the commas.
fn split(tokens: &TokenStream) -> Vec<TokenStream> {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let comma = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
    let parts = tokens.split(comma).filter(|part| !part.is_empty());
    parts.map(|part| part.iter().cloned().collect()).collect()
}
