//! What is known of a code as data: the keys are those of the program's JSON.

use ::serde::ser::{SerializeMap as _, SerializeStruct as _};
use ::serde::{Serialize, Serializer};

use crate::code::Code;
use crate::entry::Entry;
use crate::meaning::Meaning;
use crate::ranges::Section;

/// The number, or the string.
///
/// ```
/// assert_eq!(serde_json::to_string(&error_codes::Code::from(1005)).unwrap(), "1005");
/// ```
impl Serialize for Code<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Text(text) => serializer.serialize_str(text),
            // Not every format has numbers of more than 64 bits.
            Self::Int(number) => match (i64::try_from(number), u64::try_from(number)) {
                (Ok(number), _) => serializer.serialize_i64(number),
                (_, Ok(number)) => serializer.serialize_u64(number),
                _ => serializer.serialize_i128(number),
            },
        }
    }
}

/// An object with everything that the declaration says.
///
/// ```
/// use error_codes::tencent_av::Client;
///
/// let json = serde_json::to_value(Client::AV_ERR_TIMEOUT.entry()).unwrap();
/// assert_eq!((&json["domain"], &json["name"], &json["code"]), (&"Client".into(), &"AV_ERR_TIMEOUT".into(), &1005.into()));
/// ```
impl Serialize for Entry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut entry = serializer.serialize_struct("Entry", 13)?;
        entry.serialize_field("domain", self.domain().name())?;
        entry.serialize_field("variant", self.variant())?;
        entry.serialize_field("name", self.name())?;
        entry.serialize_field("code", &self.code())?;
        entry.serialize_field("description", &Some(self.description()).filter(|text| !text.is_empty()))?;
        entry.serialize_field("detail", &self.detail())?;
        entry.serialize_field("cause", &self.cause())?;
        entry.serialize_field("solution", &self.solution())?;
        entry.serialize_field("section", &self.section().map(Section::title))?;
        entry.serialize_field("shares", &self.shares().map(Self::variant))?;
        entry.serialize_field("moved", &self.moved().map(Self::variant))?;
        entry.serialize_field("status", self.status().as_str())?;
        entry.serialize_field("notes", &Notes(*self))?;
        entry.end()
    }
}

/// The further columns as an object, in the order of the declaration.
struct Notes(Entry);

impl Serialize for Notes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let notes = self.0.notes();
        let mut map = serializer.serialize_map(Some(notes.len()))?;
        for (column, text) in notes {
            map.serialize_entry(column, text)?;
        }
        map.end()
    }
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
        let (domain, kind, code, reserved) = match *self {
            Self::Code(entry) => (Some(entry.domain()), "code", Some(entry), None),
            Self::Retired(entry) => (Some(entry.domain()), "retired", Some(entry), None),
            Self::Reserved { reserved, domain } => (domain, "reserved", None, Some(reserved.title())),
            Self::Unassigned(domain) => (Some(domain), "unassigned", None, None),
        };
        let mut meaning = serializer.serialize_struct("Meaning", 4)?;
        meaning.serialize_field("domain", &domain.map(crate::Domain::name))?;
        meaning.serialize_field("kind", kind)?;
        meaning.serialize_field("code", &code)?;
        meaning.serialize_field("reserved", &reserved)?;
        meaning.end()
    }
}
