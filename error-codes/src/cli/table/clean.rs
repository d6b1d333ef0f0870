//! Cleans texts for a block: no white space at the ends, no control characters, titles on one line.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::field::{Field, TextField};

use crate::cli::table::Report;
use crate::cli::table::{Catalog, Group, Row, Texts, Value};

pub(in crate::cli) fn clean(catalog: &mut Catalog, report: &mut Report) {
    one_line(&mut catalog.title, "title", 0, report);
    translations(&mut catalog.texts, 0, report);
    groups(&mut catalog.reserved, "title", report);
    for domain in &mut catalog.domains {
        one_line(&mut domain.title, "title", 0, report);
        translations(&mut domain.texts, 0, report);
        groups(&mut domain.sections, "section", report);
        groups(&mut domain.reserved, "title", report);
        for row in &mut domain.rows {
            clean_row(row, report);
        }
    }
}

fn groups(groups: &mut [Group], what: &str, report: &mut Report) {
    for group in groups {
        group.title = on_one_line(&group.title, what, 0, report);
        translations(&mut group.texts, 0, report);
    }
}

fn translations(texts: &mut Texts, line: usize, report: &mut Report) {
    for text in texts.values_mut().flat_map(|texts| texts.values_mut()) {
        *text = lines(text, line, report);
    }
}

fn clean_row(row: &mut Row, report: &mut Report) {
    let line = row.line;
    if let Value::Str(text) = &mut row.code {
        *text = on_one_line(text, "code", line, report);
    }
    one_line(&mut row.name, "name", line, report);
    one_line(&mut row.description, TextField::Description.name(), line, report);
    one_line(&mut row.section, "section", line, report);
    for field in TextField::FIELDS {
        let text = row.text_mut(field);
        *text = text.take().map(|text| lines(&text, line, report)).filter(|text| !text.is_empty());
    }
    for (column, text) in &mut row.notes {
        *column = on_one_line(column, "heading", line, report);
        *text = lines(text, line, report);
        // A further column cannot have the name of a field.
        if Field::from_name(column).is_some() {
            report.note(line, &format!("the further column {column:?} is a field's name: \"{column}_\""));
            column.push('_');
        }
    }
    row.notes.retain(|(_, text)| !text.is_empty());
    translations(&mut row.texts, line, report);
}

fn one_line(text: &mut Option<String>, what: &str, line: usize, report: &mut Report) {
    *text = text.take().map(|text| on_one_line(&text, what, line, report)).filter(|text| !text.is_empty());
}

/// The text on one line: a space for each line break, and none between two Chinese characters.
fn on_one_line(text: &str, what: &str, line: usize, report: &mut Report) -> String {
    let text = lines(text, line, report);
    let parts: Vec<&str> = text.lines().map(str::trim).filter(|part| !part.is_empty()).collect();
    if parts.len() > 1 {
        report.note(line, &format!("the {} lines of the {what} are joined", text.lines().count()));
    }
    let mut joined = String::new();
    for part in parts {
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
fn lines(text: &str, line: usize, report: &mut Report) -> String {
    let text = text.replace("\r\n", "\n");
    let printable: String = text
        .chars()
        .filter_map(|c| match c {
            '\n' | '\r' => Some('\n'),
            '\t' => Some(' '),
            c => (!c.is_control()).then_some(c),
        })
        .collect();
    if printable != text {
        report.tally(line, "a tab or a control character of a text is a space or left out");
    }
    let lines: Vec<&str> = printable.lines().map(str::trim_end).collect();
    let cleaned = lines.join("\n").trim().to_string();
    if cleaned != printable {
        report.tally(line, "white space at the end of a line is left out");
    }
    cleaned
}
