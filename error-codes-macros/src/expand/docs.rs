//! The documentation of an enum and of its variants: everything that its row says, so that hovering it answers the question.

use std::fmt::Write as _;

use error_codes_core::column::Value;
use error_codes_core::field::TextField;
use proc_macro2::TokenStream;
use syn::Attribute;

use crate::check::{Domain, Row, Translation};
use crate::doc_comments::{is_documented, unless_documented};
use crate::syntax::Column;

/// The title as documentation, if the user wrote none.
pub(super) fn title(attrs: &[Attribute], title: Option<&str>) -> Option<TokenStream> {
    unless_documented(attrs, &format!(" {}", escape(title?)))
}

/// What the documentation of variants needs of their domain.
pub(super) struct Docs<'a> {
    domain: &'a Domain,
    /// How the line of each column begins.
    columns: Vec<String>,
}

impl<'a> Docs<'a> {
    pub(super) fn of(domain: &'a Domain) -> Self {
        let line = |column: &Column| format!("\n **{}:** ", escape(column.name.spelling()));
        Self { domain, columns: domain.columns.iter().map(line).collect() }
    }

    /// Appends what stands below the doc comments of the user.
    pub(super) fn below(&self, index: usize, row: &Row, below: &mut String) {
        if row.is_documented {
            // The description is the beginning of the user's own text, which goes on with this line.
            name(row, below);
        }
        for field in TextField::ALL {
            let label = match field {
                TextField::Description | TextField::Detail => continue,
                TextField::Cause => "Cause",
                TextField::Solution => "Solution",
            };
            paragraph(label, row.texts.text(field), below);
        }
        for language in &self.domain.languages {
            if let Some(texts) = language.rows.get(index) {
                in_language(&language.tag, texts, below);
            }
        }
        for (column, value) in self.columns.iter().zip(&row.values) {
            if let Some(value) = value {
                below.push_str(column);
                match Value::read(value.spelling()) {
                    Value::Text(text) => below.push_str(&escape(text)),
                    Value::Expression(expression) => code_span(expression, below),
                }
                below.push('\n');
            }
        }
        for (column, text) in &row.notes {
            paragraph(&escape(column), text, below);
        }
    }
}

/// What stands above the doc comments of the user. `code` is the number, or the string in quotes.
pub(super) fn above(row: &Row, code: &str) -> String {
    let mut above = String::from(" ");
    code_span(code, &mut above);
    above.push(' ');
    if !row.is_documented {
        above.push_str(&escape(row.texts.text(TextField::Description)));
        above.push('\n');
        name(row, &mut above);
        if is_documented(&row.attrs) {
            above.push('\n');
        }
    }
    above
}

/// Appends the documented name, if it is another one.
fn name(row: &Row, text: &mut String) {
    if row.variant.spelling() != row.name {
        paragraph("Name", &row.name, text);
    }
}

/// Appends the texts in another language.
fn in_language(tag: &str, texts: &Translation, below: &mut String) {
    paragraph(tag, texts.text(TextField::Description), below);
    for field in TextField::FIELDS {
        paragraph(&format!("{tag}, {}", field.name()), texts.text(field), below);
    }
}

/// Appends a paragraph, if there is something to say.
fn paragraph(label: &str, text: &str, below: &mut String) {
    if !text.is_empty() {
        let _ = write!(below, "\n **{label}:** {}\n", escape(text));
    }
}

/// Appends the code between more backticks than it has in a row.
fn code_span(code: &str, text: &mut String) {
    if !code.contains('`') {
        for part in ["`", code, "`"] {
            text.push_str(part);
        }
        return;
    }
    let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let _ = write!(text, "{fence} {code} {fence}");
}

/// The text as Markdown that shows it letter for letter, but for the white space at the beginning of a line: four
/// spaces make it a block of code, which rustdoc would run.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((plain, after)) = first_special(rest).and_then(|at| rest.split_at_checked(at)) {
        escaped.push_str(plain);
        let mut after = after.chars();
        match after.next() {
            Some('\n') => {
                escaped.push_str("  \n ");
                rest = after.as_str().trim_start_matches(|c: char| c != '\n' && c.is_whitespace());
            }
            Some(special) => {
                escaped.push('\\');
                escaped.push(special);
                rest = after.as_str();
            }
            None => rest = "",
        }
    }
    escaped.push_str(rest);
    escaped
}

/// Where the first character stands that Markdown may give a meaning, or that ends a line. Each is one byte.
fn first_special(text: &str) -> Option<usize> {
    #[rustfmt::skip] // a list of characters
    let special = |byte: &u8| matches!(byte, b'\n' | b'!'..=b'$' | b'&' | b'\'' | b'*' | b'+' | b'-' | b'.' | b':'
        | b'<'..=b'>' | b'['..=b']' | b'_' | b'`' | b'{'..=b'~');
    text.as_bytes().iter().position(special)
}

#[cfg(test)]
mod tests {
    #[test]
    fn backticks_end_no_code() {
        for (code, span) in [("7", "`7`"), ("\"`<b>``\"", "``` \"`<b>``\" ```")] {
            let mut text = String::new();
            super::code_span(code, &mut text);
            assert_eq!(text, span);
        }
    }

    #[test]
    fn no_line_begins_a_block_of_code() {
        assert_eq!(
            super::escape("First, stop it.\n\n      \tThen `start` it."),
            "First, stop it\\.  \n   \n Then \\`start\\` it\\."
        );
    }
}
