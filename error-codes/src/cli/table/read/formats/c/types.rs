//! Integer types of C, whose casts change a number.

use std::format;

use error_codes_core::integer::Integer;

use super::tokens::{Kind, Token};

/// The type that a cast or a declaration names: `unsigned char`, `uint16_t`, `DWORD`; none of another file, such as
/// `HRESULT`, and none whose width depends on the machine.
pub(super) fn of(words: &[Token]) -> Option<Integer> {
    let mut named = None;
    let (mut unsigned, mut longs) = (None, 0);
    for token in words {
        let word = match &token.kind {
            Kind::Ident(word) => word.as_str(),
            Kind::Punct(':') => continue,
            _ => return None,
        };
        match word {
            "unsigned" => unsigned = Some(true),
            "signed" => unsigned = Some(false),
            "const" | "constexpr" | "static" | "volatile" | "std" => {}
            "long" => longs += 1,
            "char" => {
                unsigned?;
                named = Some(Integer::I8);
            }
            "short" => named = Some(Integer::I16),
            "int" => named = named.or(Some(Integer::I32)),
            word => named = Some(by_name(word)?),
        }
    }
    let integer = match longs {
        0 => named.or(unsigned.map(|_| Integer::I32))?,
        1 => return None,
        _ => Integer::I64,
    };
    match unsigned {
        Some(true) => Integer::from_name(&format!("u{}", integer.bits())),
        _ => Some(integer),
    }
}

/// `int8_t`, `uint_least16_t`, `u32`, `UINT64`, and those of Windows.
pub(super) fn by_name(word: &str) -> Option<Integer> {
    match word {
        "BYTE" | "UCHAR" => return Some(Integer::U8),
        "WORD" | "USHORT" => return Some(Integer::U16),
        "DWORD" | "UINT" => return Some(Integer::U32),
        _ => {}
    }
    let lower = word.to_ascii_lowercase();
    let name = lower.trim_start_matches('_').trim_end_matches("_t");
    let sign = if name.starts_with('u') { "u" } else { "i" };
    let size = name.strip_prefix('u').unwrap_or(name);
    let size = size.strip_prefix("int").or_else(|| size.strip_prefix(['s', 'i'])).unwrap_or(size);
    Integer::from_name(&format!("{sign}{}", size.trim_start_matches("_least")))
}

/// Whether a type without a known width is unsigned.
pub(super) fn is_unsigned(words: &[Token]) -> bool {
    let unsigned = ["unsigned", "size_t", "uintptr_t", "ULONG", "DWORD_PTR", "UINT_PTR", "SIZE_T"];
    words.iter().any(|token| matches!(&token.kind, Kind::Ident(word) if unsigned.contains(&word.as_str())))
}
