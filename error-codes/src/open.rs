//! A code that may be one we do not know.

use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};

use error_codes_core::for_each_integer;

use crate::catalog::Meaning;
use crate::code::{Code, ErrorCode, Kept};

/// A code, or a number that no code of the domain has: nothing is lost, whatever the vendor adds.
///
/// `C` is what keeps an unknown code: the number type of the domain, and in a `str` domain `&'static str`. There it
/// may also be any `&str`, as in `Open<ServerCodeText, &str>`, or with the feature `serde` a `String`.
///
/// A number goes in and the same number comes out. Two values are equal, and ordered, as their codes are: an
/// `Unknown` made by hand from a number that is known equals the `Known`.
///
/// ```
/// use error_codes::{Open, iot_video::IoT};
///
/// let known = Open::<IoT>::from(21021);
/// assert_eq!(known, Open::Known(IoT::IVConnError_Duplicate));
///
/// let unknown = Open::<IoT>::from(21999);
/// assert_eq!(unknown, Open::Unknown(21999));
/// assert_eq!(unknown.to_string(), "unknown code 21999 of IoT");
/// assert_eq!(i32::from(unknown), 21999);
/// ```
#[derive(Clone, Copy, Debug)]
pub enum Open<E: ErrorCode, C = <E as ErrorCode>::Code> {
    /// A code of the domain.
    Known(E),
    /// The number, or the string, of no code that the domain has.
    Unknown(C),
}

macro_rules! kept_numbers {
    ($($int:ident $variant:ident),*) => { $(
        impl Kept<$int> for $int {
            fn of(code: $int) -> Self {
                code
            }
            fn as_code(&self) -> Code<'_> {
                Code::from(*self)
            }
        }

        impl<E: ErrorCode<Code = $int>> From<$int> for Open<E, $int> {
            fn from(code: $int) -> Self {
                E::from_code(code).map_or(Self::Unknown(code), Self::Known)
            }
        }

        impl<E: ErrorCode<Code = $int>> From<Open<E, $int>> for $int {
            fn from(open: Open<E, $int>) -> Self {
                open.code()
            }
        }
    )* };
}

for_each_integer!(kept_numbers);

impl Kept<&'static str> for &str {
    fn of(code: &'static str) -> Self {
        code
    }
    fn as_code(&self) -> Code<'_> {
        Code::Text(self)
    }
}

impl<'a, E: ErrorCode<Code = &'static str>> From<&'a str> for Open<E, &'a str> {
    fn from(code: &'a str) -> Self {
        E::DOMAIN.row_of_text(code).map_or(Self::Unknown(code), |row| Self::Known(E::ALL[row]))
    }
}

impl<'a, E: ErrorCode<Code = &'static str>> From<Open<E, &'a str>> for &'a str {
    fn from(open: Open<E, &'a str>) -> Self {
        open.code()
    }
}

#[cfg(feature = "std")]
impl Kept<&'static str> for std::string::String {
    fn of(code: &'static str) -> Self {
        code.into()
    }
    fn as_code(&self) -> Code<'_> {
        Code::Text(self)
    }
}

#[cfg(feature = "std")]
impl<E: ErrorCode<Code = &'static str>> From<std::string::String> for Open<E, std::string::String> {
    fn from(code: std::string::String) -> Self {
        E::DOMAIN.row_of_text(&code).map_or(Self::Unknown(code), |row| Self::Known(E::ALL[row]))
    }
}

impl<E: ErrorCode, C> From<E> for Open<E, C> {
    fn from(error: E) -> Self {
        Self::Known(error)
    }
}

impl<E: ErrorCode, C: Kept<E::Code>> Open<E, C> {
    /// The number, or the string in a `str` domain: what went in.
    #[must_use]
    pub fn code(self) -> C {
        match self {
            Self::Known(error) => C::of(error.code()),
            Self::Unknown(code) => code,
        }
    }

    /// The code of the domain, where it is one.
    #[must_use]
    pub fn known(&self) -> Option<E> {
        match self {
            Self::Known(error) => Some(*error),
            Self::Unknown(_) => None,
        }
    }

    /// What the domain says of the code; `None` where it lies outside its ranges.
    #[must_use]
    pub fn meaning(&self) -> Option<Meaning> {
        match self {
            Self::Known(error) => Some(Meaning::Code(error.entry())),
            Self::Unknown(code) => E::DOMAIN.explain(code.as_code()).next(),
        }
    }

    pub(crate) fn as_code(&self) -> Code<'_> {
        match self {
            Self::Known(error) => error.code().into(),
            Self::Unknown(code) => code.as_code(),
        }
    }

    /// Codes that share a number are told apart, as their enum does.
    fn key(&self) -> (Code<'_>, Option<E>) {
        let code = self.as_code();
        let unknown = || E::DOMAIN.first_row(code).map(|row| E::ALL[row]);
        (code, self.known().or_else(unknown))
    }
}

impl<E: ErrorCode, C: Kept<E::Code>> PartialEq for Open<E, C> {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl<E: ErrorCode, C: Kept<E::Code>> Eq for Open<E, C> {}

impl<E: ErrorCode, C: Kept<E::Code>> PartialOrd for Open<E, C> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<E: ErrorCode, C: Kept<E::Code>> Ord for Open<E, C> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

impl<E: ErrorCode, C: Kept<E::Code>> Hash for Open<E, C> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}

/// The code as it is displayed, or `unknown code 21999 of IoT`.
impl<E: ErrorCode, C: Kept<E::Code>> fmt::Display for Open<E, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(error) => fmt::Display::fmt(error, f),
            Self::Unknown(code) => {
                write!(f, "unknown code {} of {}", E::DOMAIN.label(code.as_code()), E::DOMAIN.name())
            }
        }
    }
}

impl<E: ErrorCode, C: Kept<E::Code> + fmt::Debug> core::error::Error for Open<E, C> {}
