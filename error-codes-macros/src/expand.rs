//! A checked block as Rust: for each domain the enum, one static of tables, and the call of the
//! runtime's macro that adds the methods.
//! Nothing here can fail, and nothing that grows with the number of codes is code instead of data.

mod columns;
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
use quote::{format_ident, quote};
use syn::Attribute;

use crate::attributes::cfg_of;
use crate::check::{Catalog, Checked, Codes, Domain, Extent, Group};
use crate::doc_comments::{self, unless_documented};
use crate::syntax::Part;

/// The output for a whole block.
pub(crate) fn expand(block: &Checked) -> TokenStream {
    let domains = block.domains.iter().map(|domain| expand_domain(domain, block));
    let catalog = block.catalog.iter().map(|catalog| expand_catalog(catalog, block));
    quote!(#(#domains)* #(#catalog)*)
}

fn expand_domain(domain: &Domain, block: &Checked) -> TokenStream {
    let runtime = &block.runtime;
    let shape = Shape::of(domain);
    let context = Context { block, domain, shape, runtime, private: quote!(#runtime::__private) };
    let enumeration = enumeration::expand(&context);
    let tables = tables::expand(&context);
    let methods = methods::expand(&context);
    let columns = columns::expand(&context);
    let cfg = cfg_of(&domain.attrs);
    quote! {
        #enumeration
        #(#cfg)*
        #[allow(deprecated)]
        const _: () = {
            #tables
            #methods
            #columns
        };
    }
}

/// How the enum relates to its codes.
#[derive(Clone, Copy, PartialEq)]
enum Shape {
    /// The discriminant is the number.
    Number,
    /// The discriminant is the row; the code is a string.
    Text,
    /// There is a variant for codes that are not declared.
    Open,
    /// The discriminant says nothing: numbers are shared, or there is no variant that could have one.
    Opaque,
}

impl Shape {
    fn of(domain: &Domain) -> Self {
        match domain.codes {
            _ if domain.other.is_some() => Self::Open,
            _ if domain.active == 0 || domain.shares_codes() => Self::Opaque,
            Codes::Numbers(..) => Self::Number,
            Codes::Texts(_) => Self::Text,
        }
    }
}

/// What every part of a domain's expansion needs.
struct Context<'a> {
    block: &'a Checked,
    domain: &'a Domain,
    shape: Shape,
    runtime: &'a TokenStream,
    private: TokenStream,
}

/// The title as documentation, if the user wrote none.
fn title_doc(attrs: &[Attribute], title: &str) -> Option<TokenStream> {
    if title.is_empty() { None } else { unless_documented(attrs, &format!(" {}", docs::escape(title))) }
}

/// The groups as values of this type of the runtime crate.
fn expand_groups(runtime: &TokenStream, ty: &str, groups: &[Group]) -> TokenStream {
    let ty = format_ident!("{ty}");
    let groups = groups.iter().map(|Group { title, extent: Extent { ranges, patterns } }| {
        let (title, ranges) = (tokens::literal(title), tokens::ranges(ranges));
        let like = (!patterns.is_empty()).then(|| {
            let patterns = tokens::texts(patterns);
            quote!(.like(#patterns))
        });
        quote!(#runtime::#ty::new(#title, #ranges)#like)
    });
    quote!(&[#(#groups),*])
}

fn expand_catalog(catalog: &Catalog, block: &Checked) -> TokenStream {
    let runtime = &block.runtime;
    let Catalog { attrs, vis, name, id, title, .. } = catalog;
    let languages = languages::of_catalog(catalog, runtime);
    let doc = title_doc(attrs, title);
    let documented = match doc_comments::text(attrs) {
        detail if detail.is_empty() => None,
        detail => {
            let detail = tokens::literal(&detail);
            Some(quote!(.documented(#detail)))
        }
    };
    let (id, title) = (tokens::literal(id), tokens::literal(title));
    let domains = block.domains.iter().map(|domain| {
        let (cfg, name) = (cfg_of(&domain.attrs), &domain.name);
        let owner = match &domain.other {
            _ if !domain.without.has(Part::Methods) => quote!(#name),
            None => quote!(<#name as #runtime::ErrorCode>),
            Some(_) => quote!(<#name as #runtime::__private::open_enum::OpenEnum>),
        };
        quote!(#(#cfg)* #owner::DOMAIN)
    });
    let reserved = expand_groups(runtime, "Reserved", &block.reserved);
    quote! {
        #doc
        #(#attrs)*
        #[allow(deprecated)]
        #vis static #name: #runtime::Catalog = #runtime::Catalog::new(#id, #title, &[#(#domains),*], #reserved)#documented #languages;
    }
}
