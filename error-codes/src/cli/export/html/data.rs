//! The reference as data, read: what `export --format json` writes.

use std::collections::BTreeMap;
use std::string::String;
use std::vec::Vec;

use serde::Deserialize;
use serde_json::{Map, Value};

#[derive(Deserialize)]
pub(super) struct Reference {
    pub(super) catalogs: Vec<Catalog>,
}

#[derive(Deserialize)]
pub(super) struct Catalog {
    pub(super) id: String,
    #[serde(flatten)]
    pub(super) titled: Titled,
    /// The language of the block; empty where it does not say.
    #[serde(default)]
    pub(super) language: String,
    #[serde(default)]
    pub(super) languages: Vec<String>,
    pub(super) domains: Vec<Domain>,
    #[serde(default)]
    pub(super) reserved: Vec<Reserved>,
}

/// What has a title, in several languages.
#[derive(Deserialize)]
pub(super) struct Titled {
    pub(super) title: Option<String>,
    pub(super) detail: Option<String>,
    #[serde(default)]
    pub(super) texts: Texts,
}

/// By language; then by the name of the field.
pub(super) type Texts = BTreeMap<String, BTreeMap<String, Option<String>>>;

#[derive(Deserialize)]
pub(super) struct Domain {
    pub(super) name: String,
    #[serde(flatten)]
    pub(super) titled: Titled,
    pub(super) r#type: String,
    #[serde(flatten)]
    pub(super) numbers: Numbers,
    /// How a number is shown, such as `E{:04}`.
    pub(super) shown: Option<String>,
    pub(super) open: Option<String>,
    #[serde(default)]
    pub(super) overlaps: Vec<String>,
    #[serde(default)]
    pub(super) columns: Vec<Column>,
    #[serde(default)]
    pub(super) sections: Vec<Section>,
    pub(super) codes: Vec<Code>,
    #[serde(default)]
    pub(super) reserved: Vec<Reserved>,
}

/// Numbers as inclusive pairs, and patterns of strings.
#[derive(Deserialize)]
pub(super) struct Numbers {
    #[serde(default)]
    pub(super) ranges: Vec<(Value, Value)>,
    #[serde(default)]
    pub(super) patterns: Vec<String>,
}

impl Numbers {
    pub(super) fn ranges(&self) -> impl Iterator<Item = (i128, i128)> {
        self.ranges.iter().filter_map(|(first, last)| Some((number(first)?, number(last)?)))
    }
}

#[derive(Deserialize)]
pub(super) struct Column {
    pub(super) name: String,
    pub(super) r#type: String,
    pub(super) detail: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Section {
    #[serde(flatten)]
    pub(super) titled: Titled,
    #[serde(flatten)]
    pub(super) numbers: Numbers,
}

#[derive(Deserialize)]
pub(super) struct Reserved {
    #[serde(flatten)]
    pub(super) titled: Titled,
    #[serde(flatten)]
    pub(super) numbers: Numbers,
}

#[derive(Deserialize)]
pub(super) struct Code {
    pub(super) variant: String,
    pub(super) name: String,
    #[serde(rename = "code")]
    pub(super) value: Value,
    pub(super) label: Option<String>,
    pub(super) description: Option<String>,
    pub(super) detail: Option<String>,
    pub(super) cause: Option<String>,
    pub(super) solution: Option<String>,
    pub(super) section: Option<String>,
    pub(super) shares: Option<String>,
    pub(super) moved: Option<String>,
    pub(super) status: String,
    #[serde(default)]
    pub(super) columns: Map<String, Value>,
    #[serde(default)]
    pub(super) notes: Map<String, Value>,
    #[serde(default)]
    pub(super) texts: Texts,
    pub(super) since: Option<String>,
    pub(super) retired_in: Option<String>,
}

impl Code {
    pub(super) fn number(&self) -> Option<i128> {
        number(&self.value)
    }

    pub(super) fn is_retired(&self) -> bool {
        self.status == "retired"
    }

    /// The code as it is written: a number in decimal, or the string.
    pub(super) fn written(&self) -> String {
        plain(&self.value)
    }
}

pub(super) fn number(value: &Value) -> Option<i128> {
    value.as_number().and_then(serde_json::Number::as_i128)
}

/// A string without its quotes, anything else as JSON has it.
pub(super) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| std::string::ToString::to_string(value), String::from)
}
