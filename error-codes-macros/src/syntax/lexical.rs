//! The smallest pieces: texts, numbers and ranges, each with the tokens that it was read from.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Lit, LitStr, Token};

use super::Value;

/// A string literal.
#[derive(Clone)]
pub(crate) struct Text {
    pub(crate) value: String,
    literal: LitStr,
}

/// An integer with its sign.
#[derive(Clone)]
pub(crate) struct Number {
    /// Out of bounds of every code's type where the literal is longer than 128 bits.
    pub(crate) value: i128,
    tokens: TokenStream,
}

/// An inclusive range. `last < first` where it is empty.
#[derive(Clone)]
pub(crate) struct Range {
    pub(crate) first: i128,
    pub(crate) last: i128,
    /// Written `a..b`.
    pub(crate) exclusive: bool,
    tokens: TokenStream,
}

impl Range {
    pub(crate) fn contains(&self, number: i128) -> bool {
        (self.first..=self.last).contains(&number)
    }

    /// The numbers that two ranges have in common.
    pub(crate) fn common(&self, other: &Self) -> Option<(i128, i128)> {
        let common = (self.first.max(other.first), self.last.min(other.last));
        (common.0 <= common.1).then_some(common)
    }
}

/// What `first..=last` looks like in a message: one number where there is only one.
pub(crate) fn show_range(first: i128, last: i128) -> String {
    if first == last { format!("{first}") } else { format!("{first}..={last}") }
}

impl std::fmt::Display for Range {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str(&show_range(self.first, self.last))
    }
}

impl ToTokens for Text {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.literal.to_tokens(tokens);
    }
}

impl ToTokens for Number {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.tokens.clone());
    }
}

impl ToTokens for Range {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.tokens.clone());
    }
}

impl std::fmt::Display for Number {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        for token in self.tokens.clone() {
            write!(f, "{token}")?;
        }
        Ok(())
    }
}

impl ToTokens for Value {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Int(number) => number.to_tokens(tokens),
            Self::Text(text) => text.to_tokens(tokens),
        }
    }
}

impl std::fmt::Display for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        match self {
            Self::Int(number) => number.fmt(f),
            Self::Text(text) => write!(f, "{:?}", text.value),
        }
    }
}

/// Two codes are the same where their numbers are, however they are written.
impl PartialEq for Value {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Int(a), Self::Int(b)) => a.value == b.value,
            (Self::Text(a), Self::Text(b)) => a.value == b.value,
            _ => false,
        }
    }
}

impl Eq for Value {}

impl std::hash::Hash for Value {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        match self {
            Self::Int(number) => number.value.hash(state),
            Self::Text(text) => text.value.hash(state),
        }
    }
}

/// The next string literal; `what` says what it is for.
pub(super) fn text(input: ParseStream, what: &str) -> syn::Result<Text> {
    let expected = || expected(input, &format!("{what} in double quotes"));
    if !input.peek(Lit) {
        return Err(expected());
    }
    match input.fork().parse::<Lit>() {
        Ok(Lit::Str(_)) => {}
        _ => return Err(expected()),
    }
    let literal: LitStr = input.parse()?;
    if !literal.suffix().is_empty() {
        let message = format!("unexpected suffix `{}` on a text; remove it", literal.suffix());
        return Err(syn::Error::new_spanned(literal, message));
    }
    Ok(Text { value: literal.value(), literal })
}

/// Whether a number comes next; a literal of another kind is no number.
pub(super) fn peek_number(input: ParseStream) -> bool {
    input.peek(syn::LitInt) || (input.peek(Token![-]) && input.peek2(syn::LitInt))
}

pub(super) fn number(input: ParseStream, what: &str) -> syn::Result<Number> {
    if !peek_number(input) {
        return Err(expected(input, what));
    }
    let minus: Option<Token![-]> = input.parse()?;
    let literal: syn::LitInt = input.parse()?;
    let tokens = quote!(#minus #literal);
    if !literal.suffix().is_empty() {
        let message = format!(
            "unexpected suffix `{0}` on a number; the type stands behind the domain's name: `domain NAME: {0} …`",
            literal.suffix(),
        );
        return Err(syn::Error::new_spanned(tokens, message));
    }
    // `base10_digits` is what the literal says, whatever its base.
    let digits = literal.base10_digits();
    let signed = if minus.is_some() { format!("-{digits}") } else { digits.to_owned() };
    let overflow = if signed.starts_with('-') { i128::MIN } else { i128::MAX };
    Ok(Number { value: signed.parse().unwrap_or(overflow), tokens })
}

/// `a..b`, `a..=b` and single numbers, joined by `|`.
pub(super) fn ranges(input: ParseStream) -> syn::Result<Vec<Range>> {
    let mut ranges = vec![range(input)?];
    while input.peek(Token![|]) {
        input.parse::<Token![|]>()?;
        ranges.push(range(input)?);
    }
    Ok(ranges)
}

fn range(input: ParseStream) -> syn::Result<Range> {
    let first = number(input, "a number or a range such as `1000..=1999`")?;
    if input.peek(Token![..=]) {
        let dots: Token![..=] = input.parse()?;
        let last = number(input, "the last number of the range")?;
        let tokens = quote!(#first #dots #last);
        Ok(Range { first: first.value, last: last.value, exclusive: false, tokens })
    } else if input.peek(Token![..]) {
        let dots: Token![..] = input.parse()?;
        let end = number(input, "the end of the range")?;
        let tokens = quote!(#first #dots #end);
        let last = end.value.saturating_sub(1);
        Ok(Range { first: first.value, last, exclusive: true, tokens })
    } else {
        Ok(Range { first: first.value, last: first.value, exclusive: false, tokens: first.tokens })
    }
}

/// The next identifier. A keyword is an error that says how to write it; the name is known all the same.
pub(super) fn name(input: ParseStream, what: &str) -> syn::Result<(Ident, Option<syn::Error>)> {
    if !input.peek(syn::Ident::peek_any) {
        return Err(expected(input, what));
    }
    let word = input.call(Ident::parse_any)?;
    let spelling = word.to_string();
    if syn::parse2::<Ident>(quote!(#word)).is_ok() && !spelling.contains('$') {
        return Ok((word, None));
    }
    if matches!(spelling.as_str(), "_" | "self" | "Self" | "super" | "crate") || spelling.contains('$') {
        let message = format!("expected {what}, found `{spelling}`, which cannot be a name; choose another one");
        return Err(syn::Error::new_spanned(word, message));
    }
    let message = format!("expected {what}, found the keyword `{spelling}`; write `r#{spelling}`");
    let error = syn::Error::new_spanned(&word, message);
    Ok((Ident::new_raw(&spelling, word.span()), Some(error)))
}

/// The error at the next token: what was expected, and what was found.
///
/// At the end of the input there is no token; `item::parse` moves such an error to the last one.
pub(super) fn expected(input: ParseStream, what: &str) -> syn::Error {
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
