//! Whether a pattern lies in others.

use super::piece::{Piece, piece};

/// Whether every string of the pattern is one of `patterns`.
///
/// Some character is in none of `patterns`. A string with it for each `?` is matched only by a pattern with wildcards in these
/// positions, which then matches every such string. All lengths beyond that of the longest pattern behave alike.
#[must_use]
pub const fn within(pattern: &str, patterns: &[&str]) -> bool {
    let longest = if is_open(pattern) { longest(patterns) } else { 0 };
    let mut rest = 0;
    while rest <= longest {
        let mut index = 0;
        while index < patterns.len() && !covers(patterns[index], pattern, rest) {
            index += 1;
        }
        if index == patterns.len() {
            return false;
        }
        rest += 1;
    }
    true
}

const fn is_open(pattern: &str) -> bool {
    let bytes = pattern.as_bytes();
    !bytes.is_empty() && bytes[bytes.len() - 1] == b'*'
}

const fn longest(patterns: &[&str]) -> usize {
    let (mut index, mut longest) = (0, 0);
    while index < patterns.len() {
        longest = if patterns[index].len() > longest { patterns[index].len() } else { longest };
        index += 1;
    }
    longest
}

/// Whether `outer` has every string of `inner` in which the `*` is just so many characters.
const fn covers(outer: &str, inner: &str, mut rest: usize) -> bool {
    let (mut outer, mut inner) = (outer, inner);
    loop {
        let ((piece, outer_rest), (mut inner_piece, inner_rest)) = (piece(outer), piece(inner));
        if !matches!(inner_piece, Piece::Rest) {
            inner = inner_rest;
        } else if rest > 0 {
            rest -= 1;
            inner_piece = Piece::Any;
        } else {
            inner_piece = Piece::End;
        }
        match (piece, inner_piece) {
            (Piece::Rest, _) | (Piece::End, Piece::End) => return true,
            (Piece::Any, Piece::Any | Piece::Character(_)) => {}
            (Piece::Character(one), Piece::Character(other)) if one == other => {}
            _ => return false,
        }
        outer = outer_rest;
    }
}
