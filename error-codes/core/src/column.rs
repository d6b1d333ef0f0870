//! The values of typed columns, as the tables keep them: each a text.

use core::fmt::{Display, Formatter, Result};

/// A value without its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// A string, stored with a leading `"`.
    Text(&'a str),
    /// Any other expression, as it is written; stored with a leading space if it begins with a `"`.
    Expression(&'a str),
}

impl<'a> Value<'a> {
    /// Reads what [`Display`] writes.
    #[must_use]
    pub fn read(kept: &'a str) -> Self {
        kept.strip_prefix('"').map_or_else(|| Self::Expression(kept.trim_start()), Self::Text)
    }
}

impl Display for Value<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::Text(text) => write!(f, "\"{text}"),
            Self::Expression(expression) if expression.starts_with('"') => write!(f, " {expression}"),
            Self::Expression(expression) => f.write_str(expression),
        }
    }
}
