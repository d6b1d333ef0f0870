//! The tokens of C that matter for codes, with their lines.

use std::string::{String, ToString as _};
use std::vec::Vec;

#[derive(Clone, PartialEq)]
pub(super) enum Kind {
    Ident(String),
    Number(String),
    /// A string or a character, without its quotes.
    Literal(String),
    /// One character; `<<` and `>>` are two.
    Punct(char),
    /// `after` if it is about what stands before it: `///<`.
    Comment {
        text: String,
        after: bool,
    },
    /// The end of a line that does not go on after a backslash.
    Newline,
}

#[derive(Clone)]
pub(super) struct Token {
    pub(super) line: usize,
    /// The line on which it ends.
    pub(super) last_line: usize,
    pub(super) kind: Kind,
    /// Whether the character before it belongs to another token.
    pub(super) adjacent: bool,
}

pub(super) fn read(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = text;
    let mut line = 1;
    let mut adjacent = false;
    while let Some(first) = rest.chars().next() {
        let (kind, length) = token(rest, first);
        let (text, after) = rest.split_at(length);
        let last_line = line + text.trim_end_matches('\n').matches('\n').count();
        let is_token = kind.is_some();
        tokens.extend(kind.map(|kind| Token { line, last_line, kind, adjacent }));
        line += text.matches('\n').count();
        (rest, adjacent) = (after, is_token);
    }
    tokens.push(Token { line, last_line: line, kind: Kind::Newline, adjacent: false });
    tokens
}

/// The token at the start of the text, unless that is white space, and the length of either.
fn token(text: &str, first: char) -> (Option<Kind>, usize) {
    let run = |inside: fn(char) -> bool| text.find(|c| !inside(c)).unwrap_or(text.len());
    let is_name: fn(char) -> bool = |c| c.is_alphanumeric() || c == '_';
    if let Some(inside) = text.strip_prefix("//") {
        let end = inside.find('\n').unwrap_or(inside.len());
        return (Some(comment(&inside[..end])), end + 2);
    }
    if let Some(inside) = text.strip_prefix("/*") {
        let end = inside.find("*/");
        return (Some(comment(&inside[..end.unwrap_or(inside.len())])), end.map_or(text.len(), |end| end + 4));
    }
    let (kind, length) = match first {
        '\n' => (Kind::Newline, 1),
        '\\' if text.starts_with("\\\n") => return (None, 2),
        c if c.is_whitespace() => return (None, c.len_utf8()),
        '"' | '\'' => {
            let end = literal(text, first);
            let inside = &text[1..end];
            let inside = unescaped(inside.strip_suffix(first).unwrap_or(inside));
            (if first == '"' { Kind::Literal(inside) } else { character(inside) }, end)
        }
        '0'..='9' => {
            let end = run(|c: char| c.is_alphanumeric() || c == '.' || c == '\'');
            (Kind::Number(text[..end].to_string()), end)
        }
        c if is_name(c) => (Kind::Ident(text[..run(is_name)].to_string()), run(is_name)),
        c => (Kind::Punct(c), c.len_utf8()),
    };
    (Some(kind), length)
}

/// The length of a string with its quotes; it ends with its line at the latest.
fn literal(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            '\n' => return at,
            c if c == quote && !escaped => return at + 1,
            c => escaped = c == '\\' && !escaped,
        }
    }
    text.len()
}

/// The value of a character literal; several characters are the bytes of one number.
fn character(inside: String) -> Kind {
    if inside.is_empty() || inside.len() > 4 || !inside.is_ascii() {
        return Kind::Literal(inside);
    }
    Kind::Number(inside.bytes().fold(0_u32, |number, byte| number << 8 | u32::from(byte)).to_string())
}

/// The text of a string: its escapes are bytes of UTF-8.
fn unescaped(inside: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = inside;
    while let Some((before, after)) = rest.split_once('\\') {
        bytes.extend_from_slice(before.as_bytes());
        rest = &after[escape(after, &mut bytes)..];
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Adds what stands after a backslash; returns its length.
fn escape(text: &str, bytes: &mut Vec<u8>) -> usize {
    let mut add = |c: char| bytes.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
    let number = |start: usize, radix: u32, most: usize| {
        let digits: String = text[start..].chars().take(most).take_while(|c| c.is_digit(radix)).collect();
        (u32::from_str_radix(&digits, radix).ok(), start + digits.len())
    };
    let Some(first) = text.chars().next() else { return 0 };
    let (number, length) = match first {
        '0'..='7' => number(0, 8, 3),
        'x' => number(1, 16, 2),
        'u' => number(1, 16, 4),
        'U' => number(1, 16, 8),
        _ => (None, first.len_utf8()),
    };
    match (first, number) {
        ('u' | 'U', Some(number)) => add(char::from_u32(number).unwrap_or(char::REPLACEMENT_CHARACTER)),
        (_, Some(number)) => bytes.extend(u8::try_from(number)),
        ('n', _) => add('\n'),
        ('t', _) => add('\t'),
        ('r', _) => add('\r'),
        ('a', _) => add('\x07'),
        ('b', _) => add('\x08'),
        ('f', _) => add('\x0C'),
        ('v', _) => add('\x0B'),
        (first, None) => add(first),
    }
    length
}

/// The text of a comment without its marks: `*` before each line, `!` and `<` of Doxygen.
fn comment(inside: &str) -> Kind {
    let inside = inside.trim_start_matches(['*', '/', '!']);
    let after = inside.starts_with('<');
    let text = inside.strip_prefix('<').unwrap_or(inside);
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let rest = rest.lines().map(str::trim).map(|line| line.strip_prefix('*').unwrap_or(line).trim());
    let lines: Vec<&str> = core::iter::once(first.trim()).chain(rest).collect();
    Kind::Comment { text: lines.join("\n").trim().to_string(), after }
}
