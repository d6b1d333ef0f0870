//! The reference in one of its languages: the texts of that language stand where those of the source stood.

use std::collections::BTreeMap;
use std::format;
use std::string::String;

use error_codes_core::field::TextField;
use error_codes_core::language::lookup;

use super::computed::{Catalog, Code, Domain, Reference, Translations};
use crate::cli::UsageError;

/// Puts the texts of `language` in the place of the source's; what has none in it keeps the source's.
pub(super) fn translate(reference: &mut Reference, language: &str) -> Result<(), UsageError> {
    let mut known = reference.languages();
    known.sort_unstable();
    if lookup(language, known.iter().map(|known| (*known, ()))).is_none() {
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
    let tags = catalog.language.iter().chain(&catalog.languages).map(|tag| (tag.as_str(), tag));
    // Nothing to do where the source is what is asked for.
    let wanted = lookup(language, tags).filter(|tag| catalog.language.as_ref() != Some(*tag));
    let Some(language) = wanted.cloned() else { return };
    if let Some(texts) = catalog.texts.get(&language) {
        replace(&mut catalog.title, texts.title.as_ref());
        replace(&mut catalog.detail, texts.detail.as_ref());
    }
    for reserved in &mut catalog.reserved {
        replace(&mut reserved.title, title(&reserved.texts, &language));
    }
    for domain in &mut catalog.domains {
        in_domain(domain, &language);
    }
}

fn in_domain(domain: &mut Domain, language: &str) {
    if let Some(texts) = domain.texts.get(language) {
        replace(&mut domain.title, texts.title.as_ref());
        replace(&mut domain.detail, texts.detail.as_ref());
    }
    for reserved in &mut domain.reserved {
        replace(&mut reserved.title, title(&reserved.texts, language));
    }
    let mut titles: BTreeMap<String, String> = BTreeMap::new();
    for section in &mut domain.sections {
        if let Some(title) = title(&section.texts, language) {
            titles.insert(core::mem::replace(&mut section.title, title.clone()), title.clone());
        }
    }
    for code in &mut domain.codes {
        in_code(code, language);
        // A code names its section by the title.
        let section = code.section.as_ref().and_then(|title| titles.get(title));
        replace(&mut code.section, section);
    }
}

fn in_code(code: &mut Code, language: &str) {
    let Some(texts) = code.texts.get(language) else { return };
    let texts = TextField::ALL.map(|field| (field, texts.text(field).map(String::from)));
    for (field, text) in texts {
        replace(code.text_mut(field), text.as_ref());
    }
}

fn title<'a>(translations: &'a Translations, language: &str) -> Option<&'a String> {
    translations.get(language)?.title.as_ref()
}

fn replace<T: From<String>>(text: &mut T, by: Option<&String>) {
    if let Some(by) = by {
        *text = by.clone().into();
    }
}
