//! `--format csv`: a row for each code.

use std::borrow::Cow;
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::field::TextField;

use crate::cli::UsageError;
use crate::cli::reference::{Catalog, Code, Domain, Heading, Own, Reference, Value};
use crate::cli::spreadsheet::escape_formula;

/// A table for a spreadsheet: with a byte order mark, so that it is read as UTF-8, and CRLF.
pub(super) fn export(reference: &Reference) -> Result<String, UsageError> {
    Ok(format!("\u{feff}{}", String::from_utf8_lossy(&table(reference)?)))
}

/// The columns before the texts.
const BEFORE: [Own; 6] = [Own::Catalog, Own::Domain, Own::Section, Own::Code, Own::Name, Own::Variant];

/// The columns behind the texts.
const BEHIND: [Own; 2] = [Own::Shares, Own::Status];

/// The columns that are left out where they are empty.
const OPTIONAL: [Own; 4] = [Own::Label, Own::Moved, Own::Since, Own::RetiredIn];

fn table(reference: &Reference) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let domains = || reference.catalogs.iter().flat_map(|catalog| catalog.domains.iter().map(move |of| (catalog, of)));
    let codes: Vec<&Code> = domains().flat_map(|(_, domain)| &domain.codes).collect();
    let optional: Vec<Heading> =
        OPTIONAL.map(Heading::Own).into_iter().filter(|heading| heading.is_used(&codes)).collect();
    let always =
        [&BEFORE.map(Heading::Own)[..], &TextField::ALL.map(Heading::Text), &BEHIND.map(Heading::Own)].concat();
    let headings = [always, Heading::further(&codes), optional, Heading::translations(&codes)].concat();
    writer.write_record(headings.iter().map(|heading| escape_formula(&heading.text()).into_owned()))?;
    for (catalog, domain) in domains() {
        for code in &domain.codes {
            writer.write_record(headings.iter().map(|heading| cell(heading, catalog, domain, code)))?;
        }
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}

fn cell(heading: &Heading, catalog: &Catalog, domain: &Domain, code: &Code) -> String {
    let text = match (heading, heading.value(code)) {
        (_, Some(Value::Int(number))) => return number.to_string(),
        (Heading::Own(Own::Code), _) if code.code.number().is_some() => return code.code.to_string(),
        (Heading::Own(Own::Catalog), _) => Cow::Borrowed(catalog.id.as_str()),
        (Heading::Own(Own::Domain), _) => Cow::Borrowed(domain.name.as_str()),
        _ => heading.cell(code),
    };
    escape_formula(&text).into_owned()
}
