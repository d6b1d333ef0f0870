//! A block in which every promise holds, in the form that `expand` needs. In a text, empty means absent.

use error_codes_core::integer::Integer;
use error_codes_core::range::Range;
use proc_macro2::{Ident, TokenStream};
use syn::{Attribute, Visibility, token};

use crate::keys::Key;
use crate::syntax::{Name, Type};

/// A checked block. Only `check` can make one, so `expand` cannot be handed anything else.
pub(crate) struct Checked(Block);

impl Checked {
    pub(super) fn new(sound: Block) -> Self {
        Self(sound)
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
    pub(crate) catalog: Option<Catalog>,
    pub(crate) domains: Vec<Domain>,
    pub(crate) reserved: Vec<Reserved>,
}

pub(crate) struct Catalog {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) name: Name,
    pub(crate) id: String,
    pub(crate) title: String,
}

pub(crate) struct Domain {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) keyword: Ident,
    pub(crate) braces: token::Brace,
    pub(crate) name: Name,
    pub(crate) ty: Type,
    pub(crate) ranges: Vec<Range>,
    pub(crate) overlaps: Vec<String>,
    pub(crate) title: String,
    pub(crate) sections: Vec<Section>,
    pub(crate) reserved: Vec<Reserved>,
    /// In the order of the source, active ones only. Identifiers, names and codes that do not share are unique.
    pub(crate) rows: Vec<Row>,
    pub(crate) retired: Vec<Row>,
}

pub(crate) struct Section {
    pub(crate) title: String,
    pub(crate) ranges: Vec<Range>,
}

pub(crate) struct Reserved {
    pub(crate) title: String,
    pub(crate) ranges: Vec<Range>,
}

pub(crate) struct Row {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) variant: Name,
    pub(crate) code: Code,
    /// The documented key: the variant's name, or the field `name`.
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) detail: String,
    pub(crate) cause: String,
    pub(crate) solution: String,
    pub(crate) notes: Vec<(String, String)>,
    pub(crate) section: Option<usize>,
    /// Index of the row whose number this one shares.
    pub(crate) shares: Option<usize>,
}

#[derive(Clone, PartialEq)]
pub(crate) enum Code {
    Int(i128),
    Text(String),
}

impl Code {
    pub(crate) fn key(&self) -> Key<'_> {
        match self {
            Self::Int(number) => Key::Int(*number),
            Self::Text(text) => Key::Text(text),
        }
    }
}

impl Domain {
    /// The numbers of the rows as the tables keep them; `None` in a domain of string codes.
    pub(crate) fn numbers(&self) -> Option<(Integer, Vec<i64>)> {
        let Type::Int(integer) = self.ty else { return None };
        let number = |row: &Row| match row.code {
            Code::Int(number) => integer.to_bits(number),
            Code::Text(_) => None,
        };
        Some((integer, self.rows.iter().chain(&self.retired).filter_map(number).collect()))
    }

    pub(crate) fn shares_numbers(&self) -> bool {
        self.rows.iter().any(|row| row.shares.is_some())
    }
}
