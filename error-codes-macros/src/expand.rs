//! A checked block as Rust: for each domain the enum, one static of tables, and the call of the
//! runtime's macro that adds the methods.
//! Nothing here can fail, and what grows with the number of codes is data, not code.

mod columns;
mod context;
mod docs;
mod enumeration;
mod index;
mod languages;
mod methods;
mod perfect;
mod rustdoc;
mod tables;
mod tokens;

use proc_macro2::TokenStream;
use quote::quote;

use crate::attributes::cfg_of;
use crate::check::{Catalog, Checked, Domain};
use crate::doc_comments;
use crate::syntax::Part;
use context::{Context, Shape};

/// The output for a whole block.
pub(crate) fn expand(block: &Checked) -> TokenStream {
    let domains = block.domains.iter().map(|domain| expand_domain(domain, block));
    let catalog = block.catalog.iter().map(|catalog| expand_catalog(catalog, block));
    quote!(#(#domains)* #(#catalog)*)
}

fn expand_domain(domain: &Domain, block: &Checked) -> TokenStream {
    let runtime = &block.runtime;
    let context = Context { block, domain, shape: Shape::of(domain) };
    let enumeration = enumeration::expand(&context);
    let tables = tables::expand(&context);
    let methods = methods::expand(&context);
    let columns = columns::expand(domain);
    let cfg = cfg_of(&domain.attrs);
    quote! {
        #enumeration
        #(#cfg)*
        #[allow(deprecated)]
        const _: () = {
            use #runtime::__private;
            #tables
            #methods
            #columns
        };
    }
}

fn expand_catalog(catalog: &Catalog, block: &Checked) -> TokenStream {
    let runtime = &block.runtime;
    let Catalog { attrs, vis, name, id, title, .. } = catalog;
    let doc = docs::title(attrs, Some(title));
    let detail = Some(doc_comments::text(attrs)).filter(|detail| !detail.is_empty());
    let detail = detail.map_or_else(String::new, |detail| format!(".with_detail({})", tokens::literal(&detail)));
    let more = tokens::read(&(detail + &languages::of_catalog(catalog)));
    let texts = tokens::read(&[id, title].map(|text| tokens::literal(text)).join(","));
    let domains = block.domains.iter().map(|domain| {
        let (cfg, name) = (cfg_of(&domain.attrs), &domain.name);
        let owner = match &domain.other {
            _ if !domain.without.has(Part::Methods) => quote!(#name),
            None => quote!(<#name as #runtime::ErrorCode>),
            Some(_) => quote!(<#name as __private::open_enum::OpenEnum>),
        };
        quote!(#(#cfg)* #owner::DOMAIN)
    });
    let reserved = tokens::read(&tokens::groups("Reserved", &block.reserved));
    quote! {
        #doc
        #(#attrs)*
        #[allow(deprecated)]
        #vis static #name: #runtime::Catalog = {
            use #runtime::__private;
            __private::Catalog::new(#texts, &[#(#domains),*], #reserved) #more
        };
    }
}
