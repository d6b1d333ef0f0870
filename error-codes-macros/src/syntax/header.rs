//! What stands between the name of a domain and its braces: the type, the ranges, the clauses and the title, in this order.

use error_codes_core::integer::Integer;
use error_codes_core::ty::Type;
use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::Token;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::token::Brace;

use super::ast::Domain;
use super::token::{self, expected};
use super::{clause, range, texts, value};
use crate::diagnostics::Diagnostics;

/// The pieces of a header, in the order in which they stand.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Type,
    Ranges,
    Clause(&'static str),
    Title,
}

impl Place {
    fn next(input: ParseStream) -> Option<Self> {
        if input.peek(Token![:]) {
            Some(Self::Type)
        } else if value::peek_number(input) {
            Some(Self::Ranges)
        } else if input.peek(syn::Lit) {
            Some(Self::Title)
        } else {
            clause::next(input).map(Self::Clause)
        }
    }

    fn rank(self) -> u8 {
        match self {
            Self::Type => 0,
            Self::Ranges => 1,
            Self::Clause(_) => 2,
            Self::Title => 3,
        }
    }

    fn shown(self) -> String {
        match self {
            Self::Type => "the type".to_owned(),
            Self::Ranges => "the range".to_owned(),
            Self::Clause(word) => format!("`{word}`"),
            Self::Title => "the title".to_owned(),
        }
    }
}

/// Reads a header. What could be read before an error is kept; a piece in the wrong place counts all the same.
pub(super) fn header(input: ParseStream, domain: &mut Domain, errors: &mut Diagnostics) -> syn::Result<()> {
    let mut pieces: Vec<(Place, TokenStream)> = Vec::new();
    let mut no_range = None;
    loop {
        language(input, errors)?;
        let place = Place::next(input);
        let has_ranges = place == Some(Place::Ranges) || pieces.iter().any(|(place, _)| *place == Place::Ranges);
        if place != Some(Place::Type) && !has_ranges && domain.ty != Type::Str && no_range.is_none() {
            let what = format_args!("the range of `{}`, such as `1000..=1999`", domain.name);
            no_range = Some(expected(input, what));
        }
        let Some(place) = place else { break };
        let twice = pieces.iter().any(|(other, _)| *other == place);
        match place {
            Place::Clause(word) if twice => {
                errors.push(clause::twice(input, word));
                // What it says counts, so that there is no second error.
                clause::read(word, input, domain)?;
                continue;
            }
            _ if twice => break,
            _ => {}
        }
        let start = input.cursor();
        if let Err(error) = piece(place, input, domain) {
            let read = token::between(start, input.cursor());
            if let Some(before) = before(place, &pieces) {
                errors.error(read, format!("{} stands before {}", place.shown(), before.shown()));
            }
            return Err(no_range.filter(|_| domain.extent.ranges.is_empty()).unwrap_or(error));
        }
        pieces.push((place, token::between(start, input.cursor())));
    }
    if let Some(error) = no_range.filter(|_| domain.extent.ranges.is_empty() && domain.ty != Type::Str) {
        return Err(error);
    }
    order(&pieces, domain, errors);
    if input.peek(Brace) {
        return Ok(());
    }
    if pieces.iter().all(|(place, _)| place.rank() <= Place::Ranges.rank()) {
        // It may be half a range; nothing is checked against it.
        domain.extent.ranges.clear();
    }
    Err(expected(input, format_args!("`{{` and the codes of `{}`", domain.name)))
}

fn piece(place: Place, input: ParseStream, domain: &mut Domain) -> syn::Result<()> {
    match place {
        Place::Type => ty(input, domain),
        Place::Ranges => {
            domain.extent.ranges = range::ranges(input)?;
            Ok(())
        }
        Place::Clause(word) => clause::read(word, input, domain),
        Place::Title => {
            domain.title = Some(token::text(input, "the title of the domain")?);
            Ok(())
        }
    }
}

fn ty(input: ParseStream, domain: &mut Domain) -> syn::Result<()> {
    input.parse::<Token![:]>()?;
    let names: Vec<String> = Integer::ALL.iter().map(|integer| format!("`{}`", integer.name())).collect();
    let types = format!("the type of the codes: {} or `str`", names.join(", "));
    let Some((name, _)) = input.cursor().ident() else { return Err(expected(input, &types)) };
    let name = name.to_string();
    // Otherwise codes are checked against the type that is most likely meant.
    domain.ty = Type::from_name(&name).unwrap_or(if name == "String" { Type::Str } else { Type::Int(Integer::I64) });
    if domain.ty.name() != name {
        return Err(expected(input, &types));
    }
    input.call(Ident::parse_any).map(drop)
}

/// `in TAG`, which a catalog has and a domain has not.
fn language(input: ParseStream, errors: &mut Diagnostics) -> syn::Result<()> {
    if input.peek(Token![in]) {
        let word = input.parse::<Token![in]>()?;
        let tag = texts::tag(input)?;
        let message = "the language of a block stands after the title of its catalog; remove this";
        errors.error(quote::quote!(#word #tag), message);
    }
    Ok(())
}

/// The first of these pieces before which one of this place stands.
fn before<'a>(place: Place, pieces: impl IntoIterator<Item = &'a (Place, TokenStream)>) -> Option<Place> {
    pieces.into_iter().map(|(before, _)| *before).find(|before| before.rank() > place.rank())
}

/// Reports the first piece that stands after one that must follow it.
fn order(pieces: &[(Place, TokenStream)], domain: &Domain, errors: &mut Diagnostics) {
    let misplaced = pieces
        .iter()
        .enumerate()
        .find_map(|(index, (place, tokens))| Some((*place, tokens, before(*place, pieces.iter().take(index))?)));
    let Some((place, tokens, before)) = misplaced else { return };
    let mut sorted: Vec<&(Place, TokenStream)> = pieces.iter().collect();
    sorted.sort_by_key(|(place, _)| place.rank());
    let mut header = format!("domain {}", domain.name);
    for token in sorted.iter().flat_map(|(_, tokens)| tokens.clone()) {
        append(&mut header, &token);
    }
    errors.error(tokens, format!("{} stands before {}; write `{header}`", place.shown(), before.shown()));
}

/// Appends a token of a header, with a space where one is usual.
fn append(text: &mut String, token: &TokenTree) {
    let token = token.to_string();
    if !(text.ends_with(['.', '=', '-']) || token.starts_with([',', ':', '.', '='])) {
        text.push(' ');
    }
    text.push_str(&token);
}
