//! Padding to the width of a formatter, and escapes for hidden characters.

use core::fmt::{self, Alignment};

use error_codes_core::hidden::is_hidden;
use error_codes_core::pad;

/// Writes `text` in the width, with the fill and cut to the precision of the formatter, as `str` does.
pub(crate) fn pad(f: &mut fmt::Formatter<'_>, text: fmt::Arguments<'_>) -> fmt::Result {
    pad::pad(f, Alignment::Left, f.precision().unwrap_or(usize::MAX), text)
}

/// A text with its hidden characters escaped, `\u{1b}` for one.
pub(crate) struct Printable<'a> {
    text: &'a str,
    /// The characters that are not escaped.
    allowed: &'static [char],
}

impl<'a> Printable<'a> {
    /// A text on one line.
    pub(crate) const fn line(text: &'a str) -> Self {
        Self { text, allowed: &[] }
    }

    /// A text of several lines.
    pub(crate) const fn lines(text: &'a str) -> Self {
        Self { text, allowed: &['\n', '\t'] }
    }
}

impl fmt::Display for Printable<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let escaped = |c: char| is_hidden(c) && !self.allowed.contains(&c);
        for part in self.text.split_inclusive(escaped) {
            match part.chars().next_back() {
                Some(last) if escaped(last) => {
                    f.write_str(&part[..part.len() - last.len_utf8()])?;
                    write!(f, "{}", last.escape_default())?;
                }
                _ => f.write_str(part)?,
            }
        }
        Ok(())
    }
}
