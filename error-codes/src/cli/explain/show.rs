//! The answer of `explain` for people.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use anstyle::Style;

use super::{Explained, neighbours};
use crate::cli::find;
use crate::cli::place::{Place, places_at};
use crate::cli::program;
use crate::cli::text::{
    BOLD, DIM, GREEN, RED, Text, YELLOW, columns, domain_line, pad, range, ranges, styled_line, width, wrap,
};
use crate::{Catalog, Domain, Entry, Meaning};

impl Explained<'_> {
    pub(super) fn show(&self) -> Text {
        if self.meanings.is_empty() {
            return self.show_nothing();
        }
        Text::paragraphs(self.meanings.iter().map(|(catalog, meaning)| match meaning {
            Meaning::Code(entry) => entry_block(catalog, *entry, GREEN, ""),
            Meaning::Retired(entry) => entry_block(catalog, *entry, YELLOW, " (retired, never used again)"),
            Meaning::Reserved { reserved, domain } => {
                let place = Place { catalog, domain: *domain }.path();
                styled_line(YELLOW, &format!("{} is reserved in {place}: {}", self.word, reserved.title()))
            }
            Meaning::Unassigned(domain) => self.show_unassigned(catalog, domain),
        }))
    }

    fn show_unassigned(&self, catalog: &'static Catalog, domain: &'static Domain) -> Text {
        let place = Place { catalog, domain: Some(domain) }.path();
        let title = domain.title().map(|title| format!(" {title}")).unwrap_or_default();
        let head = format!("{} is not assigned; it belongs to {place} ({}){title}", self.word, ranges(domain));
        let mut text = styled_line(YELLOW, &head);
        if let Some(Ok(number)) = self.number {
            for entry in neighbours(domain, number) {
                text.line(&format!("  nearest: {} {} {}", entry.code(), entry.name(), entry.description()));
            }
        }
        text
    }

    /// Nobody's number, or a word that is no name.
    fn show_nothing(&self) -> Text {
        let word = self.word;
        // A path says where; without one it is everywhere.
        let place = self.places.first().filter(|_| self.query != word).map(|place| place.path());
        let head = match (self.number, &place) {
            (None, None) => format!("'{word}' is no number, name or string code"),
            (None, Some(place)) => format!("'{word}' is no number, name or string code of {place}"),
            (Some(Err(())), _) => format!("{word} is nobody's: no code has more than 64 bits"),
            (Some(Ok(_)), None) => format!("{word} is nobody's: no domain owns it"),
            (Some(Ok(_)), Some(place)) => format!("{word} is not a number of {place}"),
        };
        let mut text = styled_line(RED, &head);
        match self.number {
            Some(Ok(number)) => {
                for (label, place, (first, last)) in beside(&self.places, number) {
                    text.line(&format!("  {label} it: {} {}", place.path(), range(first, last)));
                }
            }
            Some(Err(())) => {}
            None => self.show_nearest(&mut text),
        }
        text
    }

    fn show_nearest(&self, text: &mut Text) {
        let catalogs: Vec<&'static Catalog> = self.places.iter().map(|place| place.catalog).collect();
        for place in places_at(&catalogs, self.query) {
            let place = place.path();
            text.line(&format!("  it is a place, with codes: {} list {place}", program::name()));
        }
        for entry in find::nearest_names(&self.places, self.word) {
            text.line(&format!("  did you mean {} ({}): {}", entry.name(), entry.code(), entry.description()));
        }
    }
}

/// A code with everything that is known of it, one thing a line.
fn entry_block(catalog: &Catalog, entry: Entry, style: Style, remark: &str) -> Text {
    let mut text = Text::default();
    text.styled(BOLD, &entry.code().to_string()).plain(" ").styled(style, entry.name()).line(remark);
    for line in wrap(entry.description(), columns().map(|columns| columns - 2)) {
        text.line(&format!("  {line}"));
    }
    let facts = facts(catalog, entry);
    let labels = facts.iter().map(|(label, _)| width(label)).max().unwrap_or(0) + 2;
    for (label, value) in facts {
        let lines = wrap(&value, columns().map(|columns| columns.saturating_sub(labels + 2)));
        for (index, line) in lines.iter().enumerate() {
            match index {
                0 => text.plain("  ").styled(DIM, &pad(label, labels)),
                _ => text.plain(&pad("", labels + 2)),
            };
            text.line(line);
        }
    }
    text
}

/// What is known of a code beside its number, its name and its description: labels and texts.
fn facts(catalog: &Catalog, entry: Entry) -> Vec<(&'static str, String)> {
    let mut facts: Vec<(&str, String)> = Vec::new();
    let texts = [("detail", entry.detail()), ("cause", entry.cause()), ("solution", entry.solution())];
    facts.extend(texts.into_iter().filter_map(|(label, text)| Some((label, text?.to_string()))));
    facts.extend(entry.notes().map(|(column, text)| (column, text.to_string())));
    if entry.variant() != entry.name() {
        facts.push(("variant", entry.variant().to_string()));
    }
    if let Some(origin) = entry.shares() {
        facts.push(("shares", format!("the number of {}", origin.name())));
    }
    facts.extend(entry.section().map(|section| ("section", section.title().to_string())));
    facts.push(("domain", domain_line(entry.domain())));
    facts.push(("catalog", format!("{} {}", catalog.id(), catalog.title())));
    facts
}

/// A range beside a number: where it lies, whose it is.
type Beside = (&'static str, Place, (i128, i128));

fn beside(places: &[Place], number: i128) -> Vec<Beside> {
    let every = places.iter().flat_map(|place| {
        let ranges = place.domains().flat_map(|domain| domain.ranges().map(move |range| (domain, range.into_inner())));
        ranges.map(|(domain, range)| (Place { catalog: place.catalog, domain: Some(domain) }, range))
    });
    let below = every.clone().filter(|(_, range)| range.1 < number).max_by_key(|(_, range)| range.1);
    let above = every.filter(|(_, range)| range.0 > number).min_by_key(|(_, range)| range.0);
    let below = below.map(|(place, range)| ("below", place, range));
    below.into_iter().chain(above.map(|(place, range)| ("above", place, range))).collect()
}
