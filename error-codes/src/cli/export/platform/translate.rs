//! The reference in one of its languages: the texts of that language stand where those of the source stood.

use std::format;
use std::string::String;
use std::vec::Vec;

use error_codes_core::language::fallbacks;
use indexmap::IndexMap;

use crate::cli::UsageError;
use crate::cli::export::model::{Catalog, Code, Domain, Group, Reference, Texts};

/// Puts the texts of `language` in the place of the source's; what has none in it keeps the source's.
pub(super) fn translate(reference: &mut Reference, language: &str) -> Result<(), UsageError> {
    let mut known: Vec<&str> = Vec::new();
    for catalog in &reference.catalogs {
        known.extend(catalog.language.as_deref().into_iter().chain(catalog.languages.iter().map(String::as_str)));
    }
    known.sort_unstable();
    known.dedup();
    if !known.iter().any(|known| fallbacks(language).any(|range| range.eq_ignore_ascii_case(known))) {
        return Err(UsageError(match known.as_slice() {
            [] => format!("there are no texts in '{language}': no catalog says which language it is in"),
            known => format!("there are no texts in '{language}'; there are: {}", known.join(", ")),
        }));
    }
    for catalog in &mut reference.catalogs {
        in_catalog(catalog, language);
    }
    Ok(())
}

fn in_catalog(catalog: &mut Catalog, language: &str) {
    // Nothing to do where the source is what is asked for, before a translation that is a wider match.
    let wanted = fallbacks(language).find_map(|range| {
        let is_range = |known: &&String| known.eq_ignore_ascii_case(range);
        catalog
            .language
            .iter()
            .find(is_range)
            .map(|_| None)
            .or_else(|| catalog.languages.iter().find(is_range).map(|language| Some(language.clone())))
    });
    let Some(Some(language)) = wanted else { return };
    if let Some(texts) = texts(&catalog.texts, &language) {
        replace(&mut catalog.title, texts.title);
        replace_some(&mut catalog.detail, texts.detail);
    }
    for reserved in &mut catalog.reserved {
        replace(&mut reserved.title, texts(&reserved.texts, &language).and_then(|texts| texts.title));
    }
    for domain in &mut catalog.domains {
        in_domain(domain, &language);
    }
}

fn in_domain(domain: &mut Domain, language: &str) {
    if let Some(texts) = texts(&domain.texts, language) {
        replace_some(&mut domain.title, texts.title);
        replace_some(&mut domain.detail, texts.detail);
    }
    for reserved in &mut domain.reserved {
        replace(&mut reserved.title, texts(&reserved.texts, language).and_then(|texts| texts.title));
    }
    for code in &mut domain.codes {
        in_code(code, language);
    }
    let title = |section: &Group| Some((section.title.clone(), texts(&section.texts, language)?.title?));
    let titles: IndexMap<String, String> = domain.sections.iter().filter_map(title).collect();
    for section in &mut domain.sections {
        let title = titles.get(&section.title).cloned();
        replace(&mut section.title, title);
    }
    // A code names its section by the title.
    for code in &mut domain.codes {
        let section = code.section.as_ref().and_then(|title| titles.get(title));
        replace_some(&mut code.section, section.cloned());
    }
}

fn in_code(code: &mut Code, language: &str) {
    if let Some(texts) = texts(&code.texts, language) {
        replace_some(&mut code.description, texts.description);
        replace_some(&mut code.detail, texts.detail);
        replace_some(&mut code.cause, texts.cause);
        replace_some(&mut code.solution, texts.solution);
    }
}

fn texts(translations: &IndexMap<String, Texts>, language: &str) -> Option<Texts> {
    translations.get(language).cloned()
}

fn replace(text: &mut String, by: Option<String>) {
    if let Some(by) = by {
        *text = by;
    }
}

fn replace_some(text: &mut Option<String>, by: Option<String>) {
    if by.is_some() {
        *text = by;
    }
}
