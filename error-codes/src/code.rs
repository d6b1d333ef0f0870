//! A code without its type, and the types that codes have.

use core::fmt;
use core::hash::Hash;

use error_codes_core::for_each_integer;

/// A code without its type: what a number or a string is in data.
///
/// ```
/// use error_codes::Code;
///
/// assert_eq!(Code::from(-501).to_string(), "-501");
/// assert_eq!(Code::from("Session_Exist").to_string(), "Session_Exist");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code<'a> {
    /// The code of a domain of numbers.
    Int(i128),
    /// The code of a domain of strings.
    Text(&'a str),
}

impl fmt::Display for Code<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Int(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
        }
    }
}

impl<'a> From<&'a str> for Code<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl From<i128> for Code<'_> {
    fn from(number: i128) -> Self {
        Self::Int(number)
    }
}

impl<'a> Code<'a> {
    /// The number; `None` where the code is a string.
    ///
    /// ```
    /// use error_codes::{Code, tencent_av::Client};
    ///
    /// assert_eq!(Client::AV_ERR_TIMEOUT.entry().code().as_int(), Some(1005));
    /// assert_eq!(Code::from("1005").as_int(), None);
    /// ```
    #[must_use]
    pub const fn as_int(self) -> Option<i128> {
        match self {
            Self::Int(number) => Some(number),
            Self::Text(_) => None,
        }
    }

    /// The string; `None` where the code is a number.
    ///
    /// ```
    /// use error_codes::{Code, netease_rtc::ServerCodeText};
    ///
    /// assert_eq!(ServerCodeText::Session_Exist.entry().code().as_str(), Some("Session_Exist"));
    /// assert_eq!(Code::from(1005).as_str(), None);
    /// ```
    #[must_use]
    pub const fn as_str(self) -> Option<&'a str> {
        match self {
            Self::Int(_) => None,
            Self::Text(text) => Some(text),
        }
    }
}

mod kept {
    use error_codes_core::integer::Integer;

    use super::Code;
    use crate::error_code::ErrorCode;

    /// What can keep a code of type `N` that we do not know. It is not for others to implement.
    pub trait Kept<N>: Sized {
        /// The type as which a number is kept; `None` where the code is a string.
        const INTEGER: Option<Integer>;

        fn of(code: N) -> Self;

        fn as_code(&self) -> Code<'_>;

        fn known<E: ErrorCode<Code = N>>(&self) -> Option<E> {
            E::DOMAIN.first_row(self.as_code()).map(|row| E::ALL[row])
        }
    }
}
pub(crate) use kept::Kept;

/// The type of a domain's codes: `i8` to `i64`, `u8` to `u64`, or `&'static str`.
///
/// It turns into a [`Code`], which says the same without the type.
pub trait CodeType:
    Kept<Self> + Copy + Ord + Hash + fmt::Debug + fmt::Display + Into<Code<'static>> + Send + Sync + 'static
{
}

macro_rules! code_types {
    ($($int:ident $variant:ident),*) => { $(
        impl From<$int> for Code<'_> {
            fn from(number: $int) -> Self {
                Self::Int(number.into())
            }
        }
        impl CodeType for $int {}
    )* };
}

for_each_integer!(code_types);

impl CodeType for &'static str {}
