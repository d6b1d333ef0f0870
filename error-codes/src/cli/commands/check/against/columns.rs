//! What is compared of a code: texts, and typed and further columns.

use std::collections::BTreeMap;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::field::TextField;

use super::matching::{is_alike, is_same_code, is_same_name};
use super::{Ours, Theirs, is_retired};
use crate::Status;
use crate::cli::commands::import::table::{Int, Row};
use crate::cli::commands::import::{truth, value_of};
use crate::{ColumnValue, Entry, Section};

/// What differs, ours, and theirs.
pub(super) type Difference = (String, String, String);

/// The columns that their table has: only these are compared.
pub(super) struct Columns {
    texts: Vec<TextColumn>,
    /// What each of their further columns is called here.
    further: BTreeMap<String, &'static str>,
    /// Their further columns that no code has here.
    pub(super) unknown: Vec<String>,
}

/// A text of a code, here and there.
#[derive(Clone, Copy)]
enum TextColumn {
    Of(TextField),
    Section,
}

impl TextColumn {
    const ALL: [Self; 5] = {
        let [description, detail, cause, solution] = TextField::ALL;
        [Self::Of(description), Self::Of(detail), Self::Of(cause), Self::Of(solution), Self::Section]
    };

    const fn name(self) -> &'static str {
        match self {
            Self::Of(field) => field.name(),
            Self::Section => "section",
        }
    }

    fn ours(self, entry: Entry) -> Option<&'static str> {
        match self {
            Self::Of(field) => entry.text(field),
            Self::Section => entry.section().map(Section::title),
        }
    }

    fn theirs(self, row: &Row) -> Option<&str> {
        match self {
            Self::Of(field) => row.text(field),
            Self::Section => row.section.as_deref(),
        }
    }
}

impl Columns {
    pub(super) fn of(ours: &[Ours], theirs: &[Theirs]) -> Self {
        let texts = TextColumn::ALL
            .into_iter()
            .filter(|column| theirs.iter().any(|theirs| column.theirs(&theirs.row).is_some()));
        let names = ours.iter().flat_map(|ours| further(ours.entry).map(|(name, _)| name));
        // The first of two that differ only in how they are written.
        let mut known: BTreeMap<String, &str> = BTreeMap::new();
        for name in names {
            known.entry(name.to_string()).or_insert(name);
            known.entry(plain(name)).or_insert(name);
        }
        let (mut columns, mut unknown) = (BTreeMap::new(), Vec::new());
        for (column, _) in theirs.iter().flat_map(|theirs| theirs.row.values()) {
            match known.get(column).or_else(|| known.get(&plain(column))) {
                Some(name) => _ = columns.insert(column.clone(), *name),
                None if !unknown.contains(column) => unknown.push(column.clone()),
                None => {}
            }
        }
        Self { texts: texts.collect(), further: columns, unknown }
    }

    pub(super) fn differences(&self, ours: Entry, row: &Row) -> Vec<Difference> {
        let mut differences = Vec::new();
        let mut add = |what: &str, same: bool, ours: &str, theirs: &str| {
            if !same {
                differences.push((what.to_string(), ours.to_string(), theirs.to_string()));
            }
        };
        add("code", is_same_code(ours, row), &ours.label().to_string(), &row.code.to_string());
        let name = row.own_name().unwrap_or(ours.name());
        add("name", is_same_name(ours, name) || is_alike(ours, name), ours.name(), name);
        for column in &self.texts {
            let (here, there) = (column.ours(ours).unwrap_or_default(), column.theirs(row).unwrap_or_default());
            add(column.name(), here == there, here, there);
        }
        for (column, name) in &self.further {
            let here = further(ours).find(|(own, _)| own == name).map(|(_, value)| value);
            let there = row.values().find(|(other, _)| other == column).map(|(_, text)| unquoted(text));
            let there = there.unwrap_or_default();
            // A retired code has no values.
            let same = (is_retired(ours) && here.is_none()) || is_same(here, &there);
            add(name, same, &here.map(|value| value.to_string()).unwrap_or_default(), &there);
        }
        // Whether a code is deprecated is ours alone.
        let status = |retired: bool| if retired { Status::Retired } else { Status::Active };
        let (here, there) = (is_retired(ours), row.status == Status::Retired);
        add("status", here == there, status(here).as_str(), status(there).as_str());
        differences
    }
}

/// Typed and further columns of ours.
fn further(entry: Entry) -> impl Iterator<Item = (&'static str, ColumnValue)> {
    entry.columns().chain(entry.notes().map(|(name, text)| (name, ColumnValue::Text(text))))
}

/// A heading as it is recognised: `HTTP status` is `http_status`.
fn plain(heading: &str) -> String {
    heading.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The text of a string literal, which the value of a typed column may be.
fn unquoted(text: &str) -> String {
    let literal = text.starts_with('"').then(|| syn::parse_str::<syn::LitStr>(text).ok()).flatten();
    literal.map_or_else(|| text.to_string(), |literal| literal.value())
}

/// Whether a cell has this value.
fn is_same(here: Option<ColumnValue>, there: &str) -> bool {
    match here {
        None => there.is_empty(),
        Some(ColumnValue::Bool(value)) => truth(there) == Some(value) || !value && there.is_empty(),
        Some(ColumnValue::Int(value)) => Int::read(there).is_some_and(|int| int.value == value),
        Some(ColumnValue::Text(text)) => text == there,
        Some(ColumnValue::Expression(expression)) => says(expression, there),
    }
}

/// Whether a cell is the expression, its number, or its name: `Some(Retry::AfterBackoff)` is `after backoff`.
fn says(expression: &str, cell: &str) -> bool {
    if expression == cell || value_of(expression).is_some_and(|own| Int::read(cell).is_some_and(|int| int == own)) {
        return true;
    }
    let inside = expression.strip_prefix("Some(").and_then(|rest| rest.strip_suffix(')'));
    if let Some(inside) = inside {
        return unquoted(inside) == cell || says(inside, cell);
    }
    let end = expression.find(['(', '{', '"']).unwrap_or(expression.len());
    let start = expression[..end].rfind("::").map_or(0, |at| at + 2);
    let name = plain(&expression[start..]);
    !name.is_empty() && name == plain(cell) || expression == "None" && cell.is_empty()
}

#[cfg(test)]
mod tests {
    use super::{ColumnValue, is_same};

    #[test]
    fn values() {
        let expression = |text| Some(ColumnValue::Expression(text));
        let never = "Retry::Never";
        for (here, there, same) in [
            (None, "", true),
            (None, "x", false),
            (Some(ColumnValue::Bool(true)), "Yes", true),
            (Some(ColumnValue::Bool(true)), "", false),
            (Some(ColumnValue::Bool(false)), "", true),
            (Some(ColumnValue::Bool(false)), "否", true),
            (Some(ColumnValue::Bool(false)), "maybe", false),
            (Some(ColumnValue::Int(503)), "503.0", true),
            (Some(ColumnValue::Int(16)), "0x10", true),
            (Some(ColumnValue::Int(16)), "", false),
            (Some(ColumnValue::Text("true")), "True", false),
            (expression(never), never, true),
            (expression(never), "never", true),
            (expression(never), "retry", false),
            (expression("Retry::After(30)"), "after 30", true),
            (expression("Retry::After(30)"), "after 31", false),
            (expression("Some(Retry::AfterBackoff)"), "AFTER_BACKOFF", true),
            (expression("Some(\"why\")"), "why", true),
            (expression("Some(3)"), "3", true),
            (expression("None"), "", true),
            (expression("None"), "none", true),
            (expression("400 + 3"), "403", true),
            (expression("400 + 3"), "400", false),
        ] {
            assert_eq!(is_same(here, there), same, "{here:?} {there:?}");
        }
    }
}
