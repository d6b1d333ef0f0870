//! `--format csv`: a row for each code.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use crate::cli::Misuse;
use crate::{Catalog, Entry, Section};

/// A table for a spreadsheet: the mark in front makes it read the file as UTF-8, and its lines end as it expects.
pub(super) fn export(catalogs: &[&'static Catalog]) -> Result<String, Misuse> {
    table(catalogs).map_err(|error| Misuse(error.to_string()))
}

fn table(catalogs: &[&'static Catalog]) -> Result<String, csv::Error> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    writer.write_record([
        "catalog",
        "domain",
        "section",
        "code",
        "name",
        "variant",
        "description",
        "detail",
        "cause",
        "solution",
        "shares",
        "status",
        "notes",
    ])?;
    for catalog in catalogs {
        for entry in catalog.domains().iter().flat_map(|domain| domain.entries().chain(domain.retired())) {
            let notes: Vec<String> = entry.notes().map(|(column, text)| format!("{column}: {text}")).collect();
            writer.write_record([
                catalog.id(),
                entry.domain().name(),
                entry.section().map(Section::title).unwrap_or_default(),
                &entry.code().to_string(),
                entry.name(),
                entry.variant(),
                entry.description(),
                entry.detail().unwrap_or_default(),
                entry.cause().unwrap_or_default(),
                entry.solution().unwrap_or_default(),
                entry.shares().map(Entry::variant).unwrap_or_default(),
                entry.status().as_str(),
                &notes.join("; "),
            ])?;
        }
    }
    let bytes = writer.into_inner().map_err(csv::IntoInnerError::into_error)?;
    Ok(format!("\u{feff}{}", String::from_utf8_lossy(&bytes)))
}
