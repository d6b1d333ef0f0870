//! What all enums of codes have in common.

use core::error::Error;
use core::fmt;
use core::hash::Hash;

use error_codes_core::for_each_integer;

use crate::domain::Domain;
use crate::entry::Entry;
use crate::rows::SharedRows;
use crate::unknown::{UnknownCode, UnknownName};

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

mod kept {
    use super::Code;

    /// What can keep a code of type `N` that we do not know. It is not for others to implement.
    pub trait Kept<N>: Sized {
        fn of(code: N) -> Self;
        fn as_code(&self) -> Code<'_>;
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

/// What every enum of codes can do, for code that works with any of them.
///
/// [`define_codes!`](crate::define_codes) implements it. The enums have methods of the same names themselves,
/// most of them `const`; the trait is only needed where the enum is a type parameter.
///
/// ```
/// use error_codes::ErrorCode;
///
/// fn report<E: ErrorCode>(error: E) -> String {
///     format!("{}/{} {}", E::DOMAIN.name(), error.code(), error.description())
/// }
///
/// error_codes::define_codes! { domain Disk 100..=199 { Full = 101 "no space left", } }
/// assert_eq!(report(Disk::Full), "Disk/101 no space left");
/// ```
pub trait ErrorCode: Copy + Ord + Hash + Error + Send + Sync + 'static {
    /// The type of the codes.
    type Code: CodeType;

    /// The domain: its ranges, sections, reserved and retired numbers.
    const DOMAIN: &'static Domain;

    /// Every code, in the order of the declaration.
    const ALL: &'static [Self];

    /// The methods that are the enum's own. Everything else follows.
    #[doc(hidden)]
    const METHODS: Methods<Self, Self::Code>;

    /// The number, or the string in a `str` domain.
    #[inline]
    fn code(self) -> Self::Code {
        (Self::METHODS.code)(self)
    }

    /// A view of everything that the declaration says about this code.
    #[inline]
    fn entry(self) -> Entry {
        Entry::new(Self::DOMAIN, (Self::METHODS.row)(self))
    }

    /// The code with this number, the first declared where several share it; `None` where there is none.
    #[inline]
    #[must_use]
    fn from_code(code: Self::Code) -> Option<Self> {
        (Self::METHODS.from_code)(code)
    }

    /// The documented name.
    fn name(self) -> &'static str {
        self.entry().name()
    }

    /// The description, as declared.
    fn description(self) -> &'static str {
        self.entry().description()
    }

    /// The code with this documented name; `None` where there is none.
    #[must_use]
    fn from_name(name: &str) -> Option<Self> {
        Self::DOMAIN.row_of_name(name).map(|row| Self::ALL[row])
    }

    /// Every code with this number, in the order of the declaration.
    #[must_use]
    fn with_code(code: Self::Code) -> WithCode<Self> {
        WithCode::new(code)
    }
}

/// The methods of an enum of codes as data, which costs less to compile than methods of a trait.
#[doc(hidden)]
#[allow(missing_docs)]
pub struct Methods<E, C> {
    pub row: fn(E) -> usize,
    pub code: fn(E) -> C,
    pub from_code: fn(C) -> Option<E>,
}

/// The codes with one number; what `with_code` of an enum returns.
#[derive(Clone, Debug)]
pub struct WithCode<E: 'static> {
    rows: SharedRows,
    codes: &'static [E],
}

impl<E: ErrorCode> WithCode<E> {
    #[doc(hidden)]
    pub fn new<'a>(code: impl Into<Code<'a>>) -> Self {
        Self { rows: E::DOMAIN.rows_with(code.into()), codes: E::ALL }
    }
}

impl<E: ErrorCode> Iterator for WithCode<E> {
    type Item = E;

    fn next(&mut self) -> Option<E> {
        self.rows.next().map(|row| self.codes[row])
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.rows.size_hint()
    }
}

impl<E: ErrorCode> ExactSizeIterator for WithCode<E> {}

/// The answer of `from_code` where there is no code.
#[cold]
#[doc(hidden)]
#[must_use]
pub const fn miss<E>() -> Option<E> {
    None
}

/// The code in this row.
#[doc(hidden)]
#[inline]
#[must_use]
pub fn pick<E: Copy>(all: &[E], row: Option<usize>) -> Option<E> {
    all.get(row?).copied()
}

/// The answer of `TryFrom` for a number.
#[doc(hidden)]
#[inline]
pub fn numbered<E: ErrorCode>(found: Option<E>, code: impl Into<i128>) -> Result<E, UnknownCode> {
    found.ok_or_else(|| UnknownCode::new(code.into(), E::DOMAIN))
}

/// The answer of `FromStr`, and of `TryFrom` for a string.
#[doc(hidden)]
#[inline]
pub fn named<E: ErrorCode>(found: Option<E>, name: &str) -> Result<E, UnknownName> {
    found.ok_or_else(|| UnknownName::new(name, E::DOMAIN))
}

/// `Debug`: the identifier.
#[doc(hidden)]
#[inline]
pub fn debug<E: ErrorCode>(code: E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.pad(code.entry().variant())
}

/// `Display`: that of the entry.
#[doc(hidden)]
#[inline]
pub fn display<E: ErrorCode>(code: E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Display::fmt(&code.entry(), f)
}
