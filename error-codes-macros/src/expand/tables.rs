//! The data of a domain: `__ALL`, `__INDEX`, `__CODES`, `__EXTRAS` and the static `__TABLE`.

use std::fmt::Write as _;

use error_codes_core::field::TextField;
use error_codes_core::hash;
use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream, TokenTree};
use quote::quote;

use super::context::{Context, Shape};
use super::index::{self, Index};
use super::{columns, languages, perfect, tokens};
use crate::check::{Codes, Domain};
use crate::doc_comments;
use crate::syntax::Part;

pub(super) fn expand(context: &Context) -> TokenStream {
    let domain = context.domain;
    let (enum_name, active, rows) = (&domain.name, domain.active_count, domain.rows.len());
    let (statics, codes) = codes(context);
    let [name, title, detail] =
        [enum_name.spelling(), domain.title.as_deref().unwrap_or_default(), &doc_comments::text(&domain.attrs)]
            .map(tokens::literal);
    let ranges = tokens::ranges(&domain.extent.ranges);
    let names = domain.rows.iter().map(|row| row.name.as_str());
    let name_index = perfect::expand(&perfect::build(&names.clone().take(active).enumerate(), hash::of_text));
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
    let domain = context.domain;
    let row_of_error = domain.without.has(Part::Display).then(|| {
        let (name, open) = (&domain.name, domain.other.as_ref().map(|_| quote!(open_enum::)));
        quote!(row_of_error: ::core::option::Option::Some(__private::#open row_of_error::<#name>),)
    });
    let fields = of_domain(context) + &of_rows(domain);
    if fields.is_empty() && row_of_error.is_none() {
        return None;
    }
    let fields = tokens::read(&fields);
    let extras = quote!(__private::Extras { #fields #row_of_error ..__private::Extras::NONE });
    Some(quote!(static __EXTRAS: __private::Extras = #extras;))
}

/// The fields of `Extras` about the domain itself.
fn of_domain(context: &Context) -> String {
    let Domain { overlaps, extent, shown, sections, reserved, languages, other, .. } = context.domain;
    let shown = shown.as_ref().map(|shown| format!("__private::NumberFormat::new({})", tokens::literal(shown)));
    let language = context.block.catalog.as_ref().and_then(|catalog| catalog.language.as_deref());
    let language = language.filter(|_| !languages.is_empty());
    let fields = [
        field("overlaps", &tokens::texts(overlaps)),
        field("shown", &shown.unwrap_or_default()),
        field("patterns", &tokens::texts(&extent.patterns)),
        field("sections", &tokens::groups("Section", sections)),
        field("reserved", &tokens::groups("Reserved", reserved)),
        field("columns", &columns::tables(context.domain)),
        field("language", &tokens::literal(language.unwrap_or_default())),
        field("languages", &languages::tables(context.domain)),
        field("other", &tokens::literal(other.as_ref().map_or("", |other| other.name.spelling()))),
    ];
    fields.concat()
}

/// The fields about its rows.
fn of_rows(domain: &Domain) -> String {
    let rows = || domain.rows.iter().enumerate();
    let texts = TextField::FIELDS.map(|field| tokens::text_table(domain.rows.iter().map(|row| row.texts.text(field))));
    let has_texts = texts.iter().any(|table| table != tokens::NO_TEXTS);
    let texts = has_texts.then(|| format!("[{}]", texts.join(",")));
    let section_of = (!domain.sections.is_empty()).then(|| {
        let sections: Vec<usize> = domain.rows.iter().map(|row| row.section.map_or(0, |section| section + 1)).collect();
        let (sections, bits) = tokens::array(&sections);
        format!("__private::Ints::U{bits}(&{sections})")
    });
    let variants = rows().filter(|(_, row)| row.variant.spelling() != row.name);
    let variants = variants.map(|(index, row)| format!("({index}, {})", tokens::literal(row.variant.spelling())));
    let notes = rows().flat_map(|(index, row)| row.notes.iter().map(move |note| (index, note)));
    let notes = notes
        .map(|(index, (column, text))| format!("({index}, {}, {})", tokens::literal(column), tokens::literal(text)));
    let shares = rows().filter_map(|(index, row)| Some(format!("({index}, {})", row.shares?)));
    let moved = rows().filter_map(|(index, row)| Some(format!("({index}, {})", row.moved?)));
    let deprecated = rows().filter(|(_, row)| row.attrs.iter().any(|attr| attr.path().is_ident("deprecated")));
    let fields = [
        field("variants", &tokens::list(variants)),
        field("texts", &texts.unwrap_or_default()),
        field("section_of", &section_of.unwrap_or_default()),
        field("notes", &tokens::list(notes)),
        field("shares", &tokens::list(shares)),
        field("moved", &tokens::list(moved)),
        field("deprecated", &tokens::list(deprecated.map(|(index, _)| index.to_string()))),
    ];
    fields.concat()
}

/// A field of `Extras`, left out if it is that of `NONE`.
fn field(name: &str, value: &str) -> String {
    match value {
        "" | "\"\"" | "&[]" => String::new(),
        _ => format!("{name}: {value},"),
    }
}

/// How codes and rows lead to each other: the statics, and the field `codes`. Where several rows have one
/// code, the one without `shares` is found. `__CODES` has the code of each row where the discriminant is not it.
fn codes(context: &Context) -> (String, String) {
    let domain = context.domain;
    match &domain.codes {
        Codes::Int(integer, numbers) => {
            #[allow(clippy::cast_possible_truncation)] // the type that has them all is at most 64 bits wide
            let numbers: Vec<i64> = numbers.iter().map(|number| *number as i64).collect();
            let index = index::choose(domain.active_count, domain.origins(&numbers));
            let mut numbers = number_list(domain, &index, &numbers);
            let (index, mut statics) = index::expand(&index);
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
            let index = perfect::expand(&perfect::build(&origins, hash::of_text));
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
    let mut tokens = Vec::with_capacity(domain.active_count * 5);
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
        Index::Contiguous { first } if domain.active_count == domain.rows.len() => {
            format!("__private::Numbers::Run {{ first: {first} }}")
        }
        _ => {
            let width = if numbers.iter().all(|number| i32::try_from(*number).is_ok()) { "I32" } else { "I64" };
            format!("__private::Numbers::{width}(&[{}])", tokens::numbers(numbers))
        }
    }
}
