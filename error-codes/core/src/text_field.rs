//! The texts of a code that have a translation in each language.

/// A text of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextField {
    /// The text of the row.
    Description,
    /// The doc comment.
    Detail,
    /// The field `cause`.
    Cause,
    /// The field `solution`.
    Solution,
}

impl TextField {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Description, Self::Detail, Self::Cause, Self::Solution];

    /// The name in lower case: a field in the block, a key or a column elsewhere.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Description => "description",
            Self::Detail => "detail",
            Self::Cause => "cause",
            Self::Solution => "solution",
        }
    }

    /// The field with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.name() == name)
    }
}
