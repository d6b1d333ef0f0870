//! Deserializes a code leniently, for `#[serde(with = "error_codes::serde::lenient")]`.
//!
//! A number may also be its decimal digits in a string, or a float without a fraction: 1005, `"1005"` and 1005.0 are one
//! code, and 1005.5 is none; nor is a float from 2^53 on, which may have been rounded. A field may be an enum, or an [`Open`](crate::Open) of one. It is written as its number.
//!
//! A format that is not human-readable, such as postcard, is read strictly.
//!
//! ```
//! use error_codes::{Open, tencent_av::Client};
//! use serde::{Deserialize, Serialize};
//!
//! #[derive(Serialize, Deserialize)]
//! struct Answer {
//!     #[serde(with = "error_codes::serde::lenient")]
//!     code: Open<Client, i64>,
//! }
//!
//! for json in [r#"{"code": 1005}"#, r#"{"code": "1005"}"#, r#"{"code": 1005.0}"#] {
//!     let answer: Answer = serde_json::from_str(json).unwrap();
//!     assert_eq!(answer.code, Open::Known(Client::AV_ERR_TIMEOUT));
//!     assert_eq!(serde_json::to_string(&answer).unwrap(), r#"{"code":1005}"#);
//! }
//! assert!(serde_json::from_str::<Answer>(r#"{"code": 1005.5}"#).is_err());
//! ```

use core::fmt;
use core::marker::PhantomData;

use ::serde::de::{Error, Unexpected, Visitor};
use ::serde::{Deserializer, Serializer};
use error_codes_core::format::NumberFormat;
use error_codes_core::format::show::Number;
use error_codes_core::ty::Type;

use super::number::{Field, read, write};
use crate::code::Code;
use crate::error_code::ErrorCode;

/// Writes a code as its number, or as its string.
///
/// # Errors
///
/// Those of the serializer.
pub fn serialize<T: Field, S: Serializer>(code: &T, serializer: S) -> Result<S::Ok, S::Error> {
    write(code.to_code(), T::ty(), serializer)
}

/// Reads a code from its number, in any form, or from its string.
///
/// # Errors
///
/// Those of the deserializer, and a code that the field cannot keep.
pub fn deserialize<'de, T: Field, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    if deserializer.is_human_readable() {
        deserializer.deserialize_any(LenientVisitor(PhantomData))
    } else {
        read(deserializer)
    }
}

/// Below it, an `f64` holds every integer exactly.
const EXACT: u128 = 1 << f64::MANTISSA_DIGITS;

struct LenientVisitor<T>(PhantomData<T>);

impl<T: Field> LenientVisitor<T> {
    fn number<F: Error>(number: i128) -> Result<T, F> {
        match T::ty() {
            Type::Int(_) => T::of_code(Code::Int(number)),
            Type::Str => T::of_code(Code::Text(NumberFormat::PLAIN.append(Number::EMPTY, number).as_str())),
        }
    }
}

impl<T: Field> Visitor<'_> for LenientVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = if T::ty() == Type::Str { "" } else { ", its digits in a string," };
        write!(f, "a {}{digits} that is a code of {}", T::ty().kind(), T::Domain::DOMAIN.name())
    }

    fn visit_i64<F: Error>(self, number: i64) -> Result<T, F> {
        Self::number(number.into())
    }

    fn visit_u64<F: Error>(self, number: u64) -> Result<T, F> {
        Self::number(number.into())
    }

    #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss, clippy::float_cmp)] // it is cast back
    fn visit_f64<F: Error>(self, number: f64) -> Result<T, F> {
        let whole = number as i128;
        if whole as f64 == number && whole.unsigned_abs() < EXACT {
            Self::number(whole)
        } else {
            Err(F::invalid_value(Unexpected::Float(number), &self))
        }
    }

    fn visit_str<F: Error>(self, text: &str) -> Result<T, F> {
        match T::ty() {
            Type::Int(_) => {
                text.parse().map_or_else(|_| Err(F::invalid_value(Unexpected::Str(text), &self)), Self::number)
            }
            Type::Str => T::of_code(Code::Text(text)),
        }
    }
}
