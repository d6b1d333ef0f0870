//! From the syntax to the tables, in three steps: choose the code of each row, repair what is wrong with it after an error,
//! build the rows. After an error a wrong row keeps its variant, under a code that nobody uses, so that no use of the enum is
//! a second error.

pub(super) mod languages;

use error_codes_core::integer::Integer;
use error_codes_core::{pattern, range};
use syn::Attribute;

use super::checked::{Block, Catalog, Codes, Column, Domain, Other, Reserved, Row, Section};
use super::rules::columns::is_taken;
use super::rules::types::some_type_has;
use crate::attributes::without_provided;
use crate::lookup::{First, Key};
use crate::provided::{ITEMS, UNSUPPORTED};
use crate::syntax::{self, Code, Description, Name, Range, Text, Texts, Type, Value, Verbatim};

/// The sound part of a block; everything where it is clean.
pub(super) fn lower(block: syntax::Block, clean: bool) -> Block {
    let mut names = First::default();
    let first: Vec<bool> = block.domains.iter().map(|domain| names.insert(Key::Text(domain.name.spelling()))).collect();
    let domains = block.domains.into_iter().zip(first).filter_map(|(domain, first)| first.then_some(domain));
    let reserved: Vec<Reserved> = block.reserved.iter().map(reserved).collect();
    Block {
        runtime: block.runtime,
        for_rustdoc: block.for_rustdoc,
        catalog: block.catalogs.into_iter().next().map(|it| catalog(it, &block.texts, &reserved)),
        domains: domains.map(|it| domain(it, &block.columns, &block.texts, clean)).collect(),
        reserved,
    }
}

fn catalog(catalog: syntax::Catalog, texts: &[Texts], reserved: &[Reserved]) -> Catalog {
    let syntax::Catalog { attrs, vis, name, id, title, language, .. } = catalog;
    let language = language.map(|tag| tag.value).unwrap_or_default();
    let languages = languages::of_catalog(&name, texts, reserved);
    Catalog { attrs, vis, name, id: id.value, title: title.value, language, languages }
}

fn reserved(reserved: &syntax::Reserved) -> Reserved {
    Reserved {
        title: reserved.title.value.clone(),
        ranges: ranges(&reserved.ranges),
        patterns: patterns(&reserved.patterns),
    }
}

fn section(section: &syntax::Section) -> Section {
    let title = section.title.value.clone();
    Section { title, ranges: ranges(&section.ranges), patterns: patterns(&section.patterns) }
}

fn ranges(ranges: &[Range]) -> Vec<range::Range> {
    let sound = |range: &&Range| !range.is_empty() && some_type_has(range.first) && some_type_has(range.last);
    ranges.iter().filter(sound).map(Range::bounds).collect()
}

fn patterns(patterns: &[Text]) -> Vec<String> {
    let sound = patterns.iter().filter(|pattern| pattern::parse(&pattern.value).is_ok());
    sound.map(|pattern| pattern.value.clone()).collect()
}

fn other(other: syntax::Other, ty: Type) -> Option<Other> {
    let syntax::Other { attrs, name, ty: kept } = other;
    let attrs = attrs.into_iter().filter(supported).collect();
    let is_item = ITEMS.iter().any(|(item, _)| *item == name.spelling());
    let kept = kept.filter(|_| ty == Type::Str);
    (!is_item && (ty != Type::Str || kept.is_some())).then_some(Other { attrs, name, ty: kept })
}

fn domain(mut domain: syntax::Domain, columns: &[syntax::Column], texts: &[Texts], clean: bool) -> Domain {
    let shown = domain.shown();
    let other = domain.others.into_iter().next().and_then(|it| other(it, domain.ty));
    if let Some(other) = &other {
        domain.codes.retain(|code| clean || code.retired || code.name != other.name);
    }
    let columns = columns_of(columns, &domain.columns);
    let row = |code: Code, shares| {
        let values = columns.iter().map(|column| value(column, &code, &domain.sections)).collect();
        row(code, shares, values)
    };
    let (rows, active, codes) = match domain.ty {
        Type::Int(integer) => {
            let own = |value: &Value| number_in(integer, value);
            let mut spare = integer.min()..=integer.max();
            let spare = |_, _: &Name, taken: &First| spare.find(|number| taken.get(Key::Int(*number)).is_none());
            let (rows, active, numbers) =
                lower_codes(domain.codes, own, |number| Key::Int(*number), spare, &row, clean);
            (rows, active, Codes::Numbers(integer, numbers))
        }
        Type::Str => {
            let spare = |row, name: &Name, taken: &First| Some(unused(taken, name, row));
            let (rows, active, texts) = lower_codes(domain.codes, text_in, |text| Key::Text(text), spare, &row, clean);
            (rows, active, Codes::Texts(texts))
        }
    };
    let sections: Vec<Section> = domain.sections.iter().map(section).collect();
    let reserved: Vec<Reserved> = domain.reserved.iter().map(reserved).collect();
    Domain {
        shown,
        other,
        languages: languages::of_domain(&domain.name, texts, (&rows, active), &sections, &reserved),
        rows,
        active,
        columns: columns.iter().map(|it| column(it)).collect(),
        codes,
        patterns: patterns(&domain.patterns),
        overlaps: domain.overlaps.iter().map(|name| name.spelling().to_owned()).collect(),
        without: domain.without,
        title: domain.title.map(|title| title.value).unwrap_or_default(),
        ranges: ranges(&domain.ranges),
        sections,
        reserved,
        attrs: domain.attrs.iter().filter_map(without_provided).collect(),
        vis: domain.vis,
        keyword: domain.keyword,
        braces: domain.braces,
        name: domain.name,
    }
}

/// The columns of the block and of a domain. After an error, of two with one name the first counts, and none that would hide
/// what every enum has.
fn columns_of<'a>(block: &'a [syntax::Column], domain: &'a [syntax::Column]) -> Vec<&'a syntax::Column> {
    let mut names = First::default();
    let mut sound = |name: &'a str| !is_taken(name) && names.insert(Key::Text(name));
    block.iter().chain(domain).filter(|column| sound(column.name.spelling())).collect()
}

fn column(column: &syntax::Column) -> Column {
    let attrs = column.attrs.iter().filter(|attr| supported(attr)).cloned().collect();
    Column { attrs, name: column.name.clone(), ty: column.ty.clone() }
}

/// What a code has in a column: its own value, that of its section, or that of the column.
fn value(column: &syntax::Column, code: &Code, sections: &[syntax::Section]) -> Option<Verbatim> {
    let own = code.fields.values.iter().find(|(name, _)| column.name.spelling() == name).map(|(_, value)| value);
    let section = || {
        let defaults = code.section.and_then(|section| sections.get(section)).into_iter();
        let mut defaults = defaults.flat_map(|section| &section.defaults);
        defaults.find(|default| default.name == column.name).map(|default| &default.value)
    };
    let otherwise = || if code.retired { None } else { section().or(column.default.as_ref()) };
    own.or_else(otherwise).cloned()
}

fn number_in(integer: Integer, value: &Value) -> Option<i128> {
    match value {
        Value::Int(number) => Some(number.value).filter(|number| integer.contains(*number)),
        Value::Text(_) => None,
    }
}

fn text_in(value: &Value) -> Option<String> {
    match value {
        Value::Text(text) => Some(text.value.clone()),
        Value::Int(_) => None,
    }
}

/// The rows, how many of them are active, and their codes. `own` reads the code of a row, where it is one of the domain's
/// type; `spare` finds one for a row that has none.
fn lower_codes<C: Clone + PartialEq>(
    codes: Vec<Code>,
    own: impl Fn(&Value) -> Option<C>,
    key: fn(&C) -> Key<'_>,
    spare: impl FnMut(usize, &Name, &First) -> Option<C>,
    row: &dyn Fn(Code, Option<usize>) -> Row,
    clean: bool,
) -> (Vec<Row>, usize, Vec<C>) {
    let own = |code: &Code| code.value.as_ref().and_then(&own);
    let (retired, mut active): (Vec<Code>, Vec<Code>) = codes.into_iter().partition(|code| code.retired);
    if !clean {
        remove_repeated(&mut active);
    }
    let mut chosen = choose(&active, own, key, clean);
    if !clean {
        repair(&active, &mut chosen, key, spare);
    }
    let (mut rows, mut codes) = build(active, chosen, row);
    if !clean {
        rename(&mut rows);
    }
    let active = rows.len();
    let mut old = Vec::new();
    for code in retired {
        if let Some(own) = own(&code) {
            let target = code.fields.moved.as_ref();
            let moved = target.and_then(|name| rows.iter().position(|row| row.variant == *name));
            old.push(Row { moved, ..row(code, None) });
            codes.push(own);
        }
    }
    rows.extend(old);
    (rows, active, codes)
}

/// Of codes with one identifier, only the first can be a variant.
fn remove_repeated(codes: &mut Vec<Code>) {
    let mut names = First::default();
    let is_item = |name: &str| ITEMS.iter().any(|(item, _)| *item == name);
    let kept =
        codes.iter().map(|code| code.name.spelling()).map(|name| names.insert(Key::Text(name)) && !is_item(name));
    let mut kept = kept.collect::<Vec<bool>>().into_iter();
    codes.retain(|_| kept.next() == Some(true));
}

/// The code of a row, with the row whose code it shares. `None` where the row has no code of its own.
type Chosen<C> = Option<(C, Option<usize>)>;

/// The codes that the rows have. Nothing is compared again in a block that is clean.
fn choose<C: Clone + PartialEq>(
    codes: &[Code],
    own: impl Fn(&Code) -> Option<C>,
    key: fn(&C) -> Key<'_>,
    clean: bool,
) -> Vec<Chosen<C>> {
    let own: Vec<Option<C>> = codes.iter().map(own).collect();
    let mut seen = First::default();
    // Those that share nobody's code come first.
    let mut is_first = |row: usize| own[row].as_ref().is_some_and(|code| clean || seen.insert(key(code)));
    let origins: Vec<bool> =
        codes.iter().enumerate().map(|(row, code)| code.fields.shares.is_none() && is_first(row)).collect();
    let names = if origins.contains(&false) {
        First::of_texts(codes.iter().map(|code| code.name.spelling()))
    } else {
        First::default()
    };
    let origin_of = |row: usize| {
        let target = names.get(Key::Text(codes[row].fields.shares.as_ref()?.spelling()))?;
        (origins[target] && own[target] == own[row]).then_some(target)
    };
    let rows = (0..codes.len()).map(|row| {
        let shares = origin_of(row);
        let kept = origins[row] || shares.is_some() || codes[row].fields.shares.is_some() && is_first(row);
        own[row].clone().filter(|_| kept).map(|code| (code, shares))
    });
    rows.collect()
}

/// After an error: gives each row that has no code one that nobody has, as long as the type has any.
fn repair<C: Clone>(
    codes: &[Code],
    chosen: &mut [Chosen<C>],
    key: fn(&C) -> Key<'_>,
    mut spare: impl FnMut(usize, &Name, &First) -> Option<C>,
) {
    let taken: Vec<C> = chosen.iter().flatten().map(|(code, _)| code.clone()).collect();
    let mut seen = First::default();
    for code in &taken {
        seen.insert(key(code));
    }
    for (row, chosen) in chosen.iter_mut().enumerate().filter(|(_, chosen)| chosen.is_none()) {
        *chosen = spare(row, &codes[row].name, &seen).map(|code| (code, None));
    }
}

/// The rows that have a code, with it.
fn build<C>(codes: Vec<Code>, chosen: Vec<Chosen<C>>, row: &dyn Fn(Code, Option<usize>) -> Row) -> (Vec<Row>, Vec<C>) {
    // A row that has none moves those behind it up.
    let mut next = 0;
    let positions: Vec<usize> = chosen
        .iter()
        .map(|chosen| {
            let position = next;
            next += usize::from(chosen.is_some());
            position
        })
        .collect();
    let rows = codes.into_iter().zip(chosen).filter_map(|(code, chosen)| {
        let (own, shares) = chosen?;
        Some((row(code, shares.map(|target| positions[target])), own))
    });
    rows.unzip()
}

/// A text that is not in `taken`: `NAME#ROW`, with `#` appended until it is unique.
fn unused(taken: &First, name: &Name, row: usize) -> String {
    let mut text = format!("{name}#{row}");
    while taken.get(Key::Text(&text)).is_some() {
        text.push('#');
    }
    text
}

/// After an error: gives each row a documented name of its own.
fn rename(rows: &mut [Row]) {
    let names = First::of_texts(rows.iter().map(|row| row.name.as_str()));
    let wrong = rows.iter().enumerate().filter(|(index, row)| names.get(Key::Text(&row.name)) != Some(*index));
    let other: Vec<(usize, String)> = wrong.map(|(index, row)| (index, unused(&names, &row.variant, index))).collect();
    for (index, name) in other {
        rows[index].name = name;
    }
}

fn row(code: Code, shares: Option<usize>, values: Vec<Option<Verbatim>>) -> Row {
    let own = |text: Option<Text>| text.map(|text| text.value);
    let (description, detail) = code.texts();
    let fields = code.fields;
    let is_documented = matches!(code.description, Some(Description::Documentation));
    Row {
        name: own(fields.name).unwrap_or_else(|| code.name.spelling().to_owned()),
        description,
        is_documented,
        detail,
        cause: own(fields.cause).unwrap_or_default(),
        solution: own(fields.solution).unwrap_or_default(),
        notes: fields.notes.into_iter().map(|(column, text)| (column.value, text.value)).collect(),
        values,
        section: code.section,
        shares,
        moved: None,
        attrs: code.attrs.into_iter().filter(supported).collect(),
        variant: code.name,
    }
}

/// `unsupported_attribute` has said what is wrong with the others; they must not reach the variant.
fn supported(attr: &Attribute) -> bool {
    !UNSUPPORTED.iter().any(|name| attr.path().is_ident(name))
}
