//! An enum with `other` as its number, or its string. Every code of its type is a value of it.

use core::fmt;
use core::marker::PhantomData;

use ::serde::de::{Error, Visitor};
use ::serde::{Deserialize, Deserializer, Serializer};

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
pub fn deserialize_number<'de, E: From<N>, N: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<E, D::Error> {
    N::deserialize(deserializer).map(E::from)
}

/// Reads a string, declared or not.
///
/// # Errors
///
/// Those of the deserializer.
pub fn deserialize_text<'de, E: OpenEnum + for<'a> From<&'a str>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<E, D::Error> {
    deserializer.deserialize_str(TextVisitor(PhantomData))
}

struct TextVisitor<E>(PhantomData<E>);

impl<E: OpenEnum + for<'a> From<&'a str>> Visitor<'_> for TextVisitor<E> {
    type Value = E;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a string, a code of {}", E::DOMAIN.name())
    }

    fn visit_str<F: Error>(self, code: &str) -> Result<E, F> {
        Ok(E::from(code))
    }
}
