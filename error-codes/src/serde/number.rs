//! A code as its number, or its string.

use core::fmt;
use core::marker::PhantomData;
use std::format;
use std::string::String;

use ::serde::de::{Error, Unexpected, Visitor};
use ::serde::{Deserialize, Deserializer, Serialize, Serializer};

use error_codes_core::for_each_integer;
use error_codes_core::integer::Integer;

use crate::code::{Code, ErrorCode, Kept};
use crate::open::Open;
use crate::{UnknownCode, UnknownName};

/// Writes a code as its number, in the width of its type, or as its string.
///
/// # Errors
///
/// Those of the serializer.
pub fn serialize<E: ErrorCode, S: Serializer>(error: &E, serializer: S) -> Result<S::Ok, S::Error> {
    write::<E, S>(error.code().into(), serializer)
}

/// Reads a code from its number, or from its string.
///
/// # Errors
///
/// Those of the deserializer, and a number that no code of the domain has: the message is that of [`UnknownCode`], or
/// of [`UnknownName`] for a string.
pub fn deserialize<'de, E: ErrorCode, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    let found: Found<E> = read(deserializer)?;
    found.known().ok_or_else(|| unknown_code::<E, _>(found.code()))
}

/// The error for a code that no code of the domain has.
fn unknown_code<E: ErrorCode, F: Error>(code: Code<'_>) -> F {
    match code {
        Code::Int(number) => F::custom(UnknownCode::new(number, E::DOMAIN)),
        Code::Text(text) => F::custom(UnknownName::new(text, E::DOMAIN)),
    }
}

/// The same for an [`Open`].
pub(super) fn unknown<E: ErrorCode, F: Error>(open: &Open<E>) -> F {
    unknown_code::<E, F>(open.as_code())
}

/// The width decides how formats that do not describe themselves write a number.
fn write<E: ErrorCode, S: Serializer>(code: Code<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    let out_of_type = || ::serde::ser::Error::custom(format!("{code} is no {}", E::DOMAIN.code_type()));
    let number = match code {
        Code::Text(text) => return serializer.serialize_str(text),
        Code::Int(number) => number,
    };
    macro_rules! write {
        ($($int:ident $variant:ident),*) => {
            match E::DOMAIN.integer() {
                $(Some(Integer::$variant) => $int::try_from(number).map_err(|_| out_of_type())?.serialize(serializer),)*
                None => Err(out_of_type()),
            }
        };
    }
    for_each_integer!(write)
}

/// What was read, before it is known whether it is a code of the domain.
enum Found<E> {
    Number(i128, PhantomData<E>),
    Text(String),
}

impl<E: ErrorCode> Found<E> {
    fn code(&self) -> Code<'_> {
        match self {
            Self::Number(number, _) => Code::Int(*number),
            Self::Text(text) => Code::Text(text),
        }
    }

    fn known(&self) -> Option<E> {
        E::DOMAIN.first_row(self.code()).map(|row| E::ALL[row])
    }
}

/// Reads a number in the width of the domain's type, or a string.
fn read<'de, E: ErrorCode, D: Deserializer<'de>>(deserializer: D) -> Result<Found<E>, D::Error> {
    let visitor = CodeVisitor(PhantomData);
    match E::DOMAIN.integer() {
        Some(Integer::I8) => deserializer.deserialize_i8(visitor),
        Some(Integer::I16) => deserializer.deserialize_i16(visitor),
        Some(Integer::I32) => deserializer.deserialize_i32(visitor),
        Some(Integer::I64) => deserializer.deserialize_i64(visitor),
        Some(Integer::U8) => deserializer.deserialize_u8(visitor),
        Some(Integer::U16) => deserializer.deserialize_u16(visitor),
        Some(Integer::U32) => deserializer.deserialize_u32(visitor),
        Some(Integer::U64) => deserializer.deserialize_u64(visitor),
        None => deserializer.deserialize_str(visitor),
    }
}

struct CodeVisitor<E>(PhantomData<E>);

impl<E: ErrorCode> Visitor<'_> for CodeVisitor<E> {
    type Value = Found<E>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = if E::DOMAIN.integer().is_none() { "a string" } else { "a number" };
        write!(f, "{kind}, a code of {}", E::DOMAIN.name())
    }

    fn visit_i64<F: Error>(self, number: i64) -> Result<Found<E>, F> {
        if E::DOMAIN.integer().is_none() {
            return Err(F::invalid_type(Unexpected::Signed(number), &self));
        }
        Ok(Found::Number(number.into(), PhantomData))
    }

    fn visit_u64<F: Error>(self, number: u64) -> Result<Found<E>, F> {
        if E::DOMAIN.integer().is_none() {
            return Err(F::invalid_type(Unexpected::Unsigned(number), &self));
        }
        Ok(Found::Number(number.into(), PhantomData))
    }

    fn visit_str<F: Error>(self, text: &str) -> Result<Found<E>, F> {
        if E::DOMAIN.integer().is_some() {
            return Err(F::invalid_type(Unexpected::Str(text), &self));
        }
        Ok(Found::Text(text.into()))
    }
}

impl<E: ErrorCode, C: Kept<E::Code>> Serialize for Open<E, C> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write::<E, S>(self.as_code(), serializer)
    }
}

/// Never refuses a number that the domain's type holds.
impl<'de, E: ErrorCode, C: Kept<E::Code> + FromCode> Deserialize<'de> for Open<E, C> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let found: Found<E> = read(deserializer)?;
        if let Some(error) = found.known() {
            return Ok(Self::Known(error));
        }
        let misfit = || {
            D::Error::custom(format!(
                "{} does not fit {}, the type of {}",
                found.code(),
                E::DOMAIN.code_type(),
                E::DOMAIN.name()
            ))
        };
        C::from_code(found.code()).map(Self::Unknown).ok_or_else(misfit)
    }
}

/// A type that can keep what was read.
trait FromCode: Sized {
    fn from_code(code: Code<'_>) -> Option<Self>;
}

macro_rules! from_code {
    ($($int:ident $variant:ident),*) => { $(
        impl FromCode for $int {
            fn from_code(code: Code<'_>) -> Option<Self> {
                match code {
                    Code::Int(number) => number.try_into().ok(),
                    Code::Text(_) => None,
                }
            }
        }
    )* };
}

for_each_integer!(from_code);

impl FromCode for String {
    fn from_code(code: Code<'_>) -> Option<Self> {
        match code {
            Code::Text(text) => Some(text.into()),
            Code::Int(_) => None,
        }
    }
}
