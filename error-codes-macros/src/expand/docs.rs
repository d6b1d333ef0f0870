//! The documentation of a variant: everything that its row says, so that hovering it answers the question.

use std::fmt::Write as _;

use crate::check::{Code, Row};

/// What stands above the doc comments of the user, and what stands below.
pub(super) fn of_row(row: &Row) -> (String, String) {
    let mut above = match &row.code {
        Code::Int(number) => format!(" `{number}` "),
        Code::Text(text) => format!(" `{text:?}` "),
    };
    above.push_str(&escape(&row.description));
    above.push('\n');
    if row.variant.spelling() != row.name {
        let _ = write!(above, "\n **Name:** {}\n", escape(&row.name));
    }
    let mut below = String::new();
    let fields = [("Cause", &row.cause), ("Solution", &row.solution)];
    for (label, text) in fields.into_iter().filter(|(_, text)| !text.is_empty()) {
        let _ = write!(below, "\n **{label}:** {}\n", escape(text));
    }
    for (column, text) in &row.notes {
        let _ = write!(below, "\n **{}:** {}\n", escape(column), escape(text));
    }
    (above, below)
}

/// The text as Markdown that shows it letter for letter, but for the white space at the beginning of a line: four
/// spaces make it a block of code, which rustdoc would run.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\n' => {
                escaped.push_str("  \n ");
                while chars.next_if(|c| *c != '\n' && c.is_whitespace()).is_some() {}
            }
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '#' | '+' | '-' | '.' | '!' | '|' | '~'
            | '"' | '\'' | '&' | '$' | '=' | ':' => {
                escaped.push('\\');
                escaped.push(c);
            }
            _ => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    #[test]
    fn no_line_begins_a_block_of_code() {
        assert_eq!(
            super::escape("First, stop it.\n\n      \tThen `start` it."),
            "First, stop it\\.  \n   \n Then \\`start\\` it\\."
        );
    }
}
