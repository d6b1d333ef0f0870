//! `without …`: what the expansion leaves to the owner of a domain.

use proc_macro2::Ident;
use syn::Token;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;

use super::list::separated;
use super::token::{expected, keyword};

/// A part of the expansion that a domain can do without.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Part {
    Display,
    FromStr,
    TryFrom,
    Serde,
    /// Inherent methods and constants.
    Methods,
    /// Descriptions: a code may leave its own out.
    Texts,
}

/// Each part with its word.
pub(super) const PARTS: [(&str, Part); 6] = [
    ("Display", Part::Display),
    ("FromStr", Part::FromStr),
    ("TryFrom", Part::TryFrom),
    ("serde", Part::Serde),
    ("methods", Part::Methods),
    ("texts", Part::Texts),
];

/// The parts that a domain does without, each with the word that says so.
#[derive(Default)]
pub(crate) struct Without(Vec<(Part, Ident)>);

impl Without {
    pub(crate) fn has(&self, part: Part) -> bool {
        self.word(part).is_some()
    }

    /// The word that says that the domain does without this part.
    pub(crate) fn word(&self, part: Part) -> Option<&Ident> {
        self.0.iter().find(|(without, _)| *without == part).map(|(_, word)| word)
    }

    /// Reads the parts after `without`.
    pub(super) fn read(&mut self, input: ParseStream) -> syn::Result<()> {
        separated::<_, Token![,]>(input, &mut self.0, part)
    }
}

fn part(input: ParseStream) -> syn::Result<(Part, Ident)> {
    let Some((_, part)) = PARTS.iter().find(|(word, _)| keyword(input, &[*word]).is_some()) else {
        let words = PARTS.map(|(word, _)| format!("`{word}`")).join(", ");
        return Err(expected(input, format_args!("what the domain does without: {words}")));
    };
    Ok((*part, input.call(Ident::parse_any)?))
}
