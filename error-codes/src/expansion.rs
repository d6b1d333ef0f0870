//! The methods and traits of an enum of codes.
//!
//! `define_codes!` emits the enum and, in a scope of its own, the data: `__ALL`, `__TABLE`, if codes are numbers `__INDEX`,
//! and if they are not the discriminants `__CODES`. One of these macros, called in that scope, adds what every enum can do.
//!
//! A block means the same in every scope. A pattern, even a parameter, is a constant if one of that name is in scope, so
//! every name that is bound here begins with `__`. A trait in scope may add methods of any name to every type, so methods
//! that take `&self` are called by their paths.

mod open;

/// A domain of numbers, which are the discriminants.
#[doc(hidden)]
#[macro_export]
macro_rules! __int_domain {
    (
        $vis:vis $name:ident $ty:ident $try_from:tt $display:tt $from_str:tt $code:ident $from_code:ident $($method:ident)*
    ) => {
        #[inline]
        const fn __row(__code: $name) -> ::core::primitive::usize {
            $crate::__private::Index::row(__INDEX, __code as ::core::primitive::i64)
        }
        $crate::__any_domain! {
            $vis $name [::core::primitive::$ty] [::core::primitive::$ty] UnknownCode code_or_unknown
            $try_from $display $from_str $code $from_code $($method)*
            /// The number.
            #[inline]
            #[must_use]
            $vis const fn $code(self) -> ::core::primitive::$ty {
                self as ::core::primitive::$ty
            }
            /// The code with this number; `None` if there is none.
            #[inline]
            #[must_use]
            $vis const fn $from_code(__code: ::core::primitive::$ty) -> ::core::option::Option<Self> {
                match $crate::__private::Index::find(__INDEX, &__ALL, __code as ::core::primitive::i64) {
                    // The result is `__code`, so the load from the tables feeds only the comparison.
                    __answer @ ::core::option::Option::Some(__found)
                        if __found as ::core::primitive::$ty == __code =>
                    {
                        __answer
                    }
                    _ => $crate::__private::cold_none(),
                }
            }
        }
    };
}

/// A domain of numbers, which are not the discriminants, since some are shared or there are none. `__row` is emitted with it.
#[doc(hidden)]
#[macro_export]
macro_rules! __opaque_domain {
    (
        $vis:vis $name:ident $ty:ident $try_from:tt $display:tt $from_str:tt $code:ident $from_code:ident $($method:ident)*
    ) => {
        $crate::__any_domain! {
            $vis $name [::core::primitive::$ty] [::core::primitive::$ty] UnknownCode code_or_unknown
            $try_from $display $from_str $code $from_code $($method)*
            /// The number.
            #[inline]
            #[must_use]
            // The column holds numbers of this type.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            $vis const fn $code(self) -> ::core::primitive::$ty {
                $crate::__private::Numbers::get(&__CODES, __row(self)) as ::core::primitive::$ty
            }
            /// The code with this number, `None` if there is none; if several share it, the one declared without `shares`.
            #[inline]
            #[must_use]
            $vis const fn $from_code(__code: ::core::primitive::$ty) -> ::core::option::Option<Self> {
                $crate::__private::with_number(__INDEX, &__CODES, &__ALL, __code as ::core::primitive::i64)
            }
        }
    };
}

/// A domain of strings. The discriminant is the row. `__row` is emitted with it.
#[doc(hidden)]
#[macro_export]
macro_rules! __str_domain {
    ($vis:vis $name:ident $try_from:tt $display:tt $from_str:tt $code:ident $from_code:ident $($method:ident)*) => {
        $crate::__any_domain! {
            $vis $name [&'static ::core::primitive::str] [&::core::primitive::str] UnknownName name_or_unknown
            $try_from $display $from_str $code $from_code $($method)*
            /// The string.
            #[inline]
            #[must_use]
            $vis const fn $code(self) -> &'static ::core::primitive::str {
                $crate::__private::TextTable::get(&__CODES, __row(self))
            }
            /// The code with this string; `None` if there is none.
            #[inline]
            #[must_use]
            $vis fn $from_code(__code: &::core::primitive::str) -> ::core::option::Option<Self> {
                $crate::__private::at_row(&__ALL, $crate::Domain::row_of_str(&__TABLE, __code))
            }
        }
    };
}

/// What all domains have. The types are what `code` returns and what `from_code` takes, and the error is that of `TryFrom`;
/// each of the three brackets has the function of a trait, unless the domain does without; `code` and `from_code` follow.
#[doc(hidden)]
#[macro_export]
macro_rules! __any_domain {
    (
        $vis:vis $name:ident [$code:ty] [$argument:ty] $unknown:ident $or_unknown:ident
        [$($try_from:ident)?] $display:tt $from_str:tt $of_code:ident $from_code:ident $of_name:ident
        $description:ident $entry:ident $from_name:ident $with_code:ident $all:ident $domain:ident
        $($methods:tt)*
    ) => {
        impl $name {
            $($methods)*
            /// Every code, in the order of the declaration.
            $vis const $all: &'static [Self] = &__ALL;
            /// The domain: its ranges, sections, reserved and retired numbers.
            $vis const $domain: &'static $crate::Domain = &__TABLE;
            /// The documented name.
            #[inline]
            #[must_use]
            $vis const fn $of_name(self) -> &'static ::core::primitive::str {
                $crate::Entry::name(self.$entry())
            }
            /// The description, or the first paragraph of the doc comment if it is omitted; empty if there is none.
            #[inline]
            #[must_use]
            $vis const fn $description(self) -> &'static ::core::primitive::str {
                $crate::__private::description(self.$entry())
            }
            /// A view of everything that the declaration says about this code.
            #[inline]
            #[must_use]
            $vis const fn $entry(self) -> $crate::Entry {
                $crate::Entry::new(&__TABLE, __row(self))
            }
            /// The code with this documented name; `None` if there is none.
            #[inline]
            #[must_use]
            $vis fn $from_name(__name: &::core::primitive::str) -> ::core::option::Option<Self> {
                $crate::__private::at_row(&__ALL, $crate::Domain::row_of_name(&__TABLE, __name))
            }
            /// Every code with this number or string, in the order of the declaration.
            #[inline]
            #[must_use]
            $vis fn $with_code(__code: $argument) -> $crate::WithCode<Self> {
                $crate::WithCode::new(&__TABLE, &__ALL, __code)
            }
        }
        impl $crate::ErrorCode for $name {
            type Code = $code;
            const METHODS: $crate::__private::Methods<Self, $code> = $crate::__private::Methods {
                domain: &__TABLE,
                all: &__ALL,
                row: __row,
                code: ::core::convert::From::from,
                from_code: Self::$from_code,
            };
        }
        impl ::core::cmp::Eq for $name {}
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::debug(*self, __f)
            }
        }
        impl ::core::error::Error for $name {
            // Where this trait is in scope, `description` of a reference is this method and not the inherent one.
            #[inline]
            fn description(&self) -> &::core::primitive::str {
                (*self).$description()
            }
        }
        impl ::core::convert::From<$name> for $code {
            #[inline]
            fn from(__code: $name) -> Self {
                __code.$of_code()
            }
        }
        $(
            impl ::core::convert::TryFrom<$argument> for $name {
                type Error = $crate::$unknown;
                #[inline]
                fn $try_from(__code: $argument) -> ::core::result::Result<Self, $crate::$unknown> {
                    $crate::__private::$or_unknown(Self::$from_code(__code), __code)
                }
            }
        )?
        $crate::__display_and_from_str_unless_without! {
            $display $from_str $name $crate::__private::display
        }
    };
}

/// `Display`, by a function with its signature, and `FromStr`. Where there is another implementation, rustc names this macro.
#[doc(hidden)]
#[macro_export]
macro_rules! __display_and_from_str_unless_without {
    ([$($fmt:ident)?] [$($from_str:ident)?] $name:ident $display:path) => {
        $(
            impl ::core::fmt::Display for $name {
                #[inline]
                fn $fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    $display(self, __f)
                }
            }
        )?
        $(
            impl ::core::str::FromStr for $name {
                type Err = $crate::UnknownName;
                #[inline]
                fn $from_str(__name: &::core::primitive::str) -> ::core::result::Result<Self, $crate::UnknownName> {
                    $crate::__private::from_name(&__TABLE, &__ALL, __name)
                }
            }
        )?
    };
}

/// Serialize and Deserialize, by functions with their signatures.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_unless_without {
    ($name:ident, $serialize:path, $deserialize:path) => {
        impl $crate::__private::Serialize for $name {
            #[inline]
            fn serialize<__S: $crate::__private::Serializer>(
                &self,
                __serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                $serialize(self, __serializer)
            }
        }
        impl<'__de> $crate::__private::Deserialize<'__de> for $name {
            #[inline]
            fn deserialize<__D: $crate::__private::Deserializer<'__de>>(
                __deserializer: __D,
            ) -> ::core::result::Result<Self, __D::Error> {
                $deserialize(__deserializer)
            }
        }
    };
}

/// Without the feature `serde` it adds nothing.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_unless_without {
    ($($implementation:tt)*) => {};
}
