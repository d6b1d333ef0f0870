//! The answer of `explain` for people.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::field::TextField;

use super::{Explained, nearest, nearest_codes};
use crate::cli::find::{Found, nearest_names};
use crate::cli::help;
use crate::cli::scope::{Scope, scopes_at};
use crate::cli::space::Owner;
use crate::cli::text::{
    BOLD, DIM, GREEN, RED, Text, YELLOW, domain_line, pad, ranges, styled_line, terminal_width, width, wrap,
};
use crate::lock::{Lock, Published};
use crate::{Catalog, Domain, Entry, Meaning, Status};

impl Explained<'_> {
    pub(super) fn show(&self, lock: &Lock) -> Text {
        if self.found.is_empty() {
            return self.show_nothing();
        }
        Text::paragraphs(self.found.iter().map(|found| match found.meaning {
            Meaning::Code(entry) | Meaning::Retired(entry) => entry_block(found.catalog, entry, lock),
            Meaning::Reserved { reserved, domain } => {
                let scope = Scope { catalog: found.catalog, domain }.path();
                let code = self.shown(found, domain);
                styled_line(YELLOW, &format!("{code} is reserved in {scope}: {}", reserved.title()))
            }
            Meaning::Unassigned(domain) => self.show_unassigned(found, domain),
        }))
    }

    /// The code as the domain shows it, or as it was typed.
    fn shown(&self, found: &Found, domain: Option<&'static Domain>) -> String {
        match (found.number, domain.filter(|domain| domain.shown().is_some())) {
            (Some(number), Some(domain)) => domain.label(number).to_string(),
            _ => self.word.to_string(),
        }
    }

    fn show_unassigned(&self, found: &Found, domain: &'static Domain) -> Text {
        let scope = Scope { catalog: found.catalog, domain: Some(domain) }.path();
        let title = domain.title_in(self.language).map(|title| format!(" {title}")).unwrap_or_default();
        let code = self.shown(found, Some(domain));
        let head = format!("{code} is not assigned; it belongs to {scope} ({}){title}", ranges(domain));
        let mut text = styled_line(YELLOW, &head);
        for entry in nearest_codes(found, self.language) {
            let nearest = format!("  nearest: {} {} {}", entry.label(), entry.name(), entry.description());
            text.line(nearest.trim_end());
        }
        text
    }

    /// A number without an owner, or a word that is not a name.
    fn show_nothing(&self) -> Text {
        let word = self.word;
        // Without a path, it was looked for everywhere.
        let scope = self.scopes.first().filter(|_| self.query != word).map(|scope| scope.path());
        let head = match (self.number, &scope) {
            (None, None) => format!("'{word}' is not a number, name or string code"),
            (None, Some(scope)) => format!("'{word}' is not a number, name or string code of {scope}"),
            (Some(Err(())), _) => format!("{word} is not a code: none has more than 64 bits"),
            (Some(Ok(_)), None) => format!("{word} is not a code: no domain owns it"),
            (Some(Ok(_)), Some(scope)) => format!("{word} is not a number of {scope}"),
        };
        let mut text = styled_line(RED, &head);
        match self.number {
            Some(Ok(number)) => self.show_nearest_ranges(number, &mut text),
            Some(Err(())) => {}
            None => self.show_nearest_names(&mut text),
        }
        text
    }

    fn show_nearest_ranges(&self, number: i128, text: &mut Text) {
        let owners = self.scopes.iter().copied().flat_map(Scope::parts).map(|scope| Owner { scope, reserved: None });
        let claims = owners.flat_map(Owner::claims).map(|claim| (claim.range, claim));
        for (label, claim) in ["below", "above"].into_iter().zip(nearest(claims, number)) {
            if let Some(claim) = claim {
                text.line(&format!("  {label} it: {} {}", claim.owner.scope.path(), claim.shown()));
            }
        }
    }

    fn show_nearest_names(&self, text: &mut Text) {
        let catalogs: Vec<&'static Catalog> = self.scopes.iter().map(|scope| scope.catalog).collect();
        for scope in scopes_at(&catalogs, self.query) {
            let scope = scope.path();
            text.line(&format!("  it is a place, with codes: {} list {scope}", help::program_name()));
        }
        for (_, entry) in nearest_names(&self.scopes, self.word) {
            text.line(&format!("  did you mean {}", entry.in_language(self.language)));
        }
    }
}

/// A code with everything that is known of it, one thing a line.
fn entry_block(catalog: &Catalog, entry: Entry, lock: &Lock) -> Text {
    let (style, remark) = match entry.status() {
        Status::Retired => (YELLOW, " (retired, never used again)"),
        Status::Deprecated => (YELLOW, " (deprecated)"),
        Status::Active => (GREEN, ""),
    };
    let mut text = Text::default();
    text.styled(BOLD, &entry.label().to_string()).plain(" ").styled(style, entry.name()).line(remark);
    for line in entry
        .text(TextField::Description)
        .into_iter()
        .flat_map(|text| wrap(text, terminal_width().map(|width| width - 2)))
    {
        text.line(&format!("  {line}"));
    }
    let facts = facts(catalog, entry, lock.published(catalog.id(), entry));
    let labels = facts.iter().map(|(label, _)| width(label)).max().unwrap_or(0) + 2;
    for (label, value) in facts {
        let lines = wrap(&value, terminal_width().map(|width| width.saturating_sub(labels + 2)));
        for (index, line) in lines.iter().enumerate() {
            match index {
                0 => text.plain("  ").styled(DIM, &pad(label, labels)),
                _ if line.is_empty() => &mut text,
                _ => text.plain(&pad("", labels + 2)),
            };
            text.line(line);
        }
    }
    text
}

/// What is known of a code apart from its number, its name and its description: labels and texts.
fn facts(catalog: &Catalog, entry: Entry, published: Option<Published>) -> Vec<(&'static str, String)> {
    let mut facts: Vec<(&str, String)> = Vec::new();
    let texts = TextField::ALL[1..].iter();
    facts.extend(texts.filter_map(|field| Some((field.name(), entry.text(*field)?.to_string()))));
    facts.extend(entry.columns().map(|(column, value)| (column, value.to_string())));
    facts.extend(entry.notes().map(|(column, text)| (column, text.to_string())));
    if entry.variant() != entry.name() {
        facts.push(("variant", entry.variant().to_string()));
    }
    // The number in decimal, if the domain shows it in another way.
    let number = entry.domain().shown().and(entry.code().as_int());
    facts.extend(number.map(|number| ("number", number.to_string())));
    let moved = entry.moved().map(|moved| format!("{} is now {}", moved.name(), moved.label()));
    facts.extend(moved.map(|moved| ("moved", moved)));
    facts.extend(entry.shares().map(|origin| ("shares", format!("the number of {}", origin.name()))));
    if let Some(published) = published {
        facts.push(("since", published.since().to_string()));
        facts.extend(published.retired_in().map(|version| ("retired in", version.to_string())));
    }
    facts.extend(entry.section().map(|section| ("section", section.title().to_string())));
    let language = entry.language().unwrap_or_default();
    facts.push(("domain", domain_line(entry.domain(), language)));
    facts.push(("catalog", format!("{} {}", catalog.id(), catalog.title_in(language))));
    facts
}
