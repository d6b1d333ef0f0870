//! A code on the page.

use std::collections::BTreeMap;
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
    columns: Vec<(String, String)>,
    since: Option<String>,
    retired_in: Option<String>,
    texts: Vec<Texts>,
}

/// All texts in one language.
#[derive(Serialize)]
struct Texts {
    language: String,
    paragraphs: Vec<Field>,
    fields: Vec<Field>,
}

/// A text; `language` is set where the source's text stands in for a missing translation.
#[derive(Serialize)]
struct Field {
    name: &'static str,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    /// The language of its label.
    words: &'static str,
}

/// All codes of a domain, with links from one to another.
pub(super) fn all(catalog: &Catalog, domain: &Domain) -> Vec<Code> {
    let (codes, anchors) = (&domain.codes, anchor::of_codes(catalog, domain));
    let pairs = codes.iter().zip(&anchors);
    let mut all: Vec<Code> = pairs.map(|(code, anchor)| Code::of(catalog, domain, code, anchor)).collect();
    let indexed = codes.iter().enumerate();
    // No two active codes have one identifier.
    let active: BTreeMap<&str, usize> =
        indexed.clone().filter(|(_, code)| !code.is_retired()).map(|(index, code)| (&*code.variant, index)).collect();
    let find = |variant: &Option<String>| active.get(variant.as_deref()?).copied();
    let named = |index: usize| Link { anchor: anchors[index].clone(), name: codes[index].name.clone() };
    let numbered = |index: usize| Link { anchor: anchors[index].clone(), name: codes[index].shown() };
    for (index, code) in indexed {
        if let Some(origin) = find(&code.shares) {
            all[index].shares = Some(named(origin));
            all[origin].sharers.push(named(index));
        }
        if let Some(target) = find(&code.moved) {
            all[index].moved = Some(numbered(target));
            all[target].formerly.push(numbered(index));
        }
    }
    all
}

impl Code {
    /// A code without its links.
    fn of(catalog: &Catalog, domain: &Domain, code: &reference::Code, anchor: &str) -> Self {
        // Without `..`: a new field is on the page, or left out on purpose.
        #[rustfmt::skip] // a list of fields
        let reference::Code {
            variant, name, code: own, label, description: _, detail: _, cause: _, solution: _, section: _, shares: _,
            moved: _, status, columns: _, notes: _, texts: _, since, retired_in, computed: (),
        } = code;
        Self {
            anchor: anchor.into(),
            shown: code.shown(),
            name: name.clone(),
            variant: Some(variant).filter(|variant| *variant != name).cloned(),
            status: status.as_str(),
            number: label.as_ref().map(|_| own.to_string()).filter(|number| label.as_ref() != Some(number)),
            hexadecimal: own.number().and_then(|number| numbers::hexadecimal(domain, number)),
            shares: None,
            sharers: Vec::new(),
            moved: None,
            formerly: Vec::new(),
            columns: columns(domain, code),
            since: since.clone(),
            retired_in: retired_in.clone(),
            texts: texts(catalog, code),
        }
    }
}

/// The typed columns in the order of the domain, and the quoted ones behind them.
fn columns(domain: &Domain, code: &reference::Code) -> Vec<(String, String)> {
    let typed = domain.columns.iter().filter_map(|column| code.columns.get_key_value(&column.name));
    typed.chain(&code.notes).map(|(name, value)| (name.clone(), value.to_string())).collect()
}

/// The texts of the block, and behind them those in other languages.
fn texts(catalog: &Catalog, code: &reference::Code) -> Vec<Texts> {
    let source = catalog.source();
    let translations = catalog.languages.iter().map(String::as_str);
    let translations = translations.filter(|other| code.texts.contains_key(*other) && *other != source);
    let languages = [source].into_iter().chain(translations);
    let [description, detail, fields @ ..] = TextField::ALL;
    let texts = languages.map(|language| {
        let of = |fields: &[TextField]| {
            fields.iter().filter_map(|field| Field::of(catalog, code, language, *field)).collect::<Vec<_>>()
        };
        Texts { language: language.into(), paragraphs: of(&[description, detail]), fields: of(&fields) }
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
