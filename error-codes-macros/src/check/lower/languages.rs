//! The translations of a block.

use super::super::checked::{CatalogLanguage, Language, Reserved, Row, Section, Translation};
use crate::lookup::{First, Key};
use crate::syntax::{CodeTexts, Name, Text, Texts};

/// Every language of the block: what it says of the catalog.
pub(super) fn of_catalog(name: &Name, texts: &[Texts], reserved: &[Reserved]) -> Vec<CatalogLanguage> {
    let mut languages: Vec<&Texts> = Vec::new();
    for texts in texts {
        if !languages.iter().any(|earlier| earlier.tag.is(&texts.tag)) {
            languages.push(texts);
        }
    }
    let languages = languages.into_iter().map(|language| {
        let own = texts.iter().find(|texts| texts.target == *name && texts.tag.is(&language.tag));
        CatalogLanguage {
            tag: language.tag.value.clone(),
            title: own.and_then(|texts| texts.title.as_ref()).map(value).unwrap_or_default(),
            reserved: translated_reserved(own.map_or(&[], |texts| &texts.reserved), reserved),
        }
    });
    languages.collect()
}

/// The languages of a domain; of two of one tag, the first counts.
pub(super) fn of_domain(
    name: &Name,
    texts: &[Texts],
    (rows, active): (&[Row], usize),
    sections: &[Section],
    reserved: &[Reserved],
) -> Vec<Language> {
    let mut languages: Vec<&Texts> = Vec::new();
    for texts in texts.iter().filter(|texts| texts.target == *name) {
        if !languages.iter().any(|earlier| earlier.tag.is(&texts.tag)) {
            languages.push(texts);
        }
    }
    let languages = languages.into_iter().map(|texts| {
        let names = CodeNames::new(rows.iter().take(active).map(|row| row.variant.spelling()));
        let keys: Vec<String> = texts.codes.iter().map(|code| names.key(code.name.spelling(), code.retired)).collect();
        let codes = First::of_texts(keys.iter().map(String::as_str));
        let row = |(index, row): (usize, &Row)| {
            let key = names.key(row.variant.spelling(), index >= active);
            let code = codes.get(Key::Text(&key)).and_then(|index| texts.codes.get(index));
            code.map(translation).unwrap_or_default()
        };
        Language {
            tag: texts.tag.value.clone(),
            title: texts.title.as_ref().map(value).unwrap_or_default(),
            sections: translated_sections(&texts.sections, sections),
            reserved: translated_reserved(&texts.reserved, reserved),
            rows: rows.iter().enumerate().map(row).collect(),
        }
    });
    languages.collect()
}

/// By which names the codes of a domain are told apart in a translation.
pub(in crate::check) struct CodeNames<'a> {
    active: First<'a>,
}

impl<'a> CodeNames<'a> {
    pub(in crate::check) fn new(active: impl Iterator<Item = &'a str>) -> Self {
        Self { active: First::of_texts(active) }
    }

    /// The name; that of a retired code has the word before it where an active one has the same.
    pub(in crate::check) fn key(&self, name: &str, retired: bool) -> String {
        let word = if retired && self.active.get(Key::Text(name)).is_some() { "retired " } else { "" };
        format!("{word}{name}")
    }
}

fn value(text: &Text) -> String {
    text.value.clone()
}

fn translation(code: &CodeTexts) -> Translation {
    let field = |word| code.field(word).map(value).unwrap_or_default();
    Translation {
        description: code.description.as_ref().map(value).unwrap_or_default(),
        detail: field("detail"),
        cause: field("cause"),
        solution: field("solution"),
    }
}

/// What the pairs say of a title; the title itself where they say nothing.
fn translated(pairs: &[(Text, Text)], title: &str) -> String {
    let pair = pairs.iter().find(|(source, _)| source.value == title);
    pair.map_or_else(|| title.to_owned(), |(_, text)| text.value.clone())
}

fn translated_sections(pairs: &[(Text, Text)], sections: &[Section]) -> Vec<Section> {
    let section = |section: &Section| Section { title: translated(pairs, &section.title), ..section.clone() };
    sections.iter().map(section).collect()
}

fn translated_reserved(pairs: &[(Text, Text)], reserved: &[Reserved]) -> Vec<Reserved> {
    let one = |reserved: &Reserved| Reserved { title: translated(pairs, &reserved.title), ..reserved.clone() };
    reserved.iter().map(one).collect()
}
