//! The methods and traits of an enum of codes.
//!
//! `define_codes!` emits the enum and, in a scope of its own, the data: `ALL`, `TABLE` and, where codes are
//! numbers, `INDEX`. One of these macros, called in that scope, adds what every enum can do.

/// A domain of numbers that are the discriminants.
#[doc(hidden)]
#[macro_export]
macro_rules! __number_domain {
    ($vis:vis $name:ident $ty:ident) => {
        #[inline]
        const fn row(code: $name) -> ::core::primitive::usize {
            INDEX.row(code as ::core::primitive::i64)
        }
        impl $name {
            /// The number.
            #[inline]
            #[must_use]
            $vis const fn code(self) -> ::core::primitive::$ty {
                self as ::core::primitive::$ty
            }
            /// The code with this number; `None` where there is none.
            #[inline]
            #[must_use]
            $vis const fn from_code(code: ::core::primitive::$ty) -> ::core::option::Option<Self> {
                match INDEX.find(&ALL, code as ::core::primitive::i64) {
                    // The answer is the question itself, so nobody waits for the tables: they only have to agree.
                    answer @ ::core::option::Option::Some(found) if found as ::core::primitive::$ty == code => answer,
                    _ => $crate::__private::miss(),
                }
            }
        }
        $crate::__any_number_domain! { $vis $name $ty }
    };
}

/// A domain of numbers that are no discriminants, with a function `row` of its own: some numbers are shared, or there
/// are none.
#[doc(hidden)]
#[macro_export]
macro_rules! __listed_domain {
    ($vis:vis $name:ident $ty:ident) => {
        impl $name {
            /// The number.
            #[inline]
            #[must_use]
            // The column holds numbers of this type.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            $vis const fn code(self) -> ::core::primitive::$ty {
                TABLE.row_number(row(self)) as ::core::primitive::$ty
            }
            /// The code with this number, the first declared where several share it; `None` where there is none.
            #[inline]
            #[must_use]
            $vis const fn from_code(code: ::core::primitive::$ty) -> ::core::option::Option<Self> {
                let row = INDEX.row(code as ::core::primitive::i64);
                if row < ALL.len() && TABLE.row_number(row) == code as ::core::primitive::i64 {
                    ::core::option::Option::Some(ALL[row])
                } else {
                    $crate::__private::miss()
                }
            }
        }
        $crate::__any_number_domain! { $vis $name $ty }
    };
}

/// What all domains of numbers have.
#[doc(hidden)]
#[macro_export]
macro_rules! __any_number_domain {
    ($vis:vis $name:ident $ty:ident) => {
        impl ::core::convert::TryFrom<::core::primitive::$ty> for $name {
            type Error = $crate::UnknownCode;
            #[inline]
            fn try_from(code: ::core::primitive::$ty) -> ::core::result::Result<Self, $crate::UnknownCode> {
                $crate::__private::numbered(Self::from_code(code), code)
            }
        }
        $crate::__any_domain! { $vis $name [::core::primitive::$ty] [::core::primitive::$ty] }
    };
}

/// A domain of strings. The discriminant is the row; where there are no variants, a function `row` is there.
#[doc(hidden)]
#[macro_export]
macro_rules! __text_domain {
    ($vis:vis $name:ident) => {
        impl $name {
            /// The string.
            #[inline]
            #[must_use]
            $vis const fn code(self) -> &'static ::core::primitive::str {
                TABLE.row_text(row(self))
            }
            /// The code with this string; `None` where there is none.
            #[inline]
            #[must_use]
            $vis fn from_code(code: &::core::primitive::str) -> ::core::option::Option<Self> {
                $crate::__private::pick(&ALL, TABLE.row_of_text(code))
            }
        }
        impl<'a> ::core::convert::TryFrom<&'a ::core::primitive::str> for $name {
            type Error = $crate::UnknownName;
            #[inline]
            fn try_from(code: &'a ::core::primitive::str) -> ::core::result::Result<Self, $crate::UnknownName> {
                $crate::__private::named(Self::from_code(code), code)
            }
        }
        $crate::__any_domain! { $vis $name [&'static ::core::primitive::str] [&::core::primitive::str] }
    };
}

/// What all domains have; the types are what `code` returns and what `with_code` takes.
#[doc(hidden)]
#[macro_export]
macro_rules! __any_domain {
    ($vis:vis $name:ident [$code:ty] [$argument:ty]) => {
        impl $name {
            /// Every code, in the order of the declaration.
            $vis const ALL: &'static [Self] = &ALL;
            /// The domain: its ranges, sections, reserved and retired numbers.
            $vis const DOMAIN: &'static $crate::Domain = &TABLE;
            /// The documented name.
            #[inline]
            #[must_use]
            $vis const fn name(self) -> &'static ::core::primitive::str {
                TABLE.row_name(row(self))
            }
            /// The description, as declared.
            #[inline]
            #[must_use]
            $vis const fn description(self) -> &'static ::core::primitive::str {
                TABLE.row_description(row(self))
            }
            /// A view of everything that the declaration says about this code.
            #[inline]
            #[must_use]
            $vis const fn entry(self) -> $crate::Entry {
                $crate::Entry::new(&TABLE, row(self))
            }
            /// The code with this documented name; `None` where there is none.
            #[inline]
            #[must_use]
            $vis fn from_name(name: &::core::primitive::str) -> ::core::option::Option<Self> {
                $crate::__private::pick(&ALL, TABLE.row_of_name(name))
            }
            /// Every code with this number or string, in the order of the declaration.
            #[inline]
            #[must_use]
            $vis fn with_code(code: $argument) -> $crate::WithCode<Self> {
                $crate::WithCode::new(code)
            }
        }
        impl $crate::ErrorCode for $name {
            type Code = $code;
            const DOMAIN: &'static $crate::Domain = &TABLE;
            const ALL: &'static [Self] = &ALL;
            const METHODS: $crate::__private::Methods<Self, $code> = $crate::__private::Methods {
                row,
                code: ::core::convert::From::from,
                from_code: Self::from_code,
            };
        }
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::debug(*self, f)
            }
        }
        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::display(*self, f)
            }
        }
        impl ::core::error::Error for $name {
            // Where this trait is in scope, `description` of a reference is this method and not the inherent one.
            #[inline]
            fn description(&self) -> &::core::primitive::str {
                (*self).description()
            }
        }
        impl ::core::str::FromStr for $name {
            type Err = $crate::UnknownName;
            #[inline]
            fn from_str(name: &::core::primitive::str) -> ::core::result::Result<Self, $crate::UnknownName> {
                $crate::__private::named(Self::from_name(name), name)
            }
        }
        impl ::core::convert::From<$name> for $code {
            #[inline]
            fn from(code: $name) -> Self {
                code.code()
            }
        }
        $crate::__serde_domain! { $name }
    };
}

/// Serialize and Deserialize: a code is its number, or its string.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_domain {
    ($name:ident) => {
        impl $crate::__private::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::__private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::serde::serialize(self, serializer)
            }
        }
        impl<'de> $crate::__private::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::__private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::serde::deserialize(deserializer)
            }
        }
    };
}

/// Without the feature `serde` there is nothing to add.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_domain {
    ($name:ident) => {};
}
