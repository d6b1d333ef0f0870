//! The answer of `explain --json`.

use std::vec::Vec;

use serde_json::{Value, json};

use super::{Explained, nearest_codes};
use crate::cli::find::{Found, nearest_names};
use crate::cli::reference::Code;
use crate::lock::Lock;
use crate::{Domain, Reserved};

impl Explained<'_> {
    pub(super) fn data(&self, lock: &Lock) -> Value {
        let nearest = match self.number {
            _ if self.is_declared() => Vec::new(),
            None if self.found.is_empty() => nearest_names(&self.scopes, self.word),
            _ => {
                let nearest =
                    |found| nearest_codes(found, self.language).into_iter().map(|entry| (found.catalog, entry));
                self.found.iter().flat_map(nearest).collect()
            }
        };
        let nearest = nearest.into_iter().map(|(catalog, entry)| <Code>::of(catalog, entry, lock));
        let meanings = self.found.iter().map(|found| meaning(found, lock));
        json!({
            "query": self.query,
            "meanings": meanings.collect::<Vec<_>>(),
            "nearest": nearest.collect::<Vec<_>>(),
        })
    }
}

fn meaning(Found { catalog, meaning, .. }: &Found, lock: &Lock) -> Value {
    let (domain, kind, code, reserved) = meaning.parts();
    json!({
        "catalog": catalog.id(),
        "domain": domain.map(Domain::name),
        "kind": kind,
        "code": code.map(|entry| <Code>::of(catalog, entry, lock)),
        "reserved": reserved.map(Reserved::title),
    })
}
