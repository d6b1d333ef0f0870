//! The lookups of a domain: from a code or a name to rows, and from a row to its code and texts.

use error_codes_core::pattern::any_matches;

use crate::code::Code;
use crate::domain::Domain;
use crate::entry::Entry;
use crate::meaning::Meaning;
use crate::rows::SharedRows;
use crate::tables::{Codes, LanguageIndex, of_row};

impl Domain {
    /// The code with this number or string, `None` if there is none; if several share it, the one declared without
    /// `shares`.
    #[must_use]
    pub fn by_code<'a>(&'static self, code: impl Into<Code<'a>>) -> Option<Entry> {
        self.first_row(code.into()).map(|row| Entry::new(self, row))
    }

    /// Every code with this number or string, in the order of the declaration.
    #[must_use]
    pub fn with_code<'a, C: Into<Code<'a>>>(
        &'static self,
        code: C,
    ) -> impl ExactSizeIterator<Item = Entry> + use<'a, C> {
        SharedRows::new(self, code.into()).map(move |row| Entry::new(self, row))
    }

    /// The code with this documented name; `None` if there is none.
    #[must_use]
    pub fn by_name(&'static self, name: &str) -> Option<Entry> {
        self.row_of_name(name).map(|row| Entry::new(self, row))
    }

    /// Every meaning that a number or a string has in this domain; none if it lies outside.
    ///
    /// See [`Catalog::explain`](crate::Catalog::explain).
    pub fn explain<'a, C: Into<Code<'a>>>(&'static self, code: C) -> impl Iterator<Item = Meaning> + use<'a, C> {
        self.explain_at(code.into(), LanguageIndex::SOURCE)
    }

    pub(crate) fn explain_at<'a>(
        &'static self,
        code: Code<'a>,
        language: LanguageIndex,
    ) -> impl Iterator<Item = Meaning> + use<'a> {
        let active = self.with_code(code).map(move |entry| Meaning::Code(entry.at(language)));
        let retired = self.retired().filter(move |entry| entry.code() == code);
        let retired = retired.map(move |entry| Meaning::Retired(entry.at(language)));
        let reserved = self.reserved_at(language).iter().filter(move |reserved| reserved.contains(code));
        let reserved = reserved.map(|reserved| Meaning::Reserved { reserved, domain: Some(self) });
        let mut known = active.chain(retired).chain(reserved).peekable();
        let unassigned = known.peek().is_none() && self.contains(code);
        known.chain(unassigned.then_some(Meaning::Unassigned(self)))
    }

    /// The code of a row, active or retired.
    #[inline]
    pub(crate) fn code(&self, row: usize) -> Code<'static> {
        match self.0.codes {
            Codes::Int { integer, numbers, .. } => Code::Int(integer.from_bits(numbers.get(row))),
            Codes::Str { texts, .. } => Code::Text(texts.get(row)),
        }
    }

    #[inline]
    pub(crate) fn first_row(&self, code: Code<'_>) -> Option<usize> {
        let row = match (&self.0.codes, code) {
            (Codes::Int { integer, index, .. }, Code::Int(number)) => index.row(integer.to_bits(number)?),
            (Codes::Str { index, .. }, Code::Text(text)) => index.row_of_text(text)?,
            _ => return None,
        };
        (row < self.0.active && self.code(row) == code).then_some(row)
    }

    /// The row of a string code; called by `from_code` of a `str` domain.
    #[doc(hidden)]
    #[must_use]
    pub fn row_of_str(&self, text: &str) -> Option<usize> {
        self.first_row(Code::Text(text))
    }

    /// The row of a documented name; called by `from_name`.
    #[doc(hidden)]
    #[inline]
    #[must_use]
    pub fn row_of_name(&self, name: &str) -> Option<usize> {
        let row = self.0.name_index.row_of_text(name)?;
        (row < self.0.active && self.0.names.get(row) == name).then_some(row)
    }

    /// The row whose number this one has: its own, or the one that it shares.
    pub(crate) fn origin(&self, row: usize) -> usize {
        of_row(self.0.extras.shares, row).unwrap_or(row)
    }

    /// The documented name of a row.
    #[doc(hidden)]
    #[inline]
    #[must_use]
    pub const fn row_name(&self, row: usize) -> &'static str {
        self.0.names.get(row)
    }

    /// The description of a row.
    #[doc(hidden)]
    #[inline]
    #[must_use]
    pub const fn row_description(&self, row: usize) -> &'static str {
        self.0.descriptions.get(row)
    }

    /// The first string of a domain without patterns that matches one of these. A domain with patterns owns what they match.
    pub(crate) const fn first_code_like(&self, patterns: &[&str]) -> Option<&'static str> {
        let Codes::Str { texts, .. } = &self.0.codes else { return None };
        let mut row = 0;
        while row < self.0.rows && self.patterns().is_empty() && !patterns.is_empty() {
            let code = texts.get(row);
            if any_matches(patterns, code) {
                return Some(code);
            }
            row += 1;
        }
        None
    }
}
