//! Patterns of strings, the ranges of a domain of strings: `?` is one character, and a final `*` is any rest.

mod piece;
mod within;

use core::fmt;

use crate::array_string::ArrayString;
use crate::format::NumberFormat;
use crate::hidden::is_hidden;
use piece::{Piece, first, piece, width};

pub use within::within;

/// What is wrong with a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PatternError {
    /// It is empty.
    Empty,
    /// A `*` stands before the end.
    Star,
}

/// What stands in for `?` in an example.
const EXAMPLE: char = '0';

/// Whether this is a pattern.
///
/// # Errors
///
/// What is wrong with it.
pub const fn validate(pattern: &str) -> Result<(), PatternError> {
    if pattern.is_empty() {
        return Err(PatternError::Empty);
    }
    let bytes = pattern.as_bytes();
    let mut index = 0;
    while index + 1 < bytes.len() {
        if bytes[index] == b'*' {
            return Err(PatternError::Star);
        }
        index += 1;
    }
    Ok(())
}

/// Whether the pattern has this string.
///
/// Compares bytes: in a `const` this takes a tenth of the steps of comparing characters.
#[must_use]
pub const fn matches(pattern: &str, text: &str) -> bool {
    let (pattern, text) = (pattern.as_bytes(), text.as_bytes());
    let (mut index, mut at) = (0, 0);
    while index < pattern.len() {
        match pattern[index] {
            b'*' => return true,
            _ if at >= text.len() => return false,
            b'?' => at += width(text[at]),
            byte if byte == text[at] => at += 1,
            _ => return false,
        }
        index += 1;
    }
    at == text.len()
}

/// Whether one of the patterns has this string.
#[must_use]
pub const fn any_matches(patterns: &[&str], text: &str) -> bool {
    let mut index = 0;
    while index < patterns.len() {
        if matches(patterns[index], text) {
            return true;
        }
        index += 1;
    }
    false
}

/// A string that both patterns have.
#[must_use]
pub const fn overlap<const N: usize>(one: &str, other: &str) -> Option<ArrayString<N>> {
    let (mut one, mut other) = (one, other);
    let mut example = ArrayString::EMPTY;
    loop {
        let ((piece, rest), (other_piece, other_rest)) = (piece(one), piece(other));
        let character = match (piece, other_piece) {
            (Piece::End | Piece::Rest, Piece::End | Piece::Rest) => return Some(example),
            (Piece::End, _) | (_, Piece::End) => return None,
            (Piece::Character(one), Piece::Character(other)) => {
                if one != other {
                    return None;
                }
                one
            }
            (Piece::Character(character), _) | (_, Piece::Character(character)) => character,
            (Piece::Any, _) | (_, Piece::Any) => EXAMPLE,
        };
        example = example.append(character.encode_utf8(&mut [0; 4]));
        // A `*` stays until the other pattern has ended.
        one = if matches!(piece, Piece::Rest) { one } else { rest };
        other = if matches!(other_piece, Piece::Rest) { other } else { other_rest };
    }
}

/// The first patterns of two lists that have a string in common, and such a string.
#[must_use]
pub const fn first_overlap<const N: usize>(
    patterns: &[&str],
    others: &[&str],
) -> Option<(usize, usize, ArrayString<N>)> {
    let mut index = 0;
    while index < patterns.len() {
        let mut other = 0;
        while other < others.len() {
            if let Some(example) = overlap(patterns[index], others[other]) {
                return Some((index, other, example));
            }
            other += 1;
        }
        index += 1;
    }
    None
}

/// Patterns as they are declared: `"08???" | "09*"`.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a>(pub &'a [&'a str]);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, pattern) in self.0.iter().enumerate() {
            f.write_str(if index > 0 { " | \"" } else { "\"" })?;
            pattern.chars().try_for_each(|c| f.write_str(escape(c).as_str()))?;
            f.write_str("\"")?;
        }
        Ok(())
    }
}

/// Appends the same to a text that a `const` builds.
#[must_use]
pub const fn append<const N: usize>(mut text: ArrayString<N>, patterns: &[&str]) -> ArrayString<N> {
    let mut index = 0;
    while index < patterns.len() {
        text = text.append(if index > 0 { " | \"" } else { "\"" });
        let mut pattern = patterns[index];
        while let Some((character, rest)) = first(pattern) {
            text = text.append(escape(character).as_str());
            pattern = rest;
        }
        text = text.append("\"");
        index += 1;
    }
    text
}

/// A character as a literal has it.
const fn escape(character: char) -> ArrayString<10> {
    match character {
        '"' => ArrayString::EMPTY.append("\\\""),
        '\\' => ArrayString::EMPTY.append("\\\\"),
        _ if is_hidden(character) => {
            NumberFormat::new("{:x}").append(ArrayString::EMPTY.append("\\u{"), character as i128).append("}")
        }
        _ => ArrayString::EMPTY.append(character.encode_utf8(&mut [0; 4])),
    }
}

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "no code is empty; write a pattern such as `\"08???\"`",
            Self::Star => "a `*` is any rest, so it can only stand at the end; `?` is one character",
        })
    }
}

impl core::error::Error for PatternError {}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::string::{String, ToString as _};
    use std::vec::Vec;
    use std::{format, vec};

    use super::*;

    /// All texts of up to so many of these characters.
    fn texts(characters: &[&str], longest: usize) -> Vec<String> {
        let mut all = vec![String::new()];
        let mut last = all.clone();
        for _ in 0..longest {
            let longer = |text: &String| characters.iter().map(move |c| format!("{text}{c}")).collect::<Vec<_>>();
            last = last.iter().flat_map(longer).collect();
            all.extend(last.iter().cloned());
        }
        all
    }

    fn patterns(longest: usize) -> Vec<String> {
        let fixed = texts(&["a", "错", "?"], longest);
        let open = fixed.iter().map(|pattern| format!("{pattern}*"));
        fixed.iter().filter(|pattern| !pattern.is_empty()).cloned().chain(open).collect()
    }

    /// The meaning of a pattern, written down in another way.
    fn model(pattern: &str, text: &str) -> bool {
        let (fixed, open) = pattern.strip_suffix('*').map_or((pattern, false), |fixed| (fixed, true));
        let (fixed, text): (Vec<char>, Vec<char>) = (fixed.chars().collect(), text.chars().collect());
        let long_enough = if open { fixed.len() <= text.len() } else { fixed.len() == text.len() };
        long_enough && fixed.iter().zip(&text).all(|(piece, c)| piece == c || *piece == '?')
    }

    // `z` is in no pattern, as most characters are.
    const CHARACTERS: [&str; 3] = ["a", "错", "z"];

    #[test]
    fn strings_of_a_pattern() {
        for pattern in patterns(3) {
            for text in texts(&CHARACTERS, 4) {
                assert_eq!(matches(&pattern, &text), model(&pattern, &text), "{pattern} {text}");
            }
        }
        assert!(["\u{7f}", "é", "错", "🦀"].iter().all(|text| matches("?", text)));
        assert!(any_matches(&["08???", "09*"], "09") && !any_matches(&["08???", "09*"], "08"));
        assert!(!any_matches(&[], "08"));
    }

    #[test]
    fn an_example_has_both_patterns() {
        let (patterns, texts) = (patterns(3), texts(&["a", "错", "0"], 3));
        let (mut some, mut none) = (0, 0);
        for one in &patterns {
            for other in &patterns {
                let common = texts.iter().any(|text| model(one, text) && model(other, text));
                let example = overlap::<16>(one, other);
                assert_eq!(example.is_some(), common, "{one} {other}");
                match example {
                    Some(example) => {
                        assert!(model(one, example.as_str()) && model(other, example.as_str()), "{one} {other}");
                        some += 1;
                    }
                    None => none += 1,
                }
            }
        }
        assert!(some > 1_000 && none > 1_000);
        let common: Option<(usize, usize, ArrayString<16>)> =
            const { first_overlap(&["1*", "08???"], &["22*", "0??1*", "08*"]) };
        let (one, other, example) = common.unwrap();
        assert_eq!((one, other, example.as_str()), (1, 1, "08010"));
    }

    #[test]
    fn a_pattern_may_lie_in_several() {
        // `y` stands for the characters that no pattern has.
        let (inner, outer, texts) = (patterns(2), patterns(2), texts(&["a", "错", "y"], 4));
        let mut both = [0, 0];
        for pattern in &inner {
            for one in &outer {
                for other in &outer {
                    let union = [one.as_str(), other.as_str()];
                    let mut own = texts.iter().filter(|text| model(pattern, text));
                    let expected = own.all(|text| union.iter().any(|outer| model(outer, text)));
                    assert_eq!(within(pattern, &union), expected, "{pattern} {union:?}");
                    both[usize::from(expected)] += 1;
                }
            }
        }
        assert!(both.iter().all(|count| *count > 1_000), "{both:?}");
        assert!(within("a*", &["a", "a??*", "a?"]) && !within("a*", &["a", "a??*"]));
        assert!(!within("a", &[]) && within("错误*", &["错*"]));
        const { assert!(within("08???", &["0????"])) };
    }

    #[test]
    fn a_star_ends_a_pattern() {
        assert_eq!(validate(""), Err(PatternError::Empty));
        assert_eq!(validate("a*b"), Err(PatternError::Star));
        assert_eq!(validate("**"), Err(PatternError::Star));
        assert_eq!(Shown(&["08???", "09*"]).to_string(), r#""08???" | "09*""#);
        assert!(["*", "?", "?????", "08*", "错*", "a"].iter().all(|pattern| validate(pattern).is_ok()));
    }
}
