//! Reads what our exports show of a domain: its ranges, its patterns, and what it reserves.

use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::format::NumberFormat;
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
use syn::{LitStr, Token};

use super::number_format::format_of;
use super::{Group, Range, read_ranges};

/// The ranges of a domain as a page shows them, and the format, if it is not that of plain numbers.
pub(super) fn ranges(text: &str) -> Option<(Vec<Range>, Option<String>)> {
    let ranges = || text.split(" | ");
    let bounds: Vec<_> = ranges().flat_map(|range| range.split("..=")).map(|bound| (None, bound)).collect();
    let shown = format_of(&bounds)?;
    let ranges = ranges().map(|range| NumberFormat::new(&shown).read_range(range)).collect::<Option<_>>()?;
    Some((ranges, Some(shown).filter(|shown| shown != "{}")))
}

/// The patterns of a domain of strings as a page shows them: `"08???" | "09*"`.
pub(super) fn patterns(text: &str) -> Option<Vec<String>> {
    let literals = Punctuated::<LitStr, Token![|]>::parse_separated_nonempty.parse_str(text).ok()?;
    Some(literals.iter().map(LitStr::value).collect())
}

/// `90..=99, the beta`, with numbers as the domain shows them; `"08*", the beta`.
pub(super) fn reserved(text: &str, shown: Option<&str>) -> Option<Group> {
    if text.starts_with('"') {
        let (pattern, title) = split_pattern(text)?;
        let patterns = patterns(pattern)?;
        return Some(Group { title: title.to_string(), patterns, ..Group::default() });
    }
    let (numbers, title) = text.split_once(", ")?;
    let range = NumberFormat::of(shown).read_range(numbers);
    let ranges = range.map(|range| Vec::from([range])).or_else(|| read_ranges(numbers))?;
    Some(Group { title: title.to_string(), ranges, ..Group::default() })
}

/// The pattern and the title of `"08*", the title`.
fn split_pattern(text: &str) -> Option<(&str, &str)> {
    let mut escaped = false;
    let end = text.char_indices().skip(1).find(|(_, c)| {
        let closes = *c == '"' && !escaped;
        escaped = *c == '\\' && !escaped;
        closes
    });
    let (pattern, title) = text.split_at(end?.0 + 1);
    Some((pattern, title.strip_prefix(", ")?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_and_patterns() {
        assert_eq!(ranges("E0001..=E0099 | E0200"), Some((Vec::from([(1, 99), (200, 200)]), Some("E{:04}".into()))));
        assert_eq!(ranges("-9..=9"), Some((Vec::from([(-9, 9)]), None)));
        assert_eq!(patterns(r#""08???" | "a|\"b" "#), Some(Vec::from(["08???".into(), "a|\"b".into()])));
        assert_eq!(split_pattern(r#""a, \"b", the title"#), Some((r#""a, \"b""#, "the title")));
    }
}
