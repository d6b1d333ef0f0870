//! What stands between the name of a domain and its braces: the type, the ranges, the clauses and the title, in this order.

use error_codes_core::integer::Integer;
use error_codes_core::ty::Type;
use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::Token;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::token::Brace;

use super::ast::Domain;
use super::clause::Clause;
use super::token::{self, expected};
use super::{extent, texts, value};
use crate::errors::Errors;

/// The pieces of a header, in the order in which they stand.
#[derive(Clone, Copy)]
enum Piece {
    Type,
    Ranges,
    Clause(&'static Clause),
    Title,
}

impl Piece {
    fn next(input: ParseStream) -> Option<Self> {
        if input.peek(Token![:]) {
            Some(Self::Type)
        } else if value::peek_number(input) {
            Some(Self::Ranges)
        } else if input.peek(syn::Lit) {
            Some(Self::Title)
        } else {
            Clause::next(input).map(Self::Clause)
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
            Self::Clause(clause) => format!("`{}`", clause.word),
            Self::Title => "the title".to_owned(),
        }
    }

    fn read(self, input: ParseStream, domain: &mut Domain) -> syn::Result<()> {
        match self {
            Self::Type => ty(input, domain)?,
            Self::Ranges => domain.extent.ranges = extent::ranges(input)?,
            Self::Clause(clause) => clause.read(input, domain)?,
            Self::Title => domain.title = Some(token::text(input, "the title of the domain")?),
        }
        Ok(())
    }
}

/// Reads a header. What could be read before an error is kept; a piece in the wrong place counts all the same.
pub(super) fn header(input: ParseStream, domain: &mut Domain, errors: &mut Errors) -> syn::Result<()> {
    let lacks_ranges = |domain: &Domain| domain.extent.ranges.is_empty() && domain.ty != Type::Str;
    let (mut pieces, mut no_ranges) = (Vec::<(Piece, TokenStream)>::new(), None);
    loop {
        language(input, errors)?;
        let piece = Piece::next(input);
        if !matches!(piece, Some(Piece::Type | Piece::Ranges)) && lacks_ranges(domain) && no_ranges.is_none() {
            let what = format_args!("the range of `{}`, such as `1000..=1999`", domain.name);
            no_ranges = Some(expected(input, what));
        }
        let Some(piece) = piece else { break };
        if pieces.iter().any(|(other, _)| other.shown() == piece.shown()) {
            let Piece::Clause(Clause { word, .. }) = piece else { break };
            let message = format!("`{word}` stands here twice; join the two, or remove one");
            errors.push(syn::Error::new(input.span(), message));
            // Read it all the same, to avoid follow-up errors.
            piece.read(input, domain)?;
            continue;
        }
        let start = input.cursor();
        let outcome = piece.read(input, domain);
        pieces.push((piece, token::between(start, input.cursor())));
        if let Err(error) = outcome {
            if let Some((tokens, message)) = misplaced(&pieces, pieces.len() - 1) {
                errors.error(tokens, message);
            }
            return Err(no_ranges.filter(|_| lacks_ranges(domain)).unwrap_or(error));
        }
    }
    no_ranges.filter(|_| lacks_ranges(domain)).map_or(Ok(()), Err)?;
    order(&pieces, domain, errors);
    if input.peek(Brace) { Ok(()) } else { Err(without_braces(input, &pieces, domain)) }
}

fn without_braces(input: ParseStream, pieces: &[(Piece, TokenStream)], domain: &mut Domain) -> syn::Error {
    if pieces.iter().all(|(piece, _)| piece.rank() <= Piece::Ranges.rank()) {
        // The range may be cut off; drop it so that no code is checked against it.
        domain.extent.ranges.clear();
    }
    expected(input, format_args!("`{{` and the codes of `{}`", domain.name))
}

fn ty(input: ParseStream, domain: &mut Domain) -> syn::Result<()> {
    input.parse::<Token![:]>()?;
    let names: Vec<String> = Integer::ALL.iter().map(|integer| format!("`{}`", integer.name())).collect();
    let types = format!("the type of the codes: {} or `{}`", names.join(", "), Type::Str.name());
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
fn language(input: ParseStream, errors: &mut Errors) -> syn::Result<()> {
    if input.peek(Token![in]) {
        let word = input.parse::<Token![in]>()?;
        let tag = texts::tag(input)?;
        let message = "the language of a block stands after the title of its catalog; remove this";
        errors.error(quote::quote!(#word #tag), message);
    }
    Ok(())
}

/// From index `from` on, the first piece that stands after a piece of higher rank, and the message.
fn misplaced(pieces: &[(Piece, TokenStream)], from: usize) -> Option<(&TokenStream, String)> {
    pieces.iter().enumerate().skip(from).find_map(|(index, (piece, tokens))| {
        let (before, _) = pieces.iter().take(index).find(|(before, _)| before.rank() > piece.rank())?;
        Some((tokens, format!("{} stands before {}", piece.shown(), before.shown())))
    })
}

/// Reports the first piece that stands after one that must follow it.
fn order(pieces: &[(Piece, TokenStream)], domain: &Domain, errors: &mut Errors) {
    let Some((tokens, message)) = misplaced(pieces, 0) else { return };
    let mut sorted: Vec<&(Piece, TokenStream)> = pieces.iter().collect();
    sorted.sort_by_key(|(piece, _)| piece.rank());
    let mut header = format!("domain {}", domain.name);
    for token in sorted.iter().flat_map(|(_, tokens)| tokens.clone()) {
        append(&mut header, &token);
    }
    errors.error(tokens, format!("{message}; write `{header}`"));
}

/// Appends a token of a header, with a space where one is usual.
fn append(text: &mut String, token: &TokenTree) {
    let token = token.to_string();
    if !(text.ends_with(['.', '=', '-']) || token.starts_with([',', ':', '.', '='])) {
        text.push(' ');
    }
    text.push_str(&token);
}
