//! A code as its documented name, for `#[serde(with = "error_codes::serde::by_name")]`.

use core::fmt;

use ::serde::de::{Error, Visitor};
use ::serde::{Deserializer, Serializer};

use crate::__private::from_name;
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
    let (domain, read) = (E::DOMAIN.name(), |name: &str| from_name(E::DOMAIN, E::ALL, name));
    deserializer.deserialize_str(StrVisitor { expected: format_args!("the name of a code of {domain}"), read })
}

/// Reads a string by a function.
pub(super) struct StrVisitor<'a, R> {
    pub(super) expected: fmt::Arguments<'a>,
    pub(super) read: R,
}

impl<T, R: FnOnce(&str) -> Result<T, UnknownName>> Visitor<'_> for StrVisitor<'_, R> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_fmt(self.expected)
    }

    fn visit_str<F: Error>(self, text: &str) -> Result<T, F> {
        (self.read)(text).map_err(F::custom)
    }
}
