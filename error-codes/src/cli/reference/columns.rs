//! The columns of a table of codes.

use std::borrow::Cow;
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::field::TextField;
use indexmap::IndexSet;

use super::{Code, Value};
use crate::cli::commands::import;

/// A column of a table of codes.
#[derive(Clone)]
pub(in crate::cli) enum Heading<'a> {
    /// A key of the data.
    Own(&'static str),
    /// A further column.
    Further(&'a str),
    /// A text in another language.
    Text(TextField, &'a str),
}

impl<'a> Heading<'a> {
    /// Those of these keys in which one of the codes says something.
    pub(in crate::cli) fn said(keys: &[&'static str], codes: &[&Code]) -> Vec<Self> {
        let headings = keys.iter().map(|key| Self::Own(key));
        headings.filter(|heading| codes.iter().any(|code| !heading.cell(code).is_empty())).collect()
    }

    /// The further columns of the codes: the typed ones, then the others, as they come.
    pub(in crate::cli) fn further(codes: &[&'a Code]) -> Vec<Self> {
        let typed = codes.iter().flat_map(|code| code.columns.keys());
        let names: IndexSet<&String> = typed.chain(codes.iter().flat_map(|code| code.notes.keys())).collect();
        names.into_iter().map(|name| Self::Further(name)).collect()
    }

    /// The texts in other languages, where one of the codes has such a one.
    pub(in crate::cli) fn texts(codes: &[&'a Code]) -> Vec<Self> {
        let tags: IndexSet<&String> = codes.iter().flat_map(|code| code.texts.keys()).collect();
        let headings = tags.into_iter().flat_map(|tag| TextField::ALL.map(|field| Self::Text(field, tag)));
        headings.filter(|heading| codes.iter().any(|code| !heading.cell(code).is_empty())).collect()
    }

    /// The heading itself.
    pub(in crate::cli) fn text(&self) -> Cow<'a, str> {
        match self {
            Self::Own(key) => Cow::Borrowed(key),
            Self::Further(name) => import::further(name),
            Self::Text(field, tag) => Cow::Owned(format!("{}.{tag}", field.name())),
        }
    }

    /// What the code says in a further column.
    pub(in crate::cli) fn value<'c>(&self, code: &'c Code) -> Option<&'c Value> {
        let Self::Further(name) = self else { return None };
        code.columns.get(*name).or_else(|| code.notes.get(*name))
    }

    /// What the code says in this column; nothing if it says nothing.
    pub(in crate::cli) fn cell<'c>(&self, code: &'c Code) -> Cow<'c, str> {
        let text = match self {
            Self::Own("code") => return Cow::Owned(code.code.to_string()),
            Self::Own(key) => code.own(key),
            Self::Further(_) => return Cow::Owned(self.value(code).map(Value::to_string).unwrap_or_default()),
            Self::Text(field, tag) => code.texts.get(*tag).and_then(|texts| texts.text(*field)),
        };
        Cow::Borrowed(text.unwrap_or_default())
    }
}

impl Code {
    /// The text of this key.
    fn own(&self, key: &str) -> Option<&str> {
        let text = match key {
            "variant" => return Some(&self.variant),
            "name" => return Some(&self.name),
            "status" => return Some(self.status.as_str()),
            "label" => &self.label,
            "section" => &self.section,
            "shares" => &self.shares,
            "moved" => &self.moved,
            "since" => &self.since,
            "retired_in" => &self.retired_in,
            _ => return self.text(TextField::from_name(key)?),
        };
        text.as_deref()
    }
}
