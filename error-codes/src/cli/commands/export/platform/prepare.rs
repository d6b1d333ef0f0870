//! What is computed of a reference for a platform, before its template is filled in.

use std::collections::BTreeMap;
use std::format;
use std::vec::Vec;

use error_codes_core::field::TextField;
use error_codes_core::integer::Integer;
use indexmap::IndexMap;

use super::computed::{Code, Column, Domain, Reference};
use super::{Platform, Scalar, doc, names};
use crate::Status;
use crate::cli::UsageError;
use crate::cli::reference::Value;

/// Gives every domain, column and code its identifier, literals and documentation.
pub(super) fn prepare(
    reference: &mut Reference,
    platform: &'static Platform,
    prefix: Option<&str>,
) -> Result<(), UsageError> {
    for domain in reference.catalogs.iter_mut().flat_map(|catalog| &mut catalog.domains) {
        sort_codes(domain);
        type_columns(domain, platform);
        domain.computed.has = has(&domain.codes);
        domain.computed.large = platform.is_jvm && is_large_for_a_class(domain);
        if domain.computed.large {
            // Constants have no properties; the columns are in their documentation.
            domain.columns.clear();
        }
    }
    names::resolve(reference, platform, prefix)?;
    for catalog in &mut reference.catalogs {
        for domain in &mut catalog.domains {
            let owner = format!("{}/{}", catalog.id, domain.name);
            check(domain, &owner, platform)?;
            add_literals(domain, platform);
        }
        catalog.computed.doc = doc::catalog(catalog);
    }
    Ok(())
}

/// Whether the platform can hold so many codes, and each text.
fn check(
    domain: &Domain,
    owner: &str,
    &Platform { name, is_jvm, ends_at_nul, .. }: &Platform,
) -> Result<(), UsageError> {
    let codes = domain.codes.len();
    if is_jvm && codes > 20_000 {
        return Err(UsageError(format!("{owner} has {codes} codes, more than a class of {name} can hold")));
    }
    for code in domain.codes.iter().filter(|_| ends_at_nul) {
        let own = [("string", code.code.text()), ("name", Some(code.name.as_str()))];
        let texts = TextField::ALL.map(|field| (field.name(), code.text(field)));
        let columns = domain.columns.iter().map(|column| (&*column.name, code.columns[&column.name].text()));
        let mut texts = own.into_iter().chain(texts).chain(columns);
        if let Some((what, _)) = texts.find(|(_, text)| text.is_some_and(|text| text.contains('\0'))) {
            return Err(UsageError(format!(
                "the {what} of {owner} {} has a NUL character, and a string of {name} ends at one",
                code.variant
            )));
        }
    }
    Ok(())
}

/// Moves retired codes apart, and each code that shares a number behind the one that owns it.
fn sort_codes(domain: &mut Domain) {
    let (retired, codes): (Vec<_>, Vec<_>) = domain.codes.drain(..).partition(Code::is_retired);
    domain.computed.retired = retired;
    let rows: BTreeMap<&str, usize> = codes.iter().enumerate().map(|(row, code)| (&*code.variant, row)).collect();
    let place = |(row, code): (usize, &Code)| {
        let first = code.shares.as_deref().and_then(|first| rows.get(first)).filter(|first| **first > row);
        first.map_or((row, 0), |first| (*first, row + 1))
    };
    let places: Vec<(usize, usize)> = codes.iter().enumerate().map(place).collect();
    let mut sorted: Vec<_> = places.into_iter().zip(codes).collect();
    sorted.sort_by_key(|(place, _)| *place);
    domain.codes = sorted.into_iter().map(|(_, code)| code).collect();
}

/// Keeps the columns whose type the platform has, and whose values are all literals.
fn type_columns(domain: &mut Domain, platform: &Platform) {
    let Domain { columns, codes, .. } = domain;
    columns.retain_mut(|column| {
        let Some(scalar) = Scalar::of(&column.value_type) else { return false };
        let values: Vec<&Value> = codes.iter().filter_map(|code| code.columns.get(&column.name)).collect();
        let numbers: Vec<i128> = values.iter().filter_map(|value| value.number()).collect();
        column.computed.native = (platform.native)(scalar, &numbers);
        column.computed.doc = doc::column(column);
        values.len() == codes.len() && values.iter().all(|value| scalar.is_of(value))
    });
}

fn has(codes: &[Code]) -> IndexMap<&'static str, bool> {
    let any = |is: &dyn Fn(&Code) -> bool| codes.iter().any(is);
    let has_text = |field| any(&|code| code.text(field).is_some_and(|text| !text.is_empty()));
    let texts = TextField::ALL.map(|field| (field.name(), has_text(field)));
    let name = ("name", any(&|code| code.name != code.variant));
    let deprecated = ("deprecated", any(&|code| code.status == Status::Deprecated));
    [name].into_iter().chain(texts).chain([deprecated]).collect()
}

/// The codes beyond which a class of the JVM gets constants and no enum: the initializer of an enum must fit 64 KiB, and
/// takes about 25 bytes for a constant and 3 for each further argument.
fn is_large_for_a_class(domain: &Domain) -> bool {
    let texts = TextField::FIELDS.map(TextField::name).into_iter().chain(["name"]);
    let texts = texts.filter(|text| domain.computed.has[*text]).count();
    domain.codes.len() > 2_000 || domain.codes.len() * (25 + 3 * (texts + domain.columns.len())) > 60_000
}

/// Adds literals and documentation, when the names are known.
fn add_literals(domain: &mut Domain, platform: &Platform) {
    // An escaped identifier (`class_`) is no longer the documented name, so that is written too.
    let is_other = |code: &Code| code.name != code.computed.ident.trim_matches('`');
    domain.computed.has.insert("name", domain.codes.iter().any(is_other));
    let numbers: Vec<i128> = domain.codes.iter().filter_map(|code| code.code.number()).collect();
    let scalar = Scalar::of(&domain.code_type).unwrap_or(Scalar::Integer(Integer::I64));
    domain.computed.native = (platform.native)(scalar, &numbers);
    domain.computed.wide = (platform.is_wide)(domain);
    domain.computed.doc = doc::domain(domain);
    for code in &mut domain.codes {
        code.computed.literal = match &code.code {
            Value::Int(number) if *number >= 0 && code.label.as_deref().is_some_and(doc::is_hexadecimal) => {
                (platform.hexadecimal)(&domain.computed.native, *number)
            }
            value => platform.literal(value, &domain.computed.native),
        };
        let value_of = |column: &Column| platform.literal(&code.columns[&column.name], &column.computed.native);
        code.computed.values = domain.columns.iter().map(value_of).collect();
        code.computed.doc = doc::code(code, &domain.columns, platform);
    }
}
