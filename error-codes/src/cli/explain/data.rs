//! The answer of `explain --json`.

use std::vec::Vec;

use serde::Serialize;

use super::{Explained, neighbours};
use crate::cli::find;
use crate::cli::reference::CodeData;
use crate::{Catalog, Domain, Meaning};

#[derive(Serialize)]
pub(super) struct Data<'a> {
    query: &'a str,
    meanings: Vec<MeaningData>,
    nearest: Vec<CodeData>,
}

#[derive(Serialize)]
struct MeaningData {
    catalog: &'static str,
    domain: Option<&'static str>,
    /// `code`, `retired`, `reserved` or `unassigned`.
    kind: &'static str,
    code: Option<CodeData>,
    reserved: Option<&'static str>,
}

impl<'a> Explained<'a> {
    pub(super) fn data(&self) -> Data<'a> {
        let nearest = match self.number {
            _ if self.is_known() => Vec::new(),
            None => find::nearest_names(&self.places, self.word),
            Some(Ok(number)) => self
                .meanings
                .iter()
                .flat_map(|(_, meaning)| match meaning {
                    Meaning::Unassigned(domain) => neighbours(domain, number),
                    _ => Vec::new(),
                })
                .collect(),
            Some(Err(())) => Vec::new(),
        };
        Data {
            query: self.query,
            meanings: self.meanings.iter().map(|(catalog, meaning)| MeaningData::of(catalog, *meaning)).collect(),
            nearest: nearest.into_iter().map(CodeData::of).collect(),
        }
    }
}

impl MeaningData {
    fn of(catalog: &'static Catalog, meaning: Meaning) -> Self {
        let (domain, kind, code, reserved) = match meaning {
            Meaning::Code(entry) => (Some(entry.domain()), "code", Some(CodeData::of(entry)), None),
            Meaning::Retired(entry) => (Some(entry.domain()), "retired", Some(CodeData::of(entry)), None),
            Meaning::Reserved { reserved, domain } => (domain, "reserved", None, Some(reserved.title())),
            Meaning::Unassigned(domain) => (Some(domain), "unassigned", None, None),
        };
        Self { catalog: catalog.id(), domain: domain.map(Domain::name), kind, code, reserved }
    }
}
