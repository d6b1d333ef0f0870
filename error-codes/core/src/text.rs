//! A short text that a `const` can put together, where no `format!` is.

use crate::range::Range;

/// At most `N` bytes of text. A piece that does not fit is left out.
#[derive(Clone, Copy, Debug)]
pub struct Text<const N: usize> {
    bytes: [u8; N],
    len: usize,
}

/// The bytes of the longest number.
const NUMBER: usize = 40;

/// The bytes of the longest range.
pub const RANGE: usize = 2 * NUMBER + 3;

impl<const N: usize> Default for Text<N> {
    fn default() -> Self {
        Self::new()
    }
}

impl<const N: usize> Text<N> {
    /// No text.
    #[must_use]
    pub const fn new() -> Self {
        Self { bytes: [0; N], len: 0 }
    }

    /// The text.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        // Whole texts were written, so this is a text.
        match core::str::from_utf8(self.bytes.split_at(self.len).0) {
            Ok(text) => text,
            Err(_) => "",
        }
    }

    /// With this behind it.
    #[must_use]
    pub const fn text(self, text: &str) -> Self {
        self.bytes(text.as_bytes())
    }

    const fn bytes(mut self, bytes: &[u8]) -> Self {
        if self.len + bytes.len() <= N {
            let mut index = 0;
            while index < bytes.len() {
                self.bytes[self.len + index] = bytes[index];
                index += 1;
            }
            self.len += bytes.len();
        }
        self
    }

    /// With this number behind it.
    #[must_use]
    pub const fn number(self, number: i128) -> Self {
        let mut digits = [0; NUMBER];
        let mut start = digits.len();
        let mut rest = number.unsigned_abs();
        loop {
            start -= 1;
            digits[start] = b"0123456789"[(rest % 10) as usize];
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        if number < 0 {
            start -= 1;
            digits[start] = b'-';
        }
        self.bytes(digits.split_at(start).1)
    }

    /// With this range behind it; a range of one number is that number.
    #[must_use]
    pub const fn range(self, (first, last): Range) -> Self {
        if first == last { self.number(first) } else { self.number(first).text("..=").number(last) }
    }

    /// With these ranges behind it, joined by bars.
    #[must_use]
    pub const fn ranges(mut self, ranges: &[Range]) -> Self {
        let mut index = 0;
        while index < ranges.len() {
            self = if index > 0 { self.text(" | ") } else { self };
            self = self.range(ranges[index]);
            index += 1;
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_is_left_out() {
        const TEXT: Text<14> = Text::new().text("错").ranges(&[(-1, 5), (7, 7)]).text("more than fits").text(".");
        assert_eq!(TEXT.as_str(), "错-1..=5 | 7.");
    }
}
