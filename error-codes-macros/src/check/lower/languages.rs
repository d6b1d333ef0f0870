//! The translations of a block.

use super::super::checked::{CatalogLanguage, Group, Language, Row, Translation};
use super::super::code_names::CodeNames;
use crate::hash_table::{First, Key};
use crate::syntax::{CodeTexts, Name, Text, Texts};

/// For each language of the block, its texts for the catalog.
pub(super) fn of_catalog(name: &Name, texts: &[Texts], reserved: &[Group]) -> Vec<CatalogLanguage> {
    let is_first = |(index, it): &(usize, &Texts)| !texts.iter().take(*index).any(|earlier| earlier.tag.is(&it.tag));
    let languages = texts.iter().enumerate().filter(is_first).map(|(_, language)| {
        let own = texts.iter().find(|texts| texts.target == *name && texts.tag.is(&language.tag));
        CatalogLanguage {
            tag: language.tag.value.clone(),
            title: own.and_then(|texts| texts.title.as_ref()).map(value).unwrap_or_default(),
            reserved: own.map(|texts| translated(&texts.reserved, reserved)).unwrap_or_default(),
        }
    });
    languages.collect()
}

/// The languages of a domain.
pub(super) fn of_domain(
    name: &Name,
    texts: &[Texts],
    (rows, active_count): (&[Row], usize),
    sections: &[Group],
    reserved: &[Group],
) -> Vec<Language> {
    let languages = texts.iter().filter(|texts| texts.target == *name).map(|texts| {
        let names = CodeNames::new(rows.iter().take(active_count).map(|row| row.variant.spelling()));
        let keys = names.keys(texts);
        let codes = First::by_text(keys.iter().map(String::as_str).zip(&texts.codes));
        let row = |(index, row): (usize, &Row)| {
            let key = names.key(row.variant.spelling(), index >= active_count);
            let texts = |code: &CodeTexts| Translation::new(|field| code.text(field).map(value).unwrap_or_default());
            codes.get(Key::Str(&key)).map(texts).unwrap_or_default()
        };
        Language {
            tag: texts.tag.value.clone(),
            title: texts.title.as_ref().map(value).unwrap_or_default(),
            sections: translated(&texts.sections, sections),
            reserved: translated(&texts.reserved, reserved),
            rows: rows.iter().enumerate().map(row).collect(),
        }
    });
    languages.collect()
}

fn value(text: &Text) -> String {
    text.value.clone()
}

/// The groups with translated titles; a title without a translation stays.
fn translated(pairs: &[(Text, Text)], groups: &[Group]) -> Vec<Group> {
    let title = |title: &str| pairs.iter().find(|(source, _)| source.value == title).map(|(_, text)| value(text));
    let groups = groups
        .iter()
        .map(|group| Group { title: title(&group.title).unwrap_or_else(|| group.title.clone()), ..group.clone() });
    groups.collect()
}
