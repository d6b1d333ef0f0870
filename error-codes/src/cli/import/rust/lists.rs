//! Lists in macros of one's own: `Internal(1001), UnknownTable = 1025,`, each with its documentation.

use std::string::{String, ToString as _};
use std::vec::Vec;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::Parser as _;

use super::super::comments;
use super::super::table::{Int, Row, Value};
use super::attributes;

/// The codes of a list; none where the tokens are something else.
pub(super) fn rows(tokens: TokenStream) -> Vec<Row> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let entries: Vec<&[TokenTree]> = tokens.split(is_comma).filter(|entry| !entry.is_empty()).collect();
    let rows: Vec<Row> = entries.iter().filter_map(|entry| row(entry)).collect();
    // Something else than a list may begin like one.
    if rows.len() == entries.len() { rows } else { Vec::new() }
}

fn is_comma(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',')
}

fn row(entry: &[TokenTree]) -> Option<Row> {
    let is_attribute = |pair: &[TokenTree]| match pair {
        [TokenTree::Punct(hash), TokenTree::Group(group)] => {
            hash.as_char() == '#' && group.delimiter() == Delimiter::Bracket
        }
        _ => false,
    };
    let count = entry.chunks(2).take_while(|pair| is_attribute(pair)).count() * 2;
    let attributes: TokenStream = entry[..count].iter().cloned().collect();
    let attributes = syn::Attribute::parse_outer.parse2(attributes).ok()?;
    let (name, number) = match &entry[count..] {
        [TokenTree::Ident(name), TokenTree::Group(group)] => (name, in_brackets(group)?),
        [TokenTree::Ident(name), TokenTree::Punct(equal), rest @ ..] if equal.as_char() == '=' => (name, number(rest)?),
        _ => return None,
    };
    let (description, detail) = comments::paragraphs(&attributes::docs(&attributes).unwrap_or_default());
    let name: String = name.unraw().to_string();
    let line = entry.first().map_or(0, |token| token.span().start().line);
    Some(Row { line, code: Value::Int(number), name: Some(name), description, detail, ..Row::default() })
}

fn in_brackets(group: &Group) -> Option<Int> {
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    (group.delimiter() == Delimiter::Parenthesis).then(|| number(&tokens)).flatten()
}

fn number(tokens: &[TokenTree]) -> Option<Int> {
    let (minus, literal) = match tokens {
        [TokenTree::Literal(literal)] => (false, literal),
        [TokenTree::Punct(minus), TokenTree::Literal(literal)] if minus.as_char() == '-' => (true, literal),
        _ => return None,
    };
    let int = Int::read(&literal.to_string())?;
    Some(Int { value: if minus { -int.value } else { int.value }, padded: None, ..int })
}
