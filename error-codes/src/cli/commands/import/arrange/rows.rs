//! The codes of a domain: identifiers, shared numbers, retired codes.

use std::collections::BTreeMap;
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::field::TextField;

use crate::cli::table::names::{self, Names};
use crate::cli::table::{Domain, Report, Row, Value};

pub(super) fn complete(domain: &mut Domain, report: &mut Report) {
    drop_repeats(&mut domain.rows, report);
    let mut identifiers = Names::default();
    let mut documented = Names::default();
    for row in domain.rows.iter_mut().filter(|row| !row.status.is_retired()) {
        identify(row, &mut identifiers, &mut documented, report);
    }
    share(&mut domain.rows, report);
    retire(&mut domain.rows, &mut identifiers, &mut documented, report);
    // A row of JSON has no line, and states that a text is absent, so nothing is reported.
    for row in domain.rows.iter().filter(|row| row.description.is_none() && row.line > 0) {
        let variant = row.variant.as_deref().unwrap_or_default();
        report.note(row.line, &format!("`{variant}` has no text: `_`"));
    }
}

/// Removes rows that repeat an earlier one.
fn drop_repeats(rows: &mut Vec<Row>, report: &mut Report) {
    let mut lines: BTreeMap<String, usize> = BTreeMap::new();
    rows.retain(|row| {
        let names = (row.code.key(), &row.name, &row.variant, &row.section, row.status, &row.moved);
        let texts = (TextField::ALL.map(|field| row.text(field)), &row.texts);
        let content = format!("{:?}", (names, texts, &row.columns, &row.notes));
        let earlier = lines.insert(content, row.line);
        if let Some(earlier) = earlier {
            report.note(row.line, &format!("{} repeats line {earlier} and is left out", row.code));
        }
        earlier.is_none()
    });
}

/// Gives the row an identifier of its own, and a documented name if that differs.
fn identify(row: &mut Row, identifiers: &mut Names, documented: &mut Names, report: &mut Report) {
    let suffix = suffix(&row.code);
    let wanted = wanted(row);
    let has_name = row.own_name().is_some();
    let variant = identifiers.take(&wanted, &suffix);
    let name = row.name.take().filter(|name| *name != variant);
    let given = row.variant.as_deref() == Some(variant.as_str());
    match &name {
        None if row.variant.is_none() && wanted != variant => {
            report.note(row.line, &format!("`{wanted}` is taken: `{variant}`"));
        }
        Some(name) if documented.contains(name) => {
            report.note(row.line, &format!("the name {name:?} is taken: `{variant}`"));
        }
        Some(name) if !given => {
            report.note(row.line, &format!("{name:?} becomes `{variant}`, with this name as a field"));
        }
        _ => {}
    }
    let name = name.filter(|name| !documented.contains(name));
    documented.take(name.as_deref().unwrap_or(&variant), "");
    if !has_name {
        report.note(row.line, &format!("{} has no name: `{variant}`", row.code));
    }
    row.variant = Some(variant);
    row.name = name;
}

/// The identifier that the row gets unless it is taken.
fn wanted(row: &Row) -> String {
    let given = row.variant.clone().filter(|variant| names::is_identifier(variant));
    let named = || row.name.as_deref().and_then(names::of_name);
    let described = || row.description.as_deref().and_then(names::of_description);
    given.or_else(named).or_else(described).unwrap_or_else(|| match &row.code {
        Value::Int(int) => names::of_number(int.value),
        Value::Str(text) => names::of_name(text).unwrap_or_else(|| "Code".to_string()),
    })
}

/// The suffix that distinguishes codes of one name.
fn suffix(code: &Value) -> String {
    let text = match code {
        Value::Int(int) if int.hex.is_none() => int.value.unsigned_abs().to_string(),
        code => code.as_text(),
    };
    text.chars().filter(char::is_ascii_alphanumeric).collect()
}

/// Adds `shares` to all active codes of a number but the first.
fn share(rows: &mut [Row], report: &mut Report) {
    let owners = owners(rows);
    for index in 0..rows.len() {
        let row = &rows[index];
        let Some(&owner) = owners.get(&row.code.key()).filter(|_| !row.status.is_retired()) else { continue };
        let target = rows[owner].variant.clone().filter(|_| owner != index);
        let variant = row.variant.as_deref().unwrap_or_default();
        match (&target, &row.shares) {
            (Some(target), None) => {
                report.note(row.line, &format!("{} comes again: `{variant}` shares it with `{target}`", row.code));
            }
            (None, Some(_)) => report.note(row.line, &format!("`{variant}` shares {} with no code here", row.code)),
            _ => {}
        }
        rows[index].shares = target;
    }
}

/// The row that owns each number: the first active one that does not share, or else the first active one.
fn owners(rows: &[Row]) -> BTreeMap<String, usize> {
    let active = || rows.iter().enumerate().filter(|(_, row)| !row.status.is_retired());
    let mut owners = BTreeMap::new();
    for (index, row) in active().filter(|(_, row)| row.shares.is_none()).chain(active()) {
        owners.entry(row.code.key()).or_insert(index);
    }
    owners
}

/// Refuses retired rows whose number or name is in use: each is written as a comment.
fn retire(rows: &mut [Row], identifiers: &mut Names, documented: &mut Names, report: &mut Report) {
    let active = rows.iter().rev().filter(|row| !row.status.is_retired());
    let named = |row: &Row| (row.code.key(), row.variant.clone().unwrap_or_default());
    // The last of several rows of a number stays in the map, and in reverse order that is the first one.
    let mut owners: BTreeMap<String, String> = active.map(named).collect();
    for row in rows.iter_mut().filter(|row| row.status.is_retired()) {
        let wanted = wanted(row);
        let key = row.code.key();
        let name = row.name.clone().filter(|name| *name != wanted);
        let moved = row.moved.is_some();
        let taken = |name: &str| !moved && (identifiers.contains(name) || documented.contains(name));
        let refused = match owners.get(&key) {
            Some(other) => Some(format!("{} is retired, and the number of `{other}`", row.code)),
            None if taken(&wanted) || name.as_deref().is_some_and(taken) => {
                Some(format!("`{wanted}` is retired, and in use"))
            }
            None => None,
        };
        if let Some(refused) = &refused {
            report.error(row.line, &format!("{refused}; it is kept as a comment"));
        } else {
            identifiers.take(&wanted, "");
            documented.take(name.as_deref().unwrap_or(&wanted), "");
            owners.insert(key, wanted.clone());
        }
        row.refused = refused;
        row.variant = Some(wanted);
        row.name = name;
        row.shares = None;
    }
}
