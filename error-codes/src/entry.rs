//! One row of a domain's tables.

use core::fmt;

use error_codes_core::field::TextField;

use crate::code::Code;
use crate::display::{Printable, pad};
use crate::domain::Domain;
use crate::groups::Section;
use crate::sentinel::write_marker;
use crate::tables::{Language, LanguageIndex, non_empty, of_row, or_source};

/// A view of everything that a declaration says about one code, in the language of the declaration or in another one that
/// it has. It is a pointer and two `u32`, and `Copy`.
///
/// It is returned by `entry()` of an enum, and by the lookups of [`Domain`] and [`Catalog`](crate::Catalog).
///
/// ```
/// use error_codes::tencent_av::Client;
///
/// let entry = Client::AV_ERR_REPEATED_OPERATION.entry();
/// assert_eq!(entry.description(), "重复操作");
/// assert_eq!(entry.solution(), Some("等待上一个操作完成后再进行下一个操作。"));
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    domain: &'static Domain,
    row: u32,
    pub(crate) language: LanguageIndex,
}

/// Whether a code is in use.
///
/// ```
/// use error_codes::{Status, tencent_av::Client};
///
/// assert_eq!(Client::AV_ERR_TIMEOUT.entry().status(), Status::Active);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// In use.
    #[default]
    Active,
    /// In use, and declared with `#[deprecated]`.
    Deprecated,
    /// Declared with `retired`: no longer in use, and never again.
    Retired,
}

impl Status {
    /// The status in lower case, as the exports write it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Deprecated => "deprecated",
            Self::Retired => "retired",
        }
    }

    #[cfg(feature = "std")]
    pub(crate) fn is_retired(self) -> bool {
        self == Self::Retired
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Entry {
    #[doc(hidden)]
    #[inline]
    #[must_use]
    #[allow(clippy::cast_possible_truncation)] // the offsets of a domain's texts are `u32`
    pub const fn new(domain: &'static Domain, row: usize) -> Self {
        Self { domain, row: row as u32, language: LanguageIndex::SOURCE }
    }

    #[inline]
    pub(crate) const fn row(self) -> usize {
        self.row as usize
    }

    pub(crate) const fn at(self, language: LanguageIndex) -> Self {
        Self { language, ..self }
    }

    /// Another code of the domain, in this language.
    const fn other(self, row: usize) -> Self {
        Self::new(self.domain, row).at(self.language)
    }

    pub(crate) const fn translation(self) -> &'static Language {
        self.domain.translation(self.language)
    }

    /// The domain of the code.
    #[inline]
    #[must_use]
    pub const fn domain(self) -> &'static Domain {
        self.domain
    }

    /// The number, or the string in a `str` domain.
    #[must_use]
    pub fn code(self) -> Code<'static> {
        self.domain.code(self.row())
    }

    /// The code as the domain shows it: the number as [`Domain::shown`] says, or the string.
    #[must_use]
    pub fn label(self) -> impl fmt::Display + Copy {
        self.domain.label(self.code())
    }

    /// Whether the domain shows the number otherwise than by its decimal digits.
    #[cfg(feature = "serde")]
    pub(crate) fn has_label(self) -> bool {
        self.code().as_int().is_some_and(|number| !self.domain.number_format().is_plain(number))
    }

    /// The documented name: the identifier, or the field `name`.
    #[inline]
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.domain.row_name(self.row())
    }

    /// The identifier of the variant, without `r#`.
    #[must_use]
    pub fn variant(self) -> &'static str {
        of_row(self.domain.0.extras.variants, self.row()).unwrap_or(self.name())
    }

    /// One of the texts; `None` if the code has none.
    pub(crate) const fn text(self, field: TextField) -> Option<&'static str> {
        non_empty(self.text_or_empty(field))
    }

    const fn text_or_empty(self, field: TextField) -> &'static str {
        or_source(self.translation().texts(field).get(self.row()), self.domain.0.texts(field).get(self.row()))
    }

    /// The description in the language of this entry, or the first paragraph of the doc comment if it is omitted; empty if
    /// there is none.
    #[must_use]
    pub const fn description(self) -> &'static str {
        self.text_or_empty(TextField::Description)
    }

    /// The doc comment, or its translation into the language of this entry; without its first paragraph where that is the
    /// description. `None` if nothing is left.
    #[must_use]
    pub const fn detail(self) -> Option<&'static str> {
        self.text(TextField::Detail)
    }

    /// The field `cause`.
    #[must_use]
    pub const fn cause(self) -> Option<&'static str> {
        self.text(TextField::Cause)
    }

    /// The field `solution`.
    #[must_use]
    pub const fn solution(self) -> Option<&'static str> {
        self.text(TextField::Solution)
    }

    /// The section of the code.
    #[must_use]
    pub const fn section(self) -> Option<&'static Section> {
        match self.domain.0.extras.section_of.get(self.row()) {
            Some(section) if section > 0 => Some(&self.domain.sections_at(self.language)[section - 1]),
            _ => None,
        }
    }

    /// The further columns of the source table with their texts, in the order of the declaration.
    #[must_use]
    pub fn notes(self) -> impl ExactSizeIterator<Item = (&'static str, &'static str)> + DoubleEndedIterator + Clone {
        let notes = self.domain.0.extras.notes;
        let start = notes.partition_point(|(row, ..)| *row < self.row());
        let end = notes.partition_point(|(row, ..)| *row <= self.row());
        notes[start..end].iter().map(|&(_, column, text)| (column, text))
    }

    /// The code whose number this one shares, if it was declared with `shares`.
    #[must_use]
    pub fn shares(self) -> Option<Self> {
        of_row(self.domain.0.extras.shares, self.row()).map(|row| self.other(row))
    }

    /// The active code under whose number the name of this retired one lives on.
    ///
    /// ```
    /// error_codes::define_codes! {
    ///     domain Mongo 1..=20000 {
    ///         DuplicateKey = 11000 "duplicate key",
    ///         retired DuplicateKey = 3 "duplicate key" { moved: DuplicateKey },
    ///     }
    /// }
    /// # fn main() {
    /// let retired = Mongo::DOMAIN.retired().next().unwrap();
    /// assert_eq!(retired.moved(), Some(Mongo::DuplicateKey.entry()));
    /// # }
    /// ```
    #[must_use]
    pub fn moved(self) -> Option<Self> {
        of_row(self.domain.0.extras.moved, self.row()).map(|row| self.other(row))
    }

    /// Whether the code is in use.
    #[must_use]
    pub fn status(self) -> Status {
        if self.row() >= self.domain.0.active {
            Status::Retired
        } else if self.domain.0.extras.deprecated.binary_search(&self.row()).is_ok() {
            Status::Deprecated
        } else {
            Status::Active
        }
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Entry({}::{} = {:?})", self.domain.name(), self.variant(), self.code())
    }
}

/// `NAME (CODE): description`, or `NAME (CODE)` if there is no description; `{:#}` adds detail, cause and solution, each on
/// lines of its own.
impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(written) = write_marker(f, self.domain, self.row()) {
            return written;
        }
        let unpadded = Unpadded { entry: *self, full: f.alternate() };
        pad(f, format_args!("{unpadded}"))
    }
}

struct Unpadded {
    entry: Entry,
    full: bool,
}

impl fmt::Display for Unpadded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { entry, full } = *self;
        write!(f, "{} ({})", entry.name(), entry.label())?;
        if !entry.description().is_empty() {
            write!(f, ": {}", entry.description())?;
        }
        for field in TextField::ALL[1..].iter().filter(|_| full) {
            if let Some(text) = entry.text(*field) {
                // A doc comment may hold any character.
                write!(f, "\n{}: {}", field.name(), Printable::lines(text))?;
            }
        }
        Ok(())
    }
}
