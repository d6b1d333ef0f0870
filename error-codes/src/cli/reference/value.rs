//! A code, or the value of a column.

use std::fmt;
use std::string::String;

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::{Code, ColumnValue};

/// A value of JSON, with integers of up to 64 bits.
#[derive(Clone, Deserialize, Eq, Hash, PartialEq, Serialize)]
#[serde(from = "Json", untagged)]
pub(in crate::cli) enum Value {
    Bool(bool),
    Int(i128),
    Text(String),
    /// A float, null, array or object: neither a code nor a column value.
    Other(Json),
}

impl Value {
    pub(in crate::cli) fn number(&self) -> Option<i128> {
        if let Self::Int(number) = self { Some(*number) } else { None }
    }

    pub(in crate::cli) fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }
}

impl From<Json> for Value {
    fn from(json: Json) -> Self {
        match json {
            Json::Bool(value) => Self::Bool(value),
            Json::String(text) => Self::Text(text),
            Json::Number(number) => number.as_i128().map_or(Self::Other(Json::Number(number)), Self::Int),
            other => Self::Other(other),
        }
    }
}

impl From<Code<'_>> for Value {
    fn from(code: Code<'_>) -> Self {
        match code {
            Code::Int(number) => Self::Int(number),
            Code::Text(text) => Self::Text(text.into()),
        }
    }
}

impl From<ColumnValue> for Value {
    fn from(value: ColumnValue) -> Self {
        match value {
            ColumnValue::Bool(value) => Self::Bool(value),
            ColumnValue::Int(number) => Self::Int(number),
            ColumnValue::Text(text) | ColumnValue::Expression(text) => Self::Text(text.into()),
        }
    }
}

/// A text without quotes, anything else as JSON has it.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bool(value) => value.fmt(f),
            Self::Int(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
            Self::Other(json) => json.fmt(f),
        }
    }
}
