//! A domain: the tables of one enum, without its type.

use core::fmt;
use core::ops::RangeInclusive;

use error_codes_core::extent::Extent;
use error_codes_core::format::NumberFormat;
use error_codes_core::ty::Type;

use crate::code::Code;
use crate::groups::{Reserved, Section, contains, iterate};
use crate::tables::{Codes, Tables, non_empty};

/// One domain: the numbers that it owns, and everything that its declaration says about them.
///
/// Every enum of codes has one, `IoT::DOMAIN`; a [`Catalog`](crate::Catalog) has those of its block.
///
/// ```
/// use error_codes::iot_video::IoT;
///
/// let domain = IoT::DOMAIN;
/// assert_eq!(domain.name(), "IoT");
/// assert_eq!(domain.ranges().next(), Some(21000..=21999));
/// assert_eq!(domain.by_code(21021).unwrap().name(), "IVConnError_Duplicate");
/// assert!(domain.by_code(21999).is_none() && domain.contains(21999));
/// ```
pub struct Domain(pub(crate) Tables);

impl Domain {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(tables: Tables) -> Self {
        Self(tables)
    }

    /// The name of the enum.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.0.name
    }

    /// The title, if it was declared with one.
    #[must_use]
    pub const fn title(&self) -> Option<&'static str> {
        non_empty(self.0.title)
    }

    /// The documentation of the enum, if it has any of its own.
    ///
    /// ```
    /// error_codes::define_codes! {
    ///     /// What the printer reports.
    ///     domain Printer 100..=199 "Printer" {}
    /// }
    /// # fn main() {
    /// assert_eq!(Printer::DOMAIN.detail(), Some("What the printer reports."));
    /// # }
    /// ```
    #[must_use]
    pub const fn detail(&self) -> Option<&'static str> {
        non_empty(self.0.detail)
    }

    /// The type of the codes as it is written in a declaration: `"i32"`, `"str"`.
    #[must_use]
    pub const fn code_type(&self) -> &'static str {
        self.ty().name()
    }

    /// The type of the codes.
    pub(crate) const fn ty(&self) -> Type {
        match self.0.codes {
            Codes::Int { integer, .. } => Type::Int(integer),
            Codes::Str { .. } => Type::Str,
        }
    }

    /// The numbers that the domain owns; none in a `str` domain.
    #[must_use]
    pub fn ranges(&self) -> impl ExactSizeIterator<Item = RangeInclusive<i128>> + DoubleEndedIterator + Clone {
        iterate(self.0.ranges)
    }

    /// The patterns of the strings that a `str` domain owns: `?` is one character, a final `*` any rest. None if it was
    /// declared without `like`.
    ///
    /// ```
    /// error_codes::define_codes! {
    ///     domain SqlState: str like "?????" { Success = "00000" "successful completion" }
    /// }
    /// # fn main() {
    /// assert_eq!(SqlState::DOMAIN.patterns(), ["?????"]);
    /// assert!(SqlState::DOMAIN.contains("08006") && !SqlState::DOMAIN.contains("8006"));
    /// # }
    /// ```
    #[must_use]
    pub const fn patterns(&self) -> &'static [&'static str] {
        self.0.extras.patterns
    }

    /// Whether this number lies in the ranges, or this string matches a pattern.
    ///
    /// `false` for every string if the domain has no patterns, even for its own codes; use [`by_code`](Self::by_code) for
    /// those.
    #[must_use]
    pub fn contains<'a>(&self, code: impl Into<Code<'a>>) -> bool {
        contains(self.extent(), code.into())
    }

    /// The ranges and patterns that the domain owns.
    pub(crate) const fn extent(&self) -> Extent<'static> {
        Extent { ranges: self.0.ranges, patterns: self.0.extras.patterns }
    }

    /// The same on one line, with the numbers as the domain shows them.
    pub(crate) const fn shown_extent(&self) -> impl fmt::Display + use<> {
        self.extent().show(self.number_format())
    }

    pub(crate) const fn number_format(&self) -> NumberFormat<'static> {
        self.0.extras.shown
    }

    /// How numbers are shown, a text with one placeholder such as `E{:04}`; `None` if they are plain decimal numbers.
    ///
    /// ```
    /// error_codes::define_codes! {
    ///     domain Rustc: u16 1..=999 shown "E{:04}" { MismatchedTypes = 308 "mismatched types" }
    /// }
    /// # fn main() {
    /// assert_eq!(Rustc::DOMAIN.shown(), Some("E{:04}"));
    /// assert_eq!(Rustc::DOMAIN.label(7).to_string(), "E0007");
    /// # }
    /// ```
    #[must_use]
    pub fn shown(&self) -> Option<&'static str> {
        let shown = self.number_format();
        (shown != NumberFormat::PLAIN).then_some(shown.text)
    }

    /// The identifier of the variant for codes that are not declared, if the enum was declared with `other`.
    ///
    /// ```
    /// error_codes::define_codes! {
    ///     domain Kafka: i16 -1..=0 { other Unknown, UnknownServerError = -1 "unknown server error" }
    /// }
    /// # fn main() {
    /// assert_eq!(Kafka::DOMAIN.open(), Some("Unknown"));
    /// assert_eq!(Kafka::from_code(999), Kafka::Unknown(999));
    /// # }
    /// ```
    #[must_use]
    pub const fn open(&self) -> Option<&'static str> {
        non_empty(self.0.extras.other)
    }

    /// The names of the domains that this one was declared to overlap.
    #[must_use]
    pub const fn overlaps(&self) -> &'static [&'static str] {
        self.0.extras.overlaps
    }

    /// The sections, in the order of the declaration.
    #[must_use]
    pub const fn sections(&self) -> &'static [Section] {
        self.0.extras.sections
    }

    /// The reserved numbers or strings of the domain.
    #[must_use]
    pub const fn reserved(&self) -> &'static [Reserved] {
        self.0.extras.reserved
    }

    /// How many codes there are, retired ones not counted.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.0.active
    }

    /// Whether the domain has no code; it owns its range all the same.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// By identity: two declarations are two domains, even with the same contents.
impl PartialEq for Domain {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self, other)
    }
}

impl Eq for Domain {}

impl fmt::Debug for Domain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Domain").field("name", &self.name()).field("ranges", &self.0.ranges).finish_non_exhaustive()
    }
}
