//! Padding to the width of a formatter, and escapes for characters that are not seen.

use core::fmt::{self, Alignment, Write};

/// Writes `text` in the width, with the fill and cut to the precision of the formatter, as `str` does.
pub(crate) fn pad(f: &mut fmt::Formatter<'_>, text: fmt::Arguments<'_>) -> fmt::Result {
    if f.width().is_none() && f.precision().is_none() {
        return f.write_fmt(text);
    }
    let limit = f.precision().unwrap_or(usize::MAX);
    let mut length = Length(0);
    length.write_fmt(text)?;
    let missing = f.width().unwrap_or(0).saturating_sub(length.0.min(limit));
    let before = match f.align() {
        None | Some(Alignment::Left) => 0,
        Some(Alignment::Center) => missing / 2,
        Some(Alignment::Right) => missing,
    };
    let fill = f.fill();
    (0..before).try_for_each(|_| f.write_char(fill))?;
    Cut { output: f, left: limit }.write_fmt(text)?;
    (before..missing).try_for_each(|_| f.write_char(fill))
}

/// Counts the characters that are written.
struct Length(usize);

impl Write for Length {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 += text.chars().count();
        Ok(())
    }
}

/// Writes no more than so many characters.
struct Cut<'a, 'f> {
    output: &'a mut fmt::Formatter<'f>,
    left: usize,
}

impl Write for Cut<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = text.char_indices().nth(self.left).map_or(text.len(), |(end, _)| end);
        self.left -= text[..end].chars().count();
        self.output.write_str(&text[..end])
    }
}

/// Whether a terminal obeys the character, an editor does not show it, or a compiler refuses it: a control, a line separator, a
/// mark of direction, a format character, none at all. The two joiners are not hidden: emoji and several scripts need them.
pub(crate) fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
                | '\u{fdd0}'..='\u{fdef}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}' | '\u{fffe}'..='\u{ffff}' | '\u{e0000}'..='\u{e0fff}'
        )
}

/// A text with its hidden characters escaped, `\u{1b}` for one.
pub(crate) struct Printable<'a> {
    text: &'a str,
    /// What is left as it is.
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
