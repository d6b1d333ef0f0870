//! The form of texts.

use crate::check::context::Check;
use crate::syntax::{Code, Fields, Text, Texts};

/// A text is not empty, has no white space at its ends and no control character; only the text of a field may hold
/// line feeds.
pub(in crate::check) fn description_form(check: &mut Check) {
    let block = check.block;
    for catalog in &block.catalogs {
        one_line(check, "the title", &catalog.title);
    }
    for domain in &block.domains {
        for title in domain.title.iter().chain(domain.sections.iter().map(|section| &section.title)) {
            one_line(check, "the title", title);
        }
        for code in &domain.codes {
            texts_of(check, code);
        }
    }
    for texts in &block.texts {
        translation(check, texts);
    }
    for reserved in block.domains.iter().flat_map(|domain| &domain.reserved).chain(&block.reserved) {
        one_line(check, "the text of the reserved range", &reserved.title);
    }
}

fn translation(check: &mut Check, texts: &Texts) {
    for title in texts.title.iter().chain(texts.sections.iter().chain(&texts.reserved).map(|(_, text)| text)) {
        one_line(check, "the translation", title);
    }
    let rest = Some("end it there, and write the rest as `detail`");
    for code in &texts.codes {
        if let Some(text) = &code.description {
            text_form(check, "the description", text, "write one", rest);
        }
        for field in &code.fields {
            text_form(check, "the text of the field", &field.text, "write one", None);
        }
    }
}

fn texts_of(check: &mut Check, code: &Code) {
    if let Some(text) = code.string() {
        one_line(check, "the code", text);
    }
    if let Some(text) = code.text() {
        let rest = Some("end it there, and write the rest above the code, after `///`");
        text_form(check, "the description", text, "write one, or `_` for none", rest);
    }
    // Every field is named, so that rustc asks for a new one.
    let Fields { name, cause, solution, shares: _, moved: _, values: _, notes, keys: _ } = &code.fields;
    if let Some(name) = name {
        one_line(check, "the text of the field", name);
    }
    for text in cause.iter().chain(solution).chain(notes.iter().map(|(_, text)| text)) {
        text_form(check, "the text of the field", text, "write one", None);
    }
    for (column, _) in notes {
        one_line(check, "the name of the column", column);
    }
}

fn one_line(check: &mut Check, what: &str, text: &Text) {
    text_form(check, what, text, "write one", Some("write it on one line"));
}

/// `empty` says what to write where it is empty; where a text must be one line, `one_line` says what to do instead.
fn text_form(check: &mut Check, what: &str, text: &Text, empty: &str, one_line: Option<&str>) {
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
    check.errors.error(text, message);
}

/// The first control character that is not a line feed.
fn control(text: &str) -> Option<char> {
    // Most texts have none, and bytes are looked at many times as fast as characters.
    let mut bytes = text.as_bytes().iter();
    bytes.find(|byte| matches!(**byte, 0..b' ' | 0x7f | 0xc2) && **byte != b'\n')?;
    text.chars().find(|c| c.is_control() && *c != '\n')
}
