//! Rows of codes: which comment is the description, the detail or the section.

use std::vec::Vec;

use super::{Item, joined};
use crate::cli::table::read::comments::{self, has_marks};
use crate::cli::table::{Report, Row, Value};

/// If most numbers have their comment after them, one above is the title of a section.
pub(super) fn rows(items: Vec<Item>, report: &mut Report) -> Vec<Row> {
    for item in items.iter().filter(|item| [&item.before, &item.after].into_iter().any(|text| has_marks(text))) {
        report.tally(item.line, "labels such as `@brief` and rules of dashes in a comment are left out");
    }
    let count = |has: fn(&Item) -> bool| items.iter().filter(|item| has(item)).count();
    let after = count(|item| !item.after.is_empty()) > count(|item| !item.before.is_empty());
    if after && let Some(item) = items.iter().find(|item| comments::title(&item.before).is_some()) {
        let reason = "a comment above a code is the title of a section: most codes have their comment after them";
        report.note(item.line, reason);
    }
    let mut section = None;
    let row = |item: Item| {
        let (first, second) = if after { (&item.after, &item.before) } else { (&item.before, &item.after) };
        let title = comments::title(&item.before).filter(|_| after);
        let (mut description, mut detail) = comments::paragraphs(first);
        if title.is_some() {
            section = title;
        } else {
            let (mut second, third) = comments::paragraphs(second);
            description = description.or_else(|| second.take());
            detail = joined(detail, joined(second, third));
        }
        Row {
            line: item.line,
            code: Value::Int(item.value),
            name: Some(item.name),
            description,
            detail,
            section: section.clone(),
            ..Row::default()
        }
    };
    items.into_iter().map(row).collect()
}
