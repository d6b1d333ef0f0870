//! The object of the NetEase document.

use alloc::string::{String, ToString as _};
use core::fmt;
use core::marker::PhantomData;

use ::serde::de::{Error as _, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor};
use ::serde::ser::SerializeStruct as _;
use ::serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::error_code::ErrorCode;
use crate::open::Open;

/// The members `code`, `desc`, `name`, `serverCode` and `reason`, as received, with a code of a domain of numbers.
///
/// Other members are dropped. Where `desc` or `name` is missing, it is that of the declared code.
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
    /// The description, as received.
    pub desc: String,
    /// The name, as received.
    pub name: String,
    /// The answer of the server, if there is one.
    pub server_code: Option<ServerCode>,
    /// The reason, if there is one.
    pub reason: Option<String>,
}

/// The answer of a server: a number, or a string.
///
/// ```
/// use error_codes::serde::ServerCode;
///
/// assert_eq!(serde_json::from_str::<ServerCode>("403").unwrap(), ServerCode::Number(403));
/// ```
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

impl<E: ErrorCode> Serialize for Object<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // A human-readable format has only the members that are present.
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

    /// Only self-describing formats have the names of the members.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Object<E>, A::Error> {
        let (mut code, mut desc, mut name) = (None, None, None);
        let (mut server_code, mut reason) = (None::<Option<Described>>, None);
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "code" => once(&mut code, "code", &mut map)?,
                "desc" => once(&mut desc, "desc", &mut map)?,
                "name" => once(&mut name, "name", &mut map)?,
                "serverCode" => once(&mut server_code, "serverCode", &mut map)?,
                "reason" => once(&mut reason, "reason", &mut map)?,
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        let code: Open<E> = code.ok_or_else(|| A::Error::missing_field("code"))?;
        let own = Object::from(code);
        Ok(Object {
            desc: desc.flatten().unwrap_or(own.desc),
            name: name.flatten().unwrap_or(own.name),
            server_code: server_code.flatten().map(|Described(server_code)| server_code),
            reason: reason.flatten(),
            code,
        })
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

/// Reads a member that must not come twice.
fn once<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    member: &mut Option<T>,
    name: &'static str,
    map: &mut A,
) -> Result<(), A::Error> {
    if member.is_some() {
        return Err(A::Error::duplicate_field(name));
    }
    *member = Some(map.next_value()?);
    Ok(())
}

/// A format that is not human-readable gets a pair of options, of which one is `None`.
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
            deserializer.deserialize_any(ServerCodeVisitor)
        } else {
            deserializer.deserialize_tuple(2, ServerCodeVisitor)
        }
    }
}

/// A [`ServerCode`] in a human-readable format.
struct Described(ServerCode);

impl<'de> Deserialize<'de> for Described {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ServerCodeVisitor).map(Self)
    }
}

struct ServerCodeVisitor;

impl<'de> Visitor<'de> for ServerCodeVisitor {
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

    /// The pair that binary formats have.
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<ServerCode, A::Error> {
        let number: Option<i64> = seq.next_element()?.flatten();
        let text: Option<String> = seq.next_element()?.flatten();
        match (number, text) {
            (Some(number), None) => Ok(ServerCode::Number(number)),
            (None, Some(text)) => Ok(ServerCode::Text(text)),
            _ => Err(A::Error::custom("expected a number or a string, one of the two")),
        }
    }
}
