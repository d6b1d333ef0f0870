//! What is compared of a code: texts, and typed and further columns.

use std::collections::BTreeMap;
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::field::TextField;
use indexmap::IndexSet;

use super::codes::{Declared, TableRow};
use super::matching::{is_respelt, is_same_code, is_same_name};
use crate::cli::spelling::normalized;
use crate::cli::table::{Int, Row, read_bool};
use crate::{ColumnValue, Entry, Section, Status};

/// The columns that the table has: only these are compared, beside the code, the name and the status.
pub(super) struct Columns<'a> {
    texts: Vec<TextField>,
    section: bool,
    /// The declared column for each typed or further column of the table.
    further: BTreeMap<&'a str, &'static str>,
    /// The further columns of the table that no declared code has.
    pub(super) unknown: IndexSet<&'a str>,
}

impl<'a> Columns<'a> {
    pub(super) fn of(declared: &[Declared], rows: &[TableRow<'a>]) -> Self {
        let has_text = |field: &TextField| rows.iter().any(|row| row.row.text(*field).is_some());
        // Of two columns with one normalized name, the first declared wins.
        let mut known: BTreeMap<String, &str> = BTreeMap::new();
        for (name, _) in declared.iter().flat_map(|code| further(code.entry)) {
            known.entry(name.to_string()).or_insert(name);
            known.entry(normalized(name)).or_insert(name);
        }
        let (mut columns, mut unknown) = (BTreeMap::new(), IndexSet::new());
        for (column, _) in rows.iter().flat_map(|row| row.row.values()) {
            match known.get(column).or_else(|| known.get(&normalized(column))) {
                Some(name) => _ = columns.insert(column.as_str(), *name),
                None => _ = unknown.insert(column.as_str()),
            }
        }
        Self {
            texts: TextField::ALL.into_iter().filter(has_text).collect(),
            section: rows.iter().any(|row| row.row.section.is_some()),
            further: columns,
            unknown,
        }
    }

    /// What differs, as it is shown; empty if nothing does.
    pub(super) fn differences(&self, entry: Entry, row: &Row) -> String {
        let mut differences = String::new();
        let mut add = |what: &str, same: bool, declared: &str, cell: &str| {
            if !same {
                let [here, there] = [declared, cell].map(|text| text.replace('\n', "\n             "));
                let [here, there] = [here, there].map(|text| if text.is_empty() { "nothing".into() } else { text });
                differences.push_str(&format!("  {what}\n    here:    {here}\n    there:   {there}\n"));
            }
        };
        add("code", is_same_code(entry, row), &entry.label().to_string(), &row.code.to_string());
        let name = row.own_name().unwrap_or(entry.name());
        add("name", is_same_name(entry, name) || is_respelt(entry, name), entry.name(), name);
        let texts = self.texts.iter().map(|field| (field.name(), entry.text(*field), row.text(*field)));
        let section = || ("section", entry.section().map(Section::title), row.section.as_deref());
        for (what, declared, cell) in texts.chain(self.section.then(section)) {
            let (declared, cell) = (declared.unwrap_or_default(), cell.unwrap_or_default());
            add(what, declared == cell, declared, cell);
        }
        for (column, name) in &self.further {
            let declared = further(entry).find(|(column, _)| column == name).map(|(_, value)| value);
            let cell = row.values().find(|(other, _)| other == column).map(|(_, text)| unquoted(text));
            let cell = cell.unwrap_or_default();
            // A retired code has no values.
            let same = (entry.status().is_retired() && declared.is_none()) || is_same(declared, &cell);
            add(name, same, &declared.map(|value| value.to_string()).unwrap_or_default(), &cell);
        }
        // Most tables do not say whether a code is deprecated.
        let status = |retired: bool| if retired { Status::Retired.as_str() } else { Status::Active.as_str() };
        let (declared, cell) = (status(entry.status().is_retired()), status(row.status.is_retired()));
        add("status", declared == cell, declared, cell);
        differences
    }
}

/// The typed and the further columns of a declared code.
fn further(entry: Entry) -> impl Iterator<Item = (&'static str, ColumnValue)> {
    entry.columns().chain(entry.notes().map(|(name, text)| (name, ColumnValue::Text(text))))
}

/// The text of a string literal, which the value of a typed column may be.
fn unquoted(text: &str) -> String {
    let literal = text.starts_with('"').then(|| syn::parse_str::<syn::LitStr>(text).ok()).flatten();
    literal.map_or_else(|| text.to_string(), |literal| literal.value())
}

/// Whether a cell has this value.
fn is_same(value: Option<ColumnValue>, cell: &str) -> bool {
    match value {
        None => cell.is_empty(),
        Some(ColumnValue::Bool(value)) => read_bool(cell) == Some(value) || !value && cell.is_empty(),
        Some(ColumnValue::Int(value)) => Int::read(cell).is_some_and(|int| int.value == value),
        Some(ColumnValue::Text(text)) => text == cell,
        Some(ColumnValue::Expression(expression)) => is_expression(cell, expression),
    }
}

/// Whether a cell is the expression, its number, or its name: `Some(Retry::AfterBackoff)` is `after backoff`.
fn is_expression(cell: &str, expression: &str) -> bool {
    if expression == cell || Int::of_expression(expression).is_some_and(|value| Int::read(cell) == Some(value)) {
        return true;
    }
    let inside = expression.strip_prefix("Some(").and_then(|rest| rest.strip_suffix(')'));
    if let Some(inside) = inside {
        return unquoted(inside) == cell || is_expression(cell, inside);
    }
    let path = expression.split(['(', '{', '"']).next().unwrap_or_default();
    let start = path.rfind("::").map_or(0, |at| at + 2);
    let name = normalized(&expression[start..]);
    !name.is_empty() && name == normalized(cell) || expression == "None" && cell.is_empty()
}

#[cfg(test)]
mod tests {
    use super::{ColumnValue, is_same};

    #[test]
    fn values() {
        let expression = |text| Some(ColumnValue::Expression(text));
        let never = "Retry::Never";
        for (value, cell, same) in [
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
            assert_eq!(is_same(value, cell), same, "{value:?} {cell:?}");
        }
    }
}
