//! Documentation: what is known of a catalog, a domain, a column and a code, a paragraph each.

use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use error_codes_core::range::Range;

use super::computed::{Catalog, Code, Column, Domain, Reserved};
use super::language::Language;
use crate::Status;

pub(super) fn catalog(catalog: &Catalog) -> Vec<String> {
    let mut doc = Vec::from([catalog.title.clone()]);
    doc.extend(paragraphs(catalog.detail.as_deref()));
    doc.extend(catalog.reserved.iter().map(reserved));
    doc
}

pub(super) fn domain(domain: &Domain) -> Vec<String> {
    let mut doc = Vec::from([domain.title.clone().unwrap_or_else(|| domain.name.clone())]);
    // Without documentation of its own, a domain has its title for it.
    doc.extend(paragraphs(domain.detail.as_deref().filter(|detail| Some(*detail) != domain.title.as_deref())));
    let place = place(&domain.ranges, &domain.patterns);
    if !place.is_empty() {
        doc.push(format!("Codes: {place}."));
    }
    doc.extend(domain.reserved.iter().map(reserved));
    doc.extend(domain.computed.retired.iter().map(retired));
    doc
}

pub(super) fn column(column: &Column) -> Vec<String> {
    match column.detail.as_deref() {
        Some(detail) => paragraphs(Some(detail)).collect(),
        None => Vec::from([format!("The column `{}`.", column.name)]),
    }
}

pub(super) fn code(code: &Code, typed: &[Column], language: &dyn Language) -> Vec<String> {
    let mut doc: Vec<String> = code.description.iter().filter(|text| !text.is_empty()).cloned().collect();
    doc.extend(paragraphs(code.detail.as_deref()));
    let mut say = |word: &str, text: &str| doc.push(format!("{word}: {text}"));
    let texts = [("Cause", &code.cause), ("Solution", &code.solution)];
    texts.iter().filter_map(|(word, text)| Some((word, (*text).as_ref()?))).for_each(|(word, text)| say(word, text));
    for (name, value) in &code.columns {
        if !typed.iter().any(|column| column.name == *name) {
            say(name, &value.to_string());
        }
    }
    code.notes.iter().for_each(|(column, text)| say(column, &text.to_string()));
    // Where a code is shown in hexadecimal, its constant is written so.
    code.label.iter().filter(|label| !is_hexadecimal(label)).for_each(|label| say("Shown as", label));
    doc.extend(code.shares.iter().map(|other| format!("Shares the code of {other}.")));
    doc.extend(code.since.iter().map(|version| format!("Since {version}.")));
    if code.status == Status::Deprecated {
        doc.extend(language.deprecated().map(ToString::to_string));
    }
    doc
}

/// Whether a label is the number in hexadecimal.
pub(super) fn is_hexadecimal(label: &str) -> bool {
    let digits = label.trim_start_matches('-').strip_prefix("0x");
    digits.is_some_and(|digits| !digits.is_empty() && digits.chars().all(|c| c.is_ascii_hexdigit()))
}

fn retired(code: &Code) -> String {
    let shown = code.shown();
    let text = code.description.iter().filter(|text| !text.is_empty()).map(|text| format!(": {text}"));
    let text: String = text.collect();
    let when = code.retired_in.as_ref().map_or_else(String::new, |version| format!(" in {version}"));
    let moved = code.moved.as_ref().map_or_else(String::new, |other| format!(" The name lives on as {other}."));
    format!("Retired{when}, never used again: {shown} {}{text}.{moved}", code.name)
}

fn reserved(reserved: &Reserved) -> String {
    format!("Reserved: {}, {}.", place(&reserved.ranges, &reserved.patterns), reserved.title)
}

/// Ranges and patterns in words.
fn place(ranges: &[Range], patterns: &[String]) -> String {
    let ranges =
        ranges.iter().map(|(first, last)| if first == last { first.to_string() } else { format!("{first} to {last}") });
    ranges.chain(patterns.iter().cloned()).collect::<Vec<_>>().join(", ")
}

fn paragraphs(text: Option<&str>) -> impl Iterator<Item = String> {
    text.unwrap_or_default().split("\n\n").map(str::trim).filter(|text| !text.is_empty()).map(ToString::to_string)
}
