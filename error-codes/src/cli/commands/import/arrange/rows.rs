//! The codes of a domain: identifiers, numbers that come twice, retired ones.

use std::collections::BTreeMap;
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use crate::Status;
use crate::cli::commands::import::names::{self, Names};
use crate::cli::commands::import::report::Report;
use crate::cli::commands::import::table::{Domain, Row, Value};

pub(super) fn settle(domain: &mut Domain, report: &mut Report) {
    drop_repeats(&mut domain.rows, report);
    let mut identifiers = Names::default();
    let mut documented = Names::default();
    for row in domain.rows.iter_mut().filter(|row| row.status != Status::Retired) {
        identify(row, &mut identifiers, &mut documented, report);
    }
    share(&mut domain.rows, report);
    retire(&mut domain.rows, &mut identifiers, &mut documented, report);
    // JSON states that a text is absent (and has no lines), so nothing is reported.
    for row in domain.rows.iter().filter(|row| row.description.is_none() && row.line > 0) {
        let variant = row.variant.as_deref().unwrap_or_default();
        report.note(row.line, &format!("`{variant}` has no text: `_`"));
    }
}

/// Rows that say the same as one before them.
fn drop_repeats(rows: &mut Vec<Row>, report: &mut Report) {
    let mut lines: BTreeMap<String, usize> = BTreeMap::new();
    rows.retain(|row| {
        let names = (row.code.key(), &row.name, &row.variant, &row.section, row.status, &row.moved);
        let texts = (&row.description, &row.detail, &row.cause, &row.solution, &row.texts);
        let said = format!("{:?}", (names, texts, &row.columns, &row.notes));
        let first = lines.insert(said, row.line);
        if let Some(first) = first {
            report.note(row.line, &format!("{} repeats line {first} and is left out", row.code));
        }
        first.is_none()
    });
}

/// Gives the row an identifier of its own, and the documented name if it is another one.
fn identify(row: &mut Row, identifiers: &mut Names, documented: &mut Names, report: &mut Report) {
    let suffix = suffix(&row.code);
    let wanted = wanted(row);
    let named = row.name.is_some() || row.variant.is_some();
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
    if !named {
        report.note(row.line, &format!("{} has no name: `{variant}`", row.code));
    }
    row.variant = Some(variant);
    row.name = name;
}

fn wanted(row: &Row) -> String {
    let given = row.variant.as_deref().filter(|variant| names::is_identifier(variant));
    let named = || row.name.as_deref().and_then(names::of_name);
    given.map(Into::into).or_else(named).unwrap_or_else(|| made(row))
}

fn made(row: &Row) -> String {
    let described = row.description.as_deref().and_then(names::of_description);
    described.unwrap_or_else(|| match &row.code {
        Value::Int(int) => names::of_number(int.value),
        Value::Text(text) => names::of_name(text).unwrap_or_else(|| "Code".to_string()),
    })
}

/// What tells two codes of one name apart.
fn suffix(code: &Value) -> String {
    let text = match code {
        Value::Int(int) if int.hex.is_none() => int.value.unsigned_abs().to_string(),
        code => code.as_text(),
    };
    text.chars().filter(char::is_ascii_alphanumeric).collect()
}

/// Every active code but one of a number says whose number it has.
fn share(rows: &mut [Row], report: &mut Report) {
    let origins = origins(rows);
    for index in 0..rows.len() {
        if rows[index].status == Status::Retired {
            continue;
        }
        let Some(&origin) = origins.get(&rows[index].code.key()) else { continue };
        let said = rows[index].shares.is_some();
        let target = (origin != index).then(|| rows[origin].variant.clone()).flatten();
        let row = &rows[index];
        let variant = row.variant.as_deref().unwrap_or_default();
        match &target {
            Some(target) if !said => {
                report.note(row.line, &format!("{} comes again: `{variant}` shares it with `{target}`", row.code));
            }
            None if said => report.note(row.line, &format!("`{variant}` shares {} with no code here", row.code)),
            _ => {}
        }
        rows[index].shares = target;
    }
}

/// The row whose number it is, for each number: the first that does not share, or else the first at all.
fn origins(rows: &[Row]) -> BTreeMap<String, usize> {
    let active = || rows.iter().enumerate().filter(|(_, row)| row.status != Status::Retired);
    let mut origins = BTreeMap::new();
    for (index, row) in active().filter(|(_, row)| row.shares.is_none()).chain(active()) {
        origins.entry(row.code.key()).or_insert(index);
    }
    origins
}

/// A number or a name that is in use is not retired; such a row is kept as a comment.
fn retire(rows: &mut [Row], identifiers: &mut Names, documented: &mut Names, report: &mut Report) {
    let is_active = |row: &&Row| row.status != Status::Retired;
    let named = |row: &Row| (row.code.key(), row.variant.clone().unwrap_or_default());
    // Whose each number is; the first row comes last, and stays.
    let mut owners: BTreeMap<String, String> = rows.iter().rev().filter(is_active).map(named).collect();
    for row in rows.iter_mut().filter(|row| row.status == Status::Retired) {
        let wanted = wanted(row);
        let key = row.code.key();
        let number_of = owners.get(&key);
        let name = row.name.clone().filter(|name| *name != wanted);
        let moved = row.moved.is_some();
        let taken = |name: &str| !moved && (identifiers.contains(name) || documented.contains(name));
        let refused = if let Some(other) = number_of {
            Some(format!("{} is retired, and the number of `{other}`", row.code))
        } else if taken(&wanted) || name.as_deref().is_some_and(taken) {
            Some(format!("`{wanted}` is retired, and in use"))
        } else {
            None
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
