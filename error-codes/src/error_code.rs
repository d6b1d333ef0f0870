//! The trait of all enums of codes.

use core::error::Error;
use core::fmt;
use core::hash::Hash;

use error_codes_core::for_each_integer;

use crate::code::Code;
use crate::domain::Domain;
use crate::entry::Entry;
use crate::rows::WithCode;
use crate::unknown::UnknownCode;

/// Implemented by every enum of [`define_codes!`](crate::define_codes) that has no `other` variant, for code that is
/// generic over them.
///
/// The enum also has inherent methods of the same names, most of them `const`, unless it is declared `without methods`;
/// [`try_from_number`](Self::try_from_number) exists only here.
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
    const DOMAIN: &'static Domain = Self::METHODS.domain;

    /// Every code, in the order of the declaration.
    const ALL: &'static [Self] = Self::METHODS.all;

    /// The methods of the enum itself. The other methods of the trait are built on them.
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

    /// The code with this number, `None` if there is none; if several share it, the one declared without `shares`.
    #[inline]
    #[must_use]
    fn from_code(code: Self::Code) -> Option<Self> {
        (Self::METHODS.from_code)(code)
    }

    /// The documented name.
    fn name(self) -> &'static str {
        self.entry().name()
    }

    /// The description, or the first paragraph of the doc comment if it is omitted; empty if there is none.
    fn description(self) -> &'static str {
        self.entry().description()
    }

    /// The code with this documented name; `None` if there is none.
    #[must_use]
    fn from_name(name: &str) -> Option<Self> {
        Self::DOMAIN.row_of_name(name).map(|row| Self::ALL[row])
    }

    /// The code with this number, whatever its type; for a number that may lie outside the domain's own type.
    ///
    /// # Errors
    ///
    /// [`UnknownCode`], which keeps the number, if no code has it; always in a `str` domain.
    ///
    /// ```
    /// use error_codes::{ErrorCode, tencent_av::Client};
    ///
    /// assert_eq!(Client::try_from_number(1005_i64), Ok(Client::AV_ERR_TIMEOUT));
    /// let error = Client::try_from_number(3_000_000_000_i64).unwrap_err();
    /// assert_eq!(error.code(), 3_000_000_000);
    /// ```
    fn try_from_number(number: impl Into<i128>) -> Result<Self, UnknownCode> {
        let number = number.into();
        known(number.into()).ok_or_else(|| UnknownCode::new(number, Self::DOMAIN))
    }

    /// Every code with this number, in the order of the declaration.
    #[must_use]
    fn with_code(code: Self::Code) -> WithCode<Self> {
        WithCode::new(Self::DOMAIN, Self::ALL, code)
    }
}

/// The methods of an enum of codes as data, which costs less to compile than methods of a trait.
#[doc(hidden)]
#[allow(missing_docs)] // the names are those of the methods
pub struct Methods<E: 'static, C> {
    pub domain: &'static Domain,
    pub all: &'static [E],
    pub row: fn(E) -> usize,
    pub code: fn(E) -> C,
    pub from_code: fn(C) -> Option<E>,
}

/// The code of an enum with this number or string; if several share it, the one declared without `shares`.
pub(crate) fn known<E: ErrorCode>(code: Code<'_>) -> Option<E> {
    E::DOMAIN.first_row(code).map(|row| E::ALL[row])
}

mod unknown_repr {
    use error_codes_core::ty::Type;

    use super::{ErrorCode, known};
    use crate::code::Code;

    /// A type that can hold an unknown code of type `N`. The trait is sealed.
    pub trait UnknownRepr<N>: Sized {
        /// The type that holds it.
        const TYPE: Type;

        fn of(code: N) -> Self;

        fn as_code(&self) -> Code<'_>;

        fn known<E: ErrorCode<Code = N>>(&self) -> Option<E> {
            known(self.as_code())
        }
    }
}
pub(crate) use unknown_repr::UnknownRepr;

/// The type of a domain's codes: `i8` to `i64`, `u8` to `u64`, or `&'static str`.
///
/// It converts into a [`Code`], which is the same without the type.
///
/// ```
/// use error_codes::{Code, CodeType};
///
/// fn untyped(code: impl CodeType) -> Code<'static> {
///     code.into()
/// }
/// assert_eq!(untyped(404_u16).as_int(), Some(404));
/// assert_eq!(untyped("timed-out").as_str(), Some("timed-out"));
/// ```
pub trait CodeType:
    UnknownRepr<Self> + Copy + Ord + Hash + fmt::Debug + fmt::Display + Into<Code<'static>> + Send + Sync + 'static
{
}

macro_rules! code_types {
    ($($int:ident $variant:ident),*) => { $(impl CodeType for $int {})* };
}

for_each_integer!(code_types);

impl CodeType for &'static str {}
