//! What stands in a block: catalogs, domains and reserved ranges.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::token::Brace;
use syn::{Attribute, Token, Visibility};

use super::ast::{Block, Catalog, Domain, Head};
use super::column::column;
use super::scope::Scope;
use super::texts::{self, tag};
use super::token::{self, expected, plain_name, required};
use super::{header, statement};
use crate::errors::Errors;

/// Reads a whole block. An item that cannot be read is left out, and the next one is read all the same.
///
/// The input begins with the group that the front macro puts there: the path of the runtime crate, in parentheses where
/// rustdoc reads the expansion.
pub(crate) fn parse(input: TokenStream, errors: &mut Errors) -> Block {
    let mut input = input.into_iter();
    let (runtime, for_rustdoc) = match input.next() {
        Some(TokenTree::Group(group)) => (group.stream(), group.delimiter() == Delimiter::Parenthesis),
        other => (other.into_iter().collect(), false),
    };
    let input: TokenStream = input.collect();
    let end = input.clone().into_iter().last().map(|token| match token {
        TokenTree::Group(group) => group.span_close(),
        token => token.span(),
    });
    let mut block = Block { runtime, for_rustdoc, end, ..Block::default() };
    let read = |input: ParseStream| {
        items(input, &mut block, errors);
        Ok(())
    };
    // `items` reads to the end and reports by `errors`.
    let outcome = read.parse2(input);
    errors.push(outcome.err());
    block
}

fn items(input: ParseStream, block: &mut Block, errors: &mut Errors) {
    let mut first = true;
    while !input.is_empty() {
        let start = input.cursor();
        if let Err(error) = item(input, first, block, errors) {
            errors.push(at_end(input, block, error));
            skip_item(input, input.cursor() != start);
        }
        first = false;
    }
}

/// At the end of the block there is no token to underline but the last one.
fn at_end(input: ParseStream, block: &Block, error: syn::Error) -> syn::Error {
    match block.end {
        Some(end) if input.is_empty() => syn::Error::new(end, error),
        _ => error,
    }
}

/// Whether an item begins here.
fn begins(input: ParseStream) -> bool {
    input.peek(Token![pub])
        || input.peek(Token![#])
        || (keyword(input).is_some() && !input.peek2(Token![=]) && !input.peek2(Token![:]))
}

/// Goes on to the next item: after the next `;` or pair of braces, or to where one begins. An item of which nothing
/// was read does not begin here.
fn skip_item(input: ParseStream, mut moved: bool) {
    while !(input.is_empty() || moved && begins(input)) {
        moved = true;
        match input.parse::<TokenTree>() {
            Ok(TokenTree::Punct(punct)) if punct.as_char() == ';' => return,
            Ok(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => return,
            _ => {}
        }
    }
}

fn keyword(input: ParseStream) -> Option<&'static str> {
    token::keyword(input, &["catalog", "domain", "reserved", "column", "texts"])
}

fn item(input: ParseStream, first: bool, block: &mut Block, errors: &mut Errors) -> syn::Result<()> {
    let attrs = token::attributes(input)?;
    let vis: Visibility = input.parse()?;
    match keyword(input) {
        Some("catalog") => block.catalogs.push(catalog(input, attrs, vis, first)?),
        Some("domain") => domain(input, (attrs, vis), block, errors)?,
        Some("reserved") => {
            forbid("reserved ranges", &attrs, &vis, errors);
            block.reserved.push(statement::reserved(input)?);
            semicolon(input)?;
        }
        Some("column") => {
            if !matches!(vis, Visibility::Inherited) {
                errors.error(&vis, "a column is as visible as its domain; remove this");
            }
            block.columns.push(column(input, attrs, begins)?);
            semicolon(input)?;
        }
        Some("texts") => {
            forbid("texts", &attrs, &vis, errors);
            block.texts.push(texts::texts(input, errors)?);
        }
        _ => return Err(expected(input, "`domain`, `catalog`, `column`, `texts` or `reserved`")),
    }
    Ok(())
}

/// Reports attributes or a visibility on an item that takes neither.
fn forbid(what: &str, attrs: &[Attribute], vis: &Visibility, errors: &mut Errors) {
    if let Some(attr) = attrs.first() {
        errors.error(attr, "attributes belong on a domain or a catalog; a plain `//` comment can stand here");
    } else if !matches!(vis, Visibility::Inherited) {
        errors.error(vis, format!("{what} have no visibility; remove it"));
    }
}

fn semicolon(input: ParseStream) -> syn::Result<()> {
    required::<Token![;]>(input, "`;`").map(drop)
}

fn catalog(input: ParseStream, attrs: Vec<Attribute>, vis: Visibility, first: bool) -> syn::Result<Catalog> {
    input.call(Ident::parse_any)?;
    let name = plain_name(input, "the name of the static, such as `IOT_VIDEO`")?;
    required::<Token![=]>(input, "`=` and the id of the catalog")?;
    let id = token::text(input, "the id of the catalog")?;
    let title = token::text(input, "the title of the catalog")?;
    let language = if input.parse::<Option<Token![in]>>()?.is_some() { Some(tag(input)?) } else { None };
    semicolon(input)?;
    Ok(Catalog { attrs, vis, name, id, title, language, first })
}

fn domain(input: ParseStream, head: Head, block: &mut Block, errors: &mut Errors) -> syn::Result<()> {
    let word = input.call(Ident::parse_any)?;
    let name = plain_name(input, "the name of the domain")?;
    let mut domain = Domain::new(block.domains.len(), head, word, name);
    if let Err(error) = header::header(input, &mut domain, errors) {
        // What stands between here and the braces is unreadable; the codes in them are not.
        errors.push(at_end(input, block, error));
        while !input.is_empty() && !input.peek(Brace) && !begins(input) {
            let _ = input.parse::<TokenTree>();
        }
    }
    if input.peek(Brace) {
        let body;
        domain.braces = syn::braced!(body in input);
        statement::statements(&body, &mut Scope { domain: &mut domain, section: None }, errors);
    }
    block.domains.push(domain);
    Ok(())
}
