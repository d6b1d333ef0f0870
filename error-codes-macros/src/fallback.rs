//! What is emitted of a block: all that is sound. In a block without errors that is everything; after an error
//! a wrong row keeps its variant, under a number that nobody uses, so that no use of the enum is a second error.

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use syn::{Attribute, Expr, ExprLit, Lit, Meta};

use crate::check::{Catalog, Code, DERIVED, Domain, ITEMS, Reserved, Row, Section, SoundBlock, UNSUPPORTED};
use crate::syntax::{self, FieldValue, Key, Range, Text, Type, Value};

/// The sound part of `block`. Nothing is compared again in a block that is known to be `clean`.
pub(crate) fn sound(block: syntax::Block, clean: bool) -> SoundBlock {
    let mut names = BTreeSet::new();
    let domains = block.domains.into_iter().filter(|domain| names.insert(domain.name.spelling().to_owned()));
    SoundBlock {
        runtime: block.runtime,
        catalog: block.catalogs.into_iter().next().map(catalog),
        domains: domains.map(|it| domain(it, clean)).collect(),
        reserved: block.reserved.iter().map(reserved).collect(),
    }
}

fn catalog(catalog: syntax::Catalog) -> Catalog {
    let syntax::Catalog { attrs, vis, name, id, title, .. } = catalog;
    Catalog { attrs, vis, name, id: id.value, title: title.value }
}

fn reserved(reserved: &syntax::Reserved) -> Reserved {
    Reserved { title: reserved.title.value.clone(), ranges: ranges(&reserved.ranges) }
}

fn ranges(ranges: &[Range]) -> Vec<(i64, i64)> {
    let bounds = ranges.iter().filter(|range| range.first <= range.last);
    bounds.filter_map(|range| Some((range.first.try_into().ok()?, range.last.try_into().ok()?))).collect()
}

fn domain(mut domain: syntax::Domain, clean: bool) -> Domain {
    let retired = domain.codes.extract_if(.., |code| code.retired).collect::<Vec<_>>();
    let retired = retired.into_iter().filter_map(|code| {
        let value = fitting(code.value.as_ref(), domain.ty)?;
        Some(row(code, value))
    });
    let retired = retired.collect();
    let mut variants = BTreeSet::new();
    domain.codes.retain(|code| {
        let name = code.name.spelling();
        clean || (ITEMS.iter().all(|(item, _)| *item != name) && variants.insert(name.to_owned()))
    });
    let values = values(&domain, clean);
    let rows = rows(domain.codes, values, clean);
    Domain {
        retired,
        rows,
        overlaps: domain.overlaps.iter().map(|name| name.spelling().to_owned()).collect(),
        title: domain.title.map(|title| title.value).unwrap_or_default(),
        ranges: ranges(&domain.ranges),
        sections: domain.sections.into_iter().map(section).collect(),
        reserved: domain.reserved.iter().map(reserved).collect(),
        attrs: domain.attrs.into_iter().filter_map(without_derived).collect(),
        vis: domain.vis,
        keyword: domain.keyword,
        braces: domain.braces,
        name: domain.name,
        ty: domain.ty,
    }
}

fn section(section: syntax::Section) -> Section {
    Section { title: section.title.value, ranges: ranges(&section.ranges) }
}

/// The code, where it is one of the domain's type.
fn fitting(value: Option<&Value>, ty: Type) -> Option<Code> {
    match value? {
        Value::Int(number) if ty.holds(number.value) => number.value.try_into().ok().map(Code::Int),
        Value::Text(text) if ty == Type::Str => Some(Code::Text(text.value.clone())),
        _ => None,
    }
}

/// The code of each row with the row that it shares; `None` where the type has no number left for it.
type Values = Vec<Option<(Code, Option<usize>)>>;

fn values(domain: &syntax::Domain, clean: bool) -> Values {
    let index: LazyCell<BTreeMap<&str, usize>, _> = LazyCell::new(|| {
        let names = domain.codes.iter().map(|code| code.name.spelling());
        names.zip(0..).collect()
    });
    let own: Vec<Option<Code>> = domain.codes.iter().map(|code| fitting(code.value.as_ref(), domain.ty)).collect();
    let shares = |code: &syntax::Code, row: usize| {
        let target = *index.get(code.shares()?.spelling())?;
        let sound = target != row && domain.codes[target].shares().is_none() && own[target] == own[row];
        sound.then_some(target)
    };
    let mut seen = BTreeSet::new();
    let first: Values = domain
        .codes
        .iter()
        .enumerate()
        .map(|(row, code)| {
            let value = own[row].clone()?;
            match shares(code, row) {
                Some(target) => Some((value, Some(target))),
                None => (clean || seen.insert(value.clone())).then_some((value, None)),
            }
        })
        .collect();
    let mut number = match domain.ty {
        Type::Int { min, .. } => min,
        Type::Str => 0,
    };
    let place = |(row, value): (usize, Option<_>)| {
        value.or_else(|| {
            let code = match domain.ty {
                Type::Str => Code::Text(format!("{}#{row}", domain.codes[row].name)),
                Type::Int { .. } => loop {
                    let code = Code::Int(domain.ty.holds(number).then_some(number)?.try_into().ok()?);
                    number += 1;
                    if !seen.contains(&code) {
                        break code;
                    }
                },
            };
            Some((code, None))
        })
    };
    first.into_iter().enumerate().map(place).collect()
}

fn rows(codes: Vec<syntax::Code>, values: Values, clean: bool) -> Vec<Row> {
    // A row that has to go moves those behind it up.
    let mut position = 0;
    let positions: Vec<usize> = values
        .iter()
        .map(|value| {
            position += usize::from(value.is_some());
            position.saturating_sub(1)
        })
        .collect();
    let mut names = BTreeSet::new();
    let mut rows = Vec::with_capacity(codes.len());
    for (index, (code, value)) in codes.into_iter().zip(values).enumerate() {
        let Some((value, shares)) = value else { continue };
        let mut row = row(code, value);
        row.shares = shares.map(|target| positions[target]);
        if !clean && !names.insert(row.name.clone()) {
            row.name = format!("{}#{index}", row.variant);
            names.insert(row.name.clone());
        }
        rows.push(row);
    }
    rows
}

fn row(code: syntax::Code, value: Code) -> Row {
    let own = |text: &Text| text.value.clone();
    let field = |word| code.text(word).map(own).unwrap_or_default();
    let notes = code.fields.iter().filter_map(|field| match (&field.key, &field.value) {
        (Key::Column(column), FieldValue::Text(text)) => Some((own(column), own(text))),
        _ => None,
    });
    Row {
        name: code.text("name").map_or_else(|| code.name.spelling().to_owned(), own),
        description: code.description.as_ref().map(own).unwrap_or_default(),
        detail: detail(&code.attrs),
        cause: field("cause"),
        solution: field("solution"),
        notes: notes.collect(),
        section: code.section,
        shares: None,
        code: value,
        attrs: code.attrs.into_iter().filter(supported).collect(),
        variant: code.name,
    }
}

/// `unsupported_attribute` has said what is wrong with the others; they must not reach the variant.
fn supported(attr: &Attribute) -> bool {
    !UNSUPPORTED.iter().any(|name| attr.path().is_ident(name))
}

/// The same for the enum: no `repr`, and no derive of what every domain has.
fn without_derived(mut attr: Attribute) -> Option<Attribute> {
    if attr.path().is_ident("derive")
        && let Meta::List(list) = &mut attr.meta
    {
        let derived = |token: &TokenTree| DERIVED.contains(&token.to_string().as_str());
        let mut tokens = list.tokens.clone().into_iter().peekable();
        let mut kept = TokenStream::new();
        while let Some(token) = tokens.next() {
            if derived(&token) {
                tokens.next_if(|comma| comma.to_string() == ",");
            } else {
                kept.extend([token]);
            }
        }
        list.tokens = kept;
    }
    (!attr.path().is_ident("repr")).then_some(attr)
}

/// The text of the doc comments, without the space that follows `///`.
fn detail(attrs: &[Attribute]) -> String {
    let lines = attrs.iter().filter(|attr| attr.path().is_ident("doc")).filter_map(|attr| match &attr.meta {
        Meta::NameValue(pair) => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    });
    let lines: Vec<String> = lines.map(|line| line.strip_prefix(' ').unwrap_or(&line).trim_end().to_owned()).collect();
    lines.join("\n").trim().to_owned()
}
