//! Translations as tables.

use error_codes_core::field::TextField;

use super::tokens;
use crate::check::{Catalog, Domain, Language};

/// What a domain has in other languages.
pub(super) fn tables(domain: &Domain) -> String {
    tokens::list(domain.languages.iter().map(|Language { tag, title, sections, reserved, rows }| {
        let [tag, title] = [tag, title].map(|text| tokens::literal(text));
        let [sections, reserved] =
            [("Section", sections), ("Reserved", reserved)].map(|(ty, all)| tokens::groups(ty, all));
        let texts = TextField::ALL.map(|field| tokens::text_table(rows.iter().map(|row| row.text(field)))).join(",");
        format!(
            "__private::Language {{
                tag: {tag}, title: {title}, sections: {sections}, reserved: {reserved}, texts: [{texts}],
            }}"
        )
    }))
}

/// The end of the expression that makes a catalog; nothing where it has one language and does not say which.
pub(super) fn of_catalog(Catalog { language, languages, .. }: &Catalog) -> String {
    if language.is_none() && languages.is_empty() {
        return String::new();
    }
    let languages = tokens::list(languages.iter().map(|language| {
        let [tag, title] = [&language.tag, &language.title].map(|text| tokens::literal(text));
        let reserved = tokens::groups("Reserved", &language.reserved);
        format!("__private::CatalogLanguage {{ tag: {tag}, title: {title}, reserved: {reserved} }}")
    }));
    format!(".in_languages({}, {languages})", tokens::literal(language.as_deref().unwrap_or_default()))
}
