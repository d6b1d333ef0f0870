//! A code as the object of the NetEase document, for `#[serde(with = "error_codes::serde::by_object")]`.
//!
//! `{"code": 20110, "desc": "创建房间失败", "name": "ChannelCreatingError", "serverCode": 403, "reason": "…"}`: the last
//! two members occur with some codes. A field may be an enum, an [`Open`] of one, or an [`Object`], which keeps
//! these members as received. Other members are dropped.

use ::serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::number;
use crate::error_code::ErrorCode;
use crate::open::Open;

pub use super::netease::{Object, ServerCode};

/// The type of a field with `by_object`: an enum, an [`Open`] of one, or an [`Object`].
///
/// ```
/// use error_codes::{netease_rtc::General, serde::by_object::AsObject};
///
/// assert_eq!(General::DataError.to_object().name, "DataError");
/// ```
pub trait AsObject: Sized {
    /// The enum.
    type Code: ErrorCode;

    /// The object that is written.
    fn to_object(&self) -> Object<Self::Code>;

    /// The value of an object that was read.
    ///
    /// # Errors
    ///
    /// An unknown number, if the field cannot keep it.
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
    T::from_object(object).map_err(|unknown| number::unknown::<T::Code, D::Error>(unknown.as_code()))
}
