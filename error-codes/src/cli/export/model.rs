//! The reference as data, read: what `export --format json` writes. And what a template of a language gets beside it, which
//! is computed.

use std::fmt;
use std::string::{String, ToString as _};
use std::vec::Vec;

use indexmap::IndexMap;
use serde::de::{Deserializer, Error, Visitor};
use serde::{Deserialize, Serialize};

/// The texts of one language.
#[derive(Clone, Default, Deserialize, Serialize)]
#[serde(default)]
pub(super) struct Texts {
    pub(super) title: Option<String>,
    pub(super) description: Option<String>,
    pub(super) detail: Option<String>,
    pub(super) cause: Option<String>,
    pub(super) solution: Option<String>,
}

impl Texts {
    /// The text of a field.
    pub(super) fn get(&self, field: &str) -> Option<&str> {
        let text = match field {
            "title" => &self.title,
            "description" => &self.description,
            "detail" => &self.detail,
            "cause" => &self.cause,
            "solution" => &self.solution,
            _ => &None,
        };
        text.as_deref()
    }
}

/// By language.
pub(super) type Translations = IndexMap<String, Texts>;

#[derive(Deserialize, Serialize)]
pub(super) struct Reference {
    pub(super) catalogs: Vec<Catalog>,
}

#[derive(Deserialize, Serialize)]
pub(super) struct Catalog {
    pub(super) id: String,
    #[serde(default)]
    pub(super) title: String,
    #[serde(default)]
    pub(super) detail: Option<String>,
    #[serde(default)]
    pub(super) language: Option<String>,
    #[serde(default)]
    pub(super) languages: Vec<String>,
    #[serde(default)]
    pub(super) texts: Translations,
    pub(super) domains: Vec<Domain>,
    #[serde(default)]
    pub(super) reserved: Vec<Group>,
    /// The identifier that begins everything of this catalog.
    #[serde(skip_deserializing)]
    pub(super) prefix: String,
    #[serde(skip_deserializing)]
    pub(super) doc: Vec<String>,
}

#[derive(Deserialize, Serialize)]
pub(super) struct Domain {
    pub(super) name: String,
    pub(super) title: Option<String>,
    #[serde(default)]
    pub(super) detail: Option<String>,
    #[serde(rename = "type")]
    pub(super) code_type: String,
    #[serde(default)]
    pub(super) ranges: Vec<(i128, i128)>,
    #[serde(default)]
    pub(super) patterns: Vec<String>,
    #[serde(default)]
    pub(super) shown: Option<String>,
    #[serde(default)]
    pub(super) open: Option<String>,
    #[serde(default)]
    pub(super) overlaps: Vec<String>,
    #[serde(default)]
    pub(super) columns: Vec<Column>,
    #[serde(default)]
    pub(super) texts: Translations,
    #[serde(default)]
    pub(super) sections: Vec<Group>,
    /// Those in use: in the order of the declaration, but a code that shares a number behind the one whose number it is.
    pub(super) codes: Vec<Code>,
    #[serde(default)]
    pub(super) reserved: Vec<Group>,
    #[serde(skip_deserializing)]
    pub(super) retired: Vec<Code>,
    #[serde(skip_deserializing)]
    pub(super) ident: String,
    /// The type of the codes in the language.
    #[serde(skip_deserializing)]
    pub(super) native: String,
    /// Whether the codes need a wider type than the language has for them.
    #[serde(skip_deserializing)]
    pub(super) wide: bool,
    /// Whether the codes are too many for an enum.
    #[serde(skip_deserializing)]
    pub(super) large: bool,
    /// Which texts there are at all.
    #[serde(skip_deserializing)]
    pub(super) has: Has,
    #[serde(skip_deserializing)]
    pub(super) doc: Vec<String>,
}

/// Whether any code of a domain has such a text, or a name that is not its variant.
#[derive(Default, Serialize)]
#[allow(clippy::struct_excessive_bools)] // a template asks for each by its name
pub(super) struct Has {
    pub(super) name: bool,
    pub(super) description: bool,
    pub(super) detail: bool,
    pub(super) cause: bool,
    pub(super) solution: bool,
    pub(super) deprecated: bool,
}

/// A typed column; in the data for a template only those whose type the language has.
#[derive(Clone, Deserialize, Serialize)]
#[allow(clippy::struct_field_names)] // `type` is a keyword
pub(super) struct Column {
    pub(super) name: String,
    #[serde(rename = "type")]
    pub(super) column_type: String,
    #[serde(default)]
    pub(super) detail: Option<String>,
    #[serde(skip_deserializing)]
    pub(super) ident: String,
    #[serde(skip_deserializing)]
    pub(super) native: String,
    /// The type of Rust's that `native` stands for.
    #[serde(skip)]
    pub(super) kind: String,
    #[serde(skip_deserializing)]
    pub(super) doc: Vec<String>,
}

/// A section, or what is reserved.
#[derive(Deserialize, Serialize)]
pub(super) struct Group {
    #[serde(default)]
    pub(super) title: String,
    #[serde(default)]
    pub(super) ranges: Vec<(i128, i128)>,
    #[serde(default)]
    pub(super) patterns: Vec<String>,
    #[serde(default)]
    pub(super) texts: Translations,
}

#[derive(Deserialize, Serialize)]
#[allow(clippy::struct_field_names)] // the names are those of the JSON
pub(super) struct Code {
    pub(super) variant: String,
    pub(super) name: String,
    pub(super) code: Value,
    #[serde(default)]
    pub(super) label: Option<String>,
    pub(super) description: Option<String>,
    pub(super) detail: Option<String>,
    pub(super) cause: Option<String>,
    pub(super) solution: Option<String>,
    pub(super) section: Option<String>,
    pub(super) shares: Option<String>,
    #[serde(default)]
    pub(super) moved: Option<String>,
    pub(super) status: String,
    #[serde(default)]
    pub(super) columns: IndexMap<String, serde_json::Value>,
    #[serde(default)]
    pub(super) notes: IndexMap<String, String>,
    #[serde(default)]
    pub(super) texts: Translations,
    #[serde(default)]
    pub(super) since: Option<String>,
    #[serde(default)]
    pub(super) retired_in: Option<String>,
    #[serde(skip_deserializing)]
    pub(super) ident: String,
    /// The number or the string as the language writes it.
    #[serde(skip_deserializing)]
    pub(super) literal: String,
    /// The values of the domain's columns as the language writes them.
    #[serde(skip_deserializing)]
    pub(super) values: Vec<String>,
    #[serde(skip_deserializing)]
    pub(super) doc: Vec<String>,
}

impl Catalog {
    /// The language of the block; empty where it does not say.
    pub(super) fn source(&self) -> &str {
        self.language.as_deref().unwrap_or_default()
    }
}

impl Code {
    pub(super) fn number(&self) -> Option<i128> {
        if let Value::Int(number) = self.code { Some(number) } else { None }
    }

    pub(super) fn is_retired(&self) -> bool {
        self.status == "retired"
    }

    /// The code as it is written: a number in decimal, or the string.
    pub(super) fn written(&self) -> String {
        self.code.to_string()
    }
}

/// A string without its quotes, anything else as JSON has it.
pub(super) fn plain(value: &serde_json::Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), String::from)
}

/// A number, or the string of a `str` domain.
#[derive(Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub(super) enum Value {
    Int(i128),
    Text(String),
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Int(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl Visitor<'_> for Any {
            type Value = Value;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a number or a string")
            }
            fn visit_i64<E: Error>(self, number: i64) -> Result<Value, E> {
                Ok(Value::Int(number.into()))
            }
            fn visit_u64<E: Error>(self, number: u64) -> Result<Value, E> {
                Ok(Value::Int(number.into()))
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
                Ok(Value::Text(text.into()))
            }
        }
        deserializer.deserialize_any(Any)
    }
}
