//! The reference as data: the form of `export --format json`, which is a contract.

use std::vec::Vec;

use serde::Serialize;
use serde::ser::{SerializeMap as _, Serializer};

use crate::{Catalog, Code, Domain, Entry, Reserved, Section};

/// The version of this form.
const VERSION: u32 = 1;

#[derive(Serialize)]
pub(super) struct Reference {
    version: u32,
    pub(super) catalogs: Vec<CatalogData>,
}

#[derive(Serialize)]
pub(super) struct CatalogData {
    id: &'static str,
    title: &'static str,
    domains: Vec<DomainData>,
    reserved: Vec<ReservedData>,
}

#[derive(Serialize)]
pub(super) struct DomainData {
    name: &'static str,
    title: Option<&'static str>,
    #[serde(rename = "type")]
    code_type: &'static str,
    ranges: Ranges,
    overlaps: &'static [&'static str],
    sections: Vec<SectionData>,
    codes: Vec<CodeData>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    reserved: Vec<ReservedData>,
}

#[derive(Serialize)]
pub(super) struct SectionData {
    title: &'static str,
    ranges: Ranges,
}

#[derive(Serialize)]
pub(super) struct ReservedData {
    ranges: Ranges,
    title: &'static str,
}

/// Inclusive pairs.
type Ranges = Vec<(i128, i128)>;

#[derive(Serialize)]
pub(super) struct CodeData {
    variant: &'static str,
    name: &'static str,
    code: CodeValue,
    description: &'static str,
    detail: Option<&'static str>,
    cause: Option<&'static str>,
    solution: Option<&'static str>,
    section: Option<&'static str>,
    shares: Option<&'static str>,
    status: &'static str,
    notes: Notes,
}

/// A number, or a string in a `str` domain.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum CodeValue {
    Int(i128),
    Text(&'static str),
}

/// The further columns as an object, in the order of the declaration.
struct Notes(Entry);

impl Serialize for Notes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let notes = self.0.notes();
        let mut map = serializer.serialize_map(Some(notes.len()))?;
        for (column, text) in notes {
            map.serialize_entry(column, text)?;
        }
        map.end()
    }
}

impl Reference {
    pub(super) fn of(catalogs: &[&'static Catalog]) -> Self {
        Self {
            version: VERSION,
            catalogs: catalogs.iter().map(|catalog| CatalogData::of(catalog, catalog.domains())).collect(),
        }
    }
}

impl CatalogData {
    pub(super) fn of(catalog: &'static Catalog, domains: &[&'static Domain]) -> Self {
        Self {
            id: catalog.id(),
            title: catalog.title(),
            domains: domains.iter().copied().map(DomainData::of).collect(),
            reserved: catalog.reserved().iter().map(ReservedData::of).collect(),
        }
    }
}

impl DomainData {
    fn of(domain: &'static Domain) -> Self {
        Self {
            name: domain.name(),
            title: domain.title(),
            code_type: domain.code_type(),
            ranges: pairs(domain.ranges()),
            overlaps: domain.overlaps(),
            sections: domain.sections().iter().map(SectionData::of).collect(),
            codes: domain.entries().chain(domain.retired()).map(CodeData::of).collect(),
            reserved: domain.reserved().iter().map(ReservedData::of).collect(),
        }
    }
}

impl SectionData {
    fn of(section: &Section) -> Self {
        Self { title: section.title(), ranges: pairs(section.ranges()) }
    }
}

impl ReservedData {
    fn of(reserved: &Reserved) -> Self {
        Self { ranges: pairs(reserved.ranges()), title: reserved.title() }
    }
}

impl CodeData {
    pub(super) fn of(entry: Entry) -> Self {
        Self {
            variant: entry.variant(),
            name: entry.name(),
            code: match entry.code() {
                Code::Int(number) => CodeValue::Int(number),
                Code::Text(text) => CodeValue::Text(text),
            },
            description: entry.description(),
            detail: entry.detail(),
            cause: entry.cause(),
            solution: entry.solution(),
            section: entry.section().map(Section::title),
            shares: entry.shares().map(Entry::variant),
            status: entry.status().as_str(),
            notes: Notes(entry),
        }
    }
}

fn pairs(ranges: impl Iterator<Item = core::ops::RangeInclusive<i128>>) -> Ranges {
    ranges.map(core::ops::RangeInclusive::into_inner).collect()
}
