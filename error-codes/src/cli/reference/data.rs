//! The form of `export --format json`, which is a contract.

use std::marker::PhantomData;
use std::string::String;
use std::vec::Vec;

use error_codes_core::field::TextField;
use error_codes_core::range::Range;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::Value;
use crate::Status;

/// The version of this form.
pub(in crate::cli) const VERSION: u32 = 1;

/// What is serialized beside the contract: nothing for JSON, the computed members for templates.
pub(in crate::cli) trait Form: Clone {
    /// Whether keys with empty values are written.
    const WHOLE: bool;
    type Catalog: Clone + Default + Serialize;
    type Domain: Clone + Default + Serialize;
    type Column: Clone + Default + Serialize;
    type Code: Clone + Default + Serialize;
}

/// The contract itself: nothing is computed.
#[derive(Clone)]
pub(in crate::cli) enum Json {}

impl Form for Json {
    const WHOLE: bool = false;
    type Catalog = ();
    type Domain = ();
    type Column = ();
    type Code = ();
}

/// Skips empty values, unless the form writes every key.
fn is_skipped<F: Form, T>(value: &T) -> bool
where
    for<'a> &'a T: IntoIterator,
{
    !F::WHOLE && value.into_iter().next().is_none()
}

#[derive(Deserialize, Serialize)]
#[serde(bound = "")]
pub(in crate::cli) struct Reference<F: Form = Json> {
    #[serde(default)]
    pub(in crate::cli) version: u32,
    pub(in crate::cli) catalogs: Vec<Catalog<F>>,
}

#[derive(Clone, Deserialize, Serialize)]
#[serde(bound = "")]
pub(in crate::cli) struct Catalog<F: Form = Json> {
    pub(in crate::cli) id: String,
    #[serde(default)]
    pub(in crate::cli) title: String,
    #[serde(skip_serializing_if = "is_skipped::<F, _>")]
    pub(in crate::cli) detail: Option<String>,
    #[serde(skip_serializing_if = "is_skipped::<F, _>")]
    pub(in crate::cli) language: Option<String>,
    #[serde(default, skip_serializing_if = "is_skipped::<F, _>")]
    pub(in crate::cli) languages: Vec<String>,
    #[serde(default, skip_serializing_if = "is_skipped::<F, _>")]
    pub(in crate::cli) texts: Translations<F>,
    pub(in crate::cli) domains: Vec<Domain<F>>,
    #[serde(default)]
    pub(in crate::cli) reserved: Vec<Reserved<F>>,
    #[serde(flatten, skip_deserializing)]
    pub(in crate::cli) computed: F::Catalog,
}

#[derive(Clone, Deserialize, Serialize)]
#[serde(bound = "")]
pub(in crate::cli) struct Domain<F: Form = Json> {
    pub(in crate::cli) name: String,
    pub(in crate::cli) title: Option<String>,
    /// Empty if another program does not write it.
    #[serde(default, rename = "type")]
    pub(in crate::cli) code_type: String,
    #[serde(skip_serializing_if = "is_skipped::<F, _>")]
    pub(in crate::cli) detail: Option<String>,
    #[serde(default)]
    pub(in crate::cli) ranges: Vec<Range>,
    #[serde(default, skip_serializing_if = "is_skipped::<F, _>")]
    pub(in crate::cli) patterns: Vec<String>,
    #[serde(skip_serializing_if = "is_skipped::<F, _>")]
    pub(in crate::cli) shown: Option<String>,
    #[serde(skip_serializing_if = "is_skipped::<F, _>")]
    pub(in crate::cli) open: Option<String>,
    #[serde(default)]
    pub(in crate::cli) overlaps: Vec<String>,
    #[serde(default, skip_serializing_if = "is_skipped::<F, _>")]
    pub(in crate::cli) columns: Vec<Column<F>>,
    #[serde(default, skip_serializing_if = "is_skipped::<F, _>")]
    pub(in crate::cli) texts: Translations<F>,
    #[serde(default)]
    pub(in crate::cli) sections: Vec<Section<F>>,
    pub(in crate::cli) codes: Vec<Code<F>>,
    #[serde(default, skip_serializing_if = "is_skipped::<F, _>")]
    pub(in crate::cli) reserved: Vec<Reserved<F>>,
    #[serde(flatten, skip_deserializing)]
    pub(in crate::cli) computed: F::Domain,
}

/// A typed column.
#[derive(Clone, Deserialize, Serialize)]
#[serde(bound = "")]
pub(in crate::cli) struct Column<F: Form = Json> {
    pub(in crate::cli) name: String,
    #[serde(rename = "type")]
    pub(in crate::cli) value_type: String,
    #[serde(skip_serializing_if = "is_skipped::<F, _>")]
    pub(in crate::cli) detail: Option<String>,
    #[serde(flatten, skip_deserializing)]
    pub(in crate::cli) computed: F::Column,
}

#[derive(Clone, Deserialize, Serialize)]
#[serde(bound = "")]
pub(in crate::cli) struct Section<F: Form = Json> {
    pub(in crate::cli) title: String,
    #[serde(default)]
    pub(in crate::cli) ranges: Vec<Range>,
    #[serde(default, skip_serializing_if = "is_skipped::<F, _>")]
    pub(in crate::cli) patterns: Vec<String>,
    #[serde(default, skip_serializing_if = "is_skipped::<F, _>")]
    pub(in crate::cli) texts: Translations<F>,
}

#[derive(Clone, Deserialize, Serialize)]
#[serde(bound = "")]
pub(in crate::cli) struct Reserved<F: Form = Json> {
    #[serde(default)]
    pub(in crate::cli) ranges: Vec<Range>,
    #[serde(default, skip_serializing_if = "is_skipped::<F, _>")]
    pub(in crate::cli) patterns: Vec<String>,
    pub(in crate::cli) title: String,
    #[serde(default, skip_serializing_if = "is_skipped::<F, _>")]
    pub(in crate::cli) texts: Translations<F>,
}

#[derive(Clone, Deserialize, Serialize)]
#[serde(bound = "")]
#[allow(clippy::struct_field_names)] // the names are those of the JSON
pub(in crate::cli) struct Code<F: Form = Json> {
    /// Empty if another program does not write it, as is the name.
    #[serde(default)]
    pub(in crate::cli) variant: String,
    #[serde(default)]
    pub(in crate::cli) name: String,
    pub(in crate::cli) code: Value,
    /// How the code is shown, where it is not the code itself.
    #[serde(skip_serializing_if = "is_skipped::<F, _>")]
    pub(in crate::cli) label: Option<String>,
    pub(in crate::cli) description: Option<String>,
    pub(in crate::cli) detail: Option<String>,
    pub(in crate::cli) cause: Option<String>,
    pub(in crate::cli) solution: Option<String>,
    pub(in crate::cli) section: Option<String>,
    pub(in crate::cli) shares: Option<String>,
    #[serde(skip_serializing_if = "is_skipped::<F, _>")]
    pub(in crate::cli) moved: Option<String>,
    #[serde(default, with = "StatusName")]
    pub(in crate::cli) status: Status,
    #[serde(default, skip_serializing_if = "is_skipped::<F, _>")]
    pub(in crate::cli) columns: IndexMap<String, Value>,
    #[serde(default)]
    pub(in crate::cli) notes: IndexMap<String, Value>,
    #[serde(default, skip_serializing_if = "is_skipped::<F, _>")]
    pub(in crate::cli) texts: Translations<F>,
    #[serde(skip_serializing_if = "is_skipped::<F, _>")]
    pub(in crate::cli) since: Option<String>,
    #[serde(skip_serializing_if = "is_skipped::<F, _>")]
    pub(in crate::cli) retired_in: Option<String>,
    #[serde(flatten, skip_deserializing)]
    pub(in crate::cli) computed: F::Code,
}

#[derive(Deserialize, Serialize)]
#[serde(remote = "Status", rename_all = "lowercase")]
enum StatusName {
    Active,
    Deprecated,
    Retired,
}

/// The texts in other languages, by their tags.
pub(in crate::cli) type Translations<F = Json> = IndexMap<String, Texts<F>>;

/// The texts of one language.
#[derive(Clone, Deserialize, Serialize)]
#[serde(bound = "")]
pub(in crate::cli) struct Texts<F: Form = Json> {
    #[serde(skip_serializing_if = "is_skipped::<F, _>")]
    pub(in crate::cli) title: Option<String>,
    #[serde(skip_serializing_if = "is_skipped::<F, _>")]
    pub(in crate::cli) description: Option<String>,
    #[serde(skip_serializing_if = "is_skipped::<F, _>")]
    pub(in crate::cli) detail: Option<String>,
    #[serde(skip_serializing_if = "is_skipped::<F, _>")]
    pub(in crate::cli) cause: Option<String>,
    #[serde(skip_serializing_if = "is_skipped::<F, _>")]
    pub(in crate::cli) solution: Option<String>,
    #[serde(skip)]
    pub(in crate::cli) form: PhantomData<F>,
}

/// Accessors by `TextField` for a struct with the four texts.
macro_rules! texts {
    ($($head:tt)+) => {
        $($head)+ {
            pub(in crate::cli) fn text(&self, field: TextField) -> Option<&str> {
                let text = match field {
                    TextField::Description => &self.description,
                    TextField::Detail => &self.detail,
                    TextField::Cause => &self.cause,
                    TextField::Solution => &self.solution,
                };
                text.as_deref()
            }

            pub(in crate::cli) fn text_mut(&mut self, field: TextField) -> &mut Option<String> {
                match field {
                    TextField::Description => &mut self.description,
                    TextField::Detail => &mut self.detail,
                    TextField::Cause => &mut self.cause,
                    TextField::Solution => &mut self.solution,
                }
            }
        }
    };
}
texts! { impl<F: Form> Code<F> }
texts! { impl<F: Form> Texts<F> }
pub(in crate::cli) use texts;
