//! The documentation of a variant: everything that its row says, so that hovering it answers the question.

use std::fmt::Write as _;

use crate::check::{Domain, Translation};
use crate::doc_comments;

/// What stands above the doc comments of the user, and what stands below. `code` is the number, or the string in quotes.
pub(super) fn of_row(domain: &Domain, index: usize, code: &str) -> (String, String) {
    let row = &domain.rows[index];
    let mut above = [" ", &code_span(code), " "].concat();
    let name = Some(&row.name).filter(|name| row.variant.spelling() != *name);
    let name = name.map(|name| format!("\n **Name:** {}\n", escape(name))).unwrap_or_default();
    let mut below = String::new();
    if row.is_documented {
        // The description is the beginning of the user's own text, which goes on with this line.
        below.push_str(&name);
    } else {
        above.push_str(&escape(&row.description));
        above.push('\n');
        above.push_str(&name);
        if row.attrs.iter().any(|attr| doc_comments::comment(&attr.meta).is_some()) {
            above.push('\n');
        }
    }
    let fields = [("Cause", &row.cause), ("Solution", &row.solution)];
    for (label, text) in fields.into_iter().filter(|(_, text)| !text.is_empty()) {
        let _ = write!(below, "\n **{label}:** {}\n", escape(text));
    }
    for language in &domain.languages {
        if let Some(texts) = language.rows.get(index) {
            in_language(&language.tag, texts, &mut below);
        }
    }
    for (column, value) in domain.columns.iter().zip(&row.values) {
        if let Some(value) = value {
            let value = value.spelling();
            let value = value.strip_prefix('"').map_or_else(|| code_span(value), escape);
            let label = escape(column.name.spelling());
            below.push_str(&["\n **", &label, ":** ", &value, "\n"].concat());
        }
    }
    for (column, text) in &row.notes {
        let _ = write!(below, "\n **{}:** {}\n", escape(column), escape(text));
    }
    (above, below)
}

/// Appends the texts in another language.
fn in_language(tag: &str, texts: &Translation, below: &mut String) {
    let Translation { description, detail, cause, solution } = texts;
    let fields = [("", description), (", detail", detail), (", cause", cause), (", solution", solution)];
    for (label, text) in fields.into_iter().filter(|(_, text)| !text.is_empty()) {
        let _ = write!(below, "\n **{tag}{label}:** {}\n", escape(text));
    }
}

/// The text between more backticks than it has in a row.
fn code_span(text: &str) -> String {
    if !text.contains('`') {
        return ["`", text, "`"].concat();
    }
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    format!("{fence} {text} {fence}")
}

/// The text as Markdown that shows it letter for letter, but for the white space at the beginning of a line: four
/// spaces make it a block of code, which rustdoc would run.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = first_special(rest) {
        escaped.push_str(&rest[..at]);
        let (special, behind) = rest[at..].split_at(1);
        rest = behind;
        if special == "\n" {
            escaped.push_str("  \n ");
            rest = rest.trim_start_matches(|c: char| c != '\n' && c.is_whitespace());
        } else {
            escaped.push('\\');
            escaped.push_str(special);
        }
    }
    escaped.push_str(rest);
    escaped
}

/// Where the first character stands that Markdown may give a meaning, or that ends a line. Each is one byte.
fn first_special(text: &str) -> Option<usize> {
    for (index, byte) in text.as_bytes().iter().enumerate() {
        if matches!(
            byte,
            b'\n'
                | b'\\'
                | b'`'
                | b'*'
                | b'_'
                | b'{'
                | b'}'
                | b'['
                | b']'
                | b'<'
                | b'>'
                | b'#'
                | b'+'
                | b'-'
                | b'.'
                | b'!'
                | b'|'
                | b'~'
                | b'"'
                | b'\''
                | b'&'
                | b'$'
                | b'='
                | b':'
        ) {
            return Some(index);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    #[test]
    fn backticks_end_no_code() {
        assert_eq!(super::code_span("7"), "`7`");
        assert_eq!(super::code_span("\"`<b>``\""), "``` \"`<b>``\" ```");
    }

    #[test]
    fn no_line_begins_a_block_of_code() {
        assert_eq!(
            super::escape("First, stop it.\n\n      \tThen `start` it."),
            "First, stop it\\.  \n   \n Then \\`start\\` it\\."
        );
    }
}
