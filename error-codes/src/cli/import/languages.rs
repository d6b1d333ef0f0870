//! The texts of other languages: `texts en for Upload "…" { … }`.

use std::collections::BTreeMap;
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use super::block::static_name;
use super::names;
use super::table::{Catalog, Domain, Status, Texts};

/// Writes a line at a depth.
type Write<'a> = &'a mut dyn FnMut(usize, &str);

pub(super) fn write(catalog: &Catalog, depth: usize, line: Write) {
    for language in &catalog.languages {
        line(0, "");
        if let (Some(id), Some(title)) = (&catalog.id, text_of(&catalog.texts, language, "title")) {
            line(depth, &format!("texts {language} for {} {title:?};", static_name(id)));
        }
        for domain in catalog.domains.iter().filter(|domain| has_texts(domain, language)) {
            write_domain(domain, language, depth, line);
        }
    }
}

fn text_of<'a>(texts: &'a Texts, language: &str, field: &str) -> Option<&'a String> {
    texts.get(language)?.get(field)
}

fn has_texts(domain: &Domain, language: &str) -> bool {
    domain.texts.contains_key(language)
        || domain.sections.iter().any(|section| section.texts.contains_key(language))
        || domain.rows.iter().any(|row| row.texts.contains_key(language))
}

fn write_domain(domain: &Domain, language: &str, depth: usize, line: Write) {
    let title = text_of(&domain.texts, language, "title").map(|title| format!(" {title:?}")).unwrap_or_default();
    let name = domain.name.as_deref().map(names::written).unwrap_or_default();
    line(depth, &format!("texts {language} for {name}{title} {{"));
    for section in &domain.sections {
        if let Some(title) = text_of(&section.texts, language, "title") {
            line(depth + 1, &format!("section {:?} {title:?},", section.title));
        }
    }
    for row in domain.rows.iter().filter(|row| row.status != Status::Retired) {
        if let Some(texts) = row.texts.get(language) {
            let variant = row.variant.as_deref().map(names::written).unwrap_or_default();
            write_row(&variant, texts, depth + 1, line);
        }
    }
    line(depth, "}");
}

fn write_row(variant: &str, texts: &BTreeMap<String, String>, depth: usize, line: Write) {
    for text in texts.get("detail").iter().flat_map(|text| text.split('\n')) {
        line(depth, format!("/// {text}").trim_end());
    }
    let description = texts.get("description").map_or_else(|| "_".to_string(), |text| format!("{text:?}"));
    let fields: Vec<String> =
        ["cause", "solution"].iter().filter_map(|field| Some(format!("{field}: {:?}", texts.get(*field)?))).collect();
    if fields.is_empty() {
        return line(depth, &format!("{variant} {description},"));
    }
    line(depth, &format!("{variant} {description} {{"));
    for field in fields {
        line(depth + 1, &format!("{field},"));
    }
    line(depth, "},");
}
