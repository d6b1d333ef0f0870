//! Compares what was published with what is declared: each way to break an integrator has its message.

use std::collections::{BTreeSet, HashMap};
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use super::line::{Key, Line, OwnedCode, row, shared_row};
use super::{Break, Level, Lock};
use crate::{Catalog, Domain, Entry};

/// What the catalogs declare, looked up for each line.
struct Declared<'a> {
    lock: &'a Lock,
    level: Level,
    catalogs: &'a [&'static Catalog],
    /// By the id of the catalog and the name of the domain.
    domains: HashMap<(&'a str, &'a str), Codes>,
}

/// The codes of a domain, by what a line says of them.
struct Codes {
    domain: &'static Domain,
    active: HashMap<&'static str, Entry>,
    retired: HashMap<OwnedCode, Vec<Entry>>,
}

impl Codes {
    fn of(domain: &'static Domain) -> Self {
        let mut retired: HashMap<OwnedCode, Vec<Entry>> = HashMap::new();
        for entry in domain.retired() {
            retired.entry(OwnedCode::of(entry.code())).or_default().push(entry);
        }
        Self { domain, active: domain.entries().map(|entry| (entry.variant(), entry)).collect(), retired }
    }

    /// The active codes with the number of a line.
    fn with_code(&self, code: &OwnedCode) -> Vec<Entry> {
        self.domain.with_code(code.borrowed()).collect()
    }
}

pub(super) fn breaks(lock: &Lock, catalogs: &[&'static Catalog], level: Level) -> Vec<Break> {
    let domains = catalogs
        .iter()
        .flat_map(|catalog| catalog.domains().iter().map(|domain| ((catalog.id(), domain.name()), Codes::of(domain))));
    let declared = Declared { lock, level, catalogs, domains: domains.collect() };
    let mut told = BTreeSet::new();
    let breaks = lock.lines.iter().filter_map(|(number, line)| {
        let message = match declared.domain(line) {
            Ok(codes) => declared.code(line, codes),
            // One message for all lines of a catalog, or of a domain.
            Err((subject, message)) => told.insert(subject).then_some(message),
        };
        Some(Break { line: *number, message: message? })
    });
    breaks.collect()
}

pub(super) fn unlocked(lock: &Lock, catalogs: &[&'static Catalog]) -> Vec<Break> {
    let unlocked = lock.pending(catalogs, "VERSION").map(|(known, line)| {
        let subject = subject(&line);
        let message = match known {
            None => format!("{subject} is not locked; `LOCK=write cargo test` adds `{line}`"),
            Some(_) => format!("{subject} is retired, which is not locked; `LOCK=write cargo test` marks it"),
        };
        Break { line: known.unwrap_or(0), message }
    });
    unlocked.collect()
}

impl<'a> Declared<'a> {
    /// The codes of a line's domain. If there are none of its type: the subject, about which one message is enough, and the message.
    fn domain(&self, line: &'a Line) -> Result<&Codes, (String, String)> {
        let place = &line.place;
        if !self.catalogs.iter().any(|catalog| catalog.id() == place.catalog) {
            let asked: Vec<&str> = self.catalogs.iter().map(|catalog| catalog.id()).collect();
            let message = format!(
                "there is no catalog `{}` here, only `{}`; the id of a published catalog stays, and all catalogs of one \
                 lock are named together",
                place.catalog,
                asked.join("`, `")
            );
            return Err((place.catalog.clone(), message));
        }
        let subject = format!("{place}");
        let Some(codes) = self.domains.get(&(place.catalog.as_str(), place.domain.as_str())) else {
            let lines = self.lock.lines.iter().filter(|(_, other)| other.place == *place).count();
            let codes =
                if lines == 1 { "its published code".to_string() } else { format!("its {lines} published codes") };
            let message = format!(
                "the domain `{subject}` is gone with {codes}; declare it again, with a row such as `{}` for each",
                row(line, true)
            );
            return Err((subject, message));
        };
        let code_type = codes.domain.code_type();
        if code_type != place.code_type {
            let message = format!(
                "the codes of `{subject}` were published as `{}` and are now `{code_type}`; write `domain {}: {}`",
                place.code_type, place.domain, place.code_type
            );
            return Err((subject, message));
        }
        Ok(codes)
    }

    /// What is wrong with the code of a line.
    fn code(&self, line: &'a Line, codes: &Codes) -> Option<String> {
        let here = codes.with_code(&line.code);
        let same = here.iter().find(|entry| entry.variant() == line.variant);
        match (&line.retired, same) {
            (None, Some(entry)) => self.texts(line, *entry),
            (Some(version), Some(_)) => Some(format!(
                "{} was retired in {version} and is in use again; write `{}`",
                subject(line),
                row(line, true)
            )),
            (_, None) => self.without(line, codes, &here),
        }
    }

    /// A code that has its number and its identifier: what else it said.
    fn texts(&self, line: &Line, entry: Entry) -> Option<String> {
        let published = format!("{} was published in {} with", subject(line), line.since);
        let row = row(line, line.retired.is_some());
        if self.level >= Level::Names && entry.name() != line.name() {
            return Some(format!(
                "{published} the name `{}` and now has `{}`; write `{row}`",
                line.name(),
                entry.name()
            ));
        }
        (self.level >= Level::Texts && entry.description() != line.text).then(|| {
            format!("{published} the text {:?} and now has {:?}; write `{row}`", line.text, entry.description())
        })
    }

    /// What became of a code whose number no active code of its identifier has; `here` are those that have the number.
    fn without(&self, line: &'a Line, codes: &Codes, here: &[Entry]) -> Option<String> {
        let retired = codes.retired.get(&line.code).map_or(&[][..], Vec::as_slice);
        if let Some(entry) = retired.iter().find(|entry| entry.variant() == line.variant) {
            return self.texts(line, *entry);
        }
        if let Some(message) = self.elsewhere(line, codes, here) {
            return Some(message);
        }
        match (here.first(), retired.first(), &line.retired) {
            (Some(other), _, _) => self.other_name(line, *other, here),
            (None, Some(other), _) => (self.level >= Level::Names).then(|| renamed(line, *other)),
            (None, None, Some(version)) => Some(format!(
                "{} was retired in {version}, and the row that says so is gone; write `{}`",
                subject(line),
                row(line, true)
            )),
            (None, None, None) => Some(format!("{} and is gone; write `{}`", published(line), row(line, true))),
        }
    }

    /// The code under another number, or in another domain.
    fn elsewhere(&self, line: &'a Line, codes: &Codes, here: &[Entry]) -> Option<String> {
        if line.retired.is_some() {
            return None;
        }
        // A code that was published there too is another one with the same name, as where a retired one has moved.
        let unpublished = |entry: &&Entry| !self.lock.index.contains_key(&Key::of(&line.place.catalog, **entry));
        let row = row(line, false);
        if let Some(entry) = codes.active.get(line.variant.as_str()).filter(unpublished) {
            let now = OwnedCode::of(entry.code());
            let given = here.first().map(|other| format!(", and {} is now `{}`", line.code, other.variant()));
            let given = given.unwrap_or_default();
            return Some(format!("{} and is now {now}{given}; write `{row}`", published(line)));
        }
        let domains = self.catalogs.iter().filter(|catalog| catalog.id() == line.place.catalog);
        let mut others = domains.flat_map(|catalog| catalog.domains().iter()).filter(|domain| **domain != codes.domain);
        let moved = others.find_map(|domain| {
            let other = self.domains.get(&(line.place.catalog.as_str(), domain.name()))?;
            let entry = other.active.get(line.variant.as_str())?;
            (!line.text.is_empty() && entry.description() == line.text && unpublished(&entry)).then_some(*entry)
        })?;
        let (domain, code) = (moved.domain().name(), OwnedCode::of(moved.code()));
        Some(format!("{} and is now {code} of `{domain}`; write `{row}` in `{}`", published(line), line.place.domain))
    }

    /// A number that only codes of another identifier have.
    fn other_name(&self, line: &Line, other: Entry, here: &[Entry]) -> Option<String> {
        let catalog = &line.place.catalog;
        let kept = here.iter().any(|entry| self.lock.index.contains_key(&Key::of(catalog, *entry)));
        if line.retired.is_none() && kept {
            // It was one of several names for a number that goes on to mean the same.
            let row = shared_row(line, other.variant());
            return (self.level >= Level::Names).then(|| {
                format!("{} and is gone, while `{}` has the number; write `{row}`", published(line), other.variant())
            });
        }
        let said = !line.text.is_empty() && other.description() == line.text;
        if line.retired.is_none() && (said || other.name() == line.name()) {
            return (self.level >= Level::Names).then(|| renamed(line, other));
        }
        let was = match &line.retired {
            Some(version) => format!("{} was retired in {version}", subject(line)),
            None => published(line),
        };
        Some(format!(
            "{was}, and {} is now `{}`; write `{}` and give `{}` another number",
            line.code,
            other.variant(),
            row(line, true),
            other.variant()
        ))
    }
}

fn renamed(line: &Line, other: Entry) -> String {
    format!(
        "{} and is now called `{}`; write `{}`",
        published(line),
        other.variant(),
        row(line, line.retired.is_some())
    )
}

fn published(line: &Line) -> String {
    format!("{} was published in {}", subject(line), line.since)
}

fn subject(line: &Line) -> String {
    format!("`{}` ({}) of `{}`", line.variant, line.code, line.place)
}
