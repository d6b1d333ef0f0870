//! The bytes of a file as text.

use std::format;
use std::string::String;
use std::vec::Vec;

/// Why a file is not a text.
#[derive(Debug, PartialEq)]
pub(super) enum Problem {
    /// It is of a program: what it is, and what to do.
    Document(&'static str, &'static str),
    /// It is in another encoding, from this line on.
    Encoding(usize),
    /// It is UTF-16 without a mark, or has a half of a character.
    Utf16,
}

/// What files of programs begin with.
const DOCUMENTS: [(&[u8], &str, &str); 4] = [
    (b"PK\x03\x04", "a spreadsheet or an archive", SAVE_AS),
    (b"\xd0\xcf\x11\xe0", "a spreadsheet or a document of Office", SAVE_AS),
    (b"%PDF", "a PDF", "copy its table into a spreadsheet, and save that as \"CSV UTF-8\""),
    (b"\x1f\x8b", "compressed", "decompress it first"),
];

const SAVE_AS: &str = "save the table as \"CSV UTF-8\"";

impl Problem {
    pub(super) fn message(&self, file: &str) -> String {
        match self {
            Self::Document(what, help) => format!("{file}: this is {what}; {help}"),
            Self::Encoding(line) => format!(
                "{file}:{line}: this is not UTF-8, perhaps GBK or Windows-1252; save the file as \"CSV UTF-8\", or convert it: \
                 iconv -f GB18030 -t UTF-8"
            ),
            Self::Utf16 => format!("{file}: this is UTF-16 that is not whole or has no mark; save the file as UTF-8"),
        }
    }
}

/// UTF-8 with or without a mark, or UTF-16 with one, as a text whose lines end in line feeds alone.
pub(super) fn decoded(bytes: &[u8]) -> Result<String, Problem> {
    if let Some((_, what, help)) = DOCUMENTS.iter().find(|(start, ..)| bytes.starts_with(start)) {
        return Err(Problem::Document(what, help));
    }
    match bytes {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => utf8(rest),
        // A table has no zeros, save in half of the bytes of UTF-16.
        bytes if bytes.contains(&0) => Err(Problem::Utf16),
        bytes => utf8(bytes),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Problem> {
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
    let text = String::from_utf16(&units).ok().filter(|_| bytes.len().is_multiple_of(2));
    text.as_deref().map(with_line_feeds).ok_or(Problem::Utf16)
}

fn utf8(bytes: &[u8]) -> Result<String, Problem> {
    core::str::from_utf8(bytes).map(with_line_feeds).map_err(|error| {
        let before = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
        Problem::Encoding(with_line_feeds(&before).split('\n').count())
    })
}

/// The text with a line feed at the end of each line, where Windows has two characters and old spreadsheets have CR.
fn with_line_feeds(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings() {
        let text = "错误码,说明\n1,a\n";
        let utf16 = |mark: &[u8], bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
            mark.iter().copied().chain(text.encode_utf16().flat_map(bytes)).collect()
        };
        for bytes in [
            text.as_bytes().to_vec(),
            ["\u{feff}", text].concat().into_bytes(),
            utf16(b"\xff\xfe", u16::to_le_bytes),
            utf16(b"\xfe\xff", u16::to_be_bytes),
        ] {
            assert_eq!(decoded(&bytes).as_deref(), Ok(text));
        }
        assert_eq!(decoded(&utf16(b"", u16::to_le_bytes)), Err(Problem::Utf16));
        assert_eq!(decoded(b"\xff\xfea"), Err(Problem::Utf16));
        // "code,说明" in GBK.
        assert_eq!(decoded(b"a,b\ncode,\xcb\xb5\xc3\xf7\n"), Err(Problem::Encoding(2)));
        assert_eq!(decoded(b"a,b\rcode,\xcb\xb5\xc3\xf7\r"), Err(Problem::Encoding(2)));
        assert_eq!(decoded(b"a\rb\r\nc\n\rd"), Ok("a\nb\nc\n\nd".into()));
        assert!(matches!(decoded(b"PK\x03\x04..."), Err(Problem::Document(..))));
    }
}
