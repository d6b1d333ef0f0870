//! The language, read into types. Its grammar is the guide's: `error-codes/src/guide/grammar.md`.

mod ast;
mod clause;
mod code;
mod column;
mod extent;
mod field;
mod header;
mod item;
mod list;
mod range;
mod statement;
mod texts;
mod token;
mod value;
mod verbatim;
mod without;

pub(crate) use ast::{Block, Catalog, Code, Description, Domain, Other, Reserved, Section};
pub(crate) use column::Column;
pub(crate) use extent::Extent;
pub(crate) use field::Fields;
pub(crate) use item::parse;
pub(crate) use range::{Range, number_format};
pub(crate) use texts::{CodeTexts, FieldText, Tag, Texts};
pub(crate) use token::{Name, Text};
pub(crate) use value::{Number, Value};
pub(crate) use verbatim::Verbatim;
pub(crate) use without::{Part, Without};
