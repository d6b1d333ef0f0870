//! A pattern and a string, character by character, where a `const` has no `chars`.

/// A character of a pattern.
#[derive(Clone, Copy)]
pub(super) enum Piece {
    Character(char),
    Any,
    Rest,
    End,
}

/// How many bytes a character has that begins with this one.
pub(super) const fn width(first: u8) -> usize {
    match first {
        0..0x80 => 1,
        0x80..0xe0 => 2,
        0xe0..0xf0 => 3,
        _ => 4,
    }
}

/// The first character of a text, and what follows it; `None` at the end.
pub(super) const fn first(text: &str) -> Option<(char, &str)> {
    let bytes = text.as_bytes();
    if bytes.is_empty() {
        return None;
    }
    let len = width(bytes[0]);
    let (head, rest) = text.split_at(len);
    let head = head.as_bytes();
    // A first byte of so many, and six bits in each that follows.
    let mut scalar = if len == 1 { head[0] as u32 } else { (head[0] & (0x7f >> len)) as u32 };
    let mut index = 1;
    while index < len {
        scalar = scalar << 6 | (head[index] & 0x3f) as u32;
        index += 1;
    }
    match char::from_u32(scalar) {
        Some(character) => Some((character, rest)),
        None => None,
    }
}

/// The first piece of a pattern, and what follows it.
pub(super) const fn piece(pattern: &str) -> (Piece, &str) {
    match first(pattern) {
        Some(('?', rest)) => (Piece::Any, rest),
        Some(('*', rest)) => (Piece::Rest, rest),
        Some((character, rest)) => (Piece::Character(character), rest),
        None => (Piece::End, ""),
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::format;

    use super::first;

    #[test]
    fn characters_of_every_length() {
        let ends = ['\0', '\x7f', '\u{80}', '\u{7ff}', '\u{800}', '\u{d7ff}', '\u{e000}', '\u{ffff}', '\u{10000}'];
        for character in ends.into_iter().chain([char::MAX, '错', 'é', '🦀']) {
            assert_eq!(first(&format!("{character}?")), Some((character, "?")));
        }
        assert_eq!(first(""), None);
    }
}
