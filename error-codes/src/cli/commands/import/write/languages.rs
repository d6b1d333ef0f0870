//! The texts of other languages: `texts en for Upload "…" { … }`; `partial` if the source lacks some of them.

use std::format;
use std::string::String;
use std::vec::Vec;

use error_codes_core::field::TextField;
use indexmap::IndexSet;

use super::Lines;
use crate::cli::table::{Catalog, Domain, Group, Row, Texts, names};

/// The texts of a catalog or a domain in one language.
struct Translation<'a> {
    language: &'a str,
    title: Option<&'a String>,
    /// What is written in the braces, each line once.
    lines: IndexSet<String>,
    /// Whether a text is missing.
    partial: bool,
}

pub(super) fn write(catalog: &Catalog, depth: usize, lines: &mut Lines) {
    let rows = catalog.domains.iter().flat_map(|domain| &domain.rows);
    let languages: IndexSet<&String> = catalog.languages.iter().chain(rows.flat_map(|row| row.texts.keys())).collect();
    for language in languages {
        lines.line(0, "");
        if let (Some(id), Some(_)) = (&catalog.id, &catalog.title) {
            let mut translation = Translation::of(language, true, &catalog.texts);
            translation.groups("reserved", &catalog.reserved);
            translation.write(&names::static_name(id), depth, lines);
        }
        for domain in &catalog.domains {
            let name = domain.name.as_deref().map(names::written).unwrap_or_default();
            Translation::of_domain(domain, language).write(&name, depth, lines);
        }
    }
}

impl<'a> Translation<'a> {
    /// The translation of the title, if there is one.
    fn of(language: &'a str, has_title: bool, texts: &'a Texts) -> Self {
        let title = texts.get(language).and_then(|texts| texts.get("title")).filter(|_| has_title);
        Self { language, title, lines: IndexSet::new(), partial: has_title && title.is_none() }
    }

    fn of_domain(domain: &'a Domain, language: &'a str) -> Self {
        let mut translation = Self::of(language, domain.title.is_some(), &domain.texts);
        translation.groups("section", &domain.sections);
        // A table has the sections in its rows alone.
        let declared: IndexSet<&String> = domain.sections.iter().map(|section| &section.title).collect();
        let mut sections = domain.rows.iter().filter_map(|row| row.section.as_ref());
        translation.partial |= sections.any(|title| !declared.contains(title));
        translation.groups("reserved", &domain.reserved);
        let active = domain.rows.iter().filter(|row| !row.status.is_retired());
        let active: IndexSet<&str> = active.filter_map(|row| row.variant.as_deref()).collect();
        for row in domain.rows.iter().filter(|row| row.refused.is_none()) {
            let variant = row.variant.as_deref().unwrap_or_default();
            let retired = if row.status.is_retired() && active.contains(variant) { "retired " } else { "" };
            translation.row(&format!("{retired}{}", names::written(variant)), row);
        }
        translation
    }

    fn groups(&mut self, word: &str, groups: &[Group]) {
        for group in groups {
            match group.texts.get(self.language).and_then(|texts| texts.get("title")) {
                Some(title) => _ = self.lines.insert(format!("{word} {:?} {title:?},", group.title)),
                None => self.partial = true,
            }
        }
    }

    fn row(&mut self, name: &str, row: &Row) {
        let texts = row.texts.get(self.language);
        let (mut description, mut fields) = (String::new(), Vec::new());
        for field in TextField::ALL.into_iter().filter(|field| row.text(*field).is_some()) {
            match texts.and_then(|texts| texts.get(field.name())) {
                Some(text) if field == TextField::Description => description = format!(" {text:?}"),
                Some(text) => fields.push(format!("{}: {text:?}", field.name())),
                None => self.partial = true,
            }
        }
        let fields = if fields.is_empty() { String::new() } else { format!(" {{ {} }}", fields.join(", ")) };
        if !description.is_empty() || !fields.is_empty() {
            self.lines.insert(format!("{name}{description}{fields},"));
        }
    }

    /// Writes nothing if there is nothing to translate.
    fn write(&self, name: &str, depth: usize, lines: &mut Lines) {
        if !self.partial && self.title.is_none() && self.lines.is_empty() {
            return;
        }
        let partial = if self.partial { " partial" } else { "" };
        let title = self.title.map(|title| format!(" {title:?}")).unwrap_or_default();
        let head = format!("texts {}{partial} for {name}{title}", self.language);
        if self.lines.is_empty() {
            return lines.line(depth, &format!("{head};"));
        }
        lines.line(depth, &format!("{head} {{"));
        for text in &self.lines {
            lines.line(depth + 1, text);
        }
        lines.line(depth, "}");
    }
}
