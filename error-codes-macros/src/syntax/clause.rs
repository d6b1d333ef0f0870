//! What stands between the ranges of a domain and its title: clauses, in any order, each once.

use proc_macro2::Ident;
use syn::Token;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;

use super::ast::Domain;
use super::token::{self, plain_name};
use super::{pattern, without};

/// A clause: its word, and what reads the rest into the domain.
type Clause = (&'static str, fn(&mut Domain, ParseStream) -> syn::Result<()>);

const CLAUSES: [Clause; 4] = [
    ("overlaps", |domain, input| {
        domain.overlaps.push(plain_name(input, "the name of a domain")?);
        while input.parse::<Option<Token![,]>>()?.is_some() {
            domain.overlaps.push(plain_name(input, "the name of a domain")?);
        }
        Ok(())
    }),
    ("like", |domain, input| {
        domain.extent.patterns = pattern::patterns(input)?;
        Ok(())
    }),
    ("shown", |domain, input| {
        domain.shown = Some(token::text(input, "how numbers are shown, such as `\"E{:04}\"`,")?);
        Ok(())
    }),
    ("without", |domain, input| {
        domain.without.join(without::parts(input)?);
        Ok(())
    }),
];

/// The word of the clause that comes next.
pub(super) fn next(input: ParseStream) -> Option<&'static str> {
    token::keyword(input, &CLAUSES.map(|(word, _)| word))
}

/// Reads the clause with this word, which comes next.
pub(super) fn read(word: &str, input: ParseStream, domain: &mut Domain) -> syn::Result<()> {
    input.call(Ident::parse_any)?;
    let clause = CLAUSES.iter().find(|(name, _)| *name == word);
    clause.map_or(Ok(()), |(_, read)| read(domain, input))
}

/// The error where this word, which was read before, comes again.
pub(super) fn twice(input: ParseStream, word: &str) -> syn::Error {
    syn::Error::new(input.span(), format!("`{word}` stands here twice; join the two, or remove one"))
}
