//! The texts of other languages: `texts en for Upload "…" { … }`; `partial` if the source lacks some of them.

use std::collections::{BTreeMap, BTreeSet};
use std::format;
use std::string::String;
use std::vec::Vec;

use error_codes_core::field::TextField;

use crate::Status;
use crate::cli::commands::import::names;
use crate::cli::commands::import::table::{Catalog, Domain, Group, Row, Texts};

/// Writes a line at a depth.
type Write<'a> = &'a mut dyn FnMut(usize, &str);

/// The texts of one catalog or domain in one language.
#[derive(Default)]
struct Translation {
    title: Option<String>,
    /// What stands in the braces.
    lines: Vec<String>,
    /// The lines of titles, which stand there once.
    titles: BTreeSet<String>,
    /// Whether a text is missing.
    partial: bool,
}

pub(super) fn write(catalog: &Catalog, depth: usize, line: Write) {
    let mut languages = catalog.languages.clone();
    let rows = catalog.domains.iter().flat_map(|domain| &domain.rows);
    for language in rows.flat_map(|row| row.texts.keys()) {
        if !languages.contains(language) {
            languages.push(language.clone());
        }
    }
    for language in &languages {
        line(0, "");
        if let (Some(id), Some(_)) = (&catalog.id, &catalog.title) {
            let mut of = Translation::default();
            of.title(catalog.title.is_some(), &catalog.texts, language);
            of.reserved(&catalog.reserved, language);
            of.write(&names::static_name(id), language, depth, line);
        }
        for domain in &catalog.domains {
            let name = domain.name.as_deref().map(names::written).unwrap_or_default();
            Translation::of_domain(domain, language).write(&name, language, depth, line);
        }
    }
}

fn text_of<'a>(texts: &'a Texts, language: &str, field: &str) -> Option<&'a String> {
    texts.get(language)?.get(field)
}

impl Translation {
    fn of_domain(domain: &Domain, language: &str) -> Self {
        let mut of = Self::default();
        of.title(domain.title.is_some(), &domain.texts, language);
        for section in &domain.sections {
            of.pair("section", &section.title, &section.texts, language);
        }
        // A table has the sections in its rows alone.
        let declared: BTreeSet<&String> = domain.sections.iter().map(|section| &section.title).collect();
        of.partial |= domain.rows.iter().filter_map(|row| row.section.as_ref()).any(|title| !declared.contains(title));
        of.reserved(&domain.reserved, language);
        let is_written = |row: &&Row| row.refused.is_none();
        let active = domain.rows.iter().filter(|row| row.status != Status::Retired);
        let active: BTreeSet<&str> = active.filter_map(|row| row.variant.as_deref()).collect();
        for row in domain.rows.iter().filter(is_written) {
            let variant = row.variant.as_deref().unwrap_or_default();
            let retired = row.status == Status::Retired && active.contains(variant);
            let name = format!("{}{}", if retired { "retired " } else { "" }, names::written(variant));
            of.row(&name, row, row.texts.get(language).unwrap_or(&BTreeMap::new()));
        }
        of
    }

    fn title(&mut self, has_title: bool, texts: &Texts, language: &str) {
        self.title = text_of(texts, language, "title").filter(|_| has_title).cloned();
        self.partial |= has_title && self.title.is_none();
    }

    fn reserved(&mut self, reserved: &[Group], language: &str) {
        for reserved in reserved {
            self.pair("reserved", &reserved.title, &reserved.texts, language);
        }
    }

    fn pair(&mut self, word: &str, source: &str, texts: &Texts, language: &str) {
        match text_of(texts, language, "title") {
            Some(title) => {
                let line = format!("{word} {source:?} {title:?},");
                if self.titles.insert(line.clone()) {
                    self.lines.push(line);
                }
            }
            None => self.partial = true,
        }
    }

    fn row(&mut self, name: &str, row: &Row, texts: &BTreeMap<String, String>) {
        let mut written = Vec::new();
        for field in TextField::ALL.into_iter().filter(|field| row.text(*field).is_some()) {
            match texts.get(field.name()) {
                Some(text) => written.push((field, format!("{text:?}"))),
                None => self.partial = true,
            }
        }
        let Some((first, _)) = written.first() else { return };
        let description =
            if *first == TextField::Description { format!(" {}", written.remove(0).1) } else { String::new() };
        let fields: Vec<String> = written.iter().map(|(field, text)| format!("{}: {text}", field.name())).collect();
        let fields = if fields.is_empty() { String::new() } else { format!(" {{ {} }}", fields.join(", ")) };
        self.lines.push(format!("{name}{description}{fields},"));
    }

    /// Nothing if there is nothing to translate.
    fn write(&self, name: &str, language: &str, depth: usize, line: Write) {
        if !self.partial && self.title.is_none() && self.lines.is_empty() {
            return;
        }
        let partial = if self.partial { " partial" } else { "" };
        let title = self.title.as_ref().map(|title| format!(" {title:?}")).unwrap_or_default();
        let head = format!("texts {language}{partial} for {name}{title}");
        if self.lines.is_empty() {
            return line(depth, &format!("{head};"));
        }
        line(depth, &format!("{head} {{"));
        for text in &self.lines {
            line(depth + 1, text);
        }
        line(depth, "}");
    }
}
