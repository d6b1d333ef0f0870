//! Documentation: what is known of a catalog, a domain, a column and a code, a paragraph each.

use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use error_codes_core::format::NumberFormat;

use super::Platform;
use super::computed::{Catalog, Code, Column, Domain, Reserved};
use crate::Status;
use crate::cli::reference::extent;

// Without `..`: a new field is documented here, or left out on purpose.

pub(super) fn catalog(catalog: &Catalog) -> Vec<String> {
    #[rustfmt::skip] // a list of fields
    let Catalog {
        id: _, title, detail, language: _, languages: _, texts: _, domains: _, reserved: all, computed: _,
    } = catalog;
    let mut doc = Vec::from([title.clone()]);
    doc.extend(paragraphs(detail.as_deref()));
    doc.extend(all.iter().map(|one| reserved(one, NumberFormat::PLAIN)));
    doc
}

pub(super) fn domain(domain: &Domain) -> Vec<String> {
    #[rustfmt::skip] // a list of fields
    let Domain {
        name, title, code_type: _, detail, ranges, patterns, shown: _, open: _, overlaps: _, columns: _, texts: _,
        sections: _, codes: _, reserved: all, computed,
    } = domain;
    let mut doc = Vec::from([title.clone().unwrap_or_else(|| name.clone())]);
    // Without documentation of its own, a domain has its title for it.
    doc.extend(paragraphs(detail.as_deref().filter(|detail| Some(*detail) != title.as_deref())));
    let format = domain.format();
    let extent = extent(ranges, patterns, " to ", format);
    if !extent.is_empty() {
        doc.push(format!("Codes: {extent}."));
    }
    doc.extend(all.iter().map(|one| reserved(one, format)));
    doc.extend(computed.retired.iter().map(retired));
    doc
}

pub(super) fn column(column: &Column) -> Vec<String> {
    match column.detail.as_deref() {
        Some(detail) => paragraphs(Some(detail)).collect(),
        None => Vec::from([format!("The column `{}`.", column.name)]),
    }
}

pub(super) fn code(code: &Code, typed: &[Column], platform: &Platform) -> Vec<String> {
    #[rustfmt::skip] // a list of fields
    let Code {
        variant: _, name: _, code: _, label, description, detail, cause, solution, section: _, shares, moved: _, status,
        columns, notes, texts: _, since, retired_in: _, computed: _,
    } = code;
    let mut doc: Vec<String> = description.iter().filter(|text| !text.is_empty()).cloned().collect();
    doc.extend(paragraphs(detail.as_deref()));
    doc.extend(cause.iter().map(|text| format!("Cause: {text}")));
    doc.extend(solution.iter().map(|text| format!("Solution: {text}")));
    let is_typed = |name: &String| typed.iter().any(|column| column.name == *name);
    let further = columns.iter().filter(|(name, _)| !is_typed(name)).chain(notes);
    doc.extend(further.map(|(name, value)| format!("{name}: {value}")));
    // Where a code is shown in hexadecimal, its constant is written so.
    doc.extend(label.iter().filter(|label| !is_hexadecimal(label)).map(|label| format!("Shown as: {label}")));
    doc.extend(shares.iter().map(|other| format!("Shares the code of {other}.")));
    doc.extend(since.iter().map(|version| format!("Since {version}.")));
    if *status == Status::Deprecated {
        doc.extend(platform.deprecated.map(String::from));
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

fn reserved(reserved: &Reserved, format: NumberFormat) -> String {
    format!("Reserved: {}, {}.", extent(&reserved.ranges, &reserved.patterns, " to ", format), reserved.title)
}

fn paragraphs(text: Option<&str>) -> impl Iterator<Item = String> {
    text.unwrap_or_default().split("\n\n").map(str::trim).filter(|text| !text.is_empty()).map(ToString::to_string)
}
