//! Texts in all languages that have them.

use std::collections::BTreeMap;
use std::string::String;
use std::sync::LazyLock;
use std::vec::Vec;

use error_codes_core::language::lookup;
use serde::Serialize;

use crate::cli::reference::{Catalog, Texts, Translations};

/// A text, and the language that it is in.
#[derive(Serialize)]
pub(super) struct Text {
    language: String,
    text: String,
}

impl Text {
    pub(super) fn of_no_language(text: &str) -> Self {
        Self { language: String::new(), text: text.into() }
    }
}

/// The text of the block, and behind it those in other languages.
pub(super) fn texts(
    catalog: &Catalog,
    source: Option<&str>,
    others: &Translations,
    text: fn(&Texts) -> &Option<String>,
) -> Vec<Text> {
    let others = catalog.languages.iter().filter_map(|tag| Some((tag.as_str(), text(others.get(tag)?).as_deref()?)));
    let all = source.map(|text| (catalog.source(), text)).into_iter().chain(others);
    let all = all.filter(|(_, text)| !text.is_empty());
    all.map(|(language, text)| Text { language: language.into(), text: text.into() }).collect()
}

/// The page's own words in one language.
pub(super) type Words = BTreeMap<&'static str, &'static str>;

/// The page's own words in all languages that it has.
pub(super) static WORDS: LazyLock<BTreeMap<&str, Words>> =
    LazyLock::new(|| serde_json::from_str(include_str!("words.json")).unwrap_or_default());

/// The language of the page's labels beside a text: that of the text if there are such labels, otherwise English.
pub(super) fn words(language: &str) -> &'static str {
    lookup(language, WORDS.keys().map(|tag| (*tag, *tag))).unwrap_or("en")
}
