//! The reference as data: the form of `export --format json`, which is a contract.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::format::NumberFormat;
use error_codes_core::pattern;
use error_codes_core::range::Range;
use error_codes_core::text_field::TextField;
use serde::Serialize;
use serde::ser::Serializer;

use crate::lock::{Lock, Published};
use crate::tables::Language;
use crate::{Catalog, Code, Column, ColumnValue, Domain, Entry, Reserved, Section, Status};

/// The version of this form.
const VERSION: u32 = 1;

#[derive(Serialize)]
pub(super) struct Reference {
    version: u32,
    pub(super) catalogs: Vec<CatalogData>,
}

#[derive(Serialize)]
pub(super) struct CatalogData {
    pub(super) id: &'static str,
    pub(super) title: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) detail: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    languages: Vec<&'static str>,
    #[serde(skip_serializing_if = "Object::is_empty")]
    texts: Titles,
    pub(super) domains: Vec<DomainData>,
    pub(super) reserved: Vec<ReservedData>,
}

#[derive(Serialize)]
pub(super) struct DomainData {
    pub(super) name: &'static str,
    pub(super) title: Option<&'static str>,
    #[serde(rename = "type")]
    pub(super) code_type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) detail: Option<&'static str>,
    ranges: Ranges,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    patterns: &'static [&'static str],
    #[serde(skip_serializing_if = "Option::is_none")]
    shown: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    open: Option<&'static str>,
    overlaps: &'static [&'static str],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    columns: Vec<ColumnData>,
    #[serde(skip_serializing_if = "Object::is_empty")]
    texts: Titles,
    pub(super) sections: Vec<SectionData>,
    pub(super) codes: Vec<CodeData>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) reserved: Vec<ReservedData>,
}

/// A typed column.
#[derive(Serialize)]
struct ColumnData {
    name: &'static str,
    #[serde(rename = "type")]
    type_name: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<&'static str>,
}

impl ColumnData {
    fn of(column: Column) -> Self {
        Self { name: column.name(), type_name: column.type_name(), detail: column.detail() }
    }
}

#[derive(Serialize)]
pub(super) struct SectionData {
    pub(super) title: &'static str,
    ranges: Ranges,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    patterns: &'static [&'static str],
    #[serde(skip_serializing_if = "Object::is_empty")]
    texts: Titles,
}

#[derive(Serialize)]
pub(super) struct ReservedData {
    pub(super) ranges: Ranges,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub(super) patterns: &'static [&'static str],
    pub(super) title: &'static str,
    #[serde(skip_serializing_if = "Object::is_empty")]
    texts: Titles,
}

/// Inclusive pairs.
pub(super) type Ranges = Vec<Range>;

#[derive(Serialize)]
pub(super) struct CodeData {
    pub(super) variant: &'static str,
    pub(super) name: &'static str,
    pub(super) code: CodeValue,
    /// Where it is not the code itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) label: Option<String>,
    pub(super) description: Option<&'static str>,
    pub(super) detail: Option<&'static str>,
    pub(super) cause: Option<&'static str>,
    pub(super) solution: Option<&'static str>,
    pub(super) section: Option<&'static str>,
    pub(super) shares: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) moved: Option<&'static str>,
    pub(super) status: &'static str,
    #[serde(skip_serializing_if = "Object::is_empty")]
    columns: Object<TypedValue>,
    notes: Object<&'static str>,
    #[serde(skip_serializing_if = "Object::is_empty")]
    texts: Object<Object<&'static str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) since: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) retired_in: Option<String>,
}

/// A number, or a string in a `str` domain.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum CodeValue {
    Int(i128),
    Text(&'static str),
}

/// The value of a typed column: a number, a boolean, a text, or the expression as it is written.
struct TypedValue(ColumnValue);

impl Serialize for TypedValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            ColumnValue::Bool(value) => serializer.serialize_bool(value),
            ColumnValue::Int(value) => serializer.serialize_i128(value),
            ColumnValue::Text(text) | ColumnValue::Expression(text) => serializer.serialize_str(text),
        }
    }
}

/// Names with their values as an object, in the order of the declaration.
struct Object<T>(Vec<(&'static str, T)>);

impl<T> Object<T> {
    fn get(&self, name: &str) -> Option<&T> {
        self.0.iter().find(|(own, _)| *own == name).map(|(_, value)| value)
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: Serialize> Serialize for Object<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

/// Titles in other languages, by their tags: an object with the `title` for each.
type Titles = Object<Object<&'static str>>;

/// What is said in other languages: for each, the texts that there are.
fn texts<const N: usize>(languages: impl Iterator<Item = (&'static str, [(&'static str, &'static str); N])>) -> Titles {
    let languages = languages.map(|(tag, texts)| {
        let texts = texts.into_iter().filter(|(_, text)| !text.is_empty());
        (tag, Object(texts.collect()))
    });
    Object(languages.filter(|(_, texts)| !texts.is_empty()).collect())
}

/// The title in each language that has one of its own.
fn titles(source: &str, languages: impl Iterator<Item = (&'static str, &'static str)>) -> Titles {
    let other = languages.filter(|(_, title)| *title != source);
    texts(other.map(|(tag, title)| (tag, [("title", title)])))
}

impl Reference {
    pub(super) fn of(catalogs: &[&'static Catalog], lock: &Lock) -> Self {
        let catalogs = catalogs.iter().map(|catalog| CatalogData::of(catalog, catalog.domains(), lock));
        Self { version: VERSION, catalogs: catalogs.collect() }
    }
}

impl CatalogData {
    pub(super) fn of(catalog: &'static Catalog, domains: &[&'static Domain], lock: &Lock) -> Self {
        Self {
            id: catalog.id(),
            title: catalog.title(),
            detail: catalog.detail(),
            language: catalog.language(),
            languages: catalog.languages().collect(),
            texts: texts(catalog.languages.iter().map(|language| (language.tag, [("title", language.title)]))),
            domains: domains.iter().map(|domain| DomainData::of(catalog, domain, lock)).collect(),
            reserved: ReservedData::all(catalog.reserved(), || {
                catalog.languages.iter().map(|language| (language.tag, language.reserved))
            }),
        }
    }
}

impl DomainData {
    fn of(catalog: &Catalog, domain: &'static Domain, lock: &Lock) -> Self {
        let entries = domain.rows();
        let languages = domain.0.extras.languages;
        Self {
            name: domain.name(),
            title: domain.title(),
            code_type: domain.code_type(),
            detail: domain.detail(),
            ranges: pairs(domain.ranges()),
            patterns: domain.patterns(),
            shown: domain.shown(),
            open: domain.open(),
            overlaps: domain.overlaps(),
            columns: domain.columns().map(ColumnData::of).collect(),
            texts: texts(languages.iter().map(|language| (language.tag, [("title", language.title)]))),
            sections: SectionData::all(domain.sections(), languages),
            codes: entries.map(|entry| CodeData::of(catalog, entry, lock)).collect(),
            reserved: ReservedData::all(domain.reserved(), || {
                languages.iter().map(|language| (language.tag, language.reserved))
            }),
        }
    }
}

impl SectionData {
    fn all(sections: &[Section], languages: &'static [Language]) -> Vec<Self> {
        let all = sections.iter().enumerate().map(|(index, section)| {
            let other = |language: &'static Language| Some((language.tag, language.sections.get(index)?.title()));
            Self {
                title: section.title(),
                ranges: pairs(section.ranges()),
                patterns: section.patterns(),
                texts: titles(section.title(), languages.iter().filter_map(other)),
            }
        });
        all.collect()
    }
}

impl ReservedData {
    /// What is reserved; `languages` has each language with the same in it.
    fn all<I: Iterator<Item = (&'static str, &'static [Reserved])>>(
        reserved: &[Reserved],
        languages: impl Fn() -> I,
    ) -> Vec<Self> {
        let all = reserved.iter().enumerate().map(|(index, reserved)| {
            let translated = languages().filter_map(|(tag, reserved)| Some((tag, reserved.get(index)?.title())));
            Self {
                ranges: pairs(reserved.ranges()),
                patterns: reserved.patterns(),
                title: reserved.title(),
                texts: titles(reserved.title(), translated),
            }
        });
        all.collect()
    }
}

impl CodeData {
    pub(super) fn of(catalog: &Catalog, entry: Entry, lock: &Lock) -> Self {
        let published = lock.published(catalog.id(), entry);
        Self {
            variant: entry.variant(),
            name: entry.name(),
            code: match entry.code() {
                Code::Int(number) => CodeValue::Int(number),
                Code::Text(text) => CodeValue::Text(text),
            },
            label: label(entry),
            description: Some(entry.description()).filter(|text| !text.is_empty()),
            detail: entry.detail(),
            cause: entry.cause(),
            solution: entry.solution(),
            section: entry.section().map(Section::title),
            shares: entry.shares().map(Entry::variant),
            moved: entry.moved().map(Entry::variant),
            status: entry.status().as_str(),
            columns: Object(entry.columns().map(|(name, value)| (name, TypedValue(value))).collect()),
            notes: Object(entry.notes().collect()),
            texts: texts(entry.domain().0.extras.languages.iter().map(|language| {
                (language.tag, TextField::ALL.map(|field| (field.name(), language.texts(field).get(entry.row()))))
            })),
            since: published.map(|published| published.since().to_string()),
            retired_in: published.and_then(Published::retired_in).map(String::from),
        }
    }
}

impl DomainData {
    /// How many codes are in use.
    pub(super) fn active(&self) -> usize {
        self.codes.iter().filter(|code| code.status != Status::Retired.as_str()).count()
    }

    /// The numbers that the domain owns, on one line.
    pub(super) fn shown_ranges(&self) -> String {
        match (self.ranges.is_empty(), self.patterns.is_empty()) {
            (false, _) => self.show(&self.ranges),
            (true, false) => pattern::Shown(self.patterns).to_string(),
            (true, true) => "strings".to_string(),
        }
    }

    /// Ranges as the domain shows its numbers.
    fn show(&self, ranges: &[Range]) -> String {
        NumberFormat::new(self.shown.unwrap_or("{}")).show_ranges(ranges).to_string()
    }

    /// What the domain reserves: each range or pattern, and what for.
    pub(super) fn shown_reserved(&self) -> impl Iterator<Item = (String, &'static str)> {
        self.reserved.iter().flat_map(|reserved| reserved.shown(|range| self.show(&[range])))
    }
}

impl CodeData {
    /// The code as it is shown.
    pub(super) fn shown(&self) -> String {
        match (&self.label, &self.code) {
            (Some(label), _) => label.clone(),
            (None, CodeValue::Int(number)) => number.to_string(),
            (None, CodeValue::Text(text)) => (*text).to_string(),
        }
    }

    /// What the code says in a further column; nothing where it has none of this name.
    pub(super) fn further(&self, name: &str) -> String {
        let typed = self.columns.0.iter().find(|(column, _)| *column == name).map(|(_, value)| value.0.to_string());
        let note = || self.notes.0.iter().find(|(column, _)| *column == name).map(|(_, text)| (*text).to_string());
        typed.or_else(note).unwrap_or_default()
    }

    /// Whether what the code says in a further column is a number.
    pub(super) fn further_is_number(&self, name: &str) -> bool {
        self.columns.0.iter().any(|(column, value)| *column == name && matches!(value.0, ColumnValue::Int(_)))
    }

    /// What the code says in another language; `field.tag` is the name of the column.
    pub(super) fn translated(&self, column: &str) -> &'static str {
        let find = |(field, tag): (&str, &str)| self.texts.get(tag)?.get(field).copied();
        column.split_once('.').and_then(find).unwrap_or_default()
    }

    /// The columns of all these codes for other languages: those in which one of them says something.
    pub(super) fn translated_names<'a>(codes: impl IntoIterator<Item = &'a Self>) -> Vec<String> {
        let codes: Vec<&Self> = codes.into_iter().collect();
        let mut tags: Vec<&str> = Vec::new();
        for (tag, _) in codes.iter().flat_map(|code| &code.texts.0) {
            if !tags.contains(tag) {
                tags.push(tag);
            }
        }
        let fields = ["description", "detail", "cause", "solution"];
        let columns = tags.into_iter().flat_map(|tag| fields.map(|field| format!("{field}.{tag}")));
        columns.filter(|column| codes.iter().any(|code| !code.translated(column).is_empty())).collect()
    }

    /// The names of the further columns of all these codes, in the order in which they come.
    pub(super) fn further_names<'a>(codes: impl IntoIterator<Item = &'a Self>) -> Vec<&'static str> {
        let (mut typed, mut quoted): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
        for code in codes {
            for (name, _) in &code.columns.0 {
                if !typed.contains(name) {
                    typed.push(name);
                }
            }
            for (name, _) in &code.notes.0 {
                if !quoted.contains(name) {
                    quoted.push(name);
                }
            }
        }
        quoted.retain(|name| !typed.contains(name));
        typed.into_iter().chain(quoted).collect()
    }
}

impl ReservedData {
    /// Each range or pattern, and what it is reserved for.
    fn shown(&self, show: impl Fn(Range) -> String) -> Vec<(String, &'static str)> {
        let ranges = self.ranges.iter().map(|range| show(*range));
        let patterns = self.patterns.iter().map(|pattern| pattern::Shown(&[pattern]).to_string());
        ranges.chain(patterns).map(|codes| (codes, self.title)).collect()
    }
}

impl CatalogData {
    /// What is reserved beside the domains: each range or pattern, and what for.
    pub(super) fn shown_reserved(&self) -> impl Iterator<Item = (String, &'static str)> {
        self.reserved
            .iter()
            .flat_map(|reserved| reserved.shown(|range| NumberFormat::PLAIN.show_ranges(&[range]).to_string()))
    }
}

/// The code as its domain shows it, where that is not its decimal digits.
fn label(entry: Entry) -> Option<String> {
    let Code::Int(number) = entry.code() else { return None };
    Some(entry.label().to_string()).filter(|label| *label != number.to_string())
}

fn pairs(ranges: impl Iterator<Item = core::ops::RangeInclusive<i128>>) -> Ranges {
    ranges.map(core::ops::RangeInclusive::into_inner).collect()
}
