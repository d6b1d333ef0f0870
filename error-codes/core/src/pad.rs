//! Padding, as `str` and numbers have it.

use core::fmt::{self, Alignment, Write};

/// Writes `text`, cut to `limit` characters, in the width and with the fill of the formatter, and on the side `default` if the
/// formatter names none.
///
/// # Errors
///
/// Those of the formatter.
pub fn pad(f: &mut fmt::Formatter<'_>, default: Alignment, limit: usize, text: fmt::Arguments<'_>) -> fmt::Result {
    if f.width().is_none() && limit == usize::MAX {
        return f.write_fmt(text);
    }
    let mut length = Length(0);
    length.write_fmt(text)?;
    let missing = f.width().unwrap_or(0).saturating_sub(length.0.min(limit));
    let before = match f.align().unwrap_or(default) {
        Alignment::Left => 0,
        Alignment::Center => missing / 2,
        Alignment::Right => missing,
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
