//! The type of codes.

use error_codes_core::integer::Integer;

/// The type of a domain's codes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Type {
    Int(Integer),
    Str,
}

impl Type {
    pub(crate) const DEFAULT: Self = Self::Int(Integer::DEFAULT);

    pub(crate) fn from_name(name: &str) -> Option<Self> {
        let integers = Integer::ALL.iter().map(|integer| Self::Int(*integer));
        integers.chain([Self::Str]).find(|ty| ty.name() == name)
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Int(integer) => integer.name(),
            Self::Str => "str",
        }
    }

    /// What a code of this type is called.
    pub(crate) fn kind(self) -> &'static str {
        match self {
            Self::Int(_) => "number",
            Self::Str => "string",
        }
    }

    /// Whether a code of this type can be `number`.
    pub(crate) fn contains(self, number: i128) -> bool {
        matches!(self, Self::Int(integer) if integer.contains(number))
    }
}
