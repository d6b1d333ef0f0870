//! Padding to the width of a formatter, and escapes for hidden characters.

use core::fmt::{self, Alignment};

use error_codes_core::pad;

/// Writes `text` in the width, with the fill and cut to the precision of the formatter, as `str` does.
pub(crate) fn pad(f: &mut fmt::Formatter<'_>, text: fmt::Arguments<'_>) -> fmt::Result {
    pad::pad(f, Alignment::Left, f.precision().unwrap_or(usize::MAX), text)
}

/// Whether terminals interpret the character, editors do not show it, or compilers reject it: a control character, a line
/// separator, a bidirectional mark, a format character, a noncharacter. Joiners, variation selectors and tags are not hidden:
/// emoji and several scripts need them.
pub(crate) fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
                | '\u{fdd0}'..='\u{fdef}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}' | '\u{fffe}'..='\u{ffff}' | '\u{e0000}'..='\u{e001f}' | '\u{e0080}'..='\u{e00ff}' | '\u{e01f0}'..='\u{e0fff}'
        )
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
