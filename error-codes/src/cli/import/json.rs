//! The reference as data, as `export --format json` gives it.

mod list;
mod pairs;

use std::collections::BTreeMap;
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use serde_json::Value as Json;

use self::pairs::Pairs;
use super::Options;
use super::grid::Tables;
use super::report::Report;
use super::table::{Catalog, Column, Domain, Int, Origin, Range, Reserved, Row, Section, Texts, Value};
use crate::Status;

pub(super) fn read(text: &str, options: &Options, tables: &mut Tables, report: &mut Report) {
    if text.trim_start().starts_with('[') {
        return match serde_json::from_str::<Vec<Pairs>>(text) {
            Ok(objects) => list::grid(objects).add_to(tables, &options.columns, report),
            Err(error) => report.error(error.line(), &format!("no array of objects with a code each: {error}")),
        };
    }
    match serde_json::from_str::<Reference>(text) {
        Ok(reference) => {
            if reference.version.is_some_and(|version| version > 1) {
                report.error(1, "a newer version of the export than this program reads");
            }
            say_unknown(&reference.unknown, "the export", report);
            let catalogs = reference.catalogs.into_iter();
            tables.catalogs = catalogs.map(|catalog| catalog.table(report)).collect();
        }
        Err(error) => report.error(error.line(), &error.to_string()),
    }
}

#[derive(Deserialize)]
struct Reference {
    version: Option<u32>,
    catalogs: Vec<CatalogData>,
    #[serde(flatten)]
    unknown: Unknown,
}

#[derive(Deserialize)]
struct CatalogData {
    id: String,
    title: Option<String>,
    detail: Option<String>,
    language: Option<String>,
    #[serde(default)]
    languages: Vec<String>,
    #[serde(default)]
    texts: Texts,
    domains: Vec<DomainData>,
    #[serde(default)]
    reserved: Vec<ReservedData>,
    #[serde(flatten)]
    unknown: Unknown,
}

/// The keys that are not read: they are said.
type Unknown = BTreeMap<String, Json>;

#[derive(Deserialize)]
struct DomainData {
    name: String,
    title: Option<String>,
    #[serde(rename = "type")]
    code_type: Option<String>,
    detail: Option<String>,
    #[serde(default)]
    ranges: Vec<Range>,
    #[serde(default)]
    patterns: Vec<String>,
    shown: Option<String>,
    open: Option<String>,
    #[serde(default)]
    overlaps: Vec<String>,
    #[serde(default)]
    columns: Vec<ColumnData>,
    #[serde(default)]
    texts: Texts,
    #[serde(default)]
    sections: Vec<SectionData>,
    codes: Vec<CodeData>,
    #[serde(default)]
    reserved: Vec<ReservedData>,
    #[serde(flatten)]
    unknown: Unknown,
}

#[derive(Deserialize)]
struct ColumnData {
    name: String,
    #[serde(rename = "type")]
    value_type: String,
    detail: Option<String>,
    #[serde(flatten)]
    unknown: Unknown,
}

#[derive(Deserialize)]
struct SectionData {
    title: String,
    #[serde(default)]
    ranges: Vec<Range>,
    #[serde(default)]
    patterns: Vec<String>,
    #[serde(default)]
    texts: Texts,
    #[serde(flatten)]
    unknown: Unknown,
}

#[derive(Deserialize)]
struct ReservedData {
    title: String,
    #[serde(default)]
    ranges: Vec<Range>,
    #[serde(default)]
    patterns: Vec<String>,
    #[serde(default)]
    texts: Texts,
    #[serde(flatten)]
    unknown: Unknown,
}

#[derive(Deserialize)]
struct CodeData {
    variant: Option<String>,
    name: Option<String>,
    code: Json,
    label: Option<String>,
    description: Option<String>,
    detail: Option<String>,
    cause: Option<String>,
    solution: Option<String>,
    section: Option<String>,
    shares: Option<String>,
    moved: Option<String>,
    #[serde(default, deserialize_with = "status")]
    status: Status,
    #[serde(default)]
    columns: Pairs,
    #[serde(default)]
    notes: Pairs,
    #[serde(default)]
    texts: Texts,
    #[serde(flatten)]
    unknown: Unknown,
}

fn status<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Status, D::Error> {
    let word = String::deserialize(deserializer)?;
    let all = [Status::Active, Status::Deprecated, Status::Retired];
    let unknown = || D::Error::unknown_variant(&word, &["active", "deprecated", "retired"]);
    all.into_iter().find(|status| status.as_str() == word).ok_or_else(unknown)
}

impl CatalogData {
    fn table(self, report: &mut Report) -> Catalog {
        say_unknown(&self.unknown, &self.id, report);
        say_all(self.reserved.iter().map(|reserved| (&reserved.unknown, &reserved.title)), &self.id, report);
        let domains = self.domains.into_iter().map(|domain| domain.table(&self.id, report)).collect();
        Catalog {
            id: Some(self.id),
            title: self.title,
            detail: self.detail,
            language: self.language,
            languages: self.languages,
            texts: self.texts,
            domains,
            reserved: self.reserved.into_iter().map(ReservedData::table).collect(),
            ..Catalog::default()
        }
    }
}

impl DomainData {
    fn table(self, catalog: &str, report: &mut Report) -> Domain {
        let place = format!("{catalog}/{}", self.name);
        say_unknown(&self.unknown, &place, report);
        say_all(self.reserved.iter().map(|reserved| (&reserved.unknown, &reserved.title)), &place, report);
        say_all(self.sections.iter().map(|section| (&section.unknown, &section.title)), &place, report);
        say_all(self.columns.iter().map(|column| (&column.unknown, &column.name)), &place, report);
        let columns: Vec<Column> = self.columns.into_iter().map(|column| column.table(report)).collect();
        let rows = self.codes.into_iter().filter_map(|code| code.table(&columns, &place, report)).collect();
        Domain {
            name: Some(self.name),
            title: self.title,
            detail: self.detail,
            code_type: self.code_type,
            origin: Origin::Json,
            ranges: self.ranges,
            patterns: self.patterns,
            shown: self.shown,
            open: self.open,
            overlaps: self.overlaps,
            texts: self.texts,
            sections: self.sections.into_iter().map(SectionData::table).collect(),
            rows,
            reserved: self.reserved.into_iter().map(ReservedData::table).collect(),
            columns,
        }
    }
}

/// Types that are in scope everywhere, and words that are none.
const TYPES: &str = "bool char str i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64 Option Result fn static \
                     const mut crate core std";

/// The first name of a type that has to be in scope where the block stands.
fn needs(value_type: &str) -> Option<&str> {
    let words = value_type.split(|c: char| !c.is_alphanumeric() && c != '_' && c != ':');
    words.filter_map(|path| path.split("::").next().filter(|word| !word.is_empty())).find(|word| {
        let number = word.starts_with(|c: char| c.is_ascii_digit());
        !number && !TYPES.split_whitespace().any(|known| known == *word)
    })
}

impl ColumnData {
    fn table(self, report: &mut Report) -> Column {
        if let Some(name) = needs(&self.value_type) {
            report.note(0, &format!("the column {} needs `{name}` in scope beside the block", self.name));
        }
        Column { name: self.name, value_type: self.value_type, default: None, detail: self.detail }
    }
}

impl SectionData {
    fn table(self) -> Section {
        Section { title: self.title, ranges: self.ranges, patterns: self.patterns, texts: self.texts }
    }
}

impl ReservedData {
    fn table(self) -> Reserved {
        Reserved { title: self.title, ranges: self.ranges, patterns: self.patterns, texts: self.texts }
    }
}

impl CodeData {
    fn table(self, columns: &[Column], place: &str, report: &mut Report) -> Option<Row> {
        let name = self.name.clone().or_else(|| self.variant.clone()).unwrap_or_default();
        say_unknown(&self.unknown, &format!("{place}/{name}"), report);
        let code = match &self.code {
            Json::String(text) => Value::Text(text.clone()),
            Json::Number(number) => match Int::read(&number.to_string()) {
                Some(int) => {
                    let label = self.label.as_deref().and_then(Int::read);
                    Value::Int(label.filter(|label| *label == int && label.hex.is_some()).unwrap_or(int))
                }
                None => return refused(place, &name, number, report),
            },
            other => return refused(place, &name, other, report),
        };
        let typed = |(name, value): (String, Json)| {
            let column = columns.iter().find(|column| column.name == name);
            let expression = expression(&value, column.is_some_and(|column| column.value_type.contains("str")));
            (name, expression)
        };
        Some(Row {
            code,
            variant: self.variant,
            name: self.name,
            description: self.description,
            detail: self.detail,
            cause: self.cause,
            solution: self.solution,
            section: self.section,
            shares: self.shares,
            moved: self.moved,
            status: self.status,
            columns: self.columns.0.into_iter().map(typed).collect(),
            notes: self.notes.0.into_iter().map(|(column, text)| (column, plain(&text))).collect(),
            texts: self.texts,
            ..Row::default()
        })
    }
}

fn refused(place: &str, name: &str, code: &dyn core::fmt::Display, report: &mut Report) -> Option<Row> {
    report.error(0, &format!("{place}/{name}: {code} is neither a whole number nor a string"));
    None
}

/// The value of a typed column as it is written in Rust.
fn expression(value: &Json, text: bool) -> String {
    match value {
        Json::String(string) if text => format!("{string:?}"),
        value => plain(value),
    }
}

fn plain(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        value => value.to_string(),
    }
}

/// The keys of no field; a lock's are not part of a block.
fn say_unknown(unknown: &Unknown, place: &str, report: &mut Report) {
    for key in unknown.keys().filter(|key| !["since", "retired_in"].contains(&key.as_str())) {
        report.note(0, &format!("{place}: the key {key:?} is left out"));
    }
}

fn say_all<'a>(all: impl Iterator<Item = (&'a Unknown, &'a String)>, place: &str, report: &mut Report) {
    for (unknown, name) in all {
        say_unknown(unknown, &format!("{place}/{name}"), report);
    }
}
