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
    /// Whether the type has this number.
    #[inline]
    #[must_use]
    pub const fn contains(self, number: i128) -> bool {
        self.min() <= number && number <= self.max()
    }

    /// The number as the tables keep it: its lowest 64 bits. `None` where the type does not have it.
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
}
