//! Texts in all languages that have them.

use std::string::String;
use std::vec::Vec;

use serde::Serialize;

use super::super::model::{Catalog, Translations};

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
pub(super) fn texts(catalog: &Catalog, source: Option<&str>, others: &Translations, field: &str) -> Vec<Text> {
    let text = |language: &str, text: Option<&str>| {
        text.filter(|text| !text.is_empty()).map(|text| Text { language: language.into(), text: text.into() })
    };
    let source = text(catalog.source(), source);
    let others = catalog.languages.iter().filter_map(|language| text(language, translated(others, language, field)));
    source.into_iter().chain(others).collect()
}

/// The text of a field in this language.
pub(super) fn translated<'a>(texts: &'a Translations, language: &str, field: &str) -> Option<&'a str> {
    texts.get(language)?.get(field)
}

/// Whose words the page uses beside a text: Chinese ones beside Chinese, and English ones beside all others.
pub(super) fn words(language: &str) -> &'static str {
    let main = language.split('-').next().unwrap_or_default();
    if main.eq_ignore_ascii_case("zh") { "zh" } else { "en" }
}
