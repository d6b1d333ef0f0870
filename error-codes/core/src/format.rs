//! How the numbers of a domain are shown: `E{:04}` shows 308 as `E0308`.

pub mod show;

use core::fmt;

use crate::array_string::ArrayString;

/// A text with one placeholder, as in `format!`: `{}`, `{:05}`, `{:X}`, `{:08X}`, `{:#x}`.
///
/// Numbers are shown as `format!` shows them, save that a negative one is its sign and its magnitude in hexadecimal too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberFormat<'a> {
    /// The whole text.
    pub text: &'a str,
    /// The text before the placeholder.
    pub before: &'a str,
    /// The text after the placeholder.
    pub after: &'a str,
    /// The digits: decimal, or hexadecimal in lower or upper case.
    pub digits: Digits,
    /// Whether hexadecimal digits follow `0x`.
    pub prefix: bool,
    /// The least number of characters of sign, prefix and digits, made up by zeros.
    pub width: usize,
}

/// The digits of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Digits {
    /// `0` to `9`.
    Decimal,
    /// `0` to `f`.
    LowerHex,
    /// `0` to `F`.
    UpperHex,
}

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

/// The greatest width.
pub const WIDTH: usize = 40;

impl NumberFormat<'static> {
    /// Plain decimal digits.
    pub const PLAIN: Self =
        Self { text: "{}", before: "", after: "", digits: Digits::Decimal, prefix: false, width: 0 };
}

/// The format of a domain whose ranges are hexadecimal, if it has no other: as wide as the longest bound, its sign and `0x`
/// included, and at most [`WIDTH`].
#[must_use]
pub const fn hexadecimal(width: usize) -> ArrayString<8> {
    let width = if width < WIDTH { width } else { WIDTH };
    NumberFormat::PLAIN.append(ArrayString::EMPTY.append("{:#0"), width as i128).append("X}")
}

impl<'a> NumberFormat<'a> {
    /// The format that a text is known to be; [`PLAIN`](NumberFormat::PLAIN) if it is not one.
    #[must_use]
    pub const fn new(text: &'a str) -> Self {
        match Self::parse(text) {
            Ok(format) => format,
            Err(_) => NumberFormat::PLAIN,
        }
    }

    /// The format of a domain: [`PLAIN`](NumberFormat::PLAIN) if it has none of its own.
    #[must_use]
    pub const fn of(text: Option<&'a str>) -> Self {
        match text {
            Some(text) => Self::new(text),
            None => NumberFormat::PLAIN,
        }
    }

    /// Whether what it shows is a literal of Rust.
    #[must_use]
    pub const fn is_literal(&self) -> bool {
        let decimal = matches!(self.digits, Digits::Decimal);
        self.before.is_empty() && self.after.is_empty() && (decimal || self.prefix)
    }

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
    index
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
            Self::Missing => write!(f, "there is no placeholder for the number; write one such as {FORMS}"),
            Self::Brace => write!(f, "there is one placeholder and no other brace; write one such as {FORMS}"),
            Self::Form => write!(f, "numbers have no such placeholder; write one such as {FORMS}"),
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

    #[test]
    fn what_is_a_literal() {
        let literal = |text| NumberFormat::new(text).is_literal();
        assert!(["{}", "{:05}", "{:#x}", "{:#010X}"].into_iter().all(literal));
        assert!(!["E{}", "{}.", "{:X}", "{:08x}"].into_iter().any(literal));
    }
}
