//! Numbers as people write them.

use std::string::String;

/// A whole number with a sign and underscores, in decimal, hexadecimal, octal or binary; `1001.0`, as spreadsheets write it.
pub(super) struct Written {
    /// `None` beyond 128 bits.
    pub(super) value: Option<i128>,
    pub(super) radix: u32,
    /// In ASCII, without the sign, the prefix and the underscores.
    pub(super) digits: String,
}

impl Written {
    pub(super) fn read(text: &str) -> Option<Self> {
        let negative = text.strip_prefix(['-', '−', '－']);
        let size = negative.unwrap_or_else(|| text.strip_prefix(['+', '＋']).unwrap_or(text));
        let (radix, digits) = match size.get(..2) {
            Some("0x" | "0X") => (16, &size[2..]),
            Some("0b" | "0B") => (2, &size[2..]),
            Some("0o" | "0O") => (8, &size[2..]),
            _ => (10, size.strip_suffix(".0").unwrap_or(size)),
        };
        let digits: String = digits.chars().filter(|c| *c != '_').map(half_width).collect();
        if digits.is_empty() || !digits.chars().all(|c| c.is_digit(radix)) {
            return None;
        }
        let value = i128::from_str_radix(&digits, radix).ok();
        Some(Self { value: value.map(|value| if negative.is_some() { -value } else { value }), radix, digits })
    }
}

/// The digit as ASCII has it: `１` is 1.
fn half_width(c: char) -> char {
    let digit = u32::from(c).wrapping_sub(u32::from('０'));
    if digit < 10 { char::from_digit(digit, 10).unwrap_or(c) } else { c }
}

#[cfg(test)]
mod tests {
    use super::Written;

    #[test]
    fn signs_bases_and_spreadsheets() {
        let read = |text| Written::read(text).map(|written| written.value);
        for (text, value) in [
            ("1_001", 1001),
            ("+7", 7),
            ("＋7", 7),
            ("-7", -7),
            ("−7", -7),
            ("－7", -7),
            ("１００２", 1002),
            ("1001.0", 1001),
            ("-0xFf", -255),
            ("0b101", 5),
            ("0o17", 15),
        ] {
            assert_eq!(read(text), Some(Some(value)), "{text}");
        }
        for text in ["", "-", "0x", "0x1.0", "1.5", "1001.00", "--7", "7-", "_", "0b2", "é7"] {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(read(&"9".repeat(50)), Some(None));
    }
}
