//! `--format markdown`: a page for each catalog.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use crate::cli::text::{range, ranges};
use crate::{Catalog, Domain, Entry, Section};

pub(super) fn export(catalogs: &[&'static Catalog]) -> String {
    catalogs.iter().map(|catalog| page(catalog)).collect::<Vec<_>>().join("\n")
}

/// A catalog as a page: a table for each section, with the columns that the domain has.
fn page(catalog: &'static Catalog) -> String {
    let mut page = format!("# {}\n\nCatalog `{}`, {} codes.\n", cell(catalog.title()), catalog.id(), catalog.len());
    page.push_str("\n| domain | range | type | codes | title |\n| --- | --- | --- | ---: | --- |\n");
    for domain in catalog.domains() {
        let title = cell(domain.title().unwrap_or_default());
        let (name, numbers) = (domain.name(), cell(&ranges(domain)));
        page.push_str(&format!("| {name} | {numbers} | {} | {} | {title} |\n", domain.code_type(), domain.len()));
    }
    for reserved in catalog.reserved() {
        for numbers in reserved.ranges() {
            let numbers = range(*numbers.start(), *numbers.end());
            page.push_str(&format!("| | {numbers} | | | reserved: {} |\n", cell(reserved.title())));
        }
    }
    for domain in catalog.domains().iter().filter(|domain| domain.entries().chain(domain.retired()).next().is_some()) {
        domain_part(domain, &mut page);
    }
    page
}

fn domain_part(domain: &'static Domain, page: &mut String) {
    let title = cell(domain.title().unwrap_or(domain.name()));
    page.push_str(&format!("\n## {title}\n\nDomain `{}`, {}.\n", domain.name(), ranges(domain)));
    for reserved in domain.reserved() {
        for numbers in reserved.ranges() {
            let numbers = range(*numbers.start(), *numbers.end());
            page.push_str(&format!("\nReserved: {numbers}, {}.\n", cell(reserved.title())));
        }
    }
    let entries: Vec<Entry> = domain.entries().chain(domain.retired()).collect();
    let mut rest = &entries[..];
    while let Some(first) = rest.first() {
        let section = first.section();
        let len = rest.iter().take_while(|entry| entry.section() == section).count();
        let (here, behind) = rest.split_at(len);
        if let Some(title) = section.map(Section::title) {
            page.push_str(&format!("\n### {}\n", cell(title)));
        }
        page.push('\n');
        table(here, &columns(&entries), page);
        rest = behind;
    }
}

/// A column: its title, and the text of a code in it.
type Column = (String, Cell);
type Cell = fn(Entry, &str) -> String;

fn columns(entries: &[Entry]) -> Vec<Column> {
    let optional: [(&str, Cell); 4] = [
        ("detail", |entry, _| entry.detail().unwrap_or_default().to_string()),
        ("cause", |entry, _| entry.cause().unwrap_or_default().to_string()),
        ("solution", |entry, _| entry.solution().unwrap_or_default().to_string()),
        ("status", |entry, _| match entry.status() {
            crate::Status::Active => String::new(),
            status => status.to_string(),
        }),
    ];
    let mut columns: Vec<Column> = Vec::from([
        ("name".to_string(), (|entry, _| entry.name().to_string()) as Cell),
        ("code".to_string(), |entry, _| entry.code().to_string()),
        ("description".to_string(), |entry, _| entry.description().to_string()),
    ]);
    let used = optional.into_iter().filter(|(title, text)| entries.iter().any(|entry| !text(*entry, title).is_empty()));
    columns.extend(used.map(|(title, text)| (title.to_string(), text)));
    let mut notes: Vec<&str> = Vec::new();
    for (column, _) in entries.iter().flat_map(|entry| entry.notes()) {
        if !notes.contains(&column) {
            notes.push(column);
        }
    }
    columns.extend(notes.into_iter().map(|column| (column.to_string(), note as Cell)));
    columns
}

fn note(entry: Entry, column: &str) -> String {
    entry.notes().find(|(name, _)| *name == column).map(|(_, text)| text.to_string()).unwrap_or_default()
}

fn table(entries: &[Entry], columns: &[Column], page: &mut String) {
    let row = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    page.push_str(&row(columns.iter().map(|(title, _)| cell(title)).collect()));
    page.push_str(&row(columns
        .iter()
        .map(|(title, _)| if title == "code" { "---:" } else { "---" }.to_string())
        .collect()));
    for entry in entries {
        page.push_str(&row(columns.iter().map(|(title, text)| cell(&text(*entry, title))).collect()));
    }
}

/// The text letter for letter in a cell of a Markdown table.
fn cell(text: &str) -> String {
    let mut cell = String::new();
    for c in text.chars() {
        match c {
            '\n' => cell.push_str("<br>"),
            '\\' | '|' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '~' | '&' | '$' => cell.extend(['\\', c]),
            _ => cell.push(c),
        }
    }
    cell
}
