//! `--format markdown`: a page for each catalog.

mod escape;

use std::format;
use std::string::String;
use std::vec::Vec;

use error_codes_core::field::TextField;
use error_codes_core::format::NumberFormat;

use self::escape::{cell, inline, paragraph};
use crate::Status;
use crate::cli::reference::sentences::{CATALOG, DOMAIN, RESERVED, RESERVED_TITLE};
use crate::cli::reference::{Catalog, Code, Domain, Heading, Own, Reference};
use crate::cli::text::count;

pub(super) fn export(reference: &Reference) -> String {
    reference.catalogs.iter().map(page).collect::<Vec<_>>().join("\n")
}

/// A catalog as a page: its domains as a table, then a part for each that has codes.
fn page(catalog: &Catalog) -> String {
    let codes: usize = catalog.domains.iter().map(Domain::active).sum();
    let mut page = format!("# {}\n\n{CATALOG}`{}`, {}.\n", inline(&catalog.title), catalog.id, count(codes, "code"));
    page.extend(catalog.detail.as_deref().map(paragraph));
    page.push_str("\n| domain | range | type | codes | title |\n| --- | --- | --- | ---: | --- |\n");
    for domain in &catalog.domains {
        let (name, title) = (cell(&domain.name), cell(domain.title.as_deref().unwrap_or_default()));
        let (numbers, code_type, codes) = (cell(&domain.shown_ranges()), &domain.code_type, domain.active());
        page.push_str(&format!("| {name} | {numbers} | {code_type} | {codes} | {title} |\n"));
    }
    for (codes, title) in catalog.reserved.iter().flat_map(|reserved| reserved.shown(NumberFormat::PLAIN)) {
        page.push_str(&format!("| | {} | | | {RESERVED_TITLE}{} |\n", cell(&codes), cell(title)));
    }
    for domain in catalog.domains.iter().filter(|domain| !domain.codes.is_empty()) {
        domain_part(domain, &mut page);
    }
    page
}

/// A domain: the codes that stand in no section, then a table for each section.
fn domain_part(domain: &Domain, page: &mut String) {
    let title = inline(domain.title.as_ref().unwrap_or(&domain.name));
    page.push_str(&format!("\n## {title}\n"));
    page.extend(domain.detail.as_deref().map(paragraph));
    page.push_str(&format!("\n{DOMAIN}`{}`, {}.\n", domain.name, inline(&domain.shown_ranges())));
    for (codes, title) in domain.reserved.iter().flat_map(|reserved| reserved.shown(domain.format())) {
        page.push_str(&format!("\n{RESERVED}{}, {}.\n", inline(&codes), inline(title)));
    }
    let headings = headings(&domain.codes);
    let in_section = |section: Option<&String>| {
        domain.codes.iter().filter(move |code| code.section.as_ref() == section).collect::<Vec<_>>()
    };
    table(&headings, &in_section(None), page);
    for section in &domain.sections {
        let codes = in_section(Some(&section.title));
        if !codes.is_empty() {
            page.push_str(&format!("\n### {}\n", inline(&section.title)));
            table(&headings, &codes, page);
        }
    }
}

/// The columns of the tables of these codes: three in every table, the others where they are not empty.
fn headings(codes: &[Code]) -> Vec<Heading<'_>> {
    let all: Vec<&Code> = codes.iter().collect();
    let always = [Heading::Own(Own::Name), Heading::Own(Own::Code), Heading::Text(TextField::Description)];
    let fields = TextField::FIELDS.map(Heading::Text).into_iter().filter(|heading| heading.is_used(&all));
    let status = Some(Heading::Own(Own::Status)).filter(|_| codes.iter().any(|code| code.status != Status::Active));
    let published = [Own::Moved, Own::Since, Own::RetiredIn].map(Heading::Own);
    let published = published.into_iter().filter(|heading| heading.is_used(&all));
    let further = Heading::further(&all).into_iter().chain(Heading::translations(&all));
    always.into_iter().chain(fields).chain(status).chain(published).chain(further).collect()
}

fn table(headings: &[Heading], codes: &[&Code], page: &mut String) {
    if codes.is_empty() {
        return;
    }
    let row = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let rule = |heading: &Heading| if matches!(heading, Heading::Own(Own::Code)) { "---:" } else { "---" };
    page.push('\n');
    page.push_str(&row(headings.iter().map(|heading| cell(&heading.text())).collect()));
    page.push_str(&row(headings.iter().map(|heading| rule(heading).into()).collect()));
    for code in codes {
        let text = |heading: &Heading| match heading {
            Heading::Own(Own::Code) => cell(&code.shown()),
            Heading::Own(Own::Status) if code.status == Status::Active => String::new(),
            heading => cell(&heading.cell(code)),
        };
        page.push_str(&row(headings.iter().map(text).collect()));
    }
}

#[cfg(test)]
mod tests {
    use super::{Reference, export};

    #[test]
    fn one_code() {
        let reference = r#"{"catalogs": [{"id": "ours", "title": "Ours", "domains": [
            {"name": "Upload", "type": "i32", "ranges": [[1, 9]], "codes": [{"name": "Busy", "code": 1}]}
        ]}]}"#;
        let reference: Reference = serde_json::from_str(reference).expect("a reference");
        assert!(export(&reference).starts_with("# Ours\n\nCatalog `ours`, 1 code.\n"));
    }
}
