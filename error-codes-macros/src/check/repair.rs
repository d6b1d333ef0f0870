//! After an error: removes invalid parts, so that lowering sees a valid block. An invalid code keeps its variant under a
//! unique placeholder value.

use std::collections::BTreeSet;

use error_codes_core::integer::Integer;
use error_codes_core::pattern;
use error_codes_core::ty::Type;

use crate::hash_table::{First, Key, Set};
use crate::provided::{is_taken, item};
use crate::syntax::{Block, Code, Column, Domain, Extent, Number, Text, Value};

/// The valid part of a block.
pub(super) fn repair(mut block: Block) -> Block {
    retain_first(&mut block.domains, |domain| Some(domain.name.spelling().to_owned()));
    retain_first(&mut block.texts, |texts| Some(format!("{} {}", texts.target, texts.tag.value.to_ascii_lowercase())));
    retain_columns(&mut block.columns, &[]);
    for reserved in &mut block.reserved {
        retain_valid(&mut reserved.extent);
    }
    for domain in &mut block.domains {
        retain_columns(&mut domain.columns, &block.columns);
        retain_valid(&mut domain.extent);
        for section in &mut domain.sections {
            retain_valid(&mut section.extent);
        }
        for reserved in &mut domain.reserved {
            retain_valid(&mut reserved.extent);
        }
        repair_other(domain);
        repair_identifiers(domain);
        repair_values(domain);
        repair_names(domain);
    }
    block
}

/// Keeps the first of each name, and all without a name.
fn retain_first<T>(all: &mut Vec<T>, name: impl Fn(&T) -> Option<String>) {
    let mut seen = BTreeSet::new();
    all.retain(|it| name(it).is_none_or(|name| seen.insert(name)));
}

/// Drops the columns whose name is taken: by every enum, by a column of the block, or by an earlier one.
fn retain_columns(columns: &mut Vec<Column>, of_block: &[Column]) {
    columns
        .retain(|column| !is_taken(column.name.spelling()) && !of_block.iter().any(|other| other.name == column.name));
    retain_first(columns, |column| Some(column.name.spelling().to_owned()));
}

/// Drops ranges that no type has, and what is not a pattern.
fn retain_valid(extent: &mut Extent) {
    extent
        .ranges
        .retain(|range| !range.is_empty() && Integer::any_contains(range.first) && Integer::any_contains(range.last));
    extent.patterns.retain(|pattern| pattern::validate(&pattern.value).is_ok());
}

/// Keeps at most one `other`, and drops active codes of the same name.
fn repair_other(domain: &mut Domain) {
    let ty = domain.ty;
    domain.others.truncate(1);
    domain.others.retain(|other| item(other.name.spelling()).is_none() && (ty != Type::Str || other.ty.is_some()));
    for other in &mut domain.others {
        other.ty = other.ty.take().filter(|_| ty == Type::Str);
        domain.codes.retain(|code| code.retired || code.name != other.name);
    }
}

/// Of active codes with one identifier, the first stays.
fn repair_identifiers(domain: &mut Domain) {
    domain.codes.retain(|code| code.retired || item(code.name.spelling()).is_none());
    retain_first(&mut domain.codes, |code| (!code.retired).then(|| code.name.spelling().to_owned()));
}

/// The number or the string of a code, if it is one of this type.
fn key(code: &Code, ty: Type) -> Option<Key<'_>> {
    match (code.value.as_ref()?, ty) {
        (Value::Int(number), Type::Int(integer)) if integer.contains(number.value) => Some(Key::Int(number.value)),
        (Value::Str(text), Type::Str) => Some(Key::Str(&text.value)),
        _ => None,
    }
}

/// What becomes of an active code.
struct Repaired {
    /// Instead of a value that it cannot have.
    placeholder: Option<Value>,
    has_value: bool,
    shares: bool,
}

/// Leaves each active code a value of its own, or that of the code that it shares. Codes for which the type has no value
/// left are dropped, and retired ones without a value.
fn repair_values(domain: &mut Domain) {
    let ty = domain.ty;
    domain.codes.retain(|code| !code.retired || key(code, ty).is_some());
    let repaired = repaired(domain);
    for (code, repaired) in domain.codes.iter_mut().filter(|code| !code.retired).zip(repaired) {
        code.fields.shares = code.fields.shares.take().filter(|_| repaired.shares);
        code.value = code.value.take().filter(|_| repaired.has_value).or(repaired.placeholder);
    }
    domain.codes.retain(|code| code.value.is_some());
}

fn repaired(domain: &Domain) -> Vec<Repaired> {
    let mut taken = Set::default();
    let mut is_new = |code| key(code, domain.ty).is_some_and(|key| taken.insert(key));
    // Those without `shares` come first.
    let origins: Vec<bool> = domain.active().map(|code: &Code| code.fields.shares.is_none() && is_new(code)).collect();
    let origin_codes = domain.active().zip(&origins).filter(|(_, is_origin)| **is_origin);
    let by_name = First::by_text(origin_codes.map(|(code, _)| (code.name.spelling(), code)));
    let kept = domain.active().zip(&origins).map(|(code, is_origin)| {
        let target = code.fields.shares.as_ref().and_then(|name| by_name.get(Key::Str(name.spelling())));
        let shares = target.is_some_and(|target| key(target, domain.ty) == key(code, domain.ty));
        let has_value = *is_origin || shares || code.fields.shares.is_some() && is_new(code);
        Repaired { placeholder: None, has_value, shares }
    });
    let mut kept: Vec<Repaired> = kept.collect();
    let mut numbers = if let Type::Int(integer) = domain.ty { Some(integer.min()..=integer.max()) } else { None };
    for (row, (code, repaired)) in domain.active().zip(&mut kept).enumerate().filter(|(_, (_, it))| !it.has_value) {
        let span = code.name.ident().span();
        let free = numbers.as_mut().map(|numbers| numbers.find(|number| !taken.contains(Key::Int(*number))));
        repaired.placeholder = match free {
            Some(number) => number.map(|number| Value::Int(Number::new(number, span))),
            None => Some(Value::Str(Text::new(&unused(&taken, code, row), span))),
        };
    }
    kept
}

/// A text that is not in `taken`: `NAME#ROW`, with `#` appended until it is unique.
fn unused(taken: &Set, code: &Code, row: usize) -> String {
    let mut text = format!("{}#{row}", code.name);
    while taken.contains_str(&text) {
        text.push('#');
    }
    text
}

/// Gives each active code a documented name of its own.
fn repair_names(domain: &mut Domain) {
    let names: Vec<String> = domain.active().map(|code| code.documented_name().to_owned()).collect();
    let taken = Set::of_texts(names.iter().map(String::as_str));
    let mut seen = Set::default();
    let active = domain.codes.iter_mut().filter(|code| !code.retired);
    for (row, (code, _)) in active.zip(&names).enumerate().filter(|(_, (_, name))| !seen.insert(Key::Str(name))) {
        code.fields.name = Some(Text::new(&unused(&taken, code, row), code.name.ident().span()));
    }
}
