//! Integer types of C, whose casts change a number.

use super::tokens::{Kind, Token};
use crate::cli::commands::import::table::Int;

/// An integer type of a width that does not depend on the machine.
pub(super) struct Type {
    pub(super) bits: u32,
    pub(super) signed: bool,
}

impl Type {
    /// The type that a cast names: `unsigned char`, `uint16_t`, `DWORD`; none of another file, such as `HRESULT`.
    pub(super) fn of(cast: &[Token]) -> Option<Self> {
        let mut known = None;
        let (mut sign, mut longs) = (None, 0);
        for token in cast {
            let word = match &token.kind {
                Kind::Word(word) => word,
                Kind::Mark(':') => continue,
                _ => return None,
            };
            match word.as_str() {
                "unsigned" => sign = Some(false),
                "signed" => sign = Some(true),
                "const" | "volatile" | "std" => {}
                "long" => longs += 1,
                "char" => known = Some(Self { bits: 8, signed: sign? }),
                "short" => known = Some(Self { bits: 16, signed: true }),
                "int" => known = known.or(Some(Self { bits: 32, signed: true })),
                word => known = Some(Self::named(word)?),
            }
        }
        let int = || sign.map(|signed| Self { bits: 32, signed });
        let Self { bits, signed } = match longs {
            0 => known.or_else(int)?,
            1 => return None,
            _ => Self { bits: 64, signed: true },
        };
        Some(Self { bits, signed: sign.unwrap_or(signed) })
    }

    /// `int8_t`, `uint_least16_t`, `u32`, `UINT64`, and those of Windows.
    fn named(word: &str) -> Option<Self> {
        let unsigned = |bits| Some(Self { bits, signed: false });
        match word {
            "BYTE" | "UCHAR" => return unsigned(8),
            "WORD" | "USHORT" => return unsigned(16),
            "DWORD" | "UINT" => return unsigned(32),
            _ => {}
        }
        let lower = word.to_ascii_lowercase();
        let name = lower.trim_start_matches('_').trim_end_matches("_t");
        let size = name.strip_prefix('u').unwrap_or(name);
        let size = size.strip_prefix("int").or_else(|| size.strip_prefix(['s', 'i'])).unwrap_or(size);
        let bits = size.trim_start_matches("_least").parse().ok().filter(|bits| [8, 16, 32, 64].contains(bits))?;
        Some(Self { bits, signed: !name.starts_with('u') })
    }
}

/// Whether a cast without a known width makes a number unsigned.
pub(super) fn is_unsigned(cast: &[Token]) -> bool {
    let unsigned = ["unsigned", "size_t", "uintptr_t", "ULONG", "DWORD_PTR", "UINT_PTR", "SIZE_T"];
    cast.iter().any(|token| matches!(&token.kind, Kind::Word(word) if unsigned.contains(&word.as_str())))
}

/// The width of a number that is unsigned: one with the suffix `u`, or a hexadecimal one that `int` cannot hold.
pub(super) fn unsigned_literal(number: &str) -> Option<u32> {
    let digits = number.trim_end_matches(['u', 'U', 'l', 'L']);
    let suffix = number[digits.len()..].to_ascii_lowercase();
    let value = Int::read(&digits.replace('\'', ""))?;
    let beyond_int = suffix.is_empty() && value.hex.is_some() && value.value > i128::from(i32::MAX);
    let bits = if suffix.contains('l') || value.value > i128::from(u32::MAX) { 64 } else { 32 };
    (suffix.contains('u') || beyond_int && bits == 32).then_some(bits)
}
