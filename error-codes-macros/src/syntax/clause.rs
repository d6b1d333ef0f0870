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
        domain.patterns = pattern::patterns(input)?;
        Ok(())
    }),
    ("shown", |domain, input| {
        domain.shown = Some(token::text(input, "how numbers are shown, such as `\"E{:04}\"`,")?);
        Ok(())
    }),
    ("without", |domain, input| {
        domain.without = without::parts(input)?;
        Ok(())
    }),
];

/// Reads the clauses that are there, and says whether there was one.
pub(super) fn clauses(input: ParseStream, domain: &mut Domain) -> syn::Result<bool> {
    let mut read = Vec::new();
    while input.peek(Ident::peek_any) {
        let word = input.fork().call(Ident::parse_any)?;
        let Some((name, clause)) = CLAUSES.iter().find(|(name, _)| word == name) else { break };
        if read.contains(name) {
            return Err(syn::Error::new(
                word.span(),
                format!("`{name}` stands here twice; join the two, or remove one"),
            ));
        }
        input.call(Ident::parse_any)?;
        clause(domain, input)?;
        read.push(*name);
    }
    Ok(!read.is_empty())
}
