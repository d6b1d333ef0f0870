//! `--format csv`: a row for each code.

use std::borrow::Cow;
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::text_field::TextField;

use crate::cli::reference::{Catalog, Code, Domain, Reference, Value, further_names, translated_names};
use crate::cli::spreadsheet::guard;
use crate::cli::{UsageError, import};
use crate::lock::Lock;

/// A table for a spreadsheet: the mark in front makes it read the file as UTF-8, and its lines end as it expects.
pub(super) fn export(catalogs: &[&'static crate::Catalog], lock: &Lock) -> Result<String, UsageError> {
    let bytes = table(&Reference::of(catalogs, lock)).map_err(|error| UsageError(error.to_string()))?;
    Ok(format!("\u{feff}{}", String::from_utf8_lossy(&bytes)))
}

/// The columns of every table; behind them come the further columns of the codes.
const HEADINGS: [&str; 12] = [
    "catalog",
    "domain",
    "section",
    "code",
    "name",
    "variant",
    TextField::Description.name(),
    TextField::Detail.name(),
    TextField::Cause.name(),
    TextField::Solution.name(),
    "shares",
    "status",
];

/// The columns that a table has where one of its codes says something in them.
const OPTIONAL: [&str; 4] = ["label", "moved", "since", "retired_in"];

fn table(reference: &Reference) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let domains = || reference.catalogs.iter().flat_map(|catalog| catalog.domains.iter().map(move |of| (catalog, of)));
    let codes: Vec<&Code> = domains().flat_map(|(_, domain)| &domain.codes).collect();
    let further = further_names(&codes);
    let translated = translated_names(&codes);
    let said: Vec<usize> =
        (0..OPTIONAL.len()).filter(|index| codes.iter().any(|code| !optional(code)[*index].is_empty())).collect();
    let headings = HEADINGS.iter().map(|heading| (*heading).to_string());
    let further_headings = further.iter().map(|name| guard(&import::further(name)).into_owned());
    let said_headings = said.iter().map(|index| OPTIONAL[*index].to_string());
    writer.write_record(headings.chain(further_headings).chain(said_headings).chain(translated.iter().cloned()))?;
    for (catalog, domain) in domains() {
        for code in &domain.codes {
            let cells = row(catalog, domain, code).map(Cow::into_owned).into_iter();
            let further = further.iter().map(|name| match code.further(name) {
                Some(Value::Int(number)) => number.to_string(),
                value => guard(&value.map(Value::to_string).unwrap_or_default()).into_owned(),
            });
            let said = said.iter().map(|index| guard(optional(code)[*index]).into_owned());
            let translated = translated.iter().map(|name| guard(code.translated(name)).into_owned());
            writer.write_record(cells.chain(further).chain(said).chain(translated))?;
        }
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}

fn optional(code: &Code) -> [&str; 4] {
    [code.label.as_deref(), code.moved.as_deref(), code.since.as_deref(), code.retired_in.as_deref()]
        .map(Option::unwrap_or_default)
}

fn row<'a>(catalog: &'a Catalog, domain: &'a Domain, code: &'a Code) -> [Cow<'a, str>; 12] {
    let text = |text: &'a Option<String>| guard(text.as_deref().unwrap_or_default());
    let number = match &code.code {
        Value::Text(text) => guard(text),
        number => Cow::Owned(number.to_string()),
    };
    [
        guard(&catalog.id),
        guard(&domain.name),
        text(&code.section),
        number,
        guard(&code.name),
        guard(&code.variant),
        text(&code.description),
        text(&code.detail),
        text(&code.cause),
        text(&code.solution),
        text(&code.shares),
        guard(code.status.as_str()),
    ]
}
