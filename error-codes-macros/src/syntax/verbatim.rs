//! Types and values that only rustc understands.

use std::cell::OnceCell;
use std::fmt::Display;
use std::rc::Rc;

use error_codes_core::column::Value;
use proc_macro2::{Delimiter, Literal, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::ParseStream;
use syn::{Lit, Token};

use super::list::Begins;
use super::token::{self, expected};

/// A type or a constant expression: tokens that only rustc understands. What a default says is the same for each code that
/// has it.
#[derive(Clone)]
pub(crate) struct Verbatim(Rc<Tokens>);

struct Tokens {
    list: Vec<TokenTree>,
    spelling: OnceCell<String>,
}

/// Reads a type.
pub(super) fn ty(input: ParseStream) -> syn::Result<Verbatim> {
    let start = input.cursor();
    input.parse::<syn::Type>()?;
    Ok(Verbatim::new(token::between(start, input.cursor()).into_iter().collect()))
}

/// Reads a value: everything up to a `;`, or to where the next item starts, with a comma before it or
/// without. So a comma between the arguments of a type does not end a value.
pub(super) fn expression(input: ParseStream, name: &dyn Display, begins: Begins) -> syn::Result<Verbatim> {
    let mut tokens = Vec::new();
    while !input.is_empty() && !input.peek(Token![;]) && !begins(input) && !comma_ends(input, begins) {
        tokens.push(input.parse()?);
    }
    if tokens.is_empty() {
        Err(expected(input, format_args!("the value of `{name}`")))
    } else {
        Ok(Verbatim::new(tokens))
    }
}

fn comma_ends(input: ParseStream, begins: Begins) -> bool {
    input.peek(Token![,]) && {
        let ahead = input.fork();
        ahead.parse::<Token![,]>().is_ok() && (ahead.is_empty() || begins(&ahead))
    }
}

impl ToTokens for Verbatim {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.tokens().iter().cloned());
    }
}

impl Verbatim {
    fn new(list: Vec<TokenTree>) -> Self {
        Self(Rc::new(Tokens { list, spelling: OnceCell::new() }))
    }

    pub(crate) fn tokens(&self) -> &[TokenTree] {
        &self.0.list
    }

    /// The value as the tables keep it: an integer is in base 10, a string without escapes.
    pub(crate) fn spelling(&self) -> &str {
        self.0.spelling.get_or_init(|| {
            match self.tokens() {
                // What a `macro_rules!` of the user passes on is a group without delimiters.
                [TokenTree::Group(group)] if group.delimiter() == Delimiter::None => {
                    Some(Self::new(group.stream().into_iter().collect()).spelling().to_owned())
                }
                [TokenTree::Literal(literal)] => constant(literal, ""),
                [TokenTree::Punct(minus), TokenTree::Literal(literal)] if minus.as_char() == '-' => {
                    constant(literal, "-")
                }
                _ => None,
            }
            .unwrap_or_else(|| {
                let mut text = String::new();
                write(self.tokens(), None, None, &mut text);
                Value::Expression(&text).to_string()
            })
        })
    }
}

/// An integer or a string as data.
fn constant(literal: &Literal, minus: &str) -> Option<String> {
    let written = literal.to_string();
    // Most are plain digits; parsing would take many times as long.
    if !written.starts_with('0') && written.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(format!("{minus}{written}"));
    }
    match Lit::new(literal.clone()) {
        Lit::Int(int) => Some(format!("{minus}{}", int.base10_digits())),
        Lit::Str(text) if minus.is_empty() => Some(Value::Text(&text.value()).to_string()),
        _ => None,
    }
}

/// Appends the tokens between two delimiters as they are written, with one space for each gap.
fn write(tokens: &[TokenTree], open: Option<Span>, close: Option<Span>, text: &mut String) {
    let mut before = open;
    // A lifetime is two tokens of one span.
    let mut in_lifetime = false;
    for token in tokens {
        let (start, end) = match token {
            TokenTree::Group(group) => (group.span_open(), group.span_close()),
            token => (token.span(), token.span()),
        };
        let words = text.ends_with(is_of_word) && token.to_string().starts_with(is_of_word);
        if before.is_some_and(|before| words || !in_lifetime && is_gap(before, start)) {
            text.push(' ');
        }
        in_lifetime = matches!(token, TokenTree::Punct(mark) if mark.as_char() == '\'');
        before = Some(end);
        let TokenTree::Group(group) = token else {
            text.push_str(&token.to_string());
            continue;
        };
        let inner: Vec<TokenTree> = group.stream().into_iter().collect();
        let (first, last) = match group.delimiter() {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Brace => ("{", "}"),
            Delimiter::None => {
                write(&inner, None, None, text);
                continue;
            }
        };
        text.push_str(first);
        write(&inner, Some(start), Some(end), text);
        text.push_str(last);
    }
    if let (Some(before), Some(close)) = (before, close)
        && is_gap(before, close)
    {
        text.push(' ');
    }
}

fn is_of_word(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}

/// Whether something stands between the end of one token and the start of another. Only the compiler knows.
fn is_gap(before: Span, after: Span) -> bool {
    proc_macro::is_available() && {
        let (end, start) = (before.unwrap().end(), after.unwrap().start());
        (end.line(), end.column()) != (start.line(), start.column())
    }
}

#[cfg(test)]
mod tests {
    use super::Verbatim;
    use proc_macro2::TokenStream;

    #[test]
    fn values_as_data() {
        for (written, spelling) in [
            ("413", "413"),
            ("007", "7"),
            ("-1_0", "-10"),
            ("0x1F_u16", "31"),
            ("-5i8", "-5"),
            ("true", "true"),
            ("\"a \\\"b\\\"\"", "\"a \"b\""),
            ("Retry::After(30)", "Retry::After(30)"),
            ("&[a as u8]", "&[a as u8]"),
            ("Map::<u8,Vec<u8>>::new()", "Map::<u8,Vec<u8>>::new()"),
            ("Point{x:1}", "Point{x:1}"),
            ("1.5", "1.5"),
            ("\"abc\".len()", " \"abc\".len()"),
        ] {
            let tokens: TokenStream = written.parse().unwrap();
            assert_eq!(Verbatim::new(tokens.into_iter().collect()).spelling(), spelling);
        }
    }
}
