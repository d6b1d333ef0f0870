//! Damage: at some level of a token stream a token is dropped, doubled, swapped, replaced or put in.

use fastrand::Rng;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// Tokens that a block does not expect, or not there.
const ODD: &[&str] = &[
    "b\"bytes\"",
    "c\"text\"",
    "'c'",
    "b'c'",
    "1.5",
    "1e300",
    "7u8",
    "0xffu64",
    "-1",
    "0",
    "-",
    "true",
    "340282366920938463463374607431768211456",
    "99999999999999999999999999999999999999999999999",
    "9223372036854775807",
    "-9223372036854775808",
    "9223372036854775808",
    "2147483648",
    "0b1_0",
    "0o17",
    "\"\"",
    "\" \"",
    "\" lead\"",
    "\"tab\\t\"",
    "\"nul\\0\"",
    "\"x\"suffix",
    "\"id\"",
    "\"N1\"",
    "\"N2#0\"",
    "\"N3#1\"",
    "{ name: \"N2#0\" }",
    "{ name: \"N3#1\", }",
    "r#\"raw\"#",
    "{}",
    "()",
    "[]",
    "{ a = 1 \"a\" }",
    "{ cause: \"a\" }",
    "{ cause: \"a\", cause: \"b\" }",
    "(1..=2)",
    "type",
    "self",
    "Self",
    "_",
    "r#type",
    "中文",
    "é",
    "ALL",
    "DOMAIN",
    "Some",
    "x",
    "crate",
    "async",
    "..",
    "..=",
    "...",
    "|",
    "||",
    "=",
    "==",
    "=>",
    ":",
    "::",
    ",",
    ";",
    "#",
    "!",
    "?",
    "'static",
    "&",
    "#[cfg(x)]",
    "#[deprecated]",
    "#[repr(u8)]",
    "#[derive(Debug, Default)]",
    "#[",
    "/// doc\n",
    "#![x]",
    "pub",
    "pub(crate)",
    "domain",
    "catalog",
    "section",
    "reserved",
    "retired",
    "overlaps",
    "shown",
    "other",
    "other Any,",
    "other Any(Box<str>),",
    "other ALL",
    "like",
    "like \"*\"",
    "like \"x*\" | \"\"",
    "reserved like \"x?\" \"r\",",
    "{ moved: A }",
    "moved: A,",
    "retired Z = 3 \"z\" { moved: A },",
    "shown \"{:04}\"",
    "shown \"{\"",
    "shares",
    "str",
    "i8",
    "u64",
    "domain X 1..=2 {}",
    "section \"s\" { A = 1 \"a\" }",
    "retired Z = 3 \"z\",",
    "reserved 1..=0 \"r\",",
    "A = 5 \"a\",",
    "A = 5 \"a\" { shares: A },",
    "catalog C = \"c\" \"c\";",
    "catalog C = \"c\" \"c\" in zh;",
    "texts",
    "in",
    "for",
    "partial",
    "texts en for D1;",
    "texts en-GB for C { N1 \"a\" { cause: \"b\" } }",
    "section \"s\" \"t\",",
    "1..=2",
    "1..=99999999999999999999999999999999999999999999999",
    "-99999999999999999999999999999999999999999999999..=5",
    "5..5",
    "5..=1",
];

pub(super) fn damage(tokens: TokenStream, rng: &mut Rng) -> TokenStream {
    let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let groups: Vec<usize> = (0..tokens.len()).filter(|index| matches!(tokens[*index], TokenTree::Group(_))).collect();
    if !groups.is_empty() && rng.u32(..100) < 75 {
        let index = groups[rng.usize(..groups.len())];
        if let TokenTree::Group(group) = &tokens[index] {
            let inner = damage(group.stream(), rng);
            tokens[index] = Group::new(group.delimiter(), inner).into();
        }
        return tokens.into_iter().collect();
    }
    let at = rng.usize(..=tokens.len());
    let inside = at < tokens.len();
    match rng.u32(..7) {
        0 if inside => drop(tokens.remove(at)),
        1 if inside => tokens.insert(at, tokens[at].clone()),
        2 if inside => {
            let other = rng.usize(..tokens.len());
            tokens.swap(at, other);
        }
        3 if inside => {
            tokens.splice(at..=at, odd(rng));
        }
        4 if inside => {
            let delimiters = [Delimiter::None, Delimiter::Parenthesis, Delimiter::Brace, Delimiter::Bracket];
            let delimiter = delimiters[rng.usize(..4)];
            let end = rng.usize(at..tokens.len()) + 1;
            let inner = tokens[at..end].iter().cloned().collect();
            tokens.splice(at..end, [TokenTree::from(Group::new(delimiter, inner))]);
        }
        5 if inside => tokens.truncate(at),
        _ => {
            tokens.splice(at..at, odd(rng));
        }
    }
    tokens.into_iter().collect()
}

fn odd(rng: &mut Rng) -> TokenStream {
    ODD[rng.usize(..ODD.len())].parse().unwrap_or_default()
}
