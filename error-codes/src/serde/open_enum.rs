//! An enum with `other` as its number, or its string. Every code of its type is a value of it.

use ::serde::{Deserialize, Deserializer, Serializer};

use super::by_name::StrVisitor;
use super::number::write;
use crate::open_enum::OpenEnum;

/// Writes the number in the width of its type, or the string.
///
/// # Errors
///
/// Those of the serializer.
pub fn serialize<E: OpenEnum, S: Serializer>(error: &E, serializer: S) -> Result<S::Ok, S::Error> {
    write(error.as_code(), E::DOMAIN.ty(), serializer)
}

/// Reads a number, declared or not.
///
/// # Errors
///
/// Those of the deserializer.
pub fn deserialize_int<'de, E: From<N>, N: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<E, D::Error> {
    N::deserialize(deserializer).map(E::from)
}

/// Reads a string, declared or not.
///
/// # Errors
///
/// Those of the deserializer.
pub fn deserialize_str<'de, E: OpenEnum + for<'a> From<&'a str>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<E, D::Error> {
    let (domain, read) = (E::DOMAIN.name(), |code: &str| Ok(E::from(code)));
    deserializer.deserialize_str(StrVisitor { expected: format_args!("a string, a code of {domain}"), read })
}
