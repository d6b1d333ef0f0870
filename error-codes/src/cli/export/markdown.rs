//! `--format markdown`: a page for each catalog.

mod escape;

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::text_field::TextField;

use self::escape::{cell, inline, paragraph};
use crate::Status;
use crate::cli::import;
use crate::cli::reference::{Catalog, Code, Domain, Value, further_names, translated_names};
use crate::lock::Lock;

pub(super) fn export(catalogs: &[&'static crate::Catalog], lock: &Lock) -> String {
    let pages = catalogs.iter().map(|catalog| page(&Catalog::of(catalog, catalog.domains(), lock)));
    pages.collect::<Vec<_>>().join("\n")
}

/// A catalog as a page: its domains as a table, then a part for each that has codes.
fn page(catalog: &Catalog) -> String {
    let codes: usize = catalog.domains.iter().map(Domain::active).sum();
    let mut page = format!("# {}\n\nCatalog `{}`, {codes} codes.\n", inline(&catalog.title), catalog.id);
    page.extend(catalog.detail.as_deref().map(paragraph));
    page.push_str("\n| domain | range | type | codes | title |\n| --- | --- | --- | ---: | --- |\n");
    for domain in &catalog.domains {
        let (name, title) = (cell(&domain.name), cell(domain.title.as_deref().unwrap_or_default()));
        let (numbers, code_type, codes) = (cell(&domain.shown_ranges()), &domain.code_type, domain.active());
        page.push_str(&format!("| {name} | {numbers} | {code_type} | {codes} | {title} |\n"));
    }
    for (codes, title) in catalog.shown_reserved() {
        page.push_str(&format!("| | {} | | | reserved: {} |\n", cell(&codes), cell(title)));
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
    page.push_str(&format!("\nDomain `{}`, {}.\n", domain.name, inline(&domain.shown_ranges())));
    for (codes, title) in domain.shown_reserved() {
        page.push_str(&format!("\nReserved: {}, {}.\n", inline(&codes), inline(title)));
    }
    let columns = Columns::of(&domain.codes);
    let in_section = |section: Option<&String>| {
        domain.codes.iter().filter(move |code| code.section.as_ref() == section).collect::<Vec<_>>()
    };
    columns.table(&in_section(None), page);
    for section in &domain.sections {
        let codes = in_section(Some(&section.title));
        if !codes.is_empty() {
            page.push_str(&format!("\n### {}\n", inline(&section.title)));
            columns.table(&codes, page);
        }
    }
}

/// The columns of a table: those that say something of one of the codes.
struct Columns<'a> {
    /// Indexes into what [`fields`] gives.
    fields: Vec<usize>,
    further: Vec<&'a str>,
    translated: Vec<String>,
}

/// What each code may have, in the order of the columns.
fn fields(code: &Code) -> [(&'static str, String); 10] {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let [description, detail, cause, solution] =
        TextField::ALL.map(|field| (field.name(), code.text(field).unwrap_or_default().to_string()));
    [
        ("name", code.name.clone()),
        ("code", code.shown()),
        description,
        detail,
        cause,
        solution,
        ("status", if code.status == Status::Active { String::new() } else { code.status.to_string() }),
        ("moved", text(&code.moved)),
        ("since", text(&code.since)),
        ("retired_in", text(&code.retired_in)),
    ]
}

/// How many columns are always there: name, code, description.
const ALWAYS: usize = 3;

impl<'a> Columns<'a> {
    fn of(codes: &'a [Code]) -> Self {
        let all: Vec<&Code> = codes.iter().collect();
        let mut used = [true; 10];
        for (index, used) in used.iter_mut().enumerate().skip(ALWAYS) {
            *used = codes.iter().any(|code| !fields(code)[index].1.is_empty());
        }
        Self {
            fields: (0..used.len()).filter(|index| used[*index]).collect(),
            further: further_names(&all),
            translated: translated_names(&all),
        }
    }

    fn table(&self, codes: &[&Code], page: &mut String) {
        let Some(first) = codes.first() else { return };
        let row = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
        let names: Vec<&str> = self.fields.iter().map(|index| fields(first)[*index].0).collect();
        let further: Vec<_> = self.further.iter().map(|name| import::further(name)).collect();
        let translated = self.translated.iter().map(String::as_str);
        let names = names.into_iter().chain(further.iter().map(AsRef::as_ref)).chain(translated).collect::<Vec<_>>();
        let headings = names.iter().map(|name| cell(name));
        page.push('\n');
        page.push_str(&row(headings.collect()));
        let rules = names.iter().map(|name| if *name == "code" { "---:" } else { "---" });
        page.push_str(&row(rules.map(String::from).collect()));
        for code in codes {
            let fields = fields(code);
            let cells = self.fields.iter().map(|index| cell(&fields[*index].1));
            let further =
                self.further.iter().map(|name| cell(&code.further(name).map(Value::to_string).unwrap_or_default()));
            let translated = self.translated.iter().map(|name| cell(code.translated(name)));
            page.push_str(&row(cells.chain(further).chain(translated).collect()));
        }
    }
}
