//! Translations as tables.

use error_codes_core::field::TextField;
use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::tokens;
use crate::check::{Catalog, Language};

/// What a domain has in other languages.
pub(super) fn tables(context: &Context) -> TokenStream {
    let Context { domain, runtime, private, .. } = context;
    let languages = domain.languages.iter().map(|language| {
        let Language { tag, title, sections, reserved, rows } = language;
        let (tag, title) = (tokens::literal(tag), tokens::literal(title));
        let (sections, reserved) =
            (tokens::groups(runtime, "Section", sections), tokens::groups(runtime, "Reserved", reserved));
        let texts = TextField::ALL.map(|field| tokens::read_text_table(rows.iter().map(|row| row.text(field))));
        quote! {
            #private::Language {
                tag: #tag,
                title: #title,
                sections: #sections,
                reserved: #reserved,
                texts: [#(#texts),*],
            }
        }
    });
    quote!(&[#(#languages),*])
}

/// The end of the expression that makes a catalog; nothing where it has one language and does not say which.
pub(super) fn of_catalog(catalog: &Catalog, runtime: &TokenStream) -> TokenStream {
    let Catalog { language, languages, .. } = catalog;
    if language.is_none() && languages.is_empty() {
        return TokenStream::new();
    }
    let language = tokens::literal(language.as_deref().unwrap_or_default());
    let languages = languages.iter().map(|language| {
        let (tag, title) = (tokens::literal(&language.tag), tokens::literal(&language.title));
        let reserved = tokens::groups(runtime, "Reserved", &language.reserved);
        quote!(#runtime::__private::CatalogLanguage { tag: #tag, title: #title, reserved: #reserved })
    });
    quote!(.in_languages(#language, &[#(#languages),*]))
}
