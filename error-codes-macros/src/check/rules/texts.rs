//! The form of texts.

use crate::check::context::Check;
use crate::errors::Errors;
use crate::syntax::{Code, Fields, Text, Texts};

/// A text is not empty, has no white space at its ends and no control character; only the text of a field may hold
/// line feeds.
pub(in crate::check) fn description_form(check: &mut Check) {
    let (block, errors) = (check.block, &mut *check.errors);
    for catalog in &block.catalogs {
        one_line("the title", &catalog.title, errors);
    }
    for domain in &block.domains {
        for title in domain.title.iter().chain(domain.sections.iter().map(|section| &section.title)) {
            one_line("the title", title, errors);
        }
        for code in &domain.codes {
            texts_of(code, errors);
        }
    }
    for texts in &block.texts {
        translation(texts, errors);
    }
    for reserved in block.domains.iter().flat_map(|domain| &domain.reserved).chain(&block.reserved) {
        one_line("the text of the reserved range", &reserved.title, errors);
    }
}

fn translation(texts: &Texts, errors: &mut Errors) {
    for title in texts.title.iter().chain(texts.sections.iter().chain(&texts.reserved).map(|(_, text)| text)) {
        one_line("the translation", title, errors);
    }
    let rest = Some("end it there, and write the rest as `detail`");
    for code in &texts.codes {
        if let Some(text) = &code.description {
            text_form("the description", text, "write one", rest, errors);
        }
        for field in &code.fields {
            text_form("the text of the field", &field.text, "write one", None, errors);
        }
    }
}

fn texts_of(code: &Code, errors: &mut Errors) {
    if let Some(text) = code.string() {
        one_line("the code", text, errors);
    }
    if let Some(text) = code.text() {
        let rest = Some("end it there, and write the rest above the code, after `///`");
        text_form("the description", text, "write one, or `_` for none", rest, errors);
    }
    // Every field is named, so that rustc asks for a new one.
    let Fields { name, cause, solution, shares: _, moved: _, values: _, notes, keys: _ } = &code.fields;
    if let Some(name) = name {
        one_line("the text of the field", name, errors);
    }
    for text in cause.iter().chain(solution).chain(notes.iter().map(|(_, text)| text)) {
        text_form("the text of the field", text, "write one", None, errors);
    }
    for (column, _) in notes {
        one_line("the name of the column", column, errors);
    }
}

fn one_line(what: &str, text: &Text, errors: &mut Errors) {
    text_form(what, text, "write one", Some("write it on one line"), errors);
}

/// `empty` says what to write where it is empty; where a text must be one line, `one_line` says what to do instead.
fn text_form(what: &str, text: &Text, empty: &str, one_line: Option<&str>, errors: &mut Errors) {
    let value = &text.value;
    let control = control(value);
    let line_feed = one_line.filter(|_| value.contains('\n'));
    let message = if value.trim().is_empty() {
        format!("{what} is empty; {empty}")
    } else if let Some(control) = control {
        format!("{what} holds the control character `{}`; remove it", control.escape_default())
    } else if value.trim() != value {
        format!("{what} begins or ends with white space; remove it")
    } else if let Some(help) = line_feed {
        format!("{what} holds a line feed; {help}")
    } else {
        return;
    };
    errors.error(text, message);
}

/// The first control character that is not a line feed.
fn control(text: &str) -> Option<char> {
    // Most texts have none, and bytes are looked at many times as fast as characters.
    let mut bytes = text.as_bytes().iter();
    bytes.find(|byte| matches!(**byte, 0..b' ' | 0x7f | 0xc2) && **byte != b'\n')?;
    text.chars().find(|c| c.is_control() && *c != '\n')
}
