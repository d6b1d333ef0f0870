//! Texts in other languages than that of the declaration.

use core::iter;

use error_codes_core::language::lookup;

use crate::catalog::Catalog;
use crate::code::Code;
use crate::domain::Domain;
use crate::entry::Entry;
use crate::groups::{Reserved, Section};
use crate::meaning::Meaning;
use crate::tables::{CatalogLanguage, Language, LanguageIndex, list_or_source, non_empty, or_source};

static SOURCE: Language = Language::SOURCE;

impl Domain {
    /// The languages in which the domain has texts, that of the declaration not counted.
    ///
    /// ```
    /// use error_codes::iot_video::IoT;
    ///
    /// assert!(IoT::DOMAIN.languages().eq(["en"]));
    /// assert_eq!(IoT::DOMAIN.title(), Some("iOS SDK 错误"));
    /// assert_eq!(IoT::DOMAIN.title_in("en"), Some("iOS SDK errors"));
    /// assert_eq!(IoT::DOMAIN.sections_in("en")[0].title(), "Connection error codes");
    /// ```
    #[must_use]
    pub fn languages(&self) -> impl ExactSizeIterator<Item = &'static str> + DoubleEndedIterator + Clone + use<> {
        self.0.extras.languages.iter().map(|language| language.tag)
    }

    /// The title in a language, looked up as [`Entry::in_language`] does.
    #[must_use]
    pub fn title_in(&self, tag: &str) -> Option<&'static str> {
        non_empty(or_source(self.translation(self.language_index(tag)).title, self.0.title))
    }

    /// The sections in a language, looked up as [`Entry::in_language`] does.
    #[must_use]
    pub fn sections_in(&self, tag: &str) -> &'static [Section] {
        self.sections_at(self.language_index(tag))
    }

    /// The reserved numbers in a language, looked up as [`Entry::in_language`] does.
    #[must_use]
    pub fn reserved_in(&self, tag: &str) -> &'static [Reserved] {
        self.reserved_at(self.language_index(tag))
    }

    /// [`explain`](Self::explain) in a language, looked up as [`Entry::in_language`] does.
    pub fn explain_in<'a, C: Into<Code<'a>>>(
        &'static self,
        code: C,
        tag: &str,
    ) -> impl Iterator<Item = Meaning> + use<'a, C> {
        self.explain_at(code.into(), self.language_index(tag))
    }

    /// By the lookup of RFC 4647.
    pub(crate) fn language_index(&self, tag: &str) -> LanguageIndex {
        // The declaration's language comes first: `en-GB` finds a declaration in `en-GB` before a translation into `en`.
        let all = iter::once(self.0.extras.language).chain(self.languages());
        lookup(tag, all.zip((0..).map(LanguageIndex))).unwrap_or(LanguageIndex::SOURCE)
    }

    pub(crate) const fn translation(&self, language: LanguageIndex) -> &'static Language {
        let index = language.0 as usize;
        let languages = self.0.extras.languages;
        if index == 0 || index > languages.len() { &SOURCE } else { &languages[index - 1] }
    }

    pub(crate) const fn sections_at(&self, language: LanguageIndex) -> &'static [Section] {
        list_or_source(self.translation(language).sections, self.0.extras.sections)
    }

    pub(crate) const fn reserved_at(&self, language: LanguageIndex) -> &'static [Reserved] {
        list_or_source(self.translation(language).reserved, self.0.extras.reserved)
    }
}

impl Entry {
    /// The same code with its texts in another language: everything that the entry says follows, its section too.
    ///
    /// It is found by the lookup of RFC 4647: for `en-GB`, that is `en-GB`, or else `en`, or else the language of the
    /// declaration. A text that a partial translation lacks is that of the declaration.
    ///
    /// ```
    /// use error_codes::tencent_av::Client;
    ///
    /// let entry = Client::AV_ERR_TIMEOUT.entry();
    /// assert_eq!(entry.to_string(), "AV_ERR_TIMEOUT (1005): 超时");
    /// assert_eq!(entry.in_language("en-GB").to_string(), "AV_ERR_TIMEOUT (1005): timed out");
    /// assert_eq!(entry.in_language("en").solution(), Some("Check whether the network has a problem, and try again."));
    /// assert_eq!(entry.in_language("de"), entry);
    /// ```
    #[must_use]
    pub fn in_language(self, tag: &str) -> Self {
        self.at(self.domain().language_index(tag))
    }

    /// The language of the texts; `None` if it is that of the declaration.
    ///
    /// ```
    /// use error_codes::tencent_av::Client;
    ///
    /// let entry = Client::AV_ERR_TIMEOUT.entry();
    /// assert_eq!(entry.language(), None);
    /// assert_eq!(entry.in_language("en-GB").language(), Some("en"));
    /// ```
    #[must_use]
    pub const fn language(self) -> Option<&'static str> {
        non_empty(self.translation().tag)
    }
}

impl Catalog {
    /// The language of the declaration, if it names one, as in `catalog … in zh;`.
    ///
    /// ```
    /// use error_codes::IOT_VIDEO;
    ///
    /// assert_eq!(IOT_VIDEO.language(), Some("zh"));
    /// assert!(IOT_VIDEO.languages().eq(["en"]));
    /// assert_eq!(IOT_VIDEO.title_in("en-GB"), "IoT Video SDK error codes");
    /// assert_eq!(IOT_VIDEO.reserved_in("en")[0].title(), "reserved errors");
    /// ```
    #[must_use]
    pub const fn language(&self) -> Option<&'static str> {
        non_empty(self.language)
    }

    /// The languages in which the catalog, or any of its domains, has texts, that of the declaration not counted.
    #[must_use]
    pub fn languages(&self) -> impl ExactSizeIterator<Item = &'static str> + DoubleEndedIterator + Clone + use<> {
        self.languages.iter().map(|language| language.tag)
    }

    /// The title in a language, looked up as [`Entry::in_language`] does.
    #[must_use]
    pub fn title_in(&self, tag: &str) -> &'static str {
        self.lookup(tag).map_or(self.title(), |language| or_source(language.title, self.title()))
    }

    /// The numbers that are reserved outside of the domains, in a language, looked up as [`Entry::in_language`] does.
    #[must_use]
    pub fn reserved_in(&self, tag: &str) -> &'static [Reserved] {
        self.lookup(tag).map_or(self.reserved(), |language| list_or_source(language.reserved, self.reserved()))
    }

    /// [`explain`](Self::explain) in a language, looked up as [`Entry::in_language`] does.
    ///
    /// ```
    /// use error_codes::{IOT_VIDEO, Meaning};
    ///
    /// let Some(Meaning::Code(entry)) = IOT_VIDEO.explain_in(21021, "en").next() else { panic!() };
    /// assert_eq!(entry.description(), "the connection channel already exists");
    /// let Some(Meaning::Reserved { reserved, .. }) = IOT_VIDEO.explain_in(8800, "en").next() else { panic!() };
    /// assert_eq!(reserved.title(), "reserved errors");
    /// ```
    pub fn explain_in<'a, C: Into<Code<'a>>>(
        &self,
        code: C,
        tag: &'a str,
    ) -> impl Iterator<Item = Meaning> + use<'a, C> {
        let code = code.into();
        let reserved = self.reserved_in(tag).iter().filter(move |reserved| reserved.contains(code));
        let reserved = reserved.map(|reserved| Meaning::Reserved { reserved, domain: None });
        let explain = move |domain: &&'static Domain| domain.explain_at(code, domain.language_index(tag));
        self.domains().iter().flat_map(explain).chain(reserved)
    }

    /// Among the languages that have texts of the catalog itself; `None` is that of the declaration.
    fn lookup(&self, tag: &str) -> Option<&'static CatalogLanguage> {
        let own = self.languages.iter().filter(|language| !language.title.is_empty() || !language.reserved.is_empty());
        let own = own.map(|language| (language.tag, Some(language)));
        lookup(tag, iter::once((self.language, None)).chain(own)).flatten()
    }
}
