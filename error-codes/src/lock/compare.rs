//! Compares what was published with what is declared: each way to break an integrator has its message.

use std::collections::{BTreeMap, BTreeSet};
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use super::line::{Line, OwnedCode, retired_row, row};
use super::{Break, Level, Lock};
use crate::{Catalog, Code, Domain, Entry};

/// What the catalogs declare, looked up for each line.
struct Declared<'a> {
    lock: &'a Lock,
    level: Level,
    catalogs: &'a [&'static Catalog],
    /// By the id of the catalog and the name of the domain.
    domains: BTreeMap<(&'a str, &'a str), Codes>,
}

/// The codes of a domain, by what a line says of them.
struct Codes {
    domain: &'static Domain,
    active: BTreeMap<&'static str, Entry>,
    retired: BTreeMap<Code<'static>, Vec<Entry>>,
}

impl Codes {
    fn of(domain: &'static Domain) -> Self {
        let mut retired = BTreeMap::<_, Vec<_>>::new();
        for entry in domain.retired() {
            retired.entry(entry.code()).or_default().push(entry);
        }
        Self { domain, active: domain.entries().map(|entry| (entry.variant(), entry)).collect(), retired }
    }

    /// The active code that is found by the number of a line.
    fn origin(&self, line: &Line) -> Option<Entry> {
        self.domain.by_code(line.code.borrowed())
    }
}

pub(super) fn breaks(lock: &Lock, catalogs: &[&'static Catalog], level: Level) -> Vec<Break> {
    let repeated = |(index, catalog): (usize, &&'static Catalog)| {
        let id = catalog.id();
        let message = || format!("two catalogs have the id `{id}`; give one of them another id, and name each once");
        catalogs[..index].iter().any(|other| other.id() == id).then(|| Break { line: 0, message: message() })
    };
    let repeated: Vec<Break> = catalogs.iter().enumerate().filter_map(repeated).collect();
    if !repeated.is_empty() {
        return repeated;
    }
    let domains = catalogs
        .iter()
        .flat_map(|catalog| catalog.domains().iter().map(|domain| ((catalog.id(), domain.name()), Codes::of(domain))));
    let declared = Declared { lock, level, catalogs, domains: domains.collect() };
    let mut reported = BTreeSet::new();
    let breaks = lock.lines.iter().filter_map(|(number, line)| {
        let message = match declared.domain(line) {
            Ok(codes) => declared.code(line, codes),
            // One message for all lines of a catalog, or of a domain.
            Err((subject, message)) => reported.insert(subject).then_some(message),
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
    /// The codes of the line's domain, or `(subject, message)` if its catalog, domain or type is gone; a subject is reported once.
    fn domain(&self, line: &'a Line) -> Result<&Codes, (String, String)> {
        let path = &line.path;
        if !self.catalogs.iter().any(|catalog| catalog.id() == path.catalog) {
            let asked: Vec<&str> = self.catalogs.iter().map(|catalog| catalog.id()).collect();
            let message = format!(
                "there is no catalog `{}` here, only `{}`; the id of a published catalog stays, and all catalogs of one \
                 lock are named together",
                path.catalog,
                asked.join("`, `")
            );
            return Err((path.catalog.clone(), message));
        }
        let subject = format!("{path}");
        let Some(codes) = self.domains.get(&(path.catalog.as_str(), path.domain.as_str())) else {
            let lines = self.lock.lines.iter().filter(|(_, other)| other.path == *path).count();
            let codes =
                if lines == 1 { "its published code".to_string() } else { format!("its {lines} published codes") };
            let message = format!(
                "the domain `{subject}` is gone with {codes}; declare it again, with a row such as `{}` for each",
                retired_row(line, None)
            );
            return Err((subject, message));
        };
        let code_type = codes.domain.code_type();
        if code_type != path.code_type {
            let message = format!(
                "the codes of `{subject}` were published as `{}` and are now `{code_type}`; write `domain {}: {}`",
                path.code_type, path.domain, path.code_type
            );
            return Err((subject, message));
        }
        Ok(codes)
    }

    /// What is wrong with the code of a line.
    fn code(&self, line: &'a Line, codes: &Codes) -> Option<String> {
        let here: Vec<Entry> = codes.domain.with_code(line.code.borrowed()).collect();
        let same = here.iter().find(|entry| entry.variant() == line.variant);
        match (&line.retired, same) {
            (None, Some(entry)) => self
                .taken_over(line, codes, &here)
                .or_else(|| self.changed_places(line, *entry, &here))
                .or_else(|| self.texts(line, codes, *entry)),
            (Some(version), Some(_)) => Some(format!(
                "{} was retired in {version} and is in use again; write `{}`",
                subject(line),
                retired_row(line, None)
            )),
            (_, None) => self.not_active(line, codes, &here),
        }
    }

    /// What has changed in a code that has kept its number and its identifier.
    fn texts(&self, line: &Line, codes: &Codes, entry: Entry) -> Option<String> {
        let change = if self.level >= Level::Names && entry.name() != line.name() {
            format!("the name `{}` and now has `{}`", line.name(), entry.name())
        } else if self.level >= Level::Texts && entry.description() != line.text {
            format!("the text {:?} and now has {:?}", line.text, entry.description())
        } else {
            return None;
        };
        let row = if entry.status().is_retired() { Self::retired(line, codes) } else { self.active(line, codes) };
        Some(format!("{} with {change}; write `{row}`", published(line)))
    }

    /// The message for a line whose identifier is no longer active under its number; `here`: the active codes with that number.
    fn not_active(&self, line: &'a Line, codes: &Codes, here: &[Entry]) -> Option<String> {
        let retired = codes.retired.get(&line.code.borrowed()).map_or(&[][..], Vec::as_slice);
        if let Some(entry) = retired.iter().find(|entry| entry.variant() == line.variant) {
            return self.texts(line, codes, *entry);
        }
        if let Some(message) = self.moved_to(line, codes, here) {
            return Some(message);
        }
        let named = self.level >= Level::Names;
        match (codes.origin(line), retired.first(), &line.retired) {
            (Some(origin), _, _) => self.other_name(line, codes, origin, here),
            (None, Some(other), retired) => {
                let row = Self::retired(line, codes);
                let reused = codes.active.get(line.variant.as_str()).filter(|entry| !self.is_published(line, **entry));
                match (retired, reused) {
                    (Some(version), Some(entry)) => Some(format!(
                        "{} was retired in {version}, and its name is now that of {}; write `{row}`",
                        subject(line),
                        OwnedCode::of(entry.code())
                    )),
                    (Some(_), None) => named.then(|| renamed(line, "called", *other, &row)),
                    (None, _) => named.then(|| renamed(line, "retired as", *other, &row)),
                }
            }
            (None, None, Some(version)) => Some(format!(
                "{} was retired in {version}, and the row that says so is gone; write `{}`",
                subject(line),
                Self::retired(line, codes)
            )),
            (None, None, None) => {
                Some(format!("{} and is gone; write `{}`", published(line), Self::retired(line, codes)))
            }
        }
    }

    /// The code under another number, or in another domain.
    fn moved_to(&self, line: &'a Line, codes: &Codes, here: &[Entry]) -> Option<String> {
        if line.retired.is_some() {
            return None;
        }
        // A code that was published there too is another one with the same name, as where a retired one has moved.
        let unpublished = |entry: &&Entry| !self.is_published(line, **entry);
        let row = self.active(line, codes);
        if let Some(entry) = codes.active.get(line.variant.as_str()).filter(unpublished) {
            let now = OwnedCode::of(entry.code());
            let given = codes.origin(line).filter(|_| here.iter().all(|other| !self.is_published(line, *other)));
            let given = given.map(|other| format!(", and {} is now `{}`", line.code, other.variant()));
            let given = given.unwrap_or_default();
            return Some(format!("{} and is now {now}{given}; write `{row}`", published(line)));
        }
        let domains = self.catalogs.iter().filter(|catalog| catalog.id() == line.path.catalog);
        let mut others = domains.flat_map(|catalog| catalog.domains().iter()).filter(|domain| **domain != codes.domain);
        let moved = others.find_map(|domain| {
            let other = self.domains.get(&(line.path.catalog.as_str(), domain.name()))?;
            let entry = other.active.get(line.variant.as_str())?;
            (!line.text.is_empty() && entry.description() == line.text && unpublished(&entry)).then_some(*entry)
        })?;
        let (domain, code) = (moved.domain().name(), OwnedCode::of(moved.code()));
        Some(format!("{} and is now {code} of `{domain}`; write `{row}` in `{}`", published(line), line.path.domain))
    }

    /// A number that only codes of another identifier have; `origin` is the one that is found.
    fn other_name(&self, line: &Line, codes: &Codes, origin: Entry, here: &[Entry]) -> Option<String> {
        if line.retired.is_none()
            && let Some(kept) = here.iter().find(|entry| self.is_published(line, **entry))
        {
            // It was one of several names for a number that keeps its meaning.
            return (self.level >= Level::Names).then(|| {
                let (published, row) = (published(line), self.active(line, codes));
                format!("{published} and is gone, while `{}` has the number; write `{row}`", kept.variant())
            });
        }
        if line.retired.is_none() && is_same(line, origin) {
            return (self.level >= Level::Names).then(|| renamed(line, "called", origin, &self.active(line, codes)));
        }
        let was = match &line.retired {
            Some(version) => format!("{} was retired in {version}", subject(line)),
            None => published(line),
        };
        Some(format!(
            "{was}, and {} is now `{}`; write `{}` and give `{}` another number",
            line.code,
            origin.variant(),
            Self::retired(line, codes),
            origin.variant()
        ))
    }

    /// A new code owns the number, and the published codes share it. Reported once, for the first published code in `here`.
    fn taken_over(&self, line: &Line, codes: &Codes, here: &[Entry]) -> Option<String> {
        let origin = codes.origin(line).filter(|origin| !self.is_published(line, *origin))?;
        let first = here.iter().find(|entry| self.is_published(line, **entry))?;
        let mut others = self.lock.lines.iter().filter(|(_, other)| other.path == line.path && other.code == line.code);
        if first.variant() != line.variant || others.any(|(_, other)| is_same(other, origin)) {
            return None;
        }
        let row = row(&Line::of(&line.path.catalog, origin, ""), Some(&line.variant));
        let (published, code, new) = (published(line), &line.code, origin.variant());
        Some(format!(
            "{published}, and {code} is now `{new}`, which it shares; write `{row}` and no `shares` at `{}`",
            line.variant
        ))
    }

    /// A code published with `shares` that now owns the number.
    fn changed_places(&self, line: &Line, entry: Entry, here: &[Entry]) -> Option<String> {
        let first = here.iter().find(|other| other.shares() == Some(entry) && self.is_published(line, **other))?;
        (line.shares && entry.shares().is_none()).then(|| {
            let (published, first) = (published(line), first.variant());
            let row = row(line, Some(first));
            format!("{published} as a second name of `{first}`, which is the second one now; write `{row}` and no `shares` at `{first}`")
        })
    }

    /// Whether the lock has a line for this code of the line's catalog.
    fn is_published(&self, line: &Line, entry: Entry) -> bool {
        self.lock.published(&line.path.catalog, entry).is_some()
    }

    /// The row of a code that stays in use: it shares its number with the one that is found, if that was published.
    fn active(&self, line: &Line, codes: &Codes) -> String {
        let other = codes.origin(line).filter(|origin| origin.variant() != line.variant);
        row(line, other.filter(|origin| self.is_published(line, *origin)).map(Entry::variant))
    }

    /// The row of a retired code, whose name may live on under another number.
    fn retired(line: &Line, codes: &Codes) -> String {
        let moved = codes.active.get(line.variant.as_str()).filter(|now| OwnedCode::of(now.code()) != line.code);
        retired_row(line, moved.map(|now| now.variant()))
    }
}

/// Whether the code has the text or the name of the line, so that it is the same with another identifier.
fn is_same(line: &Line, entry: Entry) -> bool {
    !line.text.is_empty() && entry.description() == line.text || entry.name() == line.name()
}

fn renamed(line: &Line, now: &str, other: Entry, row: &str) -> String {
    format!("{} and is now {now} `{}`; write `{row}`", published(line), other.variant())
}

fn published(line: &Line) -> String {
    format!("{} was published in {}", subject(line), line.since)
}

fn subject(line: &Line) -> String {
    format!("`{}` ({}) of `{}`", line.variant, line.code, line.path)
}
