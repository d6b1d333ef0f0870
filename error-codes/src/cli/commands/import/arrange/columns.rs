//! Makes further columns of booleans or of integers typed columns.

use std::collections::BTreeMap;
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::field::{Field, TextField};
use error_codes_core::integer::Integer;
use error_codes_core::names::is_taken;
use indexmap::IndexSet;

use crate::cli::table::{Column, Domain, Int, Origin, Report, Row, names, read_bool};

pub(super) fn infer_types(domain: &mut Domain, report: &mut Report) {
    if domain.origin == Origin::Json {
        return;
    }
    let headings: IndexSet<&String> =
        domain.rows.iter().flat_map(|row| &row.notes).map(|(heading, _)| heading).collect();
    for heading in headings.into_iter().cloned().collect::<Vec<_>>() {
        let Some(cells) = cells(domain, &heading) else { continue };
        let Some((value_type, values)) = typed(&cells, domain.origin) else { continue };
        if let Some(name) = name(&heading, domain) {
            set(domain, &heading, name, value_type, values, report);
        } else {
            let how = format!("`--column {heading}=NAME` names it");
            report.note(0, &format!("the column {heading:?} is {value_type}, and cannot be called so: {how}"));
        }
    }
}

/// The cell of each active code in this column; `None` if one has none, or a retired code has one.
fn cells<'a>(domain: &'a Domain, heading: &str) -> Option<Vec<&'a str>> {
    let find = |row: &'a Row| row.notes.iter().find(|(column, _)| column == heading).map(|(_, text)| text.as_str());
    let (retired, active): (Vec<&Row>, Vec<&Row>) = domain.rows.iter().partition(|row| row.status.is_retired());
    if retired.into_iter().any(|row| find(row).is_some()) {
        return None;
    }
    active.into_iter().map(find).collect()
}

/// The type of all these cells, and the value of each in Rust.
fn typed(cells: &[&str], origin: Origin) -> Option<(&'static str, Vec<String>)> {
    let is_exact = |cell: &str, value: &str| origin == Origin::Foreign || cell == value;
    let boolean = |cell: &&str| read_bool(cell).map(|value| value.to_string()).filter(|value| is_exact(cell, value));
    let is_digit = |cell: &&str| matches!(*cell, "0" | "1");
    let booleans = cells.iter().map(boolean).collect::<Option<Vec<String>>>();
    if let Some(values) = booleans.filter(|_| !cells.iter().all(is_digit)) {
        return Some(("bool", values));
    }
    // Digits with leading zeros are a string.
    let number = |cell: &&str| Int::read(cell).filter(|int| int.padded.is_none() && is_exact(cell, &int.to_string()));
    let numbers = cells.iter().map(number).collect::<Option<Vec<Int>>>()?;
    let types = [Integer::U16, Integer::I32, Integer::U32, Integer::I64, Integer::U64];
    let integer = types.iter().find(|integer| numbers.iter().all(|int| integer.contains(int.value)))?;
    Some((integer.name(), numbers.iter().map(Int::to_string).collect()))
}

/// The name of the method: `HTTP status` is `http_status`. `None` if it cannot be one.
fn name(heading: &str, domain: &Domain) -> Option<String> {
    let exact = domain.origin != Origin::Foreign;
    let name = if exact { heading.to_string() } else { names::method_name(heading)? };
    let is_word = name.is_ascii() && names::is_identifier(&name) && names::written(&name) == name;
    let taken = Field::from_name(&name).is_some()
        || is_taken(&name)
        || TextField::from_name(&name).is_some()
        || domain.columns.iter().any(|column| column.name == name);
    (is_word && !taken).then_some(name)
}

/// Makes the column a typed one, whose default is the value of most codes.
fn set(domain: &mut Domain, heading: &str, name: String, value_type: &str, values: Vec<String>, report: &mut Report) {
    let mut counts: BTreeMap<&String, usize> = BTreeMap::new();
    for value in &values {
        *counts.entry(value).or_default() += 1;
    }
    let most = counts.into_iter().find(|(_, count)| values.len() > 1 && count * 2 > values.len());
    let default = most.map(|(value, _)| value.clone());
    let but = default.as_ref().map(|value| format!(", and {value} if a code says nothing else")).unwrap_or_default();
    report.note(0, &format!("the column {heading:?} is `{name}: {value_type}`{but}"));
    let rows = domain.rows.iter_mut().filter(|row| !row.status.is_retired());
    for (row, value) in rows.zip(values) {
        row.notes.retain(|(column, _)| column != heading);
        if default.as_ref() != Some(&value) {
            row.columns.push((name.clone(), value));
        }
    }
    domain.columns.push(Column { name, value_type: value_type.to_string(), default, detail: None });
}
