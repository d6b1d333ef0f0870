//! The bytes of a file as text.

use std::string::String;
use std::vec::Vec;

/// Why a file is not a text, and the line, or 0 for the whole file.
type DecodeError = (usize, &'static str);

/// Magic numbers of files that are not text, and advice.
const MAGIC_NUMBERS: [(&[u8], &str); 4] = [
    (b"PK\x03\x04", "this is a spreadsheet or an archive; save the table as \"CSV UTF-8\""),
    (b"\xd0\xcf\x11\xe0", "this is a spreadsheet or a document of Office; save the table as \"CSV UTF-8\""),
    (b"%PDF", "this is a PDF; copy its table into a spreadsheet, and save that as \"CSV UTF-8\""),
    (b"\x1f\x8b", "this is compressed; decompress it first"),
];

const NOT_UTF_8: &str = "this is not UTF-8, perhaps GBK or Windows-1252; save the file as \"CSV UTF-8\", or convert it: \
                         iconv -f GB18030 -t UTF-8";

const NOT_UTF_16: DecodeError = (0, "this is UTF-16 that is not whole or has no mark; save the file as UTF-8");

/// UTF-8 with or without a byte order mark, or UTF-16 with one, as a text whose lines end in line feeds alone.
pub(super) fn decoded(bytes: &[u8]) -> Result<String, DecodeError> {
    if let Some((_, problem)) = MAGIC_NUMBERS.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Err((0, problem));
    }
    match bytes {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => utf8(rest),
        // NUL bytes: UTF-16 without a byte order mark.
        bytes if bytes.contains(&0) => Err(NOT_UTF_16),
        bytes => utf8(bytes),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, DecodeError> {
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
    let text = String::from_utf16(&units).ok().filter(|_| bytes.len().is_multiple_of(2));
    text.as_deref().map(with_line_feeds).ok_or(NOT_UTF_16)
}

fn utf8(bytes: &[u8]) -> Result<String, DecodeError> {
    core::str::from_utf8(bytes).map(with_line_feeds).map_err(|error| {
        let before = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
        (with_line_feeds(&before).split('\n').count(), NOT_UTF_8)
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
        assert_eq!(decoded(&utf16(b"", u16::to_le_bytes)), Err(NOT_UTF_16));
        assert_eq!(decoded(b"\xff\xfea"), Err(NOT_UTF_16));
        // "code,说明" in GBK.
        assert_eq!(decoded(b"a,b\ncode,\xcb\xb5\xc3\xf7\n"), Err((2, NOT_UTF_8)));
        assert_eq!(decoded(b"a,b\rcode,\xcb\xb5\xc3\xf7\r"), Err((2, NOT_UTF_8)));
        assert_eq!(decoded(b"a\rb\r\nc\n\rd"), Ok("a\nb\nc\n\nd".into()));
        assert_eq!(decoded(b"PK\x03\x04..."), Err((0, MAGIC_NUMBERS[0].1)));
    }
}
