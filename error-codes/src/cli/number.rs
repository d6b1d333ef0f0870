//! Parses numbers as people write them.

use std::string::String;

/// A whole number with a sign and underscores, in decimal, hexadecimal, octal or binary; `1001.0`, as spreadsheets write it.
pub(super) struct ParsedNumber {
    /// `None` beyond 128 bits.
    pub(super) value: Option<i128>,
    pub(super) radix: u32,
    /// In ASCII, without the sign, the prefix and the underscores.
    pub(super) digits: String,
}

impl ParsedNumber {
    pub(super) fn parse(text: &str) -> Option<Self> {
        let negative = text.strip_prefix(['-', '−', '－']);
        let magnitude = negative.unwrap_or_else(|| text.strip_prefix(['+', '＋']).unwrap_or(text));
        let (radix, digits) = match magnitude.get(..2) {
            Some("0x" | "0X") => (16, &magnitude[2..]),
            Some("0b" | "0B") => (2, &magnitude[2..]),
            Some("0o" | "0O") => (8, &magnitude[2..]),
            _ => (10, magnitude.strip_suffix(".0").unwrap_or(magnitude)),
        };
        let digits: String = digits.chars().filter(|c| *c != '_').map(half_width).collect();
        if digits.is_empty() || !digits.chars().all(|c| c.is_digit(radix)) {
            return None;
        }
        let value = i128::from_str_radix(&digits, radix).ok();
        Some(Self { value: value.map(|value| if negative.is_some() { -value } else { value }), radix, digits })
    }
}

/// A full-width digit as ASCII has it: `1` for `１`.
fn half_width(c: char) -> char {
    u32::from(c).checked_sub(u32::from('０')).and_then(|digit| char::from_digit(digit, 10)).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::ParsedNumber;

    #[test]
    fn signs_bases_and_spreadsheets() {
        let parse = |text| ParsedNumber::parse(text).map(|number| number.value);
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
            assert_eq!(parse(text), Some(Some(value)), "{text}");
        }
        for text in ["", "-", "0x", "0x1.0", "1.5", "1001.00", "--7", "7-", "_", "0b2", "é7"] {
            assert_eq!(parse(text), None, "{text}");
        }
        assert_eq!(parse(&"9".repeat(50)), Some(None));
    }
}
