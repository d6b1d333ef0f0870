//! The text of doc comments.

use std::iter;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::{Attribute, Lit, Meta, MetaNameValue};

/// What the doc comments say, line by line, without the space after `///` and without the `*` of `/** … */`.
pub(crate) fn text(attrs: &[Attribute]) -> String {
    let comments = attrs.iter().filter_map(|attr| comment(&attr.meta));
    let lines: Vec<String> = comments.filter_map(read).map(|comment| trim(&comment)).collect();
    lines.join("\n").trim().to_owned()
}

/// Whether there is a doc comment.
pub(crate) fn is_documented(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attr| comment(&attr.meta).is_some())
}

/// `#[doc = TEXT]` unless the user has documented this.
pub(crate) fn unless_documented(attrs: &[Attribute], text: &str) -> Option<TokenStream> {
    (!is_documented(attrs)).then(|| quote!(#[doc = #text]))
}

/// The first paragraph on one line, and what follows it.
pub(crate) fn first_paragraph(text: &str) -> (String, String) {
    let lines: Vec<&str> = text.lines().collect();
    let end = lines.iter().position(|line| line.trim().is_empty()).unwrap_or(lines.len());
    let (first, rest) = lines.split_at(end);
    let first: Vec<&str> = first.iter().map(|line| line.trim()).collect();
    (first.join(" "), rest.join("\n").trim_start_matches('\n').to_owned())
}

/// A `#[doc = …]`; not `#[doc(…)]`.
fn comment(meta: &Meta) -> Option<&MetaNameValue> {
    match meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => Some(pair),
        _ => None,
    }
}

/// A literal, or a `concat!` of literals.
fn read(comment: &MetaNameValue) -> Option<String> {
    let text = |tokens: TokenStream| match syn::parse2(tokens) {
        Ok(Lit::Str(text)) => Some(text.value()),
        _ => None,
    };
    let tokens: Vec<TokenTree> = comment.value.to_token_stream().into_iter().collect();
    match &tokens[..] {
        [TokenTree::Literal(literal)] => text(literal.to_token_stream()),
        [TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Group(literals)] if name == "concat" => {
            concat(literals.stream())
        }
        // What a `macro_rules!` of the user passes on.
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::None => text(group.stream()),
        _ => None,
    }
}

fn concat(literals: TokenStream) -> Option<String> {
    let mut text = String::new();
    for token in literals {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == ',' => {}
            token => match syn::parse2(token.into()).ok()? {
                Lit::Str(part) => text.push_str(&part.value()),
                Lit::Char(part) => text.push(part.value()),
                Lit::Bool(part) => text.push_str(&part.value.to_string()),
                Lit::Int(part) => text.push_str(part.base10_digits()),
                Lit::Float(part) => text.push_str(part.base10_digits()),
                _ => return None,
            },
        }
    }
    Some(text)
}

/// A line after `///`, or the lines of `/** … */`.
fn trim(comment: &str) -> String {
    let mut lines = comment.lines().map(str::trim_end);
    let without_space = |line: &'_ str| line.strip_prefix(' ').unwrap_or(line).to_owned();
    let first = without_space(lines.next().unwrap_or_default());
    let rest: Vec<&str> = lines.collect();
    let written = rest.iter().filter(|line| !line.is_empty());
    let starred = written.clone().all(|line| line.starts_with([' ', '\t']) && line.trim_start().starts_with('*'));
    let indent = written.map(|line| line.len() - line.trim_start().len()).min().unwrap_or(0);
    let rest = rest.iter().map(|line| match line.trim_start() {
        line if starred => without_space(line.strip_prefix('*').unwrap_or(line)),
        _ => line.get(indent..).unwrap_or_default().to_owned(),
    });
    iter::once(first).chain(rest).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::text;

    #[test]
    fn what_stands_before_the_text_is_left_out() {
        let lines: [syn::Attribute; 3] =
            [parse_quote!(#[doc = " One"]), parse_quote!(#[doc = ""]), parse_quote!(#[doc = "  two"])];
        assert_eq!(text(&lines), "One\n\n two");
        let block: syn::Attribute = parse_quote!(#[doc = "\n * One\n *\n *   two\n * - three\n "]);
        assert_eq!(text(&[block]), "One\n\n  two\n- three");
        let block: syn::Attribute = parse_quote!(#[doc = " One\n     two\n       three "]);
        assert_eq!(text(&[block]), "One\ntwo\n  three");
        let list: syn::Attribute = parse_quote!(#[doc = "One:\n* two\n* three"]);
        assert_eq!(text(&[list]), "One:\n* two\n* three");
    }

    #[test]
    fn the_first_paragraph_is_one_line() {
        let halves = |text| super::first_paragraph(text);
        assert_eq!(halves("Table\n  not found\n\nIt\n\nis gone"), ("Table not found".into(), "It\n\nis gone".into()));
        assert_eq!(halves("One"), ("One".into(), String::new()));
    }

    #[test]
    fn literals_are_joined() {
        let joined: syn::Attribute = parse_quote!(#[doc = concat!(" since ", 1.5, ' ', true, "\n", 7_u8)]);
        assert_eq!(text(&[joined]), "since 1.5 true\n7");
        let included: syn::Attribute = parse_quote!(#[doc = include_str!("x")]);
        assert_eq!(text(&[included]), "");
    }
}
