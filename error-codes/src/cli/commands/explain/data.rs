//! The answer of `explain --json`.

use std::vec::Vec;

use serde::Serialize;

use super::Explained;
use crate::cli::find;
use crate::cli::reference::Code;
use crate::lock::Lock;
use crate::{Catalog, Domain, Meaning, Reserved};

#[derive(Serialize)]
pub(super) struct Data<'a> {
    query: &'a str,
    meanings: Vec<MeaningData>,
    nearest: Vec<Code>,
}

#[derive(Serialize)]
struct MeaningData {
    catalog: &'static str,
    domain: Option<&'static str>,
    /// `code`, `retired`, `reserved` or `unassigned`.
    kind: &'static str,
    code: Option<Code>,
    reserved: Option<&'static str>,
}

impl<'a> Explained<'a> {
    pub(super) fn data(&self, lock: &Lock) -> Data<'a> {
        let nearest = match self.number {
            _ if self.is_known() => Vec::new(),
            None if self.found.is_empty() => find::nearest_names(&self.places, self.word),
            _ => self
                .found
                .iter()
                .flat_map(|found| found.nearest().into_iter().map(|entry| (found.catalog, entry)))
                .collect(),
        };
        Data {
            query: self.query,
            meanings: self.found.iter().map(|found| MeaningData::of(found.catalog, found.meaning, lock)).collect(),
            nearest: nearest.into_iter().map(|(catalog, entry)| Code::of(catalog, entry, lock)).collect(),
        }
    }
}

impl MeaningData {
    fn of(catalog: &'static Catalog, meaning: Meaning, lock: &Lock) -> Self {
        let (domain, kind, code, reserved) = meaning.parts();
        let code = code.map(|entry| Code::of(catalog, entry, lock));
        let reserved = reserved.map(Reserved::title);
        Self { catalog: catalog.id(), domain: domain.map(Domain::name), kind, code, reserved }
    }
}
