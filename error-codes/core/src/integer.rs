//! The integer types that codes can have.

/// Calls the macro `$with` with the list of all integer types: `i8 I8, i16 I16, …`.
#[macro_export]
macro_rules! for_each_integer {
    ($with:ident) => {
        $with! { i8 I8, i16 I16, i32 I32, i64 I64, u8 U8, u16 U16, u32 U32, u64 U64 }
    };
}

macro_rules! integers {
    ($($name:ident $variant:ident),*) => {
        /// The integer type of a domain's codes.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs)] // the names say it
        pub enum Integer {
            $($variant),*
        }

        #[allow(clippy::cast_lossless)] // `From` is not `const`
        impl Integer {
            /// All of them: signed ones first, each the narrowest first.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The type as it is written in Rust.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => stringify!($name)),*
                }
            }

            /// The variant of this enum, as it is written in Rust.
            #[must_use]
            pub const fn variant(self) -> &'static str {
                match self {
                    $(Self::$variant => stringify!($variant)),*
                }
            }

            /// The lowest number of the type.
            #[must_use]
            pub const fn min(self) -> i128 {
                match self {
                    $(Self::$variant => $name::MIN as i128),*
                }
            }

            /// The highest number of the type.
            #[must_use]
            pub const fn max(self) -> i128 {
                match self {
                    $(Self::$variant => $name::MAX as i128),*
                }
            }
        }
    };
}
for_each_integer!(integers);

impl Integer {
    /// The type of a domain that does not name one.
    pub const DEFAULT: Self = Self::I32;

    /// The type with this name in Rust.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|integer| integer.name() == name)
    }

    /// The default type, or the first of `u32`, `i64` and `u64` that has all these numbers.
    #[must_use]
    pub fn for_numbers(numbers: &[i128]) -> Option<Self> {
        let types = [Self::DEFAULT, Self::U32, Self::I64, Self::U64];
        types.into_iter().find(|integer| numbers.iter().all(|number| integer.contains(*number)))
    }

    /// Whether some type has this number.
    #[must_use]
    pub const fn any_contains(number: i128) -> bool {
        Self::I64.contains(number) || Self::U64.contains(number)
    }

    /// Whether the type has negative numbers.
    #[must_use]
    pub const fn is_signed(self) -> bool {
        self.min() < 0
    }

    /// How many bits the type has.
    #[must_use]
    pub const fn bits(self) -> u32 {
        (self.max() - self.min() + 1).ilog2()
    }

    /// Whether the type has this number.
    #[inline]
    #[must_use]
    pub const fn contains(self, number: i128) -> bool {
        self.min() <= number && number <= self.max()
    }

    /// The number as the tables keep it: its lowest 64 bits. `None` if the type does not have it.
    #[inline]
    #[must_use]
    #[allow(clippy::cast_possible_truncation)] // every type has at most 64 bits
    pub const fn to_bits(self, number: i128) -> Option<i64> {
        if self.contains(number) { Some(number as i64) } else { None }
    }

    /// The number that [`to_bits`](Self::to_bits) was given.
    #[inline]
    #[must_use]
    #[allow(clippy::cast_lossless)] // `From` is not `const`
    pub const fn from_bits(self, bits: i64) -> i128 {
        match self {
            Self::U64 => bits.cast_unsigned() as i128,
            _ => bits as i128,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_comes_back_from_its_bits() {
        for integer in Integer::ALL {
            for number in [integer.min(), integer.max(), 0, 1] {
                assert_eq!(integer.to_bits(number).map(|bits| integer.from_bits(bits)), Some(number), "{integer:?}");
            }
            assert_eq!(integer.to_bits(integer.max() + 1), None);
            assert_eq!(integer.to_bits(integer.min() - 1), None);
        }
        assert_eq!((Integer::U64.max(), Integer::I8.min()), (u64::MAX.into(), -128));
        assert_eq!((Integer::U64.name(), Integer::U64.variant()), ("u64", "U64"));
    }

    #[test]
    fn what_is_known_of_a_type() {
        for integer in Integer::ALL.iter().copied() {
            assert_eq!(Integer::from_name(integer.name()), Some(integer));
            assert_eq!(integer.name()[1..].parse(), Ok(integer.bits()));
            assert_eq!(integer.name().starts_with('i'), integer.is_signed());
            assert!(Integer::any_contains(integer.min()) && Integer::any_contains(integer.max()));
        }
        assert_eq!(Integer::from_name("i128"), None);
        assert!(!Integer::any_contains(Integer::U64.max() + 1) && !Integer::any_contains(Integer::I64.min() - 1));
    }

    #[test]
    fn the_type_of_some_numbers() {
        let types = [&[][..], &[-1], &[-1, 1 << 31], &[1 << 31], &[1 << 63], &[-1, 1 << 63]].map(Integer::for_numbers);
        let [i32, i64, u32, u64] = [Integer::I32, Integer::I64, Integer::U32, Integer::U64].map(Some);
        assert_eq!(types, [i32, i32, i64, u32, u64, None]);
    }
}
