//! From the syntax to the tables: a block without errors, or what `repair` left of one.

mod languages;

use syn::Attribute;

use super::checked::{Block, Catalog, Codes, Domain, Extent, Group, Row, Translation};
use crate::attributes::without_provided;
use crate::lookup::{First, Key};
use crate::provided::UNSUPPORTED;
use crate::syntax::{self, Code, Column, Description, Other, Text, Texts, Type};

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
    let language = language.map(|tag| tag.value).unwrap_or_default();
    let languages = languages::of_catalog(&name, texts, reserved);
    Catalog { attrs, vis, name, id: id.value, title: title.value, language, languages }
}

fn group(title: &Text, of: &syntax::Extent) -> Group {
    Group { title: title.value.clone(), extent: extent(of) }
}

fn extent(extent: &syntax::Extent) -> Extent {
    let syntax::Extent { ranges, patterns } = extent;
    let patterns = patterns.iter().map(|pattern| pattern.value.clone());
    Extent { ranges: syntax::bounds(ranges), patterns: patterns.collect() }
}

fn domain(domain: syntax::Domain, columns: &[Column], texts: &[Texts]) -> Domain {
    let shown = domain.shown();
    let columns: Vec<&Column> = columns.iter().chain(&domain.columns).collect();
    let (rows, active, codes) = rows(domain.codes, domain.ty, &columns, &domain.sections);
    let sections: Vec<Group> = domain.sections.iter().map(|it| group(&it.title, &it.extent)).collect();
    let reserved: Vec<Group> = domain.reserved.iter().map(|it| group(&it.title, &it.extent)).collect();
    Domain {
        shown,
        other: domain.others.into_iter().next().map(|other| Other { attrs: supported(other.attrs), ..other }),
        languages: languages::of_domain(&domain.name, texts, (&rows, active), &sections, &reserved),
        rows,
        active,
        columns: columns.into_iter().map(column).collect(),
        codes,
        overlaps: domain.overlaps.iter().map(|name| name.spelling().to_owned()).collect(),
        without: domain.without,
        title: domain.title.map(|title| title.value).unwrap_or_default(),
        extent: extent(&domain.extent),
        sections,
        reserved,
        attrs: domain.attrs.iter().filter_map(without_provided).collect(),
        vis: domain.vis,
        keyword: domain.keyword,
        braces: domain.braces,
        name: domain.name,
    }
}

fn column(column: &Column) -> Column {
    Column { attrs: supported(column.attrs.clone()), ..column.clone() }
}

/// The rows, active ones first, how many of them are active, and the codes of all.
fn rows(codes: Vec<Code>, ty: Type, columns: &[&Column], sections: &[syntax::Section]) -> (Vec<Row>, usize, Codes) {
    let (active, retired): (Vec<Code>, Vec<Code>) = codes.into_iter().partition(|code| !code.retired);
    let (count, refers) = (active.len(), |code: &Code| code.fields.shares.is_some() || code.fields.moved.is_some());
    // Most domains need no lookup.
    let is_asked = active.iter().chain(&retired).any(refers);
    let names: Vec<String> = active.iter().filter(|_| is_asked).map(|code| code.name.spelling().to_owned()).collect();
    let names = First::by_text(names.iter().map(String::as_str).zip(0..));
    let codes: Vec<Code> = active.into_iter().chain(retired).collect();
    let values = match ty {
        Type::Int(integer) => Codes::Numbers(integer, codes.iter().filter_map(|it| Some(it.number()?.value)).collect()),
        Type::Str => Codes::Texts(codes.iter().filter_map(|it| Some(it.string()?.value.clone())).collect()),
    };
    let row = |code: Code| {
        let find = |name: Option<&syntax::Name>| names.get(Key::Text(name?.spelling()));
        let shares = find(code.fields.shares.as_ref().filter(|_| !code.retired));
        let moved = find(code.fields.moved.as_ref().filter(|_| code.retired));
        let values = columns.iter().map(|column| code.value_in(column, sections).cloned()).collect();
        Row { values, shares, moved, ..row(code) }
    };
    (codes.into_iter().map(row).collect(), count, values)
}

/// The row without what depends on other codes or columns.
fn row(code: Code) -> Row {
    let own = |text: Option<Text>| text.map(|text| text.value).unwrap_or_default();
    let (name, (description, detail)) = (code.documented_name().to_owned(), code.texts());
    let (cause, solution) = (own(code.fields.cause), own(code.fields.solution));
    let is_documented = matches!(code.description, Some(Description::Documentation));
    let notes = code.fields.notes.into_iter().map(|(column, text)| (column.value, text.value));
    Row {
        name,
        texts: Translation { description, detail, cause, solution },
        is_documented,
        notes: notes.collect(),
        values: Vec::new(),
        section: code.section,
        shares: None,
        moved: None,
        attrs: supported(code.attrs),
        variant: code.name,
    }
}

/// `unsupported_attribute` has said what is wrong with the others; they must not reach the variant.
fn supported(attrs: Vec<Attribute>) -> Vec<Attribute> {
    let supported = |attr: &Attribute| !UNSUPPORTED.iter().any(|name| attr.path().is_ident(name));
    attrs.into_iter().filter(supported).collect()
}
