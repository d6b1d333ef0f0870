//! What is emitted of a block: all that is sound. In a block without errors that is everything; after an error
//! a wrong row keeps its variant, under a number that nobody uses, so that no use of the enum is a second error.

use error_codes_core::integer::Integer;
use error_codes_core::range;
use syn::{Attribute, Expr, ExprLit, Lit, Meta};

use crate::attributes::without_derived;
use crate::check::{Catalog, Code, DERIVED, Domain, ITEMS, Reserved, Row, Section, SoundBlock, UNSUPPORTED};
use crate::keys::{First, Key};
use crate::syntax::{self, FieldKey, FieldValue, Name, Range, Text, Type, Value};

/// The sound part of `block`. Nothing is compared again in a block that is known to be `clean`.
pub(crate) fn sound(block: syntax::Block, clean: bool) -> SoundBlock {
    let first = are_first(block.domains.iter().map(|domain| domain.name.spelling()));
    let domains = block.domains.into_iter().zip(first).filter_map(|(domain, first)| first.then_some(domain));
    SoundBlock {
        runtime: block.runtime,
        catalog: block.catalogs.into_iter().next().map(catalog),
        domains: domains.map(|it| domain(it, clean)).collect(),
        reserved: block.reserved.iter().map(reserved).collect(),
    }
}

/// Of each name, whether it is the first of its spelling.
fn are_first<'a>(names: impl Iterator<Item = &'a str>) -> Vec<bool> {
    let mut first = First::default();
    names.map(|name| first.insert(Key::Text(name))).collect()
}

/// What nobody says: the name, and the row with as many `#` as it takes.
fn unused(taken: &First, name: &Name, row: usize) -> String {
    let mut text = format!("{name}#{row}");
    while taken.get(Key::Text(&text)).is_some() {
        text.push('#');
    }
    text
}

fn catalog(catalog: syntax::Catalog) -> Catalog {
    let syntax::Catalog { attrs, vis, name, id, title, .. } = catalog;
    Catalog { attrs, vis, name, id: id.value, title: title.value }
}

fn reserved(reserved: &syntax::Reserved) -> Reserved {
    Reserved { title: reserved.title.value.clone(), ranges: ranges(&reserved.ranges) }
}

fn ranges(ranges: &[Range]) -> Vec<range::Range> {
    let some_type_has = |number| Integer::ALL.iter().any(|integer| integer.contains(number));
    let sound = |(first, last): &range::Range| first <= last && some_type_has(*first) && some_type_has(*last);
    ranges.iter().map(Range::bounds).filter(sound).collect()
}

fn domain(mut domain: syntax::Domain, clean: bool) -> Domain {
    let retired = domain.codes.extract_if(.., |code| code.retired).collect::<Vec<_>>();
    let retired = retired.into_iter().filter_map(|code| {
        let value = fitting(code.value.as_ref(), domain.ty)?;
        Some(row(code, value))
    });
    let retired = retired.collect();
    if !clean {
        let mut first = are_first(domain.codes.iter().map(|code| code.name.spelling())).into_iter();
        domain
            .codes
            .retain(|code| first.next() == Some(true) && ITEMS.iter().all(|(item, _)| *item != code.name.spelling()));
    }
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
        attrs: domain.attrs.iter().filter_map(|attr| without_derived(attr, &DERIVED)).collect(),
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
        Value::Int(number) if ty.holds(number.value) => Some(Code::Int(number.value)),
        Value::Text(text) if ty == Type::Str => Some(Code::Text(text.value.clone())),
        _ => None,
    }
}

/// The code of each row with the row that it shares; `None` where the type has no number left for it.
type Values = Vec<Option<(Code, Option<usize>)>>;

fn values(domain: &syntax::Domain, clean: bool) -> Values {
    let names = if domain.codes.iter().any(|code| code.shares().is_some()) {
        First::of_texts(domain.codes.iter().map(|code| code.name.spelling()))
    } else {
        First::default()
    };
    let own: Vec<Option<Code>> = domain.codes.iter().map(|code| fitting(code.value.as_ref(), domain.ty)).collect();
    let shares = |code: &syntax::Code, row: usize| {
        let target = names.get(Key::Text(code.shares()?.spelling()))?;
        let sound = target != row && domain.codes[target].shares().is_none() && own[target] == own[row];
        sound.then_some(target)
    };
    let mut seen = First::default();
    let first: Values = domain
        .codes
        .iter()
        .enumerate()
        .map(|(row, code)| {
            let value = own[row].as_ref()?;
            let shares = shares(code, row);
            let kept = clean || shares.is_some() || seen.insert(value.key());
            kept.then(|| (value.clone(), shares))
        })
        .collect();
    let mut number = match domain.ty {
        Type::Int(integer) => integer.min(),
        Type::Str => 0,
    };
    let place = |(row, value): (usize, Option<_>)| {
        value.or_else(|| {
            let code = match domain.ty {
                Type::Str => Code::Text(unused(&seen, &domain.codes[row].name, row)),
                Type::Int(_) => loop {
                    let code = Code::Int(domain.ty.holds(number).then_some(number)?);
                    number += 1;
                    if seen.get(code.key()).is_none() {
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
    let rows = codes.into_iter().zip(values).filter_map(|(code, value)| {
        let (value, shares) = value?;
        let mut row = row(code, value);
        row.shares = shares.map(|target| positions[target]);
        Some(row)
    });
    let mut rows: Vec<Row> = rows.collect();
    if !clean {
        rename(&mut rows);
    }
    rows
}

/// Gives each row a documented name of its own.
fn rename(rows: &mut [Row]) {
    let names = First::of_texts(rows.iter().map(|row| row.name.as_str()));
    let wrong = rows.iter().enumerate().filter(|(index, row)| names.get(Key::Text(&row.name)) != Some(*index));
    let other: Vec<(usize, String)> = wrong.map(|(index, row)| (index, unused(&names, &row.variant, index))).collect();
    for (index, name) in other {
        rows[index].name = name;
    }
}

fn row(code: syntax::Code, value: Code) -> Row {
    let own = |text: &Text| text.value.clone();
    let field = |word| code.text(word).map(own).unwrap_or_default();
    let notes = code.fields.iter().filter_map(|field| match (&field.key, &field.value) {
        (FieldKey::Column(column), FieldValue::Text(text)) => Some((own(column), own(text))),
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
