//! A code on the page.

use std::collections::HashMap;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::field::TextField;
use serde::Serialize;

use super::anchor::Link;
use super::text::words;
use super::{anchor, numbers};
use crate::cli::reference::{self, Catalog, Domain};

#[derive(Serialize)]
pub(super) struct Code {
    anchor: String,
    shown: String,
    name: String,
    /// The identifier, where it is not the name.
    variant: Option<String>,
    status: &'static str,
    /// The number in decimal, where it is shown otherwise.
    number: Option<String>,
    hexadecimal: Option<String>,
    shares: Option<Link>,
    sharers: Vec<Link>,
    moved: Option<Link>,
    formerly: Vec<Link>,
    columns: Vec<Column>,
    since: Option<String>,
    retired_in: Option<String>,
    has_facts: bool,
    texts: Vec<Texts>,
}

#[derive(Serialize)]
struct Column {
    name: String,
    value: String,
}

/// All texts in one language.
#[derive(Serialize)]
struct Texts {
    language: String,
    paragraphs: Vec<Field>,
    fields: Vec<Field>,
}

/// A text; with a language of its own where the translation lacks it.
#[derive(Serialize)]
struct Field {
    name: &'static str,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    /// Whose words the page uses beside it.
    words: &'static str,
}

const PARAGRAPHS: [TextField; 2] = [TextField::Description, TextField::Detail];
const FIELDS: [TextField; 2] = [TextField::Cause, TextField::Solution];

/// All codes of a domain.
pub(super) fn all(catalog: &Catalog, domain: &Domain) -> Vec<Code> {
    let relations = Relations::of(catalog, domain);
    let code = |(index, code): (usize, &reference::Code)| Code::of(catalog, domain, code, &relations, index);
    domain.codes.iter().enumerate().map(code).collect()
}

/// Who has to do with whom in a domain, by identifiers and by rows.
struct Relations<'a> {
    codes: &'a [reference::Code],
    anchors: Vec<String>,
    /// The active codes; no two have one identifier.
    by_variant: HashMap<&'a str, usize>,
    sharers: HashMap<&'a str, Vec<usize>>,
    moved: HashMap<&'a str, Vec<usize>>,
}

impl<'a> Relations<'a> {
    fn of(catalog: &Catalog, domain: &'a Domain) -> Self {
        let codes = &domain.codes;
        let mut relations = Self {
            codes,
            anchors: anchor::of_codes(catalog, domain),
            by_variant: HashMap::new(),
            sharers: HashMap::new(),
            moved: HashMap::new(),
        };
        for (index, code) in codes.iter().enumerate() {
            if !code.is_retired() {
                relations.by_variant.insert(&code.variant, index);
            }
            if let Some(origin) = &code.shares {
                relations.sharers.entry(origin).or_default().push(index);
            }
            if let Some(target) = &code.moved {
                relations.moved.entry(target).or_default().push(index);
            }
        }
        relations
    }

    fn link(&self, index: usize, name: String) -> Link {
        Link { anchor: self.anchors[index].clone(), name }
    }

    fn named(&self, index: usize) -> Link {
        self.link(index, self.codes[index].name.clone())
    }

    fn numbered(&self, index: usize) -> Link {
        self.link(index, self.codes[index].shown())
    }
}

impl Code {
    fn of(catalog: &Catalog, domain: &Domain, code: &reference::Code, relations: &Relations<'_>, index: usize) -> Self {
        let active = !code.is_retired();
        let own = |of: &HashMap<&str, Vec<usize>>| {
            of.get(code.variant.as_str()).filter(|_| active).cloned().unwrap_or_default()
        };
        let find = |variant: &String| relations.by_variant.get(variant.as_str()).copied();
        let mut shown = Self {
            anchor: relations.anchors[index].clone(),
            shown: code.shown(),
            name: code.name.clone(),
            variant: (code.variant != code.name).then(|| code.variant.clone()),
            status: code.status.as_str(),
            number: code.label.as_ref().and_then(|label| Some(code.code.to_string()).filter(|number| number != label)),
            hexadecimal: code.code.number().and_then(|number| numbers::hexadecimal(domain, number)),
            shares: code.shares.as_ref().and_then(find).map(|index| relations.named(index)),
            sharers: own(&relations.sharers).into_iter().map(|index| relations.named(index)).collect(),
            moved: code.moved.as_ref().and_then(find).map(|index| relations.numbered(index)),
            formerly: own(&relations.moved).into_iter().map(|index| relations.numbered(index)).collect(),
            columns: columns(domain, code),
            since: code.since.clone(),
            retired_in: code.retired_in.clone(),
            has_facts: false,
            texts: texts(catalog, code),
        };
        shown.has_facts = shown.facts();
        shown
    }

    /// Whether there is anything beside the texts.
    fn facts(&self) -> bool {
        let alone = [&self.variant, &self.number, &self.hexadecimal, &self.since];
        let lists = [&self.sharers, &self.formerly];
        let links = [&self.shares, &self.moved];
        alone.iter().any(|fact| fact.is_some())
            || links.iter().any(|link| link.is_some())
            || lists.iter().any(|list| !list.is_empty())
            || !self.columns.is_empty()
    }
}

/// The typed columns in the order of the domain, and the quoted ones behind them.
fn columns(domain: &Domain, code: &reference::Code) -> Vec<Column> {
    let typed = domain.columns.iter().filter_map(|column| code.columns.get_key_value(&column.name));
    let all = typed.chain(&code.notes);
    all.map(|(name, value)| Column { name: name.clone(), value: value.to_string() }).collect()
}

/// The texts of the block, and behind them those in other languages.
fn texts(catalog: &Catalog, code: &reference::Code) -> Vec<Texts> {
    let translations = catalog.languages.iter().filter(|language| code.texts.contains_key(*language));
    let source = catalog.source();
    let translations = translations.map(String::as_str).filter(|other| *other != source);
    let languages = [source].into_iter().chain(translations);
    let texts = languages.map(|language| {
        let fields = |fields: [TextField; 2]| {
            fields.into_iter().filter_map(|field| Field::of(catalog, code, language, field)).collect()
        };
        Texts { language: language.into(), paragraphs: fields(PARAGRAPHS), fields: fields(FIELDS) }
    });
    texts.filter(|texts| !(texts.paragraphs.is_empty() && texts.fields.is_empty())).collect()
}

impl Field {
    fn of(catalog: &Catalog, code: &reference::Code, language: &str, field: TextField) -> Option<Self> {
        let source = code.text(field).filter(|text| !text.is_empty());
        let translation = code.texts.get(language).and_then(|texts| texts.text(field));
        let (text, other) = match translation {
            _ if language == catalog.source() => (source?, None),
            Some(text) => (text, None),
            None => (source?, Some(catalog.source().into())),
        };
        let words = words(other.as_deref().unwrap_or(language));
        Some(Self { name: field.name(), text: text.into(), words, language: other })
    }
}
