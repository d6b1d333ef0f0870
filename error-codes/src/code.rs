//! A code without its type.

use core::fmt;

use error_codes_core::for_each_integer;

/// A code of any domain, without its type: a number or a string.
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
    /// The number; `None` if the code is a string.
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

    /// The string; `None` if the code is a number.
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

macro_rules! from_integers {
    ($($int:ident $variant:ident),*) => { $(
        impl From<$int> for Code<'_> {
            fn from(number: $int) -> Self {
                Self::Int(number.into())
            }
        }
    )* };
}

for_each_integer!(from_integers);
