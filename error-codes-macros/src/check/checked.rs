//! A block in which every rule holds, in the form that `expand` needs. A translated text that is empty is absent.

use error_codes_core::field::TextField;
use error_codes_core::integer::Integer;
use error_codes_core::range::Range;
use error_codes_core::ty::Type;
use proc_macro2::{Ident, TokenStream};
use syn::{Attribute, Visibility, token};

use crate::syntax::{Column, Name, Other, Verbatim, Without};

/// A checked block. Only `check` can make one, so `expand` cannot be handed anything else.
pub(crate) struct Checked(Block);

impl Checked {
    pub(super) fn new(block: Block) -> Self {
        Self(block)
    }
}

impl std::ops::Deref for Checked {
    type Target = Block;

    fn deref(&self) -> &Block {
        &self.0
    }
}

pub(crate) struct Block {
    pub(crate) runtime: TokenStream,
    pub(crate) for_rustdoc: bool,
    pub(crate) catalog: Option<Catalog>,
    pub(crate) domains: Vec<Domain>,
    pub(crate) reserved: Vec<Group>,
}

pub(crate) struct Catalog {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) name: Name,
    pub(crate) id: String,
    pub(crate) title: String,
    /// The language of the block, where it says.
    pub(crate) language: Option<String>,
    /// Every language of the block.
    pub(crate) languages: Vec<CatalogLanguage>,
}

/// A catalog in another language.
pub(crate) struct CatalogLanguage {
    pub(crate) tag: String,
    pub(crate) title: String,
    /// One for each reserved range of the block; empty if the language has no texts for the catalog.
    pub(crate) reserved: Vec<Group>,
}

/// A domain in another language. A section or a reserved range that is not translated is that of the source.
pub(crate) struct Language {
    pub(crate) tag: String,
    pub(crate) title: String,
    pub(crate) sections: Vec<Group>,
    pub(crate) reserved: Vec<Group>,
    /// One for each row.
    pub(crate) rows: Vec<Translation>,
}

/// The texts of a row in one language, in the order of `TextField::ALL`.
#[derive(Default)]
pub(crate) struct Translation([String; TextField::ALL.len()]);

impl Translation {
    pub(super) fn new(text: impl FnMut(TextField) -> String) -> Self {
        Self(TextField::ALL.map(text))
    }

    pub(crate) fn text(&self, field: TextField) -> &str {
        self.0.get(field as usize).map_or("", String::as_str)
    }
}

pub(crate) struct Domain {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) keyword: Ident,
    pub(crate) braces: token::Brace,
    pub(crate) name: Name,
    pub(crate) extent: Extent,
    pub(crate) overlaps: Vec<String>,
    /// How numbers are shown, where that is not in plain decimal digits.
    pub(crate) shown: Option<String>,
    pub(crate) without: Without,
    pub(crate) title: Option<String>,
    pub(crate) sections: Vec<Group>,
    pub(crate) reserved: Vec<Group>,
    /// Active codes in the order of the source, then retired ones. Identifiers and names of active ones are unique.
    pub(crate) rows: Vec<Row>,
    /// The variant for codes that are not declared; `ty` is `Some` only in a domain of strings.
    pub(crate) other: Option<Other>,
    /// How many rows are active.
    pub(crate) active_count: usize,
    /// The values of the columns are in the rows.
    pub(crate) columns: Vec<Column>,
    pub(crate) languages: Vec<Language>,
    /// One for each row. Those of active codes without `shares` are unique.
    pub(crate) codes: Codes,
}

/// The codes of a domain, row by row.
pub(crate) enum Codes {
    Int(Integer, Vec<i128>),
    Str(Vec<String>),
}

impl Codes {
    pub(crate) fn ty(&self) -> Type {
        match self {
            Self::Int(integer, _) => Type::Int(*integer),
            Self::Str(_) => Type::Str,
        }
    }
}

/// A section, or what is reserved: numbers or strings with a title.
#[derive(Clone)]
pub(crate) struct Group {
    pub(crate) title: String,
    pub(crate) extent: Extent,
}

/// Ranges of numbers, or patterns of strings.
#[derive(Clone)]
pub(crate) struct Extent {
    pub(crate) ranges: Vec<Range>,
    pub(crate) patterns: Vec<String>,
}

/// What a row says besides its code.
pub(crate) struct Row {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) variant: Name,
    /// The documented key: the variant's name, or the field `name`.
    pub(crate) name: String,
    pub(crate) texts: Translation,
    /// Whether the description is a part of the documentation.
    pub(crate) is_documented: bool,
    pub(crate) notes: Vec<(String, String)>,
    /// One for each column of the domain; `None` where a retired code says nothing, or after an error.
    pub(crate) values: Vec<Option<Verbatim>>,
    pub(crate) section: Option<usize>,
    /// Index of the row whose code this one shares.
    pub(crate) shares: Option<usize>,
    /// Index of the active row under whose code the name of this retired one lives on.
    pub(crate) moved: Option<usize>,
}

impl Domain {
    /// The active rows.
    pub(crate) fn active(&self) -> &[Row] {
        self.rows.get(..self.active_count).unwrap_or_default()
    }

    /// The entries of `codes` (one per row) whose row is active and has no `shares`, with its index.
    pub(crate) fn origins<'a, T>(&'a self, codes: &'a [T]) -> impl Iterator<Item = (usize, &'a T)> + Clone {
        let rows = self.active().iter().zip(codes).enumerate();
        rows.filter(|(_, (row, _))| row.shares.is_none()).map(|(index, (_, code))| (index, code))
    }

    pub(crate) fn shares_codes(&self) -> bool {
        self.active().iter().any(|row| row.shares.is_some())
    }
}
