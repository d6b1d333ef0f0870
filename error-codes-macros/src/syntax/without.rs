//! `without …`: what the expansion leaves to the owner of a domain.

use proc_macro2::Ident;
use syn::Token;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;

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
const PARTS: [(&str, Part); 6] = [
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

    /// With the parts of a second clause, which is an error of its own.
    pub(super) fn join(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// The word that says that the domain does without this part.
    pub(crate) fn word(&self, part: Part) -> Option<&Ident> {
        self.0.iter().find(|(without, _)| *without == part).map(|(_, word)| word)
    }
}

/// Reads the parts after `without`.
pub(super) fn parts(input: ParseStream) -> syn::Result<Without> {
    let mut parts = Vec::new();
    loop {
        let words: Vec<String> = PARTS.iter().map(|(word, _)| format!("`{word}`")).collect();
        let what = format!("what the domain does without: {}", words.join(", "));
        let known = PARTS.iter().find(|(word, _)| keyword(input, &[*word]).is_some());
        let (_, part) = known.ok_or_else(|| expected(input, what))?;
        parts.push((*part, input.call(Ident::parse_any)?));
        if input.parse::<Option<Token![,]>>()?.is_none() {
            return Ok(Without(parts));
        }
    }
}
