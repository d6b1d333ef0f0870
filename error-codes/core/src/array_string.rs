//! A short text that a `const` can put together without `format!`.

/// At most `N` bytes of text. A piece that does not fit is left out.
#[derive(Clone, Copy, Debug)]
pub struct ArrayString<const N: usize> {
    bytes: [u8; N],
    len: usize,
}

impl<const N: usize> ArrayString<N> {
    /// No text.
    pub const EMPTY: Self = Self { bytes: [0; N], len: 0 };

    /// The text.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        // Only whole texts are appended, so this is UTF-8.
        match core::str::from_utf8(self.bytes.split_at(self.len).0) {
            Ok(text) => text,
            Err(_) => "",
        }
    }

    /// With this appended.
    #[must_use]
    pub const fn append(mut self, text: &str) -> Self {
        let bytes = text.as_bytes();
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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_is_left_out() {
        const TEXT: ArrayString<14> =
            ArrayString::EMPTY.append("错").append("-1..=5 | 7").append("more than fits").append(".");
        assert_eq!(TEXT.as_str(), "错-1..=5 | 7.");
    }
}
