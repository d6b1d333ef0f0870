//! What is known of a code as data: the keys are those of the program's JSON.

use ::serde::ser::{SerializeMap as _, SerializeStruct as _};
use ::serde::{Serialize, Serializer};
use error_codes_core::field::TextField;

use crate::code::Code;
use crate::columns::ColumnValue;
use crate::domain::Domain;
use crate::entry::Entry;
use crate::groups::{Reserved, Section};
use crate::meaning::Meaning;
use crate::tables::Language;

/// The number, or the string.
///
/// ```
/// assert_eq!(serde_json::to_string(&error_codes::Code::from(1005)).unwrap(), "1005");
/// ```
impl Serialize for Code<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Int(number) => serialize_int(number, serializer),
        }
    }
}

/// Not every format has numbers of more than 64 bits.
fn serialize_int<S: Serializer>(number: i128, serializer: S) -> Result<S::Ok, S::Error> {
    match (i64::try_from(number), u64::try_from(number)) {
        (Ok(number), _) => serializer.serialize_i64(number),
        (_, Ok(number)) => serializer.serialize_u64(number),
        _ => serializer.serialize_i128(number),
    }
}

/// A boolean, a number or a string; an expression is a string, as it is written.
impl Serialize for ColumnValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Bool(value) => serializer.serialize_bool(value),
            Self::Int(value) => serialize_int(value, serializer),
            Self::Text(text) | Self::Expression(text) => serializer.serialize_str(text),
        }
    }
}

/// An object with everything that the declaration says.
///
/// Every key is there; the program's JSON leaves out `label`, `moved`, `columns` and `texts` if they are empty, has `since`
/// and `retired_in` from a lock, and names the domain around its codes.
///
/// ```
/// use error_codes::tencent_av::Client;
///
/// let json = serde_json::to_value(Client::AV_ERR_TIMEOUT.entry()).unwrap();
/// assert_eq!((&json["domain"], &json["name"], &json["code"]), (&"Client".into(), &"AV_ERR_TIMEOUT".into(), &1005.into()));
/// assert_eq!(json["texts"]["en"]["description"], "timed out");
/// ```
impl Serialize for Entry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut entry = serializer.serialize_struct("Entry", 16)?;
        entry.serialize_field("domain", self.domain().name())?;
        entry.serialize_field("variant", self.variant())?;
        entry.serialize_field("name", self.name())?;
        entry.serialize_field("code", &self.code())?;
        if self.has_label() {
            entry.serialize_field("label", &Some(format_args!("{}", self.label())))?;
        } else {
            entry.serialize_field("label", &None::<()>)?;
        }
        for field in TextField::ALL {
            entry.serialize_field(field.name(), &self.text(field))?;
        }
        entry.serialize_field("section", &self.section().map(Section::title))?;
        entry.serialize_field("shares", &self.shares().map(Self::variant))?;
        entry.serialize_field("moved", &self.moved().map(Self::variant))?;
        entry.serialize_field("status", self.status().as_str())?;
        entry.serialize_field("columns", &Map(|| self.columns()))?;
        entry.serialize_field("notes", &Map(|| self.notes()))?;
        entry.serialize_field("texts", &Map(|| texts(*self)))?;
        entry.end()
    }
}

/// Names with their values as an object, in the order in which they come.
struct Map<F>(F);

impl<K: Serialize, V: Serialize, I: Iterator<Item = (K, V)>, F: Fn() -> I> Serialize for Map<F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Not every format can do without the number of members.
        let mut map = serializer.serialize_map(Some((self.0)().count()))?;
        for (name, value) in (self.0)() {
            map.serialize_entry(&name, &value)?;
        }
        map.end()
    }
}

/// The languages in which the code has texts of its own, each with these.
fn texts(entry: Entry) -> impl Iterator<Item = (&'static str, impl Serialize)> {
    let texts = move |language: &'static Language| {
        let texts =
            move || TextField::ALL.into_iter().map(move |field| (field.name(), language.texts(field).get(entry.row())));
        let own = move || texts().filter(|(_, text)| !text.is_empty());
        own().next().map(|_| (language.tag, Map(own)))
    };
    entry.domain().0.extras.languages.iter().filter_map(texts)
}

/// An object whose `kind` is `code`, `retired`, `reserved` or `unassigned`.
///
/// ```
/// let meaning = error_codes::IOT_VIDEO.explain(8800).next().unwrap();
/// let json = serde_json::json!({"domain": null, "kind": "reserved", "code": null, "reserved": "预留错误"});
/// assert_eq!(serde_json::to_value(meaning).unwrap(), json);
/// ```
impl Serialize for Meaning {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (domain, kind, code, reserved) = self.parts();
        let mut meaning = serializer.serialize_struct("Meaning", 4)?;
        meaning.serialize_field("domain", &domain.map(Domain::name))?;
        meaning.serialize_field("kind", kind)?;
        meaning.serialize_field("code", &code)?;
        meaning.serialize_field("reserved", &reserved.map(Reserved::title))?;
        meaning.end()
    }
}
