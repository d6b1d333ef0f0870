//! Texts as a block can hold them: no white space at the ends, no control characters, titles on one line.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use super::report::Report;
use super::table::{Catalog, Row, Value};

pub(super) fn clean(catalog: &mut Catalog, report: &mut Report) {
    one_line(&mut catalog.title, "title", 0, report);
    for reserved in &mut catalog.reserved {
        reserved.title = joined(&reserved.title);
    }
    for domain in &mut catalog.domains {
        one_line(&mut domain.title, "title", 0, report);
        for section in &mut domain.sections {
            section.title = joined(&section.title);
        }
        for reserved in &mut domain.reserved {
            reserved.title = joined(&reserved.title);
        }
        for row in &mut domain.rows {
            clean_row(row, report);
        }
    }
}

fn clean_row(row: &mut Row, report: &mut Report) {
    let line = row.line;
    if let Value::Text(text) = &mut row.code {
        *text = joined(text);
    }
    one_line(&mut row.name, "name", line, report);
    one_line(&mut row.description, "description", line, report);
    one_line(&mut row.section, "section", line, report);
    for text in [&mut row.detail, &mut row.cause, &mut row.solution] {
        *text = text.take().map(|text| lines(&text)).filter(|text| !text.is_empty());
    }
    for (column, text) in &mut row.notes {
        *column = joined(column);
        *text = lines(text);
        // A column in quotes cannot be called like a field.
        if ["name", "cause", "solution", "shares"].contains(&column.as_str()) {
            report.note(line, &format!("the further column {column:?} is a field's name: \"{column}_\""));
            column.push('_');
        }
    }
    row.notes.retain(|(_, text)| !text.is_empty());
    for text in row.texts.values_mut().flat_map(|texts| texts.values_mut()) {
        *text = lines(text);
    }
}

fn one_line(text: &mut Option<String>, what: &str, line: usize, report: &mut Report) {
    let Some(before) = text.take() else { return };
    let count = before.trim().lines().count();
    if count > 1 {
        report.note(line, &format!("the {count} lines of the {what} are joined"));
    }
    *text = Some(joined(&before)).filter(|text| !text.is_empty());
}

/// The text on one line: a space for each line break, and none between two Chinese characters.
fn joined(text: &str) -> String {
    let mut joined = String::new();
    for part in lines(text).lines().map(str::trim).filter(|part| !part.is_empty()) {
        let wide = |c: Option<char>| c.is_some_and(|c| c >= '\u{2e80}');
        let chinese = wide(joined.chars().last()) && wide(part.chars().next());
        if !joined.is_empty() && !chinese {
            joined.push(' ');
        }
        joined.push_str(part);
    }
    joined
}

/// The text with line feeds as its only control characters.
fn lines(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let printable: String = text
        .chars()
        .filter_map(|c| match c {
            '\n' => Some('\n'),
            '\t' => Some(' '),
            c => (!c.is_control()).then_some(c),
        })
        .collect();
    let lines: Vec<&str> = printable.lines().map(str::trim_end).collect();
    lines.join("\n").trim().to_string()
}
