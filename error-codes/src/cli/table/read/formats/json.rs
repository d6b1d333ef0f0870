//! The reference as data, as `export --format json` gives it.

mod keys;
mod list;

use std::collections::BTreeMap;
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::field::TextField;
use error_codes_core::integer::Integer;
use error_codes_core::ty::Type;
use indexmap::IndexMap;

use crate::cli::reference::{self, Reference, Translations, VERSION};
use crate::cli::table::read::add;
use crate::cli::table::{
    Catalog, Column, Domain, Group, Int, Options, Origin, Range, Report, Row, Tables, Texts, Value,
};

pub(super) fn read(text: &str, options: &Options, tables: &mut Tables, report: &mut Report) {
    read_tables(text, options, tables, report);
    // What is no JSON has its error.
    let _ = keys::report_lost(text, report);
}

fn read_tables(text: &str, options: &Options, tables: &mut Tables, report: &mut Report) {
    if text.trim_start().starts_with('[') {
        return match serde_json::from_str::<Vec<IndexMap<String, reference::Value>>>(text) {
            Ok(objects) => add::add(list::grid(&objects), tables, &options.columns, report),
            Err(error) => report.error(error.line(), &format!("no array of objects with a code each: {error}")),
        };
    }
    match keys::read::<Reference>(text, report) {
        Ok(reference) => {
            if reference.version > VERSION {
                report.error(1, "a newer version of the export than this program reads");
            }
            let catalogs = reference.catalogs.into_iter();
            tables.catalogs = catalogs.map(|one| catalog(one, report)).collect();
        }
        Err(error) if !text.contains("\"catalogs\"") => {
            report.error(error.line(), &format!("neither an export nor an array of objects with a code each: {error}"));
        }
        Err(error) => report.error(error.line(), &error.to_string()),
    }
}

fn catalog(catalog: reference::Catalog, report: &mut Report) -> Catalog {
    // Without `..`, as in `domain` and `row`: a new field is imported, or left out on purpose.
    #[rustfmt::skip] // a list of fields
    let reference::Catalog {
        id, title, detail, language, languages, texts: translations, domains, reserved: reservations, computed: (),
    } = catalog;
    Catalog {
        domains: domains.into_iter().map(|one| domain(one, &id, report)).collect(),
        id: Some(id),
        title: non_empty(title),
        detail,
        language,
        languages,
        texts: texts(translations),
        reserved: reserved(reservations),
        ..Catalog::default()
    }
}

fn domain(domain: reference::Domain, catalog: &str, report: &mut Report) -> Domain {
    #[rustfmt::skip] // a list of fields
    let reference::Domain {
        name, title, code_type, detail, ranges, patterns, shown, open, overlaps, columns, texts: translations, sections,
        codes, reserved: reservations, computed: (),
    } = domain;
    let place = format!("{catalog}/{name}");
    let columns: Vec<Column> = columns.into_iter().map(|one| column(one, report)).collect();
    Domain {
        name: Some(name),
        title,
        detail,
        code_type: Type::from_name(&code_type),
        origin: Origin::Json,
        ranges,
        patterns,
        shown,
        open,
        overlaps,
        texts: texts(translations),
        sections: sections.into_iter().map(|one| group(one.title, one.ranges, one.patterns, one.texts)).collect(),
        rows: codes.into_iter().filter_map(|code| row(code, &columns, &place, report)).collect(),
        reserved: reserved(reservations),
        columns,
    }
}

/// Words of a type that need no import.
const TYPES: &str = "bool char str i128 isize u128 usize f32 f64 Option Result fn static const mut crate core std";

/// The first name of a type that has to be in scope where the block stands.
fn needs(value_type: &str) -> Option<&str> {
    let words = value_type.split(|c: char| !c.is_alphanumeric() && c != '_' && c != ':');
    words.filter_map(|path| path.split("::").next().filter(|word| !word.is_empty())).find(|word| {
        let number = word.starts_with(|c: char| c.is_ascii_digit());
        !number && Integer::from_name(word).is_none() && !TYPES.split_whitespace().any(|known| known == *word)
    })
}

fn column(column: reference::Column, report: &mut Report) -> Column {
    if let Some(name) = needs(&column.value_type) {
        report.note(0, &format!("the column {} needs `{name}` in scope beside the block", column.name));
    }
    Column { name: column.name, value_type: column.value_type, default: None, detail: column.detail }
}

fn group(title: String, ranges: Vec<Range>, patterns: Vec<String>, translations: Translations) -> Group {
    Group { title, ranges, patterns, texts: texts(translations) }
}

fn reserved(reserved: Vec<reference::Reserved>) -> Vec<Group> {
    let group = |one: reference::Reserved| group(one.title, one.ranges, one.patterns, one.texts);
    reserved.into_iter().map(group).collect()
}

/// The number as its label spells it, if that is hexadecimal.
fn spelled(number: i128, label: Option<&str>) -> Int {
    let label = label.and_then(Int::read);
    label.filter(|label| label.value == number && label.hex.is_some()).unwrap_or(number.into())
}

fn row(row: reference::Code, typed: &[Column], place: &str, report: &mut Report) -> Option<Row> {
    #[rustfmt::skip] // a list of fields
    let reference::Code {
        variant, name, code, label, description, detail, cause, solution, section, shares, moved, status, columns,
        notes, texts: translations, since: _, retired_in: _, computed: (),
    } = row;
    let code = match code {
        reference::Value::Text(text) => Value::Str(text),
        reference::Value::Int(number) => Value::Int(spelled(number, label.as_deref())),
        other => {
            let name = if name.is_empty() { variant } else { name };
            report.error(0, &format!("{place}/{name}: {other} is neither a whole number nor a string"));
            return None;
        }
    };
    let expression = |(name, value): (String, reference::Value)| {
        let is_text = typed.iter().any(|column| column.name == name && column.value_type.contains("str"));
        let text = value.text().filter(|_| is_text).map(|text| format!("{text:?}"));
        (name, text.unwrap_or_else(|| value.to_string()))
    };
    Some(Row {
        code,
        variant: non_empty(variant),
        name: non_empty(name),
        description,
        detail,
        cause,
        solution,
        section,
        shares,
        moved,
        status,
        columns: columns.into_iter().map(expression).collect(),
        notes: notes.into_iter().map(|(column, text)| (column, text.to_string())).collect(),
        texts: texts(translations),
        ..Row::default()
    })
}

fn non_empty(text: String) -> Option<String> {
    Some(text).filter(|text| !text.is_empty())
}

fn texts(translations: Translations) -> Texts {
    let fields = |texts: reference::Texts| -> BTreeMap<String, String> {
        let fields = TextField::ALL.map(|field| (field.name(), texts.text(field)));
        let all = [("title", texts.title.as_deref())].into_iter().chain(fields);
        all.filter_map(|(field, text)| Some((field.into(), text?.into()))).collect()
    };
    translations.into_iter().map(|(language, texts)| (language, fields(texts))).collect()
}
