//! Texts in the cells of a spreadsheet, which evaluates some of them as formulas.
//!
//! A cell whose text begins with one of `=`, `+`, `-`, `@`, a tab, a carriage return, a line feed or a wide form of the
//! first four gets a `'` in front; so does one that begins with `'` and would begin with one of these without it. A
//! reader takes that `'` away again, so every text comes back letter for letter. Numbers stay numbers, negative ones too.

use std::borrow::Cow;
use std::format;

/// Whether a spreadsheet may evaluate the cell.
fn is_formula(text: &str) -> bool {
    const FIRST: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    text.trim_start_matches('\'').starts_with(FIRST)
}

/// The contents of a cell that shows this text and is not evaluated.
pub(super) fn escape_formula(text: &str) -> Cow<'_, str> {
    if is_formula(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text that an escaped cell shows.
pub(super) fn unescape_formula(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|text| is_formula(text)).unwrap_or(cell)
}

#[cfg(test)]
mod tests {
    use super::{escape_formula, unescape_formula};

    #[test]
    fn every_text_comes_back() {
        for rest in ["", "'", "a", "=", "=1+1", "-1", "+1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "－1", "a=1", "\"="]
        {
            for quotes in ["", "'", "''", "'''"] {
                let text = std::format!("{quotes}{rest}");
                let cell = escape_formula(&text);
                assert_eq!(unescape_formula(&cell), text);
                assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']), "{cell}");
            }
        }
        assert_eq!(escape_formula("'tis"), "'tis");
        assert_eq!(unescape_formula("'tis"), "'tis");
    }
}
