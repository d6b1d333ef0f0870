//! What stands between the ranges of a domain and its title: clauses, in any order, each once.

use proc_macro2::Ident;
use syn::Token;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;

use super::ast::Domain;
use super::extent;
use super::list::separated;
use super::token::{self, plain_name};

/// A clause: its word, and what reads the rest into the domain.
pub(super) struct Clause {
    pub(super) word: &'static str,
    rest: fn(&mut Domain, ParseStream) -> syn::Result<()>,
}

pub(super) const CLAUSES: &[Clause] = &[
    Clause {
        word: "overlaps",
        rest: |domain, input| {
            separated::<_, Token![,]>(input, &mut domain.overlaps, |input| plain_name(input, "the name of a domain"))
        },
    },
    Clause {
        word: "like",
        rest: |domain, input| extent::patterns(input).map(|patterns| domain.extent.patterns = patterns),
    },
    Clause {
        word: "shown",
        rest: |domain, input| {
            domain.shown = Some(token::text(input, "how numbers are shown, such as `\"E{:04}\"`,")?);
            Ok(())
        },
    },
    Clause { word: "without", rest: |domain, input| domain.without.read(input) },
];

impl Clause {
    /// The clause that comes next.
    pub(super) fn next(input: ParseStream) -> Option<&'static Self> {
        CLAUSES.iter().find(|clause| token::keyword(input, &[clause.word]).is_some())
    }

    /// Reads this clause, which comes next.
    pub(super) fn read(&self, input: ParseStream, domain: &mut Domain) -> syn::Result<()> {
        input.call(Ident::parse_any)?;
        (self.rest)(domain, input)
    }
}
