//! The type of codes.

use crate::integer::Integer;

/// The type of a domain's codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// Numbers.
    Int(Integer),
    /// Strings.
    Str,
}

impl Type {
    /// The type of a domain that does not name one.
    pub const DEFAULT: Self = Self::Int(Integer::DEFAULT);

    /// The type as it is written after the name of a domain.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Int(integer) => integer.name(),
            Self::Str => "str",
        }
    }

    /// The type with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        if name == Self::Str.name() { Some(Self::Str) } else { Integer::from_name(name).map(Self::Int) }
    }

    /// What a code of this type is called.
    #[must_use]
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Int(_) => "number",
            Self::Str => "string",
        }
    }

    /// Whether a code of this type can be `number`.
    #[must_use]
    pub const fn contains(self, number: i128) -> bool {
        matches!(self, Self::Int(integer) if integer.contains(number))
    }
}
