//! Builds the reference from the catalogs and the lock.

use std::marker::PhantomData;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::field::TextField;
use error_codes_core::range::Range;
use indexmap::IndexMap;

use super::{Catalog, Code, Column, Domain, Form, Reference, Reserved, Section, Texts, Translations, VERSION, Value};
use crate::Entry;
use crate::lock::{Lock, Published};
use crate::tables::{Language, non_empty};

impl<F: Form> Reference<F> {
    pub(in crate::cli) fn of(catalogs: &[&'static crate::Catalog], lock: &Lock) -> Self {
        let catalogs = catalogs.iter().map(|catalog| Catalog::of(catalog, catalog.domains(), lock));
        Self { version: VERSION, catalogs: catalogs.collect() }
    }
}

impl<F: Form> Catalog<F> {
    /// A catalog with some of its domains.
    pub(in crate::cli) fn of(
        catalog: &'static crate::Catalog,
        domains: &[&'static crate::Domain],
        lock: &Lock,
    ) -> Self {
        Self {
            id: catalog.id().into(),
            title: catalog.title().into(),
            detail: owned(catalog.detail()),
            language: owned(catalog.language()),
            languages: catalog.languages().map(String::from).collect(),
            texts: translations(catalog.languages, |of| (of.tag, Texts::of_title(of.title))),
            domains: domains.iter().map(|domain| Domain::of(catalog, domain, lock)).collect(),
            reserved: reserved(catalog.reserved(), catalog.languages, |of| (of.tag, of.reserved)),
            computed: F::Catalog::default(),
        }
    }
}

impl<F: Form> Domain<F> {
    fn of(catalog: &crate::Catalog, domain: &'static crate::Domain, lock: &Lock) -> Self {
        let languages = domain.0.extras.languages;
        Self {
            name: domain.name().into(),
            title: owned(domain.title()),
            code_type: domain.code_type().into(),
            detail: owned(domain.detail()),
            ranges: pairs(domain.ranges()),
            patterns: strings(domain.patterns()),
            shown: owned(domain.shown()),
            open: owned(domain.open()),
            overlaps: strings(domain.overlaps()),
            columns: domain.columns().map(Column::of).collect(),
            texts: translations(languages, |of| (of.tag, Texts::of_title(of.title))),
            sections: domain.sections().iter().enumerate().map(|(at, one)| Section::of(one, at, languages)).collect(),
            codes: domain.rows().map(|entry| Code::of(catalog, entry, lock)).collect(),
            reserved: reserved(domain.reserved(), languages, |of| (of.tag, of.reserved)),
            computed: F::Domain::default(),
        }
    }
}

impl<F: Form> Column<F> {
    fn of(column: crate::Column) -> Self {
        Self {
            name: column.name().into(),
            value_type: column.type_name().into(),
            detail: owned(column.detail()),
            computed: F::Column::default(),
        }
    }
}

impl<F: Form> Section<F> {
    /// The section of this index.
    fn of(section: &crate::Section, index: usize, languages: &'static [Language]) -> Self {
        let title = |of: &Language| of.sections.get(index).map_or("", crate::Section::title);
        Self {
            title: section.title().into(),
            ranges: pairs(section.ranges()),
            patterns: strings(section.patterns()),
            texts: translations(languages, |of| (of.tag, Texts::of_other_title(title(of), section.title()))),
        }
    }
}

/// The reserved numbers; `in_language` returns a language's tag and its translation of `reserved`.
fn reserved<F: Form, L>(
    reserved: &[crate::Reserved],
    languages: &'static [L],
    in_language: fn(&L) -> (&'static str, &'static [crate::Reserved]),
) -> Vec<Reserved<F>> {
    let all = reserved.iter().enumerate().map(|(index, reserved)| Reserved {
        ranges: pairs(reserved.ranges()),
        patterns: strings(reserved.patterns()),
        title: reserved.title().into(),
        texts: translations(languages, |of| {
            let (tag, translated) = in_language(of);
            let title = translated.get(index).map_or("", crate::Reserved::title);
            (tag, Texts::of_other_title(title, reserved.title()))
        }),
    });
    all.collect()
}

impl<F: Form> Code<F> {
    pub(in crate::cli) fn of(catalog: &crate::Catalog, entry: Entry, lock: &Lock) -> Self {
        let published = lock.published(catalog.id(), entry);
        let text = |field| owned(entry.text(field));
        Self {
            variant: entry.variant().into(),
            name: entry.name().into(),
            code: entry.code().into(),
            // A string is shown as it is.
            label: entry.has_label().then(|| entry.label().to_string()),
            description: text(TextField::Description),
            detail: text(TextField::Detail),
            cause: text(TextField::Cause),
            solution: text(TextField::Solution),
            section: owned(entry.section().map(crate::Section::title)),
            shares: owned(entry.shares().map(Entry::variant)),
            moved: owned(entry.moved().map(Entry::variant)),
            status: entry.status(),
            columns: object(entry.columns()),
            notes: object(entry.notes().map(|(name, text)| (name, crate::Code::Text(text)))),
            texts: translations(entry.domain().0.extras.languages, |of| (of.tag, Texts::of_row(of, entry.row()))),
            since: published.map(|published| published.since().to_string()),
            retired_in: owned(published.and_then(Published::retired_in)),
            computed: F::Code::default(),
        }
    }
}

impl<F: Form> Texts<F> {
    const NONE: Self =
        Self { title: None, description: None, detail: None, cause: None, solution: None, form: PhantomData };

    fn of_title(title: &'static str) -> Self {
        Self { title: owned(non_empty(title)), ..Self::NONE }
    }

    /// A translated title; none if it equals the source's.
    fn of_other_title(title: &'static str, source: &str) -> Self {
        Self::of_title(if title == source { "" } else { title })
    }

    fn of_row(language: &Language, row: usize) -> Self {
        let mut texts = Self::NONE;
        for field in TextField::ALL {
            *texts.text_mut(field) = owned(non_empty(language.texts(field).get(row)));
        }
        texts
    }

    fn is_empty(&self) -> bool {
        self.title.is_none() && TextField::ALL.into_iter().all(|field| self.text(field).is_none())
    }
}

/// The texts of the languages that have some.
fn translations<F: Form, L>(
    languages: &'static [L],
    of: impl Fn(&'static L) -> (&'static str, Texts<F>),
) -> Translations<F> {
    let all = languages.iter().map(of).filter(|(_, texts)| !texts.is_empty());
    all.map(|(tag, texts)| (tag.into(), texts)).collect()
}

fn object<V: Into<Value>>(pairs: impl Iterator<Item = (&'static str, V)>) -> IndexMap<String, Value> {
    pairs.map(|(name, value)| (name.into(), value.into())).collect()
}

fn owned(text: Option<&str>) -> Option<String> {
    text.map(String::from)
}

fn strings(all: &[&str]) -> Vec<String> {
    all.iter().copied().map(String::from).collect()
}

fn pairs(ranges: impl Iterator<Item = core::ops::RangeInclusive<i128>>) -> Vec<Range> {
    ranges.map(core::ops::RangeInclusive::into_inner).collect()
}
