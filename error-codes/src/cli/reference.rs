//! The reference as data: `export --format json`, `import`, the templates and the page.

mod collect;
mod data;
mod heading;
pub(super) mod sentences;
mod show;
mod value;

pub(super) use self::data::{
    Catalog, Code, Column, Domain, Form, Reference, Reserved, Section, Texts, Translations, VERSION, texts,
};
pub(super) use self::heading::{Heading, Own};
pub(super) use self::show::extent;
pub(super) use self::value::Value;
