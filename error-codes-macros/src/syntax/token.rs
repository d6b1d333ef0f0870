//! The smallest pieces: texts and names, each with the tokens that it was read from.

use std::fmt::Display;

use error_codes_core::keywords::NEVER_IDENTIFIERS;
use proc_macro2::{Delimiter, Ident, Literal, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::buffer::Cursor;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::token::Token;
use syn::{Attribute, Lit, Token};

/// A string literal.
#[derive(Clone)]
pub(crate) struct Text {
    pub(crate) value: String,
    literal: Literal,
}

/// An identifier. Two are the same where their spellings are, `r#` or not.
#[derive(Clone)]
pub(crate) struct Name {
    ident: Ident,
    spelling: String,
}

impl Name {
    pub(crate) fn ident(&self) -> &Ident {
        &self.ident
    }

    /// The name without `r#`.
    pub(crate) fn spelling(&self) -> &str {
        &self.spelling
    }
}

impl Text {
    /// A text without a literal in the source.
    pub(crate) fn new(value: &str, span: Span) -> Self {
        let mut literal = Literal::string(value);
        literal.set_span(span);
        Self { value: value.to_owned(), literal }
    }

    /// The identifier that stands in these quotes.
    pub(super) fn name(&self) -> Option<Name> {
        let mut ident: Ident = syn::parse_str(&self.value).ok()?;
        ident.set_span(self.literal.span());
        Some(Name { spelling: ident.unraw().to_string(), ident })
    }
}

impl PartialEq for Name {
    fn eq(&self, other: &Self) -> bool {
        self.spelling == other.spelling
    }
}

impl Display for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        self.ident.fmt(f)
    }
}

impl ToTokens for Name {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.ident.to_tokens(tokens);
    }
}

impl ToTokens for Text {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.literal.to_tokens(tokens);
    }
}

/// The tokens from one place to a later one.
pub(super) fn between(start: Cursor, end: Cursor) -> TokenStream {
    let (mut cursor, mut tokens) = (start, TokenStream::new());
    while cursor != end
        && let Some((token, rest)) = cursor.token_tree()
    {
        tokens.extend([token]);
        cursor = rest;
    }
    tokens
}

/// The attributes and doc comments above an item.
pub(super) fn attributes(input: ParseStream) -> syn::Result<Vec<Attribute>> {
    if input.peek(Token![#]) && input.peek2(Token![!]) {
        let message = "an inner attribute or `//!` has no place here; write `///` or `#[…]` above the item";
        return Err(syn::Error::new(input.span(), message));
    }
    input.call(Attribute::parse_outer)
}

/// Whether a text comes next.
pub(super) fn peek_text(input: ParseStream) -> bool {
    input.cursor().literal().is_some_and(|(literal, _)| is_text(&literal.to_string()))
}

/// The next string literal; `what` says what it is for.
pub(super) fn text(input: ParseStream, what: impl Display) -> syn::Result<Text> {
    let Some(((value, suffix), literal)) = literal(input, read_text) else {
        return Err(expected(input, format_args!("{what} in double quotes")));
    };
    if !suffix.is_empty() {
        let message = format!("unexpected suffix `{suffix}` on a text; remove it");
        return Err(syn::Error::new_spanned(literal, message));
    }
    Ok(Text { value, literal })
}

/// Reads the next literal, if `read` can. Most literals are read by their source text: going through
/// `syn::Lit` for each of them took longer than all rules together.
pub(super) fn literal<T>(input: ParseStream, read: fn(&Literal) -> Option<T>) -> Option<(T, Literal)> {
    let (literal, _) = input.cursor().literal()?;
    let value = read(&literal)?;
    input.parse::<Literal>().ok().map(|literal| (value, literal))
}

/// Whether the source text of a literal is that of a string.
fn is_text(source: &str) -> bool {
    matches!(source.as_bytes().first(), Some(b'"' | b'r'))
}

/// What a string literal says, and its suffix.
fn read_text(literal: &Literal) -> Option<(String, String)> {
    let source = literal.to_string();
    if !is_text(&source) {
        return None;
    }
    match source.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(text) if !text.contains('"') && !text.contains('\\') => Some((text.to_owned(), String::new())),
        _ => match Lit::new(literal.clone()) {
            Lit::Str(text) => Some((text.value(), text.suffix().to_owned())),
            _ => None,
        },
    }
}

/// What an integer literal says, in base 10, and its suffix.
pub(super) fn read_int(literal: &Literal) -> Option<(String, String)> {
    let source = literal.to_string();
    if !source.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    if source.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some((source, String::new()));
    }
    match Lit::new(literal.clone()) {
        Lit::Int(int) => Some((int.base10_digits().to_owned(), int.suffix().to_owned())),
        _ => None,
    }
}

/// The next identifier. A keyword is an error that says how to write it; the name is known all the same.
pub(super) fn name(input: ParseStream, what: impl Display) -> syn::Result<(Name, Option<syn::Error>)> {
    if !input.peek(syn::Ident::peek_any) {
        return Err(expected(input, what));
    }
    let is_name = input.peek(syn::Ident);
    let word = input.call(Ident::parse_any)?;
    let spelling = word.to_string();
    if is_name && !spelling.contains('$') {
        let plain = spelling.strip_prefix("r#").unwrap_or(&spelling).to_owned();
        // A keyword in edition 2024 only; written like this it is the same name in all of them.
        let ident = if plain == "gen" { Ident::new_raw("gen", word.span()) } else { word };
        return Ok((Name { ident, spelling: plain }, None));
    }
    if spelling == "_" || NEVER_IDENTIFIERS.contains(&spelling.as_str()) || spelling.contains('$') {
        let message = format!("expected {what}, found `{spelling}`, which cannot be a name; choose another one");
        return Err(syn::Error::new_spanned(word, message));
    }
    let message = format!("expected {what}, found the keyword `{spelling}`; write `r#{spelling}`");
    let error = syn::Error::new_spanned(&word, message);
    Ok((Name { ident: Ident::new_raw(&spelling, word.span()), spelling }, Some(error)))
}

/// Which of these words comes next.
pub(super) fn keyword(input: ParseStream, words: &[&'static str]) -> Option<&'static str> {
    let word = input.cursor().ident()?.0.to_string();
    words.iter().copied().find(|keyword| word == *keyword)
}

/// The next word, be it a name or a keyword.
pub(super) fn word(input: ParseStream) -> syn::Result<Name> {
    let ident = input.call(Ident::parse_any)?;
    Ok(Name { spelling: ident.unraw().to_string(), ident })
}

/// The next identifier; a keyword is only an error.
pub(super) fn plain_name(input: ParseStream, what: impl Display) -> syn::Result<Name> {
    let (name, error) = name(input, what)?;
    error.map_or(Ok(name), Err)
}

/// The next token, if it is this one; if not, an error says what was expected.
pub(super) fn required<T: Parse + Token>(input: ParseStream, what: impl Display) -> syn::Result<T> {
    input.parse::<Option<T>>()?.ok_or_else(|| expected(input, what))
}

/// The error with what to do about it.
pub(super) fn with_help(error: &syn::Error, help: impl Display) -> syn::Error {
    syn::Error::new(error.span(), format!("{error}; {help}"))
}

/// The error at the next token: what was expected, and what was found.
///
/// At the end of the input there is no token; `item::parse` moves such an error to the last one.
pub(super) fn expected(input: ParseStream, what: impl Display) -> syn::Error {
    let (found, span) = match input.fork().parse::<TokenTree>() {
        Ok(TokenTree::Group(group)) => match group.delimiter() {
            Delimiter::Brace => ("{".to_owned(), group.span_open()),
            Delimiter::Bracket => ("[".to_owned(), group.span_open()),
            Delimiter::Parenthesis => ("(".to_owned(), group.span_open()),
            Delimiter::None => (group.stream().to_string(), group.span()),
        },
        Ok(token) => (token.to_string(), token.span()),
        Err(_) => return syn::Error::new(input.span(), format!("expected {what}")),
    };
    syn::Error::new(span, format!("expected {what}, found `{found}`"))
}
