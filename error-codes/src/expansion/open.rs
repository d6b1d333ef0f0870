//! The methods and traits of an enum with `other`. The variant of that name holds a code that is not declared, so `from_code`
//! is total, and the enum cannot be an [`ErrorCode`](crate::ErrorCode), whose codes are all declared.

/// An enum with `other` in a domain of numbers.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_int_domain {
    (
        $vis:vis $name:ident $ty:ident $other:ident
        $try_from:tt $display:tt $from_str:tt $code:ident $from_code:ident $($method:ident)*
    ) => {
        impl $name {
            /// The number.
            #[inline]
            #[must_use]
            // The column holds numbers of this type.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            $vis const fn $code(self) -> ::core::primitive::$ty {
                match self {
                    Self::$other(__code) => __code,
                    __known => $crate::__private::Numbers::get(&__CODES, __row(&__known)) as ::core::primitive::$ty,
                }
            }
            /// The code with this number; if several share it, the one declared without `shares`; the undeclared variant if
            /// there is none.
            #[inline]
            #[must_use]
            $vis const fn $from_code(__code: ::core::primitive::$ty) -> Self {
                match $crate::__private::with_number(__INDEX, &__CODES, &__ALL, __code as ::core::primitive::i64) {
                    ::core::option::Option::Some(__known) => __known,
                    ::core::option::Option::None => Self::$other(__code),
                }
            }
        }
        impl ::core::convert::From<::core::primitive::$ty> for $name {
            #[inline]
            fn from(__code: ::core::primitive::$ty) -> Self {
                Self::$from_code(__code)
            }
        }
        impl ::core::convert::From<$name> for ::core::primitive::$ty {
            #[inline]
            fn from(__code: $name) -> Self {
                $name::$code(__code)
            }
        }
        $crate::__open_domain! {
            $vis $name [self] [&self] [::core::primitive::$ty] [*] $display $from_str $code $($method)*
        }
    };
}

/// An enum with `other` in a domain of strings.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_str_domain {
    (
        $vis:vis $name:ident $other:ident
        $try_from:tt $display:tt $from_str:tt $code:ident $from_code:ident $($method:ident)*
    ) => {
        impl $name {
            /// The string.
            #[inline]
            #[must_use]
            $vis fn $code(&self) -> &::core::primitive::str {
                match self {
                    Self::$other(__code) => ::core::convert::AsRef::as_ref(__code),
                    __known => $crate::__private::TextTable::get(&__CODES, __row(__known)),
                }
            }
            /// The code with this string; if several share it, the one declared without `shares`; the undeclared variant if
            /// there is none.
            #[inline]
            #[must_use]
            $vis fn $from_code(__code: &::core::primitive::str) -> Self {
                let __found = $crate::__private::at_row(&__ALL, $crate::Domain::row_of_str(&__TABLE, __code));
                ::core::option::Option::unwrap_or_else(__found, || Self::$other(::core::convert::From::from(__code)))
            }
        }
        impl<'__a> ::core::convert::From<&'__a ::core::primitive::str> for $name {
            #[inline]
            fn from(__code: &'__a ::core::primitive::str) -> Self {
                Self::$from_code(__code)
            }
        }
        $crate::__open_domain! {
            $vis $name [&self] [self] [&::core::primitive::str] [] $display $from_str $code $($method)*
        }
    };
}

/// What all enums with `other` have: their methods take `self`, or a reference where they cannot be copied.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_domain {
    (
        $vis:vis $name:ident [$($receiver:tt)+] [$($row:tt)+] [$code:ty] [$($copy:tt)?] $display:tt $from_str:tt
        $of_code:ident $of_name:ident $description:ident $entry:ident $from_name:ident $with_code:ident $all:ident $domain:ident
    ) => {
        impl $name {
            /// Every declared code, in the order of the declaration.
            $vis const $all: &'static [Self] = &__ALL;
            /// The domain: its ranges, sections, reserved and retired numbers.
            $vis const $domain: &'static $crate::Domain = &__TABLE;
            /// The documented name; the identifier of this variant where the code is not declared.
            #[inline]
            #[must_use]
            $vis const fn $of_name($($receiver)+) -> &'static ::core::primitive::str {
                $crate::__private::open_enum::name(&__TABLE, __row($($row)+))
            }
            /// The description, or the first paragraph of the doc comment if it is omitted; empty if there is none or the
            /// code is not declared.
            #[inline]
            #[must_use]
            $vis const fn $description($($receiver)+) -> &'static ::core::primitive::str {
                $crate::__private::open_enum::description(&__TABLE, __row($($row)+))
            }
            /// A view of everything that the declaration says about this code; `None` if it is not declared.
            #[inline]
            #[must_use]
            $vis const fn $entry($($receiver)+) -> ::core::option::Option<$crate::Entry> {
                $crate::__private::open_enum::entry(&__TABLE, __row($($row)+))
            }
            /// The code with this documented name; `None` if no declared code has it.
            #[inline]
            #[must_use]
            $vis fn $from_name(__name: &::core::primitive::str) -> ::core::option::Option<Self> {
                $crate::__private::at_row(&__ALL, $crate::Domain::row_of_name(&__TABLE, __name))
            }
            /// Every declared code with this number or string, in the order of the declaration.
            #[inline]
            #[must_use]
            $vis fn $with_code(__code: $code) -> $crate::WithCode<Self> {
                $crate::WithCode::new(&__TABLE, &__ALL, __code)
            }
        }
        impl $crate::__private::open_enum::OpenEnum for $name {
            const DOMAIN: &'static $crate::Domain = &__TABLE;
            const ALL: &'static [Self] = &__ALL;
            #[inline]
            fn row(&self) -> ::core::primitive::usize {
                __row(self)
            }
            #[inline]
            fn as_code(&self) -> $crate::Code<'_> {
                ::core::convert::From::from($name::$of_code($($copy)? self))
            }
        }
        impl $crate::__private::MaybeDomain for $name {
            const DOMAIN: ::core::option::Option<&'static $crate::Domain> = ::core::option::Option::Some(&__TABLE);
        }
        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, __other: &Self) -> ::core::primitive::bool {
                $crate::__private::open_enum::eq(self, __other)
            }
        }
        impl ::core::cmp::Eq for $name {}
        impl ::core::cmp::PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, __other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some($crate::__private::open_enum::cmp(self, __other))
            }
        }
        impl ::core::cmp::Ord for $name {
            #[inline]
            fn cmp(&self, __other: &Self) -> ::core::cmp::Ordering {
                $crate::__private::open_enum::cmp(self, __other)
            }
        }
        impl ::core::hash::Hash for $name {
            #[inline]
            fn hash<__H: ::core::hash::Hasher>(&self, __state: &mut __H) {
                $crate::__private::open_enum::hash(self, __state);
            }
        }
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::open_enum::debug(self, __f)
            }
        }
        $crate::__display_and_from_str_unless_without! {
            $display $from_str $name $crate::__private::open_enum::display
        }
        impl ::core::error::Error for $name {}
    };
}
