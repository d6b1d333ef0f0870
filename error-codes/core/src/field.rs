//! The fields of a code, each with its word. A new one begins here: rustc leads from it to most of what it needs.

/// An enum of names, each with its word.
#[macro_export]
macro_rules! fields {
    ($(#[$attr:meta])* $vis:vis enum $name:ident { $($(#[$doc:meta])* $field:ident = $word:expr,)* }) => {
        $(#[$attr])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        $vis enum $name {
            $($(#[$doc])* $field,)*
        }

        impl $name {
            /// All of them, in the order in which they are shown.
            $vis const ALL: [Self; [$($word),*].len()] = [$(Self::$field),*];

            /// Its word: what stands before the colon, a key or a column elsewhere.
            #[must_use]
            $vis const fn name(self) -> &'static str {
                match self {
                    $(Self::$field => $word,)*
                }
            }

            /// The field with this name.
            #[must_use]
            $vis fn from_name(name: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|field| field.name() == name)
            }
        }
    };
}

fields! {
    /// A field that is written without quotes; a typed column or a further column cannot have its name.
    pub enum Field {
        /// The documented name.
        Name = "name",
        /// What caused the error.
        Cause = TextField::Cause.name(),
        /// What to do.
        Solution = TextField::Solution.name(),
        /// The code whose number this one has.
        Shares = "shares",
        /// The code under whose number the name of a retired one lives on.
        Moved = "moved",
    }
}

fields! {
    /// A text of a code that has a translation in each language.
    pub enum TextField {
        /// The text of the row.
        Description = "description",
        /// The doc comment.
        Detail = "detail",
        /// The field `cause`.
        Cause = "cause",
        /// The field `solution`.
        Solution = "solution",
    }
}

impl TextField {
    /// All but the description: those that are fields of a translation.
    pub const FIELDS: [Self; Self::ALL.len() - 1] = {
        let [_, fields @ ..] = Self::ALL;
        fields
    };
}

impl Field {
    /// Whether its value is a code, by its name; that of any other is a text, in quotes.
    #[must_use]
    pub const fn names_code(self) -> bool {
        matches!(self, Self::Shares | Self::Moved)
    }
}
