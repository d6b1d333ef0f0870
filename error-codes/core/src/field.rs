//! The fields of a code.

use crate::text_field::TextField;

/// A field that is written without quotes; a typed column or a further column cannot have its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The documented name.
    Name,
    /// What caused the error.
    Cause,
    /// What to do.
    Solution,
    /// The code whose number this one has.
    Shares,
    /// The code under whose number the name of a retired one lives on.
    Moved,
}

impl Field {
    /// All of them, in the order in which messages list them.
    pub const ALL: [Self; 5] = [Self::Name, Self::Cause, Self::Solution, Self::Shares, Self::Moved];

    /// The word before the colon.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Cause => TextField::Cause.name(),
            Self::Solution => TextField::Solution.name(),
            Self::Shares => "shares",
            Self::Moved => "moved",
        }
    }

    /// The field with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.name() == name)
    }

    /// Whether its value is a code, by its name; that of any other is a text, in quotes.
    #[must_use]
    pub const fn names_code(self) -> bool {
        matches!(self, Self::Shares | Self::Moved)
    }
}
