//! Typed columns and their values, without their types.

use core::fmt;

use error_codes_core::column::Value;

use crate::domain::Domain;
use crate::entry::Entry;
use crate::tables::{ColumnTable, non_empty};

/// The declaration of a typed column.
///
/// ```
/// error_codes::define_codes! {
///     domain Upload 70000..=70099 {
///         /// The HTTP status of an answer with this code.
///         column http: u16 = 500,
///         TooLarge = 70001 "the file is too large" { http: 413 },
///         Busy = 70050 "the service is busy",
///     }
/// }
///
/// assert_eq!(Upload::TooLarge.http(), 413);
/// assert_eq!(Upload::Busy.http(), 500);
/// let column = Upload::DOMAIN.columns().next().unwrap();
/// assert_eq!((column.name(), column.type_name()), ("http", "u16"));
/// assert_eq!(column.detail(), Some("The HTTP status of an answer with this code."));
/// ```
#[derive(Clone, Copy)]
pub struct Column(&'static ColumnTable);

impl Column {
    /// The name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.0.name
    }

    /// The type, as it is written in the declaration.
    #[must_use]
    pub const fn type_name(self) -> &'static str {
        self.0.ty
    }

    /// The text of the doc comment.
    #[must_use]
    pub const fn detail(self) -> Option<&'static str> {
        non_empty(self.0.detail)
    }
}

impl fmt::Debug for Column {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Column({}: {})", self.name(), self.type_name())
    }
}

/// A value of a typed column, without its type.
///
/// Its `Display` is the value as one would write it in a table: a text without quotes, an expression as it is declared.
///
/// ```
/// use error_codes::ColumnValue;
///
/// #[derive(Clone, Copy)]
/// enum Retry {
///     Never,
///     After(u32),
/// }
///
/// error_codes::define_codes! {
///     domain Upload 70000..=70099 {
///         column http: u16,
///         column retry: Retry = Retry::Never,
///         Busy = 70050 "the service is busy" { http: 503, retry: Retry::After(30) },
///     }
/// }
///
/// let columns: Vec<_> = Upload::Busy.entry().columns().collect();
/// assert_eq!(columns, [("http", ColumnValue::Int(503)), ("retry", ColumnValue::Expression("Retry::After(30)"))]);
/// # assert!(matches!(Upload::Busy.retry(), Retry::After(30)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ColumnValue {
    /// `true` or `false`.
    Bool(bool),
    /// An integer literal.
    Int(i128),
    /// A string literal: its text.
    Text(&'static str),
    /// Any other expression, as it is written.
    Expression(&'static str),
}

impl ColumnValue {
    /// Reads a value as the macro writes it; `None` if a retired code has none.
    fn of(spelling: &'static str) -> Option<Self> {
        Some(match spelling {
            "" => return None,
            "true" => Self::Bool(true),
            "false" => Self::Bool(false),
            _ => match Value::read(spelling) {
                Value::Text(text) => Self::Text(text),
                Value::Expression(written) => written.parse().map_or(Self::Expression(written), Self::Int),
            },
        })
    }
}

impl fmt::Display for ColumnValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bool(value) => value.fmt(f),
            Self::Int(value) => value.fmt(f),
            Self::Text(text) | Self::Expression(text) => f.pad(text),
        }
    }
}

impl Domain {
    /// The typed columns: those of the block, then its own, in the order of their declarations.
    pub fn columns(&self) -> impl ExactSizeIterator<Item = Column> + DoubleEndedIterator + Clone + use<> {
        self.0.extras.columns.iter().map(Column)
    }
}

impl Entry {
    /// The typed columns with their values; a retired code has those that it was declared with.
    #[must_use]
    pub fn columns(self) -> impl DoubleEndedIterator<Item = (&'static str, ColumnValue)> + Clone {
        let columns = self.domain().0.extras.columns.iter();
        columns.filter_map(move |column| Some((column.name, ColumnValue::of(column.values.get(self.row()))?)))
    }
}
