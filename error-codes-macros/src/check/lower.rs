//! From the syntax to the tables: a block without errors, or what `repair` left of one.

mod languages;

use error_codes_core::ty::Type;
use syn::Attribute;

use super::checked::{Block, Catalog, Codes, Domain, Extent, Group, Row, Translation};
use crate::attributes::{UNSUPPORTED, without_provided};
use crate::hash_table::{First, Key};
use crate::syntax::{self, Code, Column, Description, Fields, Name, Other, Text, Texts, Verbatim};

pub(super) fn lower(block: syntax::Block) -> Block {
    let reserved: Vec<Group> = block.reserved.iter().map(|it| group(&it.title, &it.extent)).collect();
    let domains = block.domains.into_iter().map(|it| domain(it, &block.columns, &block.texts));
    Block {
        runtime: block.runtime,
        for_rustdoc: block.for_rustdoc,
        domains: domains.collect(),
        catalog: block.catalogs.into_iter().next().map(|it| catalog(it, &block.texts, &reserved)),
        reserved,
    }
}

fn catalog(catalog: syntax::Catalog, texts: &[Texts], reserved: &[Group]) -> Catalog {
    let syntax::Catalog { attrs, vis, name, id, title, language, .. } = catalog;
    let language = language.map(|tag| tag.value);
    let languages = languages::of_catalog(&name, texts, reserved);
    Catalog { attrs, vis, name, id: id.value, title: title.value, language, languages }
}

fn group(title: &Text, of: &syntax::Extent) -> Group {
    Group { title: title.value.clone(), extent: extent(of) }
}

fn extent(extent: &syntax::Extent) -> Extent {
    let patterns = extent.patterns.iter().map(|pattern| pattern.value.clone());
    Extent { ranges: extent.bounds().collect(), patterns: patterns.collect() }
}

fn domain(domain: syntax::Domain, columns: &[Column], texts: &[Texts]) -> Domain {
    let shown = domain.shown();
    let is_open = !domain.others.is_empty();
    let columns: Vec<&Column> = columns.iter().chain(&domain.columns).collect();
    let column = |column: &Column| Column { attrs: supported(column.attrs.clone()), ..column.clone() };
    let (rows, active_count, codes) = table(domain.codes, domain.ty, &columns, &domain.sections);
    let sections: Vec<Group> = domain.sections.iter().map(|it| group(&it.title, &it.extent)).collect();
    let reserved: Vec<Group> = domain.reserved.iter().map(|it| group(&it.title, &it.extent)).collect();
    Domain {
        shown,
        other: domain.others.into_iter().next().map(|other| Other { attrs: supported(other.attrs), ..other }),
        languages: languages::of_domain(&domain.name, texts, (&rows, active_count), &sections, &reserved),
        rows,
        active_count,
        columns: columns.into_iter().map(column).collect(),
        codes,
        overlaps: domain.overlaps.iter().map(|name| name.spelling().to_owned()).collect(),
        without: domain.without,
        title: domain.title.map(|title| title.value),
        extent: extent(&domain.extent),
        sections,
        reserved,
        attrs: domain.attrs.iter().filter_map(|attr| without_provided(attr, is_open, domain.ty)).collect(),
        vis: domain.vis,
        keyword: domain.keyword,
        braces: domain.braces,
        name: domain.name,
    }
}

/// The rows of a domain, active ones first; how many are active; and the code of each.
fn table(codes: Vec<Code>, ty: Type, columns: &[&Column], sections: &[syntax::Section]) -> (Vec<Row>, usize, Codes) {
    let (active, retired): (Vec<Code>, Vec<Code>) = codes.into_iter().partition(|code| !code.retired);
    let all = active.into_iter().chain(retired);
    let (values, codes) = match ty {
        Type::Int(integer) => {
            let (numbers, codes) = with_values(all, |code| Some(code.number()?.value));
            (Codes::Int(integer, numbers), codes)
        }
        Type::Str => {
            let (texts, codes) = with_values(all, |code| Some(code.string()?.value.clone()));
            (Codes::Str(texts), codes)
        }
    };
    let active_count = codes.iter().filter(|code| !code.retired).count();
    // Most domains need no lookup.
    let is_asked = codes.iter().any(|code| code.fields.shares.is_some() || code.fields.moved.is_some());
    let names = codes.iter().take(if is_asked { active_count } else { 0 });
    let names: Vec<String> = names.map(|code| code.name.spelling().to_owned()).collect();
    let names = First::by_text(names.iter().map(String::as_str).zip(0..));
    let find = |name: &Name| names.get(Key::Str(name.spelling()));
    let rows = codes.into_iter().map(|code| {
        let values = columns.iter().map(|column| code.value_in(column, sections).cloned()).collect();
        row(code, values, &find)
    });
    (rows.collect(), active_count, values)
}

/// Drops codes without a value, so values and codes stay aligned.
fn with_values<T>(codes: impl Iterator<Item = Code>, value: impl Fn(&Code) -> Option<T>) -> (Vec<T>, Vec<Code>) {
    codes.filter_map(|code| Some((value(&code)?, code))).unzip()
}

/// `find` knows the rows of active codes by their identifiers.
fn row(code: Code, values: Vec<Option<Verbatim>>, find: &dyn Fn(&Name) -> Option<usize>) -> Row {
    let (name, texts) = (code.documented_name().to_owned(), Translation::new(code.texts()));
    // Every field is named, so that rustc asks for a new one.
    let Fields { name: _, cause: _, solution: _, shares, moved, values: _, notes, keys: _ } = code.fields;
    Row {
        name,
        texts,
        is_documented: matches!(code.description, Some(Description::Documentation)),
        notes: notes.into_iter().map(|(column, text)| (column.value, text.value)).collect(),
        values,
        section: code.section,
        shares: shares.as_ref().filter(|_| !code.retired).and_then(find),
        moved: moved.as_ref().filter(|_| code.retired).and_then(find),
        attrs: supported(code.attrs),
        variant: code.name,
    }
}

/// A rule has reported the others; they must not reach the variant or the accessor.
fn supported(attrs: Vec<Attribute>) -> Vec<Attribute> {
    let supported = |attr: &Attribute| !UNSUPPORTED.iter().any(|name| attr.path().is_ident(name));
    attrs.into_iter().filter(supported).collect()
}
