//! What is computed of a reference for a language, before its template is filled in.

use std::collections::HashMap;
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::field::TextField;
use error_codes_core::integer::Integer;

use super::computed::{Code, Column, Domain, Has, OfColumn, Reference};
use super::language::{Language, Scalar};
use super::{doc, names};
use crate::Status;
use crate::cli::UsageError;
use crate::cli::reference::Value;

/// Gives every domain, column and code its identifier, literals and documentation.
pub(super) fn prepare(
    reference: &mut Reference,
    language: &dyn Language,
    prefix: Option<&str>,
) -> Result<(), UsageError> {
    for domain in reference.catalogs.iter_mut().flat_map(|catalog| &mut catalog.domains) {
        arrange(domain);
        domain.columns = typed_columns(domain, language);
        domain.computed.has = has(&domain.codes);
        domain.computed.large = language.is_large(domain);
        if domain.computed.large {
            // Constants have nothing that a column could be a property of; it is said in their documentation.
            domain.columns.clear();
        }
    }
    names::resolve(reference, language, prefix)?;
    for catalog in &mut reference.catalogs {
        for domain in &mut catalog.domains {
            let owner = format!("{}/{}", catalog.id, domain.name);
            if language.limit().is_some_and(|limit| domain.codes.len() > limit) {
                let (codes, language) = (domain.codes.len(), language.name());
                return Err(UsageError(format!("{owner} has {codes} codes, more than a class of {language} can hold")));
            }
            hold(domain, &owner, language)?;
            write(domain, language);
        }
        catalog.computed.doc = doc::catalog(catalog);
    }
    Ok(())
}

/// Whether the language can hold each text.
fn hold(domain: &Domain, owner: &str, language: &dyn Language) -> Result<(), UsageError> {
    for code in &domain.codes {
        let own = [("string", code.code.text()), ("name", Some(code.name.as_str()))];
        let texts = TextField::ALL.map(|field| (field.name(), code.text(field)));
        let columns =
            domain.columns.iter().map(|column| (&*column.name, code.columns.get(&column.name).and_then(Value::text)));
        let mut texts = own.into_iter().chain(texts).chain(columns);
        if let Some((what, _)) = texts.find(|(_, text)| text.is_some_and(|text| !language.holds(text))) {
            let language = language.name();
            return Err(UsageError(format!(
                "the {what} of {owner} {} has a NUL character, and a string of {language} ends at one",
                code.variant
            )));
        }
    }
    Ok(())
}

/// Puts retired codes apart, and a code that shares a number behind the one whose number it is.
fn arrange(domain: &mut Domain) {
    let (retired, codes): (Vec<_>, Vec<_>) = domain.codes.drain(..).partition(Code::is_retired);
    domain.computed.retired = retired;
    let rows: HashMap<&str, usize> = codes.iter().enumerate().map(|(row, code)| (&*code.variant, row)).collect();
    let place = |(row, code): (usize, &Code)| {
        let first = code.shares.as_deref().and_then(|first| rows.get(first)).filter(|first| **first > row);
        first.map_or((row, 0), |first| (*first, row + 1))
    };
    let places: Vec<(usize, usize)> = codes.iter().enumerate().map(place).collect();
    let mut sorted: Vec<_> = places.into_iter().zip(codes).collect();
    sorted.sort_by_key(|(place, _)| *place);
    domain.codes = sorted.into_iter().map(|(_, code)| code).collect();
}

/// The columns whose type the language has, and whose values are all literals.
fn typed_columns(domain: &mut Domain, language: &dyn Language) -> Vec<Column> {
    let codes = &domain.codes;
    let typed = core::mem::take(&mut domain.columns).into_iter().filter_map(|column| {
        let scalar = Scalar::of_column(&column.value_type)?;
        let values = || codes.iter().map(|code| code.columns.get(&column.name));
        if !values().all(|value| value.is_some_and(|value| scalar.is_of(value))) {
            return None;
        }
        let numbers: Vec<i128> = values().flatten().filter_map(Value::number).collect();
        let (native, suffix) = language.holding(scalar, &numbers);
        let computed = OfColumn { native, suffix, doc: doc::column(&column), ..OfColumn::default() };
        Some(Column { computed, ..column })
    });
    typed.collect()
}

fn has(codes: &[Code]) -> Has {
    let any = |field| codes.iter().any(|code| code.text(field).is_some());
    Has {
        name: codes.iter().any(|code| code.name != code.variant),
        description: codes.iter().any(|code| code.text(TextField::Description).is_some_and(|text| !text.is_empty())),
        detail: any(TextField::Detail),
        cause: any(TextField::Cause),
        solution: any(TextField::Solution),
        deprecated: codes.iter().any(|code| code.status == Status::Deprecated),
    }
}

/// Literals and documentation, when the names are known.
fn write(domain: &mut Domain, language: &dyn Language) {
    // In an enum, a name that the language did not take is not the documented one either.
    domain.computed.has.name = domain.codes.iter().any(|code| code.name != code.computed.ident.trim_matches('`'));
    domain.computed.native = language.code_type(domain);
    domain.computed.wide = language.is_wide(domain);
    domain.computed.doc = doc::domain(domain);
    let integer = Integer::from_name(&domain.code_type).unwrap_or(Integer::I64);
    for code in &mut domain.codes {
        code.computed.literal = match &code.code {
            Value::Int(number) if *number >= 0 && code.label.as_deref().is_some_and(doc::is_hexadecimal) => {
                language.hexadecimal(integer, *number)
            }
            value => literal(value, integer, language),
        };
        let values = domain.columns.iter().map(|column| {
            let integer = Integer::from_name(&column.value_type).unwrap_or(Integer::I64);
            literal(&code.columns[&column.name], integer, language) + column.computed.suffix
        });
        code.computed.values = values.collect();
        code.computed.doc = doc::code(code, &domain.columns, language);
    }
}

fn literal(value: &Value, integer: Integer, language: &dyn Language) -> String {
    match value {
        Value::Bool(value) => language.boolean(*value).to_string(),
        Value::Text(text) => language.string(text),
        Value::Int(number) => language.number(integer, *number),
        Value::Other(_) => language.null().to_string(),
    }
}
