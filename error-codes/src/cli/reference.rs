//! The reference as data: the form of `export --format json`, which is a contract.

use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::range::Shown;
use serde::Serialize;
use serde::ser::Serializer;

use crate::{Catalog, Code, Domain, Entry, Reserved, Section, Status};

/// The version of this form.
const VERSION: u32 = 1;

#[derive(Serialize)]
pub(super) struct Reference {
    version: u32,
    pub(super) catalogs: Vec<CatalogData>,
}

#[derive(Serialize)]
pub(super) struct CatalogData {
    pub(super) id: &'static str,
    pub(super) title: &'static str,
    pub(super) domains: Vec<DomainData>,
    pub(super) reserved: Vec<ReservedData>,
}

#[derive(Serialize)]
pub(super) struct DomainData {
    pub(super) name: &'static str,
    pub(super) title: Option<&'static str>,
    #[serde(rename = "type")]
    pub(super) code_type: &'static str,
    ranges: Ranges,
    overlaps: &'static [&'static str],
    pub(super) sections: Vec<SectionData>,
    pub(super) codes: Vec<CodeData>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) reserved: Vec<ReservedData>,
}

#[derive(Serialize)]
pub(super) struct SectionData {
    pub(super) title: &'static str,
    ranges: Ranges,
}

#[derive(Serialize)]
pub(super) struct ReservedData {
    pub(super) ranges: Ranges,
    pub(super) title: &'static str,
}

/// Inclusive pairs.
pub(super) type Ranges = Vec<(i128, i128)>;

#[derive(Serialize)]
pub(super) struct CodeData {
    pub(super) variant: &'static str,
    pub(super) name: &'static str,
    pub(super) code: CodeValue,
    pub(super) description: &'static str,
    pub(super) detail: Option<&'static str>,
    pub(super) cause: Option<&'static str>,
    pub(super) solution: Option<&'static str>,
    pub(super) section: Option<&'static str>,
    pub(super) shares: Option<&'static str>,
    pub(super) status: &'static str,
    notes: Object<&'static str>,
}

/// A number, or a string in a `str` domain.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum CodeValue {
    Int(i128),
    Text(&'static str),
}

/// Names with their values as an object, in the order of the declaration.
struct Object<T>(Vec<(&'static str, T)>);

impl<T: Serialize> Serialize for Object<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
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
            notes: Object(entry.notes().collect()),
        }
    }
}

impl DomainData {
    /// How many codes are in use.
    pub(super) fn active(&self) -> usize {
        self.codes.iter().filter(|code| code.status != Status::Retired.as_str()).count()
    }

    /// The numbers that the domain owns, on one line.
    pub(super) fn shown_ranges(&self) -> String {
        if self.ranges.is_empty() { "strings".into() } else { shown_ranges(&self.ranges) }
    }
}

impl CodeData {
    /// The code as it is shown.
    pub(super) fn shown(&self) -> String {
        match self.code {
            CodeValue::Int(number) => number.to_string(),
            CodeValue::Text(text) => text.into(),
        }
    }

    /// What the code says in a further column; nothing where it has none of this name.
    pub(super) fn further(&self, name: &str) -> String {
        self.notes.0.iter().find(|(column, _)| *column == name).map(|(_, text)| (*text).into()).unwrap_or_default()
    }

    /// The names of the further columns of all these codes, in the order in which they come.
    pub(super) fn further_names<'a>(codes: impl IntoIterator<Item = &'a Self>) -> Vec<&'static str> {
        let mut names = Vec::new();
        for (name, _) in codes.into_iter().flat_map(|code| &code.notes.0) {
            if !names.contains(name) {
                names.push(*name);
            }
        }
        names
    }
}

/// Ranges on one line, as they are declared.
pub(super) fn shown_ranges(ranges: &[(i128, i128)]) -> String {
    Shown(ranges).to_string()
}

fn pairs(ranges: impl Iterator<Item = core::ops::RangeInclusive<i128>>) -> Ranges {
    ranges.map(core::ops::RangeInclusive::into_inner).collect()
}
