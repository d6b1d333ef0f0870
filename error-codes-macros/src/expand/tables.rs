//! The data of a domain: `__ALL`, `__INDEX` and the static `__TABLE`.

use error_codes_core::hash;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::index::{self, Index};
use super::{Context, expand_reserved, perfect, tokens};
use crate::check::{Code, Domain, Row};
use crate::keys::First;

pub(super) fn expand(context: &Context) -> TokenStream {
    let Context { domain, runtime, private, .. } = context;
    let Domain { rows, retired, .. } = domain;
    let (active, all_rows) = (rows.len(), rows.len() + retired.len());
    let (statics, codes) = codes(context);
    let name = tokens::literal(domain.name.spelling());
    let ranges = tokens::ranges(&domain.ranges);
    let names = tokens::column(private, every(domain).map(|row| row.name.as_str()));
    let every_row: Vec<usize> = (0..active).collect();
    let name_index = perfect::build(&every_row, |row, seed| hash::of_text(&rows[row].name, seed));
    let name_index = perfect_hash(private, &name_index);
    let descriptions = tokens::column(private, every(domain).map(|row| row.description.as_str()));
    let extras = extras(context);
    quote! {
        #statics
        static __TABLE: #runtime::Domain = #runtime::Domain::new(#private::Tables {
            name: #name,
            ranges: #ranges,
            active: #active,
            rows: #all_rows,
            codes: #codes,
            names: #names,
            name_index: #name_index,
            descriptions: #descriptions,
            extras: &#extras,
        });
    }
}

/// What the domain has beyond codes, names and descriptions.
fn extras(context: &Context) -> TokenStream {
    let Context { domain, runtime, private, .. } = context;
    let Domain { title, overlaps, sections, reserved, .. } = domain;
    let text_column = |name, of: fn(&Row) -> &str| {
        let used = every(domain).any(|row| !of(row).is_empty());
        field(name, used, &|| tokens::column(private, every(domain).map(of)))
    };
    let fields = [
        field("title", !title.is_empty(), &|| tokens::literal(title)),
        field("overlaps", !overlaps.is_empty(), &|| {
            let names = tokens::literals(overlaps.iter().map(String::as_str));
            quote!(&[#(#names),*])
        }),
        field("sections", !sections.is_empty(), &|| {
            let sections = sections.iter().map(|section| {
                let (title, ranges) = (tokens::literal(&section.title), tokens::ranges(&section.ranges));
                quote!(#runtime::Section::new(#title, #ranges))
            });
            quote!(&[#(#sections),*])
        }),
        field("reserved", !reserved.is_empty(), &|| expand_reserved(runtime, reserved)),
        sparse("variants", domain, &|entries, index, row| {
            let variant = row.variant.spelling();
            if variant != row.name {
                let variant = tokens::literal(variant);
                entries.push(quote!((#index, #variant)));
            }
        }),
        text_column("details", |row| &row.detail),
        text_column("causes", |row| &row.cause),
        text_column("solutions", |row| &row.solution),
        field("section_of", !sections.is_empty(), &|| {
            let sections: Vec<usize> = every(domain).map(|row| row.section.map_or(0, |section| section + 1)).collect();
            tokens::ints(private, &sections)
        }),
        sparse("notes", domain, &|entries, index, row| {
            for (column, text) in &row.notes {
                let (column, text) = (tokens::literal(column), tokens::literal(text));
                entries.push(quote!((#index, #column, #text)));
            }
        }),
        sparse("shares", domain, &|entries, index, row| {
            if let Some(origin) = row.shares {
                entries.push(quote!((#index, #origin)));
            }
        }),
        sparse("deprecated", domain, &|entries, index, row| {
            if row.attrs.iter().any(|attr| attr.path().is_ident("deprecated")) {
                entries.push(quote!(#index));
            }
        }),
    ];
    if fields.iter().all(TokenStream::is_empty) {
        quote!(#private::NO_EXTRAS)
    } else {
        quote!(#private::Extras { #(#fields)* ..#private::Extras::NONE })
    }
}

/// The rows, active ones first.
fn every(domain: &Domain) -> impl Iterator<Item = &Row> {
    domain.rows.iter().chain(&domain.retired)
}

/// A field of `Extras`, left out where it is what `NONE` says.
fn field(name: &str, used: bool, value: &dyn Fn() -> TokenStream) -> TokenStream {
    if !used {
        return TokenStream::new();
    }
    let (name, value) = (format_ident!("{name}"), value());
    quote!(#name: #value,)
}

/// A list of the few rows that have something, each with its index.
fn sparse(name: &str, domain: &Domain, of: &dyn Fn(&mut Vec<TokenStream>, usize, &Row)) -> TokenStream {
    let mut entries = Vec::new();
    for (index, row) in every(domain).enumerate() {
        of(&mut entries, index, row);
    }
    field(name, !entries.is_empty(), &|| quote!(&[#(#entries),*]))
}

fn perfect_hash(private: &TokenStream, table: &perfect::Table) -> TokenStream {
    let seed = proc_macro2::Literal::u64_unsuffixed(table.seed);
    let ((displacements, _), (slots, _)) = (tokens::array(&table.displacements), tokens::array(&table.slots));
    quote!(#private::PerfectHash { seed: #seed, displacements: &#displacements, slots: &#slots })
}

/// `__ALL`, and how codes and rows lead to each other: the statics, and the field `codes`.
fn codes(context: &Context) -> (TokenStream, TokenStream) {
    let Context { domain, private, .. } = context;
    let Domain { name, rows, retired, .. } = domain;
    let active = rows.len();
    let variants = rows.iter().map(|row| &row.variant);
    let all = quote!(static __ALL: [#name; #active] = [#(#name::#variants),*];);
    let Some((integer, numbers)) = domain.numbers() else {
        let mut first = First::default();
        let firsts: Vec<usize> = (0..active).filter(|row| first.insert(rows[*row].code.key())).collect();
        let index = perfect::build(&firsts, |row, seed| hash::of_text(text_of(&rows[row]), seed));
        let index = perfect_hash(private, &index);
        let texts = tokens::column(private, every(domain).map(text_of));
        return (all, quote!(#private::Codes::Texts { index: #index, texts: #texts }));
    };
    let mut statics = all;
    let index = index::choose(&numbers[..active]);
    let numbers = match index {
        Index::Offset { first } if retired.is_empty() => {
            let first = tokens::number(first);
            quote!(Run { first: #first })
        }
        _ => {
            let width = if numbers.iter().all(|number| i32::try_from(*number).is_ok()) { "I32" } else { "I64" };
            let (width, list) = (format_ident!("{width}"), tokens::numbers(&numbers));
            quote!(#width(&[#list]))
        }
    };
    let index = number_index(private, &index, &mut statics);
    statics.extend(quote!(const __INDEX: #private::Index = #index;));
    let integer = format_ident!("{}", integer.variant());
    let numbers = quote!(#private::Numbers::#numbers);
    (statics, quote!(#private::Codes::Ints { integer: #private::Integer::#integer, index: __INDEX, numbers: #numbers }))
}

fn text_of(row: &Row) -> &str {
    match &row.code {
        Code::Text(text) => text,
        Code::Int(_) => unreachable!("`code_kind`: a domain of strings holds strings"),
    }
}

/// The index. Its tables are statics, so that a method that is inlined elsewhere carries no copy of them.
fn number_index(private: &TokenStream, index: &Index, statics: &mut TokenStream) -> TokenStream {
    let mut table = |name: &str, ints: &[usize]| {
        let (name, (array, bits)) = (format_ident!("{name}"), tokens::array(ints));
        let (ty, width, len) = (format_ident!("u{bits}"), format_ident!("U{bits}"), ints.len());
        statics.extend(quote!(static #name: [::core::primitive::#ty; #len] = #array;));
        quote!(#private::Ints::#width(&#name))
    };
    let number = tokens::number;
    match index {
        Index::Offset { first } => {
            let first = number(*first);
            quote!(#private::Index::Offset { first: #first })
        }
        Index::Direct { first, rows } => {
            let (first, rows) = (number(*first), table("__ROWS", rows));
            quote!(#private::Index::Direct { first: #first, rows: #rows })
        }
        Index::Pages { first, shift, pages, rows } => {
            let (first, pages, rows) = (number(*first), table("__PAGES", pages), table("__ROWS", rows));
            quote!(#private::Index::Pages { first: #first, shift: #shift, pages: #pages, rows: #rows })
        }
        Index::Product { factor, bits, rows } => {
            let (factor, rows) = (proc_macro2::Literal::u64_unsuffixed(*factor), table("__ROWS", rows));
            quote!(#private::Index::Product { factor: #factor, bits: #bits, rows: #rows })
        }
        Index::Hash(hash) => {
            let hash = perfect_hash(private, hash);
            statics.extend(quote!(static __HASH: #private::PerfectHash = #hash;));
            quote!(#private::Index::Hash(&__HASH))
        }
    }
}
