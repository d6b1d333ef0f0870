//! The codes of a domain: identifiers, numbers that come twice, retired ones.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use super::names::{self, Names};
use super::report::Report;
use super::table::{Domain, Row, Status, Value};

pub(super) fn settle(domain: &mut Domain, report: &mut Report) {
    drop_repeats(&mut domain.rows, report);
    let mut identifiers = Names::default();
    let mut documented = Names::default();
    for column in &domain.columns {
        identifiers.take(&column.name, "");
    }
    for row in domain.rows.iter_mut().filter(|row| row.status != Status::Retired) {
        identify(row, &mut identifiers, &mut documented, report);
    }
    share(&mut domain.rows, report);
    retire(&mut domain.rows, &mut identifiers, &mut documented, report);
    for row in domain.rows.iter().filter(|row| row.description.is_none()) {
        let variant = row.variant.as_deref().unwrap_or_default();
        report.note(row.line, &format!("`{variant}` has no text: `_`"));
    }
}

/// Rows that say the same as one before them.
fn drop_repeats(rows: &mut Vec<Row>, report: &mut Report) {
    let mut kept: Vec<Row> = Vec::new();
    for row in rows.drain(..) {
        let same = |other: &&Row| {
            other.code == row.code
                && (&other.name, &other.variant, &other.description) == (&row.name, &row.variant, &row.description)
                && (&other.detail, &other.cause, &other.solution) == (&row.detail, &row.cause, &row.solution)
                && (&other.notes, &other.section) == (&row.notes, &row.section)
                && other.status == row.status
        };
        match kept.iter().find(same) {
            Some(first) => report.note(row.line, &format!("{} repeats line {} and is left out", row.code, first.line)),
            None => kept.push(row),
        }
    }
    *rows = kept;
}

/// Gives the row an identifier of its own, and the documented name where it is another one.
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
    for index in 0..rows.len() {
        if rows[index].status == Status::Retired {
            continue;
        }
        let Some(origin) = origin(rows, index) else { continue };
        let said = rows[index].shares.is_some();
        let target = (origin != index).then(|| rows[origin].variant.clone()).flatten();
        let row = &rows[index];
        let variant = row.variant.as_deref().unwrap_or_default();
        match &target {
            Some(target) if !said => {
                report.note(row.line, &format!("{} comes again: `{variant}` shares it with `{target}`", row.code));
            }
            None if said => report.note(row.line, &format!("`{variant}` shares {} with nobody here", row.code)),
            _ => {}
        }
        rows[index].shares = target;
    }
}

/// The row whose number this one has: the first that does not share, or else the first at all.
fn origin(rows: &[Row], index: usize) -> Option<usize> {
    let same = |other: &usize| rows[*other].status != Status::Retired && rows[*other].code == rows[index].code;
    let all = || (0..rows.len()).filter(same);
    all().find(|other| rows[*other].shares.is_none()).or_else(|| all().next())
}

/// A number or a name that is in use is not retired; such a row is kept as a comment.
fn retire(rows: &mut [Row], identifiers: &mut Names, documented: &mut Names, report: &mut Report) {
    for index in 0..rows.len() {
        if rows[index].status != Status::Retired {
            continue;
        }
        let wanted = wanted(&rows[index]);
        let row = &rows[index];
        let other = |other: &(usize, &Row)| {
            other.1.code == row.code
                && (other.1.status != Status::Retired || other.0 < index)
                && other.1.refused.is_none()
        };
        let number_of = rows.iter().enumerate().find(other).and_then(|(_, other)| other.variant.clone());
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
        }
        let row = &mut rows[index];
        row.refused = refused;
        row.variant = Some(wanted);
        row.name = name;
        row.shares = None;
    }
}
