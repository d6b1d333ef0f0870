//! What the generator must know about a language.

use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::integer::Integer;

use super::comment::Comment;
use super::computed::{Catalog, Domain};
use crate::cli::reference::Value;

/// A type of Rust's that a language has one for.
#[derive(Clone, Copy)]
pub(super) enum Scalar {
    Bool,
    Integer(Integer),
    Str,
}

impl Scalar {
    /// The type of codes.
    pub(super) fn of(code_type: &str) -> Option<Self> {
        if code_type == "str" { Some(Self::Str) } else { Integer::from_name(code_type).map(Self::Integer) }
    }

    /// The type of a column.
    pub(super) fn of_column(value_type: &str) -> Option<Self> {
        match value_type {
            "bool" => Some(Self::Bool),
            "usize" => Some(Self::Integer(Integer::U64)),
            "isize" => Some(Self::Integer(Integer::I64)),
            text if text.starts_with('&') && text.ends_with("str") => Some(Self::Str),
            integer => Integer::from_name(integer).map(Self::Integer),
        }
    }

    /// Whether the value is a literal of this type.
    pub(super) fn is_of(self, value: &Value) -> bool {
        match self {
            Self::Bool => matches!(value, Value::Bool(_)),
            Self::Integer(_) => matches!(value, Value::Int(_)),
            Self::Str => matches!(value, Value::Text(_)),
        }
    }
}

/// A language: a template, and how names, numbers, texts and comments are written in it.
pub(super) trait Language: Sync {
    fn name(&self) -> &'static str;
    /// The name of the template, and the template.
    fn template(&self) -> (&'static str, &'static str);

    /// Whether a file says which package it belongs to.
    fn has_package(&self) -> bool {
        false
    }

    /// Whether the name of a package has parts, `com.example.codes`.
    fn packages_are_nested(&self) -> bool {
        true
    }

    /// The words that are no identifiers, with spaces between them, as in all such lists.
    fn keywords(&self) -> &'static str {
        ""
    }
    /// A keyword as an identifier.
    fn keyword(&self, word: &str) -> String {
        std::format!("{word}_")
    }
    /// The names that every generated type gives to something else, which a code cannot have.
    fn members(&self) -> &'static str {
        ""
    }
    /// The names that the template uses, which a type cannot have.
    fn types(&self) -> &'static str {
        ""
    }
    fn is_identifier(&self, _name: &str) -> bool {
        true
    }
    /// A name as the language reads it.
    fn normalized(&self, name: &str) -> String {
        name.to_string()
    }
    /// Whether codes stand beside their type, in one scope with everything else.
    fn is_flat(&self) -> bool {
        false
    }
    /// The prefix of the names of a catalog, if one is required and none is given.
    fn prefix(&self, id: &str) -> String {
        upper_camel(id)
    }
    fn needs_prefix(&self) -> bool {
        false
    }
    /// Whether a code and a property of it may have one name.
    fn has_scopes(&self) -> bool {
        false
    }
    /// Whether a domain needs a type that is wider than the usual one.
    fn is_wide(&self, _domain: &Domain) -> bool {
        false
    }
    fn type_name(&self, prefix: &str, name: &str) -> String {
        std::format!("{prefix}{name}")
    }
    fn code_name(&self, _type_name: &str, variant: &str) -> String {
        variant.to_string()
    }
    fn column_name(&self, name: &str) -> String {
        lower_camel(name)
    }
    /// The further names beside the type of a domain.
    fn derived(&self, _domain: &Domain) -> Vec<String> {
        Vec::new()
    }

    /// The name of what holds the whole file, where there is such a thing.
    fn file(&self, _prefix: Option<&str>, _catalogs: &[Catalog]) -> String {
        String::new()
    }

    /// The type for one of Rust's.
    fn scalar(&self, scalar: Scalar) -> String;
    /// The type that holds all these numbers, and what its literals end in.
    fn holding(&self, scalar: Scalar, _numbers: &[i128]) -> (String, &'static str) {
        (self.scalar(scalar), "")
    }
    /// The type of the codes of a domain.
    fn code_type(&self, domain: &Domain) -> String {
        let numbers: Vec<i128> = domain.codes.iter().filter_map(|code| code.code.number()).collect();
        Scalar::of(&domain.code_type).map_or_else(String::new, |scalar| self.holding(scalar, &numbers).0)
    }
    /// A number of a type of Rust's.
    fn number(&self, _integer: Integer, number: i128) -> String {
        number.to_string()
    }
    /// A code that its domain shows in hexadecimal; it is not negative.
    fn hexadecimal(&self, _integer: Integer, number: i128) -> String {
        std::format!("0x{number:X}")
    }
    /// Whether a string can hold this text.
    fn holds(&self, _text: &str) -> bool {
        true
    }
    fn string(&self, text: &str) -> String;
    fn null(&self) -> &'static str {
        "null"
    }
    fn boolean(&self, value: bool) -> &'static str {
        if value { "true" } else { "false" }
    }

    fn comment(&self) -> Comment;
    /// The paragraph of documentation by which tools know that a code is deprecated.
    fn deprecated(&self) -> Option<&'static str> {
        None
    }
    /// Whether an enum of the domain's codes would not fit into a class.
    fn is_large(&self, _domain: &Domain) -> bool {
        false
    }
    /// How many codes one domain can have.
    fn limit(&self) -> Option<usize> {
        None
    }
}

/// Whether a type has numbers that an `i32` has not.
pub(super) fn is_long(integer: Integer) -> bool {
    integer.min() < Integer::I32.min() || integer.max() > Integer::I32.max()
}

/// Whether a list of names, with spaces between them, has this one.
pub(super) fn lists(names: &str, name: &str) -> bool {
    names.split_whitespace().any(|other| other == name)
}

/// `iot-video` and `iot_video` as `IotVideo`.
pub(super) fn upper_camel(name: &str) -> String {
    let parts = name.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.map(capitalized).collect()
}

/// `http_status` as `httpStatus`.
pub(super) fn lower_camel(name: &str) -> String {
    let mut parts = name.split('_').filter(|part| !part.is_empty());
    let first = parts.next().unwrap_or(name).to_string();
    first + &parts.map(capitalized).collect::<String>()
}

pub(super) fn capitalized(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// `iot-video` as `iot_video`.
pub(super) fn snake(id: &str) -> String {
    id.chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect()
}

/// The codes beyond which a class of the JVM gets constants and no enum: the initializer of an enum must fit 64 KiB, and
/// takes about 25 bytes for a constant and 3 for each further argument.
pub(super) fn is_large_for_a_class(domain: &Domain) -> bool {
    let has = &domain.computed.has;
    let texts = [has.name, has.detail, has.cause, has.solution].iter().filter(|has| **has).count();
    domain.codes.len() > 2_000 || domain.codes.len() * (25 + 3 * (texts + domain.columns.len())) > 60_000
}
