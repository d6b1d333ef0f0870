//! The data of a domain: `__ALL`, `__INDEX`, `__CODES`, `__EXTRAS` and the static `__TABLE`.

use std::fmt::Write as _;

use error_codes_core::field::TextField;
use error_codes_core::hash;
use error_codes_core::index::PerfectHash;
use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream, TokenTree};
use quote::{format_ident, quote};

use super::context::{Context, Shape};
use super::index::{self, Index};
use super::{columns, languages, perfect, tokens};
use crate::check::{Codes, Domain, Extent, Row};
use crate::doc_comments;
use crate::syntax::Part;

pub(super) fn expand(context: &Context) -> TokenStream {
    let domain = context.domain;
    let (enum_name, active, rows) = (&domain.name, domain.active, domain.rows.len());
    let (statics, codes) = codes(context);
    let [name, title, detail] =
        [enum_name.spelling(), domain.title.as_deref().unwrap_or_default(), &doc_comments::text(&domain.attrs)]
            .map(tokens::literal_text);
    let ranges = tokens::ranges(&domain.extent.ranges);
    let names = domain.rows.iter().map(|row| row.name.as_str());
    let name_index = perfect_hash(&perfect::build(&names.clone().take(active).enumerate(), hash::of_text));
    let names = tokens::text_table(names);
    let descriptions = tokens::text_table(domain.rows.iter().map(|row| row.texts.text(TextField::Description)));
    let extras = extras(context);
    let extras_name = if extras.is_some() { "__EXTRAS" } else { "__private::NO_EXTRAS" };
    let tables = tokens::read(&format!(
        "{statics}static __TABLE: __private::Domain = __private::Domain::new(__private::Tables {{
            name: {name}, title: {title}, detail: {detail}, ranges: {ranges}, active: {active}, rows: {rows}, codes: {codes},
            names: {names}, name_index: {name_index}, descriptions: {descriptions}, extras: &{extras_name},
        }});"
    ));
    let variants = variants(domain);
    quote!(static __ALL: [#enum_name; #active] = #variants; #extras #tables)
}

/// What the domain has beyond codes, names and descriptions, if anything.
fn extras(context: &Context) -> Option<TokenStream> {
    let private = &context.private;
    let fields = [of_domain(context), of_rows(context), of_parts(context)];
    let used = !fields.iter().all(TokenStream::is_empty);
    used.then(|| quote!(static __EXTRAS: #private::Extras = #private::Extras { #(#fields)* ..#private::Extras::NONE };))
}

/// The fields of `Extras` about the domain itself.
fn of_domain(context: &Context) -> TokenStream {
    let Context { domain, runtime, private, .. } = context;
    let Domain { overlaps, extent: Extent { patterns, .. }, shown, sections, reserved, .. } = domain;
    let fields = [
        field("overlaps", !overlaps.is_empty(), &|| tokens::texts(overlaps)),
        field("shown", shown.is_some(), &|| {
            let shown = shown.as_deref().map(tokens::literal);
            quote!(#private::NumberFormat::new(#shown))
        }),
        field("patterns", !patterns.is_empty(), &|| tokens::texts(patterns)),
        field("sections", !sections.is_empty(), &|| tokens::groups(runtime, "Section", sections)),
        field("reserved", !reserved.is_empty(), &|| tokens::groups(runtime, "Reserved", reserved)),
    ];
    quote!(#(#fields)*)
}

/// The fields about each row.
fn of_rows(context: &Context) -> TokenStream {
    let domain = context.domain;
    let texts = TextField::FIELDS.map(|field| domain.rows.iter().map(move |row| row.texts.text(field)));
    let has_texts = texts.iter().any(|texts| texts.clone().any(|text| !text.is_empty()));
    let fields = [
        sparse("variants", domain, &|entries, index, row| {
            let variant = row.variant.spelling();
            if variant != row.name {
                let variant = tokens::literal(variant);
                entries.push(quote!((#index, #variant)));
            }
        }),
        field("texts", has_texts, &|| {
            let texts = texts.clone().map(tokens::read_text_table);
            quote!([#(#texts),*])
        }),
        field("section_of", !domain.sections.is_empty(), &|| {
            let sections: Vec<usize> =
                domain.rows.iter().map(|row| row.section.map_or(0, |section| section + 1)).collect();
            tokens::ints(&sections)
        }),
        sparse("notes", domain, &|entries, index, row| {
            for (column, text) in &row.notes {
                let (column, text) = (tokens::literal(column), tokens::literal(text));
                entries.push(quote!((#index, #column, #text)));
            }
        }),
    ];
    quote!(#(#fields)*)
}

/// The fields for parts of the language that few domains use.
fn of_parts(context: &Context) -> TokenStream {
    let Context { domain, private, .. } = context;
    let other = &domain.other;
    let language = context.block.catalog.as_ref().and_then(|catalog| catalog.language.as_deref());
    let fields = [
        field("columns", !domain.columns.is_empty(), &|| columns::tables(context)),
        field("language", !domain.languages.is_empty() && language.is_some(), &|| {
            tokens::literal(language.unwrap_or_default())
        }),
        field("languages", !domain.languages.is_empty(), &|| languages::tables(context)),
        field("row_of_error", domain.without.has(Part::Display), &|| {
            let (name, open) = (&domain.name, other.is_some().then(|| quote!(open_enum::)));
            quote!(::core::option::Option::Some(#private::#open row_of_error::<#name>))
        }),
        sparse("shares", domain, &|entries, index, row| {
            if let Some(origin) = row.shares {
                entries.push(quote!((#index, #origin)));
            }
        }),
        field("other", other.is_some(), &|| {
            let name = other.as_ref().map(|other| tokens::literal(other.name.spelling()));
            quote!(#name)
        }),
        sparse("moved", domain, &|entries, index, row| {
            if let Some(target) = row.moved {
                entries.push(quote!((#index, #target)));
            }
        }),
        sparse("deprecated", domain, &|entries, index, row| {
            if row.attrs.iter().any(|attr| attr.path().is_ident("deprecated")) {
                entries.push(quote!(#index));
            }
        }),
    ];
    quote!(#(#fields)*)
}

/// A field of `Extras`, left out if it is that of `NONE`.
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
    for (index, row) in domain.rows.iter().enumerate() {
        of(&mut entries, index, row);
    }
    field(name, !entries.is_empty(), &|| quote!(&[#(#entries),*]))
}

fn perfect_hash(table: &perfect::Table) -> String {
    let PerfectHash { seed, displacements, slots } = table;
    let ((displacements, _), (slots, _)) = (tokens::array(displacements), tokens::array(slots));
    format!("__private::PerfectHash {{ seed: {seed}, displacements: &{displacements}, slots: &{slots} }}")
}

/// How codes and rows lead to each other: the statics, and the field `codes`. Where several rows have one
/// code, the one without `shares` is found. `__CODES` has the code of each row where the discriminant is not it.
fn codes(context: &Context) -> (String, String) {
    let domain = context.domain;
    match &domain.codes {
        Codes::Int(integer, numbers) => {
            let bits: Vec<i64> = numbers.iter().filter_map(|number| integer.to_bits(*number)).collect();
            let index = index::choose(bits.get(..domain.active).unwrap_or_default(), domain.origins(&bits));
            let mut numbers = number_list(domain, &index, &bits);
            let (index, mut statics) = number_index(&index);
            let _ = write!(statics, "const __INDEX: __private::Index = __private::Index::{index};");
            if context.shape != Shape::Int {
                let _ = write!(statics, "static __CODES: __private::Numbers = {numbers};");
                numbers.replace_range(.., "__CODES");
            }
            let integer = integer.variant();
            let codes = format!("Int {{ integer: __private::Integer::{integer}, index: __INDEX, numbers: {numbers} }}");
            (statics, format!("__private::Codes::{codes}"))
        }
        Codes::Str(texts) => {
            let origins = domain.origins(texts).map(|(row, text)| (row, text.as_str()));
            let index = perfect_hash(&perfect::build(&origins, hash::of_text));
            let texts = tokens::text_table(texts.iter().map(String::as_str));
            let statics = format!("static __CODES: __private::TextTable = {texts};");
            (statics, format!("__private::Codes::Str {{ index: {index}, texts: __CODES }}"))
        }
    }
}

/// The path of every variant, which `quote!` would put together several times as slowly.
fn variants(domain: &Domain) -> TokenTree {
    let punct = |c, spacing| TokenTree::Punct(Punct::new(c, spacing));
    let (joint, colon, comma) = (punct(':', Spacing::Joint), punct(':', Spacing::Alone), punct(',', Spacing::Alone));
    let name = TokenTree::Ident(domain.name.ident().clone());
    let mut tokens = Vec::with_capacity(domain.active * 5);
    for row in domain.active() {
        if !tokens.is_empty() {
            tokens.push(comma.clone());
        }
        let variant = TokenTree::Ident(row.variant.ident().clone());
        tokens.extend([name.clone(), joint.clone(), colon.clone(), variant]);
    }
    Group::new(Delimiter::Bracket, tokens.into_iter().collect()).into()
}

/// The numbers of the rows; contiguous ones need no list.
fn number_list(domain: &Domain, index: &Index, numbers: &[i64]) -> String {
    match index {
        Index::Contiguous { first } if domain.active == domain.rows.len() => {
            format!("__private::Numbers::Run {{ first: {first} }}")
        }
        _ => {
            let width = if numbers.iter().all(|number| i32::try_from(*number).is_ok()) { "I32" } else { "I64" };
            format!("__private::Numbers::{width}(&[{}])", tokens::numbers(numbers))
        }
    }
}

/// The index, and its tables: statics, so that a method that is inlined elsewhere carries no copy of them.
fn number_index(index: &Index) -> (String, String) {
    let mut statics = String::new();
    let mut table = |name: &str, ints: &[usize]| {
        let ((array, bits), len) = (tokens::array(ints), ints.len());
        let _ = write!(statics, "static {name}: [::core::primitive::u{bits}; {len}] = {array};");
        format!("__private::Ints::U{bits}(&{name})")
    };
    let index = match index {
        Index::Contiguous { first } => format!("Contiguous {{ first: {first} }}"),
        Index::DirectAddress { first, rows } => {
            format!("DirectAddress {{ first: {first}, rows: {} }}", table("__ROWS", rows))
        }
        Index::Pages { first, shift, pages, rows } => {
            let (pages, rows) = (table("__PAGES", pages), table("__ROWS", rows));
            format!("Pages {{ first: {first}, shift: {shift}, pages: {pages}, rows: {rows} }}")
        }
        Index::Multiplicative { factor, bits, rows } => {
            format!("Multiplicative {{ factor: {factor}, bits: {bits}, rows: {} }}", table("__ROWS", rows))
        }
        Index::Hash(hash) => {
            let _ = write!(statics, "static __HASH: __private::PerfectHash = {};", perfect_hash(hash));
            "Hash(&__HASH)".to_owned()
        }
    };
    (index, statics)
}
