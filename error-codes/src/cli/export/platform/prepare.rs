//! What is computed of a reference for a language, before its template is filled in.

use std::borrow::ToOwned as _;
use std::collections::HashMap;
use std::format;
use std::string::String;
use std::vec::Vec;

use super::language::Language;
use super::{doc, names};
use crate::cli::UsageError;
use crate::cli::export::model::{Code, Column, Domain, Has, Reference, Value};

/// Gives every domain, column and code its identifier, literals and documentation.
pub(super) fn prepare(
    reference: &mut Reference,
    language: &dyn Language,
    prefix: Option<&str>,
) -> Result<(), UsageError> {
    for domain in reference.catalogs.iter_mut().flat_map(|catalog| &mut catalog.domains) {
        arrange(domain);
        domain.columns = typed_columns(domain, language);
        domain.has = has(&domain.codes);
        domain.large = language.is_large(domain);
        if domain.large {
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
        catalog.doc = doc::catalog(catalog);
    }
    Ok(())
}

/// Whether the language can hold each text.
fn hold(domain: &Domain, owner: &str, language: &dyn Language) -> Result<(), UsageError> {
    for code in &domain.codes {
        let string = if let Value::Text(text) = &code.code { Some(text) } else { None };
        let texts = [
            ("string", string),
            ("name", Some(&code.name)),
            ("description", code.description.as_ref()),
            ("detail", code.detail.as_ref()),
            ("cause", code.cause.as_ref()),
            ("solution", code.solution.as_ref()),
        ];
        let texts = texts.iter().filter_map(|(what, text)| Some((*what, text.as_ref()?.as_str())));
        let columns = domain.columns.iter().filter_map(|column| Some((&*column.name, code.columns.get(&column.name)?)));
        let columns = columns.filter_map(|(name, value)| Some((name, value.as_str()?)));
        if let Some((what, _)) = texts.chain(columns).find(|(_, text)| !language.holds(text)) {
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
    domain.retired = retired;
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
fn typed_columns(domain: &Domain, language: &dyn Language) -> Vec<Column> {
    let typed = domain.columns.iter().filter_map(|column| {
        let rust = scalar(&column.column_type)?;
        let is_literal = |code: &Code| match (rust, code.columns.get(&column.name)) {
            ("bool", Some(value)) => value.is_boolean(),
            ("str", Some(value)) => value.is_string(),
            (_, Some(value)) => value.is_i64() || value.is_u64(),
            _ => false,
        };
        if !domain.codes.iter().all(is_literal) {
            return None;
        }
        let numbers = domain.codes.iter().filter_map(|code| number(code.columns.get(&column.name)?));
        let kind = language.holding(rust, &numbers.collect::<Vec<_>>()).to_owned();
        let native = language.scalar(&kind)?.to_owned();
        Some(Column { native, kind, doc: doc::column(column), ..column.clone() })
    });
    typed.collect()
}

/// The type of a column, by the name that a code's type would have.
fn scalar(column_type: &str) -> Option<&str> {
    match column_type {
        "usize" => Some("u64"),
        "isize" => Some("i64"),
        "bool" | "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64" => Some(column_type),
        text if text.starts_with('&') && text.ends_with("str") => Some("str"),
        _ => None,
    }
}

fn has(codes: &[Code]) -> Has {
    let any = |text: fn(&Code) -> bool| codes.iter().any(text);
    Has {
        name: any(|code| code.name != code.variant),
        description: any(|code| code.description.as_ref().is_some_and(|text| !text.is_empty())),
        detail: any(|code| code.detail.is_some()),
        cause: any(|code| code.cause.is_some()),
        solution: any(|code| code.solution.is_some()),
        deprecated: any(|code| code.status == "deprecated"),
    }
}

/// Literals and documentation, when the names are known.
fn write(domain: &mut Domain, language: &dyn Language) {
    // In an enum, a name that the language did not take is not the documented one either.
    domain.has.name = domain.codes.iter().any(|code| code.name != code.ident.trim_matches('`'));
    domain.native = language.code_type(domain);
    domain.wide = language.is_wide(domain);
    domain.doc = doc::domain(domain);
    let number_type = domain.code_type.clone();
    for code in &mut domain.codes {
        code.literal = match &code.code {
            Value::Text(text) => language.string(text),
            Value::Int(number) if code.label.as_deref().is_some_and(doc::is_hexadecimal) => {
                language.hexadecimal(&number_type, *number)
            }
            Value::Int(number) => language.number(&number_type, *number),
        };
        let values = domain.columns.iter().map(|column| literal(&code.columns[&column.name], column, language));
        code.values = values.collect();
        code.doc = doc::code(code, &domain.columns, language);
    }
}

fn literal(value: &serde_json::Value, column: &Column, language: &dyn Language) -> String {
    match (value, number(value)) {
        (serde_json::Value::Bool(value), _) => language.boolean(*value).to_owned(),
        (serde_json::Value::String(text), _) => language.string(text),
        (_, Some(number)) => language.number(&column.kind, number),
        _ => language.null().to_owned(),
    }
}

fn number(value: &serde_json::Value) -> Option<i128> {
    value.as_i64().map(i128::from).or_else(|| value.as_u64().map(i128::from))
}
