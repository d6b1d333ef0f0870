//! A code as its number, or its string.

use core::fmt;
use core::marker::PhantomData;

use ::serde::de::{Error, Unexpected, Visitor};
use ::serde::{Deserialize, Deserializer, Serialize, Serializer};
use error_codes_core::for_each_integer;
use error_codes_core::integer::Integer;
use error_codes_core::ty::Type;

use crate::code::Code;
use crate::error_code::{ErrorCode, UnknownRepr, known};
use crate::open::Open;
use crate::{UnknownCode, UnknownName};

/// Writes a code as its number, in the width of its type, or as its string.
///
/// # Errors
///
/// Those of the serializer.
pub fn serialize<E: ErrorCode, S: Serializer>(error: &E, serializer: S) -> Result<S::Ok, S::Error> {
    write(error.code().into(), E::DOMAIN.ty(), serializer)
}

/// Reads a code from its number, or from its string.
///
/// # Errors
///
/// Those of the deserializer, and a number that no code of the domain has: the message is that of [`UnknownCode`], or
/// of [`UnknownName`] for a string.
pub fn deserialize<'de, E: ErrorCode, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    read(deserializer)
}

/// The type of a field: an enum, or an [`Open`] of one. The trait is not meant to be implemented elsewhere.
///
/// ```
/// use error_codes::{Open, serde::Field, tencent_av::Client};
///
/// fn decode<T: Field>(json: &str) -> T {
///     error_codes::serde::lenient::deserialize(&mut serde_json::Deserializer::from_str(json)).unwrap()
/// }
/// assert_eq!(decode::<Open<Client>>("1005"), Open::Known(Client::AV_ERR_TIMEOUT));
/// ```
pub trait Field: Sized {
    /// The enum.
    type Domain: ErrorCode;

    #[doc(hidden)]
    fn ty() -> Type;

    #[doc(hidden)]
    fn to_code(&self) -> Code<'_>;

    #[doc(hidden)]
    fn of_code<F: Error>(code: Code<'_>) -> Result<Self, F>;
}

impl<E: ErrorCode> Field for E {
    type Domain = E;

    fn ty() -> Type {
        E::DOMAIN.ty()
    }

    fn to_code(&self) -> Code<'_> {
        self.code().into()
    }

    fn of_code<F: Error>(code: Code<'_>) -> Result<Self, F> {
        known(code).ok_or_else(|| unknown::<E, F>(code))
    }
}

impl<E: ErrorCode, C: UnknownRepr<E::Code> + FromCode> Field for Open<E, C> {
    type Domain = E;

    fn ty() -> Type {
        C::TYPE
    }

    fn to_code(&self) -> Code<'_> {
        self.as_code()
    }

    fn of_code<F: Error>(code: Code<'_>) -> Result<Self, F> {
        let misfit = || {
            let of = if C::TYPE == E::DOMAIN.ty() { "the type of" } else { "which keeps the codes of" };
            F::custom(format_args!("{code} does not fit {}, {of} {}", C::TYPE.name(), E::DOMAIN.name()))
        };
        known(code).map(Self::Known).or_else(|| C::from_code(code).map(Self::Unknown)).ok_or_else(misfit)
    }
}

/// The error for a code that no code of the domain has.
pub(super) fn unknown<E: ErrorCode, F: Error>(code: Code<'_>) -> F {
    match code {
        Code::Int(number) => F::custom(UnknownCode::new(number, E::DOMAIN)),
        Code::Text(text) => F::custom(UnknownName::new(text, E::DOMAIN)),
    }
}

/// Formats that are not self-describing write a number in the width of its type.
pub(super) fn write<S: Serializer>(code: Code<'_>, ty: Type, serializer: S) -> Result<S::Ok, S::Error> {
    let misfit = || ::serde::ser::Error::custom(format_args!("{code} does not fit {}", ty.name()));
    let number = match code {
        Code::Text(text) => return serializer.serialize_str(text),
        Code::Int(number) => number,
    };
    macro_rules! write {
        ($($int:ident $variant:ident),*) => {
            match ty {
                $(Type::Int(Integer::$variant) => $int::try_from(number).map_err(|_| misfit())?.serialize(serializer),)*
                Type::Str => Err(misfit()),
            }
        };
    }
    for_each_integer!(write)
}

/// Reads a number in the width of the field's type, or a string.
pub(super) fn read<'de, T: Field, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let visitor = CodeVisitor(PhantomData);
    match T::ty() {
        Type::Int(Integer::I8) => deserializer.deserialize_i8(visitor),
        Type::Int(Integer::I16) => deserializer.deserialize_i16(visitor),
        Type::Int(Integer::I32) => deserializer.deserialize_i32(visitor),
        Type::Int(Integer::I64) => deserializer.deserialize_i64(visitor),
        Type::Int(Integer::U8) => deserializer.deserialize_u8(visitor),
        Type::Int(Integer::U16) => deserializer.deserialize_u16(visitor),
        Type::Int(Integer::U32) => deserializer.deserialize_u32(visitor),
        Type::Int(Integer::U64) => deserializer.deserialize_u64(visitor),
        Type::Str => deserializer.deserialize_str(visitor),
    }
}

struct CodeVisitor<T>(PhantomData<T>);

impl<T: Field> CodeVisitor<T> {
    fn number<F: Error>(&self, number: i128, unexpected: Unexpected<'_>) -> Result<T, F> {
        match T::ty() {
            Type::Int(_) => T::of_code(Code::Int(number)),
            Type::Str => Err(F::invalid_type(unexpected, self)),
        }
    }
}

impl<T: Field> Visitor<'_> for CodeVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a {}, a code of {}", T::ty().kind(), T::Domain::DOMAIN.name())
    }

    fn visit_i64<F: Error>(self, number: i64) -> Result<T, F> {
        self.number(number.into(), Unexpected::Signed(number))
    }

    fn visit_u64<F: Error>(self, number: u64) -> Result<T, F> {
        self.number(number.into(), Unexpected::Unsigned(number))
    }

    fn visit_str<F: Error>(self, text: &str) -> Result<T, F> {
        match T::ty() {
            Type::Int(_) => Err(F::invalid_type(Unexpected::Str(text), &self)),
            Type::Str => T::of_code(Code::Text(text)),
        }
    }
}

impl<E: ErrorCode, C: UnknownRepr<E::Code>> Serialize for Open<E, C> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write(self.as_code(), C::TYPE, serializer)
    }
}

/// Every number that `C` holds is accepted, declared or not.
impl<'de, E: ErrorCode, C: UnknownRepr<E::Code> + FromCode> Deserialize<'de> for Open<E, C> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read(deserializer)
    }
}

/// A type that can hold an unknown code that was read.
pub trait FromCode: Sized {
    #[doc(hidden)]
    fn from_code(code: Code<'_>) -> Option<Self>;
}

macro_rules! from_code {
    ($($int:ident $variant:ident),*) => { $(
        impl FromCode for $int {
            fn from_code(code: Code<'_>) -> Option<Self> {
                code.as_int()?.try_into().ok()
            }
        }
    )* };
}

for_each_integer!(from_code);

#[cfg(feature = "alloc")]
impl FromCode for alloc::string::String {
    fn from_code(code: Code<'_>) -> Option<Self> {
        code.as_str().map(Into::into)
    }
}
