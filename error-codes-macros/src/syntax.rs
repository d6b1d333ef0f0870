//! The language, as a grammar and as types.
//!
//! ```text
//! block     = { attrs [vis] ( catalog | domain ) | "reserved" ranges text ";" }
//! catalog   = "catalog" IDENT "=" text text ";"
//! domain    = "domain" IDENT [":" type] [ranges] ["overlaps" IDENT {"," IDENT}] [text] "{" {statement} "}"
//! type      = "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64" | "str"
//! ranges    = range {"|" range}
//! range     = INT | INT ".." INT | INT "..=" INT
//! statement = "section" text [ranges] "{" {statement} "}"
//!           | "retired" code | "reserved" ranges text | attrs code
//! code      = IDENT "=" ( INT | text ) text ["{" {field} "}"]
//! field     = ( IDENT | text ) ":" ( text | IDENT )
//! ```
//!
//! Statements and fields are separated by commas; after a closing brace the comma may be left out.
//! The words in quotes are keywords only where they cannot be the name of a code.

mod item;
mod lexical;
mod statement;

use std::cell::Cell;

use error_codes_core::integer::Integer;
use proc_macro2::{Ident, TokenStream};
use syn::{Attribute, Visibility, token};

pub(crate) use item::parse;
pub(crate) use lexical::{Name, Number, Range, Text};

/// Everything between the braces of one `define_codes!`.
pub(crate) struct Block {
    /// The path of the runtime crate, as the front macro hands it in.
    pub(crate) runtime: TokenStream,
    pub(crate) catalogs: Vec<Catalog>,
    pub(crate) domains: Vec<Domain>,
    pub(crate) reserved: Vec<Reserved>,
}

pub(crate) struct Catalog {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) name: Name,
    pub(crate) id: Text,
    pub(crate) title: Text,
    /// Whether it is the first item of its block.
    pub(crate) first: bool,
}

pub(crate) struct Domain {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    /// The word `domain` and the braces: rustc's own remarks on the enum land there.
    pub(crate) keyword: Ident,
    pub(crate) braces: token::Brace,
    pub(crate) name: Name,
    pub(crate) ty: Type,
    pub(crate) ranges: Vec<Range>,
    pub(crate) overlaps: Vec<Name>,
    pub(crate) title: Option<Text>,
    pub(crate) sections: Vec<Section>,
    /// Active and retired codes, in the order of the source.
    pub(crate) codes: Vec<Code>,
    pub(crate) reserved: Vec<Reserved>,
}

pub(crate) struct Section {
    pub(crate) title: Text,
    pub(crate) ranges: Vec<Range>,
}

pub(crate) struct Reserved {
    pub(crate) ranges: Vec<Range>,
    pub(crate) title: Text,
}

pub(crate) struct Code {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) name: Name,
    /// `None` where it could not be read; the name is known all the same.
    pub(crate) value: Option<Value>,
    pub(crate) description: Option<Text>,
    pub(crate) fields: Vec<Field>,
    /// Index into the sections of the domain.
    pub(crate) section: Option<usize>,
    pub(crate) retired: bool,
    /// The number that messages propose instead: one for each code, whatever is wrong with it.
    pub(crate) proposed: Cell<Option<i128>>,
}

pub(crate) enum Value {
    Int(Number),
    Text(Text),
}

pub(crate) struct Field {
    pub(crate) key: FieldKey,
    pub(crate) value: FieldValue,
}

/// A word is one of the known fields; a text is a further column of the source table.
pub(crate) enum FieldKey {
    Word(Ident),
    Column(Text),
}

pub(crate) enum FieldValue {
    Text(Text),
    Name(Name),
}

/// The type of a domain's codes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Type {
    Int(Integer),
    Str,
}

impl Type {
    pub(crate) const DEFAULT: Self = Self::Int(Integer::I32);

    pub(crate) fn all() -> impl Iterator<Item = Self> {
        Integer::ALL.iter().map(|integer| Self::Int(*integer)).chain([Self::Str])
    }

    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Self::all().find(|ty| ty.name() == name)
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Int(integer) => integer.name(),
            Self::Str => "str",
        }
    }

    /// Whether a code of this type can be `number`.
    pub(crate) fn holds(self, number: i128) -> bool {
        matches!(self, Self::Int(integer) if integer.contains(number))
    }
}

impl Code {
    /// The value of the field `word`, the first where it is repeated.
    pub(crate) fn field(&self, word: &str) -> Option<&FieldValue> {
        self.fields.iter().find_map(|field| match &field.key {
            FieldKey::Word(key) if key == word => Some(&field.value),
            _ => None,
        })
    }

    /// The text of the field `word`.
    pub(crate) fn text(&self, word: &str) -> Option<&Text> {
        match self.field(word)? {
            FieldValue::Text(text) => Some(text),
            FieldValue::Name(_) => None,
        }
    }

    /// The code whose number this one shares.
    pub(crate) fn shares(&self) -> Option<&Name> {
        match self.field("shares")? {
            FieldValue::Name(name) => Some(name),
            FieldValue::Text(_) => None,
        }
    }

    /// The number, where there is one.
    pub(crate) fn number(&self) -> Option<&Number> {
        match self.value.as_ref()? {
            Value::Int(number) => Some(number),
            Value::Text(_) => None,
        }
    }
}
