//! A catalog: all that one block declares.

use core::fmt;

use crate::code::Code;
use crate::domain::Domain;
use crate::entry::Entry;
use crate::groups::Reserved;
use crate::meaning::Meaning;
use crate::tables::{CatalogLanguage, non_empty};

/// All domains of one block, and what it reserves outside of them: one vendor's document, one team's codes.
///
/// `catalog NAME = "id" "title";` makes a `static` of this type.
///
/// ```
/// use error_codes::{IOT_VIDEO, Meaning};
///
/// let Some(Meaning::Code(entry)) = IOT_VIDEO.explain(21021).next() else { panic!() };
/// assert_eq!(entry.to_string(), "IVConnError_Duplicate (21021): 连接通道已存在");
/// assert!(matches!(IOT_VIDEO.explain(8800).next(), Some(Meaning::Reserved { .. })));
/// assert_eq!(IOT_VIDEO.explain(8700).next(), None); // no domain owns it
/// ```
pub struct Catalog {
    id: &'static str,
    title: &'static str,
    detail: &'static str,
    domains: &'static [&'static Domain],
    reserved: &'static [Reserved],
    /// The language that the block itself is in; empty if it is not declared.
    pub(crate) language: &'static str,
    pub(crate) languages: &'static [CatalogLanguage],
}

impl Catalog {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        id: &'static str,
        title: &'static str,
        domains: &'static [&'static Domain],
        reserved: &'static [Reserved],
    ) -> Self {
        Self { id, title, detail: "", domains, reserved, language: "", languages: &[] }
    }

    /// The same with its languages.
    #[doc(hidden)]
    #[must_use]
    pub const fn in_languages(self, language: &'static str, languages: &'static [CatalogLanguage]) -> Self {
        Self { language, languages, ..self }
    }

    /// The same with its documentation.
    #[doc(hidden)]
    #[must_use]
    pub const fn with_detail(self, detail: &'static str) -> Self {
        Self { detail, ..self }
    }

    /// The id, lower case with dashes.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// The title, as declared.
    #[must_use]
    pub const fn title(&self) -> &'static str {
        self.title
    }

    /// The documentation of the static, if it has any of its own.
    ///
    /// ```
    /// error_codes::define_codes! {
    ///     /// What our services answer.
    ///     catalog OURS = "ours" "Our services";
    /// }
    /// # fn main() {
    /// assert_eq!(OURS.detail(), Some("What our services answer."));
    /// # }
    /// ```
    #[must_use]
    pub const fn detail(&self) -> Option<&'static str> {
        non_empty(self.detail)
    }

    /// The domains, in the order of the declaration.
    #[must_use]
    pub const fn domains(&self) -> &'static [&'static Domain] {
        self.domains
    }

    /// The domain with this name; `None` if there is none.
    #[must_use]
    pub fn domain(&self, name: &str) -> Option<&'static Domain> {
        self.domains.iter().copied().find(|domain| domain.name() == name)
    }

    /// The numbers and strings that are reserved outside of the domains.
    #[must_use]
    pub const fn reserved(&self) -> &'static [Reserved] {
        self.reserved
    }

    /// How many codes there are, retired ones not counted.
    #[must_use]
    pub fn len(&self) -> usize {
        self.domains.iter().map(|domain| domain.len()).sum()
    }

    /// Whether no domain has a code.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The codes of all domains, in the order of the declaration.
    #[must_use]
    pub fn entries(&self) -> impl DoubleEndedIterator<Item = Entry> + Clone + use<> {
        self.domains.iter().flat_map(|domain| domain.entries())
    }

    /// Every code with this number or string; more than one where numbers are shared or domains overlap.
    pub fn with_code<'a, C: Into<Code<'a>>>(&self, code: C) -> impl Iterator<Item = Entry> + use<'a, C> {
        let code = code.into();
        self.domains.iter().flat_map(move |domain| domain.with_code(code))
    }

    /// Every code with this documented name; more than one if several domains have the name.
    pub fn with_name<'a>(&self, name: &'a str) -> impl Iterator<Item = Entry> + use<'a> {
        self.domains.iter().filter_map(move |domain| domain.by_name(name))
    }

    /// Every meaning that a number or a string has here, domain by domain: codes, retired codes, reserved numbers;
    /// [`Meaning::Unassigned`] where a domain owns a number without a meaning. Nothing if no domain owns it.
    pub fn explain<'a, C: Into<Code<'a>>>(&self, code: C) -> impl Iterator<Item = Meaning> + use<'a, C> {
        self.explain_in(code, "")
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalog").field("id", &self.id).field("domains", &self.domains).finish_non_exhaustive()
    }
}
