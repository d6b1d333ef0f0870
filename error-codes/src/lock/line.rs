//! One line of the file, and how it is written.

use core::fmt;
use std::borrow::ToOwned;
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::field::Field;
use error_codes_core::keywords::needs_raw;
use error_codes_core::ty::Type;

use crate::{Code, Entry};

/// A published code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) path: DomainPath,
    pub(super) code: OwnedCode,
    pub(super) variant: String,
    /// The documented name, if it is not the identifier.
    pub(super) name: Option<String>,
    pub(super) since: String,
    /// Whether it is an alias of another code.
    pub(super) shares: bool,
    pub(super) retired: Option<String>,
    /// Empty if the code has no text.
    pub(super) text: String,
}

/// `CATALOG/DOMAIN`, and the type of the codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct DomainPath {
    pub(super) catalog: String,
    pub(super) domain: String,
    pub(super) code_type: String,
}

/// A code that is owned.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum OwnedCode {
    Int(i128),
    Text(String),
}

/// What identifies a published code.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) catalog: String,
    pub(super) domain: String,
    pub(super) code: OwnedCode,
    pub(super) variant: String,
}

impl Key {
    pub(super) fn of(catalog: &str, entry: Entry) -> Self {
        Self {
            catalog: catalog.to_owned(),
            domain: entry.domain().name().to_owned(),
            code: OwnedCode::of(entry.code()),
            variant: entry.variant().to_owned(),
        }
    }
}

impl OwnedCode {
    pub(super) fn borrowed(&self) -> Code<'_> {
        match self {
            Self::Int(number) => Code::Int(*number),
            Self::Text(text) => Code::Text(text),
        }
    }

    pub(super) fn of(code: Code<'_>) -> Self {
        match code {
            Code::Int(number) => Self::Int(number),
            Code::Text(text) => Self::Text(text.to_owned()),
        }
    }
}

impl fmt::Display for OwnedCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Int(number) => number.fmt(f),
            Self::Text(text) => write!(f, "{text:?}"),
        }
    }
}

impl fmt::Display for DomainPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.catalog, self.domain)
    }
}

/// As the file has it.
impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path)?;
        if self.path.code_type != DEFAULT_TYPE {
            write!(f, ":{}", self.path.code_type)?;
        }
        write!(f, " {} {}", self.code, self.variant)?;
        if let Some(name) = &self.name {
            write!(f, " {NAME} {name:?}")?;
        }
        write!(f, " {}", self.since)?;
        if self.shares {
            write!(f, " {SHARES}")?;
        }
        if let Some(retired) = &self.retired {
            write!(f, " {RETIRED} {retired}")?;
        }
        if self.text.is_empty() { write!(f, " {NO_TEXT}") } else { write!(f, " {:?}", self.text) }
    }
}

pub(super) const DEFAULT_TYPE: &str = Type::DEFAULT.name();
pub(super) const NAME: &str = Field::Name.name();
pub(super) const SHARES: &str = Field::Shares.name();
pub(super) const RETIRED: &str = "retired";
pub(super) const NO_TEXT: char = '_';

impl Line {
    pub(super) fn of(catalog: &str, entry: Entry, release: &str) -> Self {
        let (domain, code_type) = (entry.domain().name().to_owned(), entry.domain().code_type().to_owned());
        Self {
            path: DomainPath { catalog: catalog.to_owned(), domain, code_type },
            code: OwnedCode::of(entry.code()),
            variant: entry.variant().to_owned(),
            name: Some(entry.name()).filter(|name| *name != entry.variant()).map(ToOwned::to_owned),
            since: release.to_owned(),
            shares: entry.shares().is_some(),
            retired: entry.status().is_retired().then(|| release.to_owned()),
            text: entry.description().to_owned(),
        }
    }

    pub(super) fn key(&self) -> Key {
        Key {
            catalog: self.path.catalog.clone(),
            domain: self.path.domain.clone(),
            code: self.code.clone(),
            variant: self.variant.clone(),
        }
    }

    /// The documented name.
    pub(super) fn name(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.variant)
    }
}

/// A row of a block that declares what this line says, to be pasted, with the code that it `shares`.
pub(super) fn row(line: &Line, shares: Option<&str>) -> String {
    row_with(line, shares.map(|target| (SHARES, target)))
}

/// The same for a retired code, with the code that it `moved` to.
pub(super) fn retired_row(line: &Line, moved: Option<&str>) -> String {
    format!("retired {}", row_with(line, moved.map(|target| (Field::Moved.name(), target))))
}

fn row_with(line: &Line, reference: Option<(&str, &str)>) -> String {
    let text = if line.text.is_empty() { NO_TEXT.to_string() } else { format!("{:?}", line.text) };
    let name = line.name.as_ref().map(|name| format!("{NAME}: {name:?}"));
    let reference = reference.map(|(field, target)| format!("{field}: {}", identifier(target)));
    let fields = [name, reference].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let fields = if fields.is_empty() { fields } else { format!(" {{ {fields} }}") };
    format!("{} = {} {text}{fields},", identifier(&line.variant), line.code)
}

/// An identifier as the block needs it; the lock has it without `r#`.
fn identifier(variant: &str) -> String {
    format!("{}{variant}", if needs_raw(variant) { "r#" } else { "" })
}
