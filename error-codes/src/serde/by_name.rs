//! A code as its documented name, for `#[serde(with = "error_codes::serde::by_name")]`.

use core::fmt;
use core::marker::PhantomData;

use ::serde::de::{Error, Visitor};
use ::serde::{Deserializer, Serializer};

use crate::{ErrorCode, UnknownName};

/// Writes the documented name.
///
/// # Errors
///
/// Those of the serializer.
pub fn serialize<E: ErrorCode, S: Serializer>(error: &E, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(error.name())
}

/// Reads the documented name.
///
/// # Errors
///
/// Those of the deserializer, and a name that no code of the domain has, with the message of [`UnknownName`].
pub fn deserialize<'de, E: ErrorCode, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    deserializer.deserialize_str(NameVisitor(PhantomData))
}

struct NameVisitor<E>(PhantomData<E>);

impl<E: ErrorCode> Visitor<'_> for NameVisitor<E> {
    type Value = E;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the name of a code of {}", E::DOMAIN.name())
    }

    fn visit_str<F: Error>(self, name: &str) -> Result<E, F> {
        E::from_name(name).ok_or_else(|| F::custom(UnknownName::new(name, E::DOMAIN)))
    }
}
