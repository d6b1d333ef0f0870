//! The text of a [`NumberFormat`]: where its placeholder is, and what it asks for.

use core::fmt;

use super::{Digits, NumberFormat, WIDTH};

/// What is wrong with the text of a [`NumberFormat`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormatError {
    /// There is no placeholder.
    Missing,
    /// There is a brace outside of the placeholder.
    Brace,
    /// The placeholder is none of those that a number can have.
    Form,
    /// The width is more than [`WIDTH`].
    Width,
}

impl<'a> NumberFormat<'a> {
    /// Reads a text with one placeholder.
    ///
    /// # Errors
    ///
    /// What is wrong with the first brace or placeholder that is wrong.
    pub const fn parse(text: &'a str) -> Result<Self, FormatError> {
        let bytes = text.as_bytes();
        let start = find(bytes, 0, b'{');
        let end = find(bytes, start, b'}');
        if find(bytes, 0, b'}') < end || (start < bytes.len() && end == bytes.len()) {
            return Err(FormatError::Brace);
        }
        if start == bytes.len() {
            return Err(FormatError::Missing);
        }
        if find(bytes, end + 1, b'{') < bytes.len() || find(bytes, end + 1, b'}') < bytes.len() {
            return Err(FormatError::Brace);
        }
        let (before, _) = text.split_at(start);
        let (_, after) = text.split_at(end + 1);
        match placeholder(bytes, start + 1, end) {
            Ok((digits, prefix, width)) => Ok(Self { text, before, after, digits, prefix, width }),
            Err(error) => Err(error),
        }
    }
}

/// Where the byte is, from `start` on; the length if it is nowhere.
const fn find(bytes: &[u8], start: usize, byte: u8) -> usize {
    let mut index = start;
    while index < bytes.len() && bytes[index] != byte {
        index += 1;
    }
    if index < bytes.len() { index } else { bytes.len() }
}

/// What stands between the braces: nothing, or `:`, `#`, `0` with a width, and `x` or `X`, each optional.
const fn placeholder(bytes: &[u8], start: usize, end: usize) -> Result<(Digits, bool, usize), FormatError> {
    let mut at = start;
    let (mut digits, mut prefix, mut width) = (Digits::Decimal, false, 0);
    if at == end {
        return Ok((digits, prefix, width));
    }
    if bytes[at] != b':' {
        return Err(FormatError::Form);
    }
    at += 1;
    if at < end && bytes[at] == b'#' {
        prefix = true;
        at += 1;
    }
    if at < end && bytes[at] == b'0' {
        let first = at + 1;
        while at < end && bytes[at].is_ascii_digit() {
            width = width * 10 + (bytes[at] - b'0') as usize;
            if width > WIDTH {
                return Err(FormatError::Width);
            }
            at += 1;
        }
        if at == first || bytes[first] == b'0' {
            return Err(FormatError::Form);
        }
    }
    if at < end && (bytes[at] == b'x' || bytes[at] == b'X') {
        digits = if bytes[at] == b'x' { Digits::LowerHex } else { Digits::UpperHex };
        at += 1;
    }
    // Decimal digits take no `#`, and need a width after the colon.
    let decimal = matches!(digits, Digits::Decimal);
    if at != end || (decimal && (prefix || width == 0)) {
        return Err(FormatError::Form);
    }
    Ok((digits, prefix, width))
}

impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const FORMS: &str = "`{}`, `{:05}`, `{:X}`, `{:08X}` or `{:#x}`";
        match self {
            Self::Missing => write!(f, "there is no placeholder for the number; write one of {FORMS}"),
            Self::Brace => write!(f, "there is one placeholder and no other brace; it is one of {FORMS}"),
            Self::Form => write!(f, "numbers have no such placeholder; write one of {FORMS}"),
            Self::Width => write!(f, "a number is at most {WIDTH} characters wide"),
        }
    }
}

impl core::error::Error for FormatError {}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::string::ToString as _;

    use super::*;

    #[test]
    fn only_a_placeholder_of_a_number_is_one() {
        let wrong = |error: FormatError, texts: &[&str]| {
            for text in texts {
                assert_eq!(NumberFormat::parse(text), Err(error), "{text}");
                assert_eq!(NumberFormat::new(text), NumberFormat::PLAIN, "{text}");
            }
        };
        wrong(FormatError::Missing, &["", "E", "E0308"]);
        wrong(FormatError::Brace, &["{", "}", "E{:04", "E}{}", "{}{}", "{{}}", "{}}", "{}{", "}", "{{", "a}b{}"]);
        wrong(
            FormatError::Form,
            &["{code}", "{0}", "{:}", "{:5}", "{:0}", "{:00}", "{:005}", "{:#}", "{:#05}", "{:#0x}", "{:o}", "{:xX}"],
        );
        wrong(FormatError::Form, &["{: }", "{:>5}", "{:+}", "{:?}", "{:错}", "{:0x5}", "{:x#}"]);
        wrong(FormatError::Width, &["{:041}", "{:0100000000000000000000000000x}"]);
        for error in [FormatError::Missing, FormatError::Brace, FormatError::Form] {
            let message = error.to_string();
            let forms = message.split('`').skip(1).step_by(2);
            assert_eq!(forms.filter(|form| NumberFormat::parse(form).is_ok()).count(), 5, "{message}");
        }
    }
}
