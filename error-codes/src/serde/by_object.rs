//! A code as the object of the NetEase document, for `#[serde(with = "error_codes::serde::by_object")]`.
//!
//! `{"code": 20110, "desc": "创建房间失败", "name": "ChannelCreatingError", "serverCode": 403, "reason": "…"}`: the last
//! two members occur with some codes. A field may be an enum, an [`Open`] of one, or an [`Object`], which keeps
//! everything that arrived. Members with other names are passed over.

use core::fmt;
use core::marker::PhantomData;
use std::string::{String, ToString as _};

use ::serde::de::{Error as _, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor};
use ::serde::ser::SerializeStruct as _;
use ::serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::number;
use crate::code::ErrorCode;
use crate::open::Open;

/// Everything that arrived with a code, in its own words; in a domain of numbers.
///
/// ```
/// use error_codes::serde::{Object, ServerCode};
/// use error_codes::netease_rtc::General;
///
/// let object: Object<General> =
///     serde_json::from_str(r#"{"code": 20110, "desc": "创建房间失败", "name": "ChannelCreatingError", "serverCode": 403}"#)
///         .unwrap();
/// assert_eq!(object.code.known(), Some(General::ChannelCreatingError));
/// assert_eq!(object.server_code, Some(ServerCode::Number(403)));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Object<E: ErrorCode> {
    /// The code; an unknown number is kept.
    pub code: Open<E>,
    /// The description that arrived.
    pub desc: String,
    /// The name that arrived.
    pub name: String,
    /// What the server answered, where it did.
    pub server_code: Option<ServerCode>,
    /// Why, where it was said.
    pub reason: Option<String>,
}

/// What a server answers: a number, or a string.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ServerCode {
    /// A number.
    Number(i64),
    /// A string.
    Text(String),
}

const FIELDS: &[&str] = &["code", "desc", "name", "serverCode", "reason"];

impl<E: ErrorCode> From<Open<E>> for Object<E> {
    /// The code with its own texts; an unknown one has none.
    fn from(code: Open<E>) -> Self {
        let entry = code.known().map(E::entry);
        let (desc, name) = entry.map_or(("", ""), |entry| (entry.description(), entry.name()));
        Self { code, desc: desc.to_string(), name: name.to_string(), server_code: None, reason: None }
    }
}

/// What a field with `by_object` may be: an enum, an [`Open`] of one, or an [`Object`].
pub trait AsObject: Sized {
    /// The enum.
    type Code: ErrorCode;

    /// The object that is written.
    fn to_object(&self) -> Object<Self::Code>;

    /// The value of an object that was read.
    ///
    /// # Errors
    ///
    /// An unknown number, where the field cannot keep it.
    fn from_object(object: Object<Self::Code>) -> Result<Self, Open<Self::Code>>;
}

impl<E: ErrorCode> AsObject for E {
    type Code = E;

    fn to_object(&self) -> Object<E> {
        Open::Known(*self).into()
    }

    fn from_object(object: Object<E>) -> Result<Self, Open<E>> {
        object.code.known().ok_or(object.code)
    }
}

impl<E: ErrorCode> AsObject for Open<E> {
    type Code = E;

    fn to_object(&self) -> Object<E> {
        (*self).into()
    }

    fn from_object(object: Object<E>) -> Result<Self, Open<E>> {
        Ok(object.code)
    }
}

impl<E: ErrorCode> AsObject for Object<E> {
    type Code = E;

    fn to_object(&self) -> Self {
        self.clone()
    }

    fn from_object(object: Self) -> Result<Self, Open<E>> {
        Ok(object)
    }
}

/// Writes the object.
///
/// # Errors
///
/// Those of the serializer.
pub fn serialize<T: AsObject, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error>
where
    Object<T::Code>: Serialize,
{
    value.to_object().serialize(serializer)
}

/// Reads the object.
///
/// # Errors
///
/// Those of the deserializer; an object without `code`; a number that no code of the domain has, unless the field is an
/// [`Open`] or an [`Object`].
pub fn deserialize<'de, T: AsObject, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error>
where
    Object<T::Code>: Deserialize<'de>,
{
    let object = Object::deserialize(deserializer)?;
    T::from_object(object).map_err(|unknown| number::unknown::<T::Code, D::Error>(&unknown))
}

impl<E: ErrorCode> Serialize for Object<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // A format that describes itself has only the members that are there.
        let all = !serializer.is_human_readable();
        let texts = [("desc", &self.desc), ("name", &self.name)];
        let present = |text: &&(&'static str, &String)| all || !text.1.is_empty();
        let optional = usize::from(all || self.server_code.is_some()) + usize::from(all || self.reason.is_some());
        let mut object = serializer.serialize_struct("Object", 1 + texts.iter().filter(present).count() + optional)?;
        object.serialize_field("code", &self.code)?;
        for (name, text) in texts.iter().filter(present) {
            object.serialize_field(name, text)?;
        }
        if all || self.server_code.is_some() {
            object.serialize_field("serverCode", &self.server_code)?;
        }
        if all || self.reason.is_some() {
            object.serialize_field("reason", &self.reason)?;
        }
        object.end()
    }
}

impl<'de, E: ErrorCode> Deserialize<'de> for Object<E>
where
    Open<E>: Deserialize<'de>,
{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("Object", FIELDS, ObjectVisitor(PhantomData))
    }
}

struct ObjectVisitor<E>(PhantomData<E>);

impl<'de, E: ErrorCode> Visitor<'de> for ObjectVisitor<E>
where
    Open<E>: Deserialize<'de>,
{
    type Value = Object<E>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with a code of {}", E::DOMAIN.name())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Object<E>, A::Error> {
        let (mut code, mut desc, mut name, mut server_code, mut reason) = (None, None, None, None, None);
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "code" => code = Some(map.next_value()?),
                "desc" => desc = map.next_value()?,
                "name" => name = map.next_value()?,
                "serverCode" => server_code = map.next_value()?,
                "reason" => reason = map.next_value()?,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        let code: Open<E> = code.ok_or_else(|| A::Error::missing_field("code"))?;
        let own = Object::from(code);
        Ok(Object { desc: desc.unwrap_or(own.desc), name: name.unwrap_or(own.name), server_code, reason, code })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Object<E>, A::Error> {
        let missing = |index| A::Error::invalid_length(index, &"the five members of an object");
        Ok(Object {
            code: seq.next_element()?.ok_or_else(|| missing(0))?,
            desc: seq.next_element()?.ok_or_else(|| missing(1))?,
            name: seq.next_element()?.ok_or_else(|| missing(2))?,
            server_code: seq.next_element()?.ok_or_else(|| missing(3))?,
            reason: seq.next_element()?.ok_or_else(|| missing(4))?,
        })
    }
}

/// A format that does not describe itself gets a pair, one half of which is there.
type Halves = (Option<i64>, Option<String>);

impl Serialize for ServerCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(number) if serializer.is_human_readable() => serializer.serialize_i64(*number),
            Self::Text(text) if serializer.is_human_readable() => serializer.serialize_str(text),
            Self::Number(number) => (Some(number), None::<String>).serialize(serializer),
            Self::Text(text) => (None::<i64>, Some(text)).serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for ServerCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            return deserializer.deserialize_any(ServerCodeVisitor);
        }
        match Halves::deserialize(deserializer)? {
            (Some(number), None) => Ok(Self::Number(number)),
            (None, Some(text)) => Ok(Self::Text(text)),
            _ => Err(D::Error::custom("expected a number or a string, one of the two")),
        }
    }
}

struct ServerCodeVisitor;

impl Visitor<'_> for ServerCodeVisitor {
    type Value = ServerCode;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number or a string")
    }

    fn visit_i64<F: ::serde::de::Error>(self, number: i64) -> Result<ServerCode, F> {
        Ok(ServerCode::Number(number))
    }

    fn visit_u64<F: ::serde::de::Error>(self, number: u64) -> Result<ServerCode, F> {
        let number = i64::try_from(number).map_err(|_| F::invalid_value(Unexpected::Unsigned(number), &self))?;
        Ok(ServerCode::Number(number))
    }

    fn visit_str<F: ::serde::de::Error>(self, text: &str) -> Result<ServerCode, F> {
        Ok(ServerCode::Text(text.to_string()))
    }
}
