//! `explain`: every meaning of a number, a name or a string code.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use serde::Serialize;

use super::place::chosen;
use super::reference::CodeData;
use super::text::{BOLD, DIM, GREEN, RED, YELLOW, domain_line, pad, ranges, styled, width, wrap};
use super::{Answer, Misuse, Outcome, find, text};
use crate::{Catalog, Domain, Entry, Meaning};

/// What one word means: each meaning with its catalog.
struct Explained<'a> {
    word: &'a str,
    number: Option<Result<i128, ()>>,
    meanings: Vec<(&'static Catalog, Meaning)>,
}

/// Every meaning of a number, a name or a string code, in every catalog
#[derive(clap::Args)]
pub(super) struct Args {
    /// Numbers (decimal, 0x…, 0b…, negative), names in any case, string codes
    #[arg(required = true, value_name = "CODE", allow_hyphen_values = true)]
    codes: Vec<String>,
    /// Look only in this catalog
    #[arg(long, value_name = "ID")]
    catalog: Option<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &Args, catalogs: &[&'static Catalog]) -> Outcome {
    let (words, catalogs) = (&args.codes, &chosen(catalogs, args.catalog.as_slice())?);
    // Negative numbers need no `--`; what else begins with a dash was meant for an option.
    if let Some(option) = words.iter().find(|word| word.starts_with('-') && find::number(word).is_none()) {
        return Err(Misuse(format!("unexpected argument '{option}'")));
    }
    let explained: Vec<Explained> = words.iter().map(|word| Explained::of(word, catalogs)).collect();
    let found = explained.iter().any(Explained::is_known);
    if args.json {
        let data: Vec<Data> = explained.iter().map(|explained| explained.data(catalogs)).collect();
        return Ok(Answer::json(&data, found));
    }
    let texts: Vec<String> = explained.iter().map(|explained| explained.show(catalogs)).collect();
    Ok(Answer { text: texts.join("\n"), found })
}

/// Something that somebody declared under this very code.
fn is_meaning(meaning: &Meaning) -> bool {
    !matches!(meaning, Meaning::Unassigned(_))
}

impl<'a> Explained<'a> {
    fn of(word: &'a str, catalogs: &[&'static Catalog]) -> Self {
        let number = find::number(word);
        let mut meanings = Vec::new();
        for &catalog in catalogs {
            if let Some(Ok(number)) = number {
                meanings.extend(catalog.explain(number).map(|meaning| (catalog, meaning)));
            }
            let named = find::by_word(catalog, word).into_iter().map(|entry| match entry.status() {
                crate::Status::Retired => Meaning::Retired(entry),
                _ => Meaning::Code(entry),
            });
            meanings.extend(named.map(|meaning| (catalog, meaning)));
        }
        // Where the number means something, it is of no interest who else could have assigned it.
        if meanings.iter().any(|(_, meaning)| is_meaning(meaning)) {
            meanings.retain(|(_, meaning)| is_meaning(meaning));
        }
        Self { word, number, meanings }
    }

    fn is_known(&self) -> bool {
        self.meanings.iter().any(|(_, meaning)| is_meaning(meaning))
    }

    fn show(&self, catalogs: &[&'static Catalog]) -> String {
        if self.meanings.is_empty() {
            return self.show_nothing(catalogs);
        }
        let meanings = self.meanings.iter().map(|(catalog, meaning)| match meaning {
            Meaning::Code(entry) => entry_block(catalog, *entry, GREEN, ""),
            Meaning::Retired(entry) => entry_block(catalog, *entry, YELLOW, " (retired, never used again)"),
            Meaning::Reserved { reserved, domain } => {
                let owner = domain.map(|domain| format!("/{}", domain.name())).unwrap_or_default();
                let head = format!("{} is reserved in {}{owner}: {}", self.word, catalog.id(), reserved.title());
                format!("{}\n", styled(YELLOW, &head))
            }
            Meaning::Unassigned(domain) => self.show_unassigned(catalog, domain),
        });
        meanings.collect::<Vec<_>>().join("\n")
    }

    fn show_unassigned(&self, catalog: &Catalog, domain: &'static Domain) -> String {
        let place = format!("{}/{}", catalog.id(), domain.name());
        let title = domain.title().map(|title| format!(" {title}")).unwrap_or_default();
        let head = format!("{} is not assigned; it belongs to {place} ({}){title}", self.word, ranges(domain));
        let mut text = format!("{}\n", styled(YELLOW, &head));
        if let Some(Ok(number)) = self.number {
            for entry in neighbours(domain, number) {
                text.push_str(&format!("  nearest: {} {} {}\n", entry.code(), entry.name(), entry.description()));
            }
        }
        text
    }

    /// Nobody's number, or a word that is no name.
    fn show_nothing(&self, catalogs: &[&'static Catalog]) -> String {
        let word = self.word;
        match self.number {
            None => {
                let mut text = format!("{}\n", styled(RED, &format!("'{word}' is no number, name or string code")));
                for entry in find::nearest_names(catalogs, word) {
                    text.push_str(&format!(
                        "  did you mean {} ({}): {}\n",
                        entry.name(),
                        entry.code(),
                        entry.description()
                    ));
                }
                text
            }
            Some(Err(())) => {
                format!("{}\n", styled(RED, &format!("{word} is nobody's: no code has more than 64 bits")))
            }
            Some(Ok(number)) => {
                let mut text = format!("{}\n", styled(RED, &format!("{word} is nobody's: no domain owns it")));
                for (label, catalog, domain, (first, last)) in beside(catalogs, number) {
                    let place = format!("{}/{}", catalog.id(), domain.name());
                    text.push_str(&format!("  {label} it: {place} {}\n", text::range(first, last)));
                }
                text
            }
        }
    }

    fn data(&self, catalogs: &[&'static Catalog]) -> Data<'a> {
        let nearest = match self.number {
            _ if self.is_known() => Vec::new(),
            None => find::nearest_names(catalogs, self.word),
            Some(Ok(number)) => self
                .meanings
                .iter()
                .flat_map(|(_, meaning)| match meaning {
                    Meaning::Unassigned(domain) => neighbours(domain, number),
                    _ => Vec::new(),
                })
                .collect(),
            Some(Err(())) => Vec::new(),
        };
        Data {
            query: self.word,
            meanings: self.meanings.iter().map(|(catalog, meaning)| MeaningData::of(catalog, *meaning)).collect(),
            nearest: nearest.into_iter().map(CodeData::of).collect(),
        }
    }
}

/// A code with everything that is known of it, one thing a line.
fn entry_block(catalog: &Catalog, entry: Entry, style: &str, remark: &str) -> String {
    let mut lines: Vec<(&str, String)> = Vec::new();
    let texts = [("detail", entry.detail()), ("cause", entry.cause()), ("solution", entry.solution())];
    lines.extend(texts.into_iter().filter_map(|(label, text)| Some((label, text?.to_string()))));
    lines.extend(entry.notes().map(|(column, text)| (column, text.to_string())));
    if entry.variant() != entry.name() {
        lines.push(("variant", entry.variant().to_string()));
    }
    if let Some(origin) = entry.shares() {
        lines.push(("shares", format!("the number of {}", origin.name())));
    }
    lines.extend(entry.section().map(|section| ("section", section.title().to_string())));
    lines.push(("domain", domain_line(entry.domain())));
    lines.push(("catalog", format!("{} {}", catalog.id(), catalog.title())));

    let head = format!("{} {}", styled(BOLD, &entry.code().to_string()), styled(style, entry.name()));
    let mut text = format!("{head}{remark}\n  {}\n", entry.description());
    let labels = lines.iter().map(|(label, _)| width(label)).max().unwrap_or(0) + 2;
    for (label, value) in lines {
        for (index, line) in
            wrap(&value, text::columns().map(|columns| columns.saturating_sub(labels + 2))).iter().enumerate()
        {
            let label = if index == 0 { label } else { "" };
            text.push_str(&format!("  {}{line}\n", styled(DIM, &pad(label, labels))));
        }
    }
    text
}

/// The codes with the nearest numbers below and above.
fn neighbours(domain: &'static Domain, number: i128) -> Vec<Entry> {
    let value = |entry: &Entry| match entry.code() {
        crate::Code::Int(number) => number,
        crate::Code::Text(_) => 0,
    };
    let below = domain.entries().filter(|entry| value(entry) < number).max_by_key(value);
    let above = domain.entries().filter(|entry| value(entry) > number).min_by_key(value);
    below.into_iter().chain(above).collect()
}

/// A range beside a number: where it lies, whose it is.
type Beside = (&'static str, &'static Catalog, &'static Domain, (i128, i128));

fn beside(catalogs: &[&'static Catalog], number: i128) -> Vec<Beside> {
    let every = catalogs.iter().flat_map(|&catalog| {
        let domains = catalog.domains().iter().copied();
        domains.flat_map(move |domain| domain.ranges().map(move |range| (catalog, domain, range.into_inner())))
    });
    let every: Vec<_> = every.collect();
    let below = every.iter().filter(|(.., range)| range.1 < number).max_by_key(|(.., range)| range.1);
    let above = every.iter().filter(|(.., range)| range.0 > number).min_by_key(|(.., range)| range.0);
    let labelled = below.map(|(c, d, r)| ("below", *c, *d, *r)).into_iter();
    labelled.chain(above.map(|(c, d, r)| ("above", *c, *d, *r))).collect()
}

#[derive(Serialize)]
struct Data<'a> {
    query: &'a str,
    meanings: Vec<MeaningData>,
    nearest: Vec<CodeData>,
}

#[derive(Serialize)]
struct MeaningData {
    catalog: &'static str,
    domain: Option<&'static str>,
    /// `code`, `retired`, `reserved` or `unassigned`.
    kind: &'static str,
    code: Option<CodeData>,
    reserved: Option<&'static str>,
}

impl MeaningData {
    fn of(catalog: &'static Catalog, meaning: Meaning) -> Self {
        let (domain, kind, code, reserved) = match meaning {
            Meaning::Code(entry) => (Some(entry.domain()), "code", Some(CodeData::of(entry)), None),
            Meaning::Retired(entry) => (Some(entry.domain()), "retired", Some(CodeData::of(entry)), None),
            Meaning::Reserved { reserved, domain } => (domain, "reserved", None, Some(reserved.title())),
            Meaning::Unassigned(domain) => (Some(domain), "unassigned", None, None),
        };
        Self { catalog: catalog.id(), domain: domain.map(Domain::name), kind, code, reserved }
    }
}
