//! Texts in Markdown, letter for letter.

use std::string::String;
use std::vec::Vec;

use crate::cli::text::visible;

/// The text where a line of Markdown goes on: in a heading, in a sentence.
pub(super) fn inline(text: &str) -> String {
    escape(text, false)
}

/// The text as a paragraph, an empty line above it.
pub(super) fn paragraph(text: &str) -> String {
    let mut escaped = text.split('\n').map(inline).collect::<Vec<_>>().join("<br>");
    // What would make it an item of a list, a line, or a definition.
    let digits = escaped.bytes().take_while(u8::is_ascii_digit).count();
    if escaped[digits..].starts_with(['-', '+', '=', '.', ')', ':']) {
        escaped.insert(digits, '\\');
    }
    std::format!("\n{escaped}\n")
}

/// The text in a cell of a table, which is one line.
pub(super) fn cell(text: &str) -> String {
    text.split('\n').map(|line| escape(line, true)).collect::<Vec<_>>().join("<br>")
}

fn escape(text: &str, in_cell: bool) -> String {
    let text = visible(text);
    let mut escaped = String::new();
    for (at, c) in text.char_indices() {
        let is_special = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '~' | '&' | '$' | '#' | '^' | '{' | '}' => true,
            '|' => in_cell,
            // What GitHub makes a link of.
            ':' => text[at..].starts_with("://"),
            '.' => text[..at].ends_with("www"),
            _ => false,
        };
        if is_special {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}
