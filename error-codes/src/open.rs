//! A code that may be unknown.

use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};

use error_codes_core::for_each_integer;
use error_codes_core::integer::Integer;
use error_codes_core::ty::Type;

use crate::code::Code;
use crate::display::pad;
use crate::error_code::{ErrorCode, UnknownRepr, known};
use crate::meaning::Meaning;
use crate::sentinel::write_marker;

/// A code of the domain, or one that it does not declare: whatever the vendor adds, nothing is lost.
///
/// `C` is the type that holds an unknown code: the type of the domain's codes, which cannot hold a number outside of it; or
/// `i64`, which is wider than that of most domains, as in `Open<IoT, i64>`. In a `str` domain it is `&'static str`, any
/// `&str`, as in `Open<ServerCodeText, &str>`, or with the feature `alloc` a `String`.
///
/// The conversion is lossless. Two values are compared by their codes: an `Unknown` that was constructed from a declared
/// number equals the `Known`.
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
///
/// // No `i32` holds this one.
/// assert_eq!(Open::<IoT, i64>::from(3_000_000_000), Open::Unknown(3_000_000_000));
/// assert_eq!(Open::<IoT, i64>::from(21021).known(), Some(IoT::IVConnError_Duplicate));
/// ```
#[derive(Clone, Copy, Debug)]
pub enum Open<E: ErrorCode, C = <E as ErrorCode>::Code> {
    /// A code of the domain.
    Known(E),
    /// A number, or a string, that the domain does not declare.
    Unknown(C),
}

macro_rules! impl_repr {
    ($($int:ident $variant:ident),*) => { $(
        impl UnknownRepr<$int> for $int {
            const TYPE: Type = Type::Int(Integer::$variant);

            fn of(code: $int) -> Self {
                code
            }

            fn as_code(&self) -> Code<'_> {
                Code::from(*self)
            }

            fn known<E: ErrorCode<Code = $int>>(&self) -> Option<E> {
                E::from_code(*self)
            }
        }

        impl<E: ErrorCode> From<$int> for Open<E, $int>
        where
            $int: UnknownRepr<E::Code>,
        {
            fn from(code: $int) -> Self {
                UnknownRepr::<E::Code>::known(&code).map_or(Self::Unknown(code), Self::Known)
            }
        }

        impl<E: ErrorCode> From<Open<E, $int>> for $int
        where
            $int: UnknownRepr<E::Code>,
        {
            fn from(open: Open<E, $int>) -> Self {
                open.code()
            }
        }
    )* };
}

for_each_integer!(impl_repr);

macro_rules! impl_repr_by_i64 {
    ($($int:ident)*) => {
        $(
            impl UnknownRepr<$int> for i64 {
                const TYPE: Type = Type::Int(Integer::I64);

                fn of(code: $int) -> Self {
                    code.into()
                }

                fn as_code(&self) -> Code<'_> {
                    Code::from(*self)
                }
            }
        )*

        #[cfg(test)]
        #[test]
        fn an_i64_holds_each_narrower_type() {
            let contained = |ty: &&Integer| Integer::I64.contains(ty.min()) && Integer::I64.contains(ty.max());
            let held = Integer::ALL.iter().filter(contained).filter(|ty| **ty != Integer::I64);
            assert!(held.map(|ty| ty.name()).eq([$(stringify!($int)),*]));
        }
    };
}

impl_repr_by_i64!(i8 i16 i32 u8 u16 u32);

impl UnknownRepr<&'static str> for &str {
    const TYPE: Type = Type::Str;

    fn of(code: &'static str) -> Self {
        code
    }

    fn as_code(&self) -> Code<'_> {
        Code::Text(self)
    }
}

impl<'a, E: ErrorCode<Code = &'static str>> From<&'a str> for Open<E, &'a str> {
    fn from(code: &'a str) -> Self {
        code.known().map_or(Self::Unknown(code), Self::Known)
    }
}

impl<'a, E: ErrorCode<Code = &'static str>> From<Open<E, &'a str>> for &'a str {
    fn from(open: Open<E, &'a str>) -> Self {
        open.code()
    }
}

#[cfg(feature = "alloc")]
impl UnknownRepr<&'static str> for alloc::string::String {
    const TYPE: Type = Type::Str;

    fn of(code: &'static str) -> Self {
        code.into()
    }

    fn as_code(&self) -> Code<'_> {
        Code::Text(self)
    }
}

#[cfg(feature = "alloc")]
impl<E: ErrorCode<Code = &'static str>> From<alloc::string::String> for Open<E, alloc::string::String> {
    fn from(code: alloc::string::String) -> Self {
        code.known().map_or(Self::Unknown(code), Self::Known)
    }
}

impl<E: ErrorCode, C> From<E> for Open<E, C> {
    fn from(error: E) -> Self {
        Self::Known(error)
    }
}

impl<E: ErrorCode, C: UnknownRepr<E::Code>> Open<E, C> {
    /// The number, or the string in a `str` domain.
    #[must_use]
    pub fn code(self) -> C {
        match self {
            Self::Known(error) => C::of(error.code()),
            Self::Unknown(code) => code,
        }
    }

    /// The code of the domain, if it is one.
    #[must_use]
    pub fn known(&self) -> Option<E> {
        match self {
            Self::Known(error) => Some(*error),
            Self::Unknown(_) => None,
        }
    }

    /// The declared code; of an unknown one, the first meaning that [`Domain::explain`](crate::Domain::explain) gives.
    /// `None` if there is none.
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

    /// Codes that share a number differ, as they do in their enum.
    fn key(&self) -> (Code<'_>, Option<E>) {
        let code = self.as_code();
        (code, self.known().or_else(|| known(code)))
    }
}

impl<E: ErrorCode, C: UnknownRepr<E::Code>> PartialEq for Open<E, C> {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl<E: ErrorCode, C: UnknownRepr<E::Code>> Eq for Open<E, C> {}

impl<E: ErrorCode, C: UnknownRepr<E::Code>> PartialOrd for Open<E, C> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<E: ErrorCode, C: UnknownRepr<E::Code>> Ord for Open<E, C> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

impl<E: ErrorCode, C: UnknownRepr<E::Code>> Hash for Open<E, C> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}

/// The code as it is displayed, or `unknown code 21999 of IoT`.
impl<E: ErrorCode, C: UnknownRepr<E::Code>> fmt::Display for Open<E, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(error) => {
                write_marker(f, E::DOMAIN, error.entry().row()).unwrap_or_else(|| fmt::Display::fmt(error, f))
            }
            Self::Unknown(code) => {
                pad(f, format_args!("unknown code {} of {}", E::DOMAIN.label(code.as_code()), E::DOMAIN.name()))
            }
        }
    }
}

impl<E: ErrorCode, C: UnknownRepr<E::Code> + fmt::Debug> core::error::Error for Open<E, C> {}
