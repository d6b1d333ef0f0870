//! Anchors of the page. They are published, so an anchor depends only on the catalog, the domain and the code; and, where
//! codes share a number, on which of them owns it.

use std::collections::BTreeMap;
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use serde::Serialize;

use crate::cli::reference::{Catalog, Code, Domain};

/// What leads to a code or a domain.
#[derive(Serialize)]
pub(super) struct Link {
    pub(super) anchor: String,
    pub(super) name: String,
}

/// `catalog/Domain/21021`, with the identifier after it for a code that shares the number of another.
pub(super) fn of_codes(catalog: &Catalog, domain: &Domain) -> Vec<String> {
    let mut owners: BTreeMap<String, usize> = BTreeMap::new();
    let indexed = || domain.codes.iter().enumerate();
    let active = indexed().filter(|(_, code)| !code.is_retired() && code.shares.is_none());
    for (index, code) in active.chain(indexed()) {
        owners.entry(code.code.to_string()).or_insert(index);
    }
    let anchor = |(index, code): (usize, &Code)| {
        let written = code.code.to_string();
        let place = format!("{}/{written}", place(catalog, domain));
        encoded(&if owners[&written] == index { place } else { format!("{place}/{}", code.variant) })
    };
    indexed().map(anchor).collect()
}

/// The anchor of a domain.
pub(super) fn of_domain(catalog: &Catalog, domain: &Domain) -> String {
    encoded(&place(catalog, domain))
}

/// `catalog/Domain`.
fn place(catalog: &Catalog, domain: &Domain) -> String {
    format!("{}/{}", catalog.id, domain.name)
}

/// As a browser writes it after `#`, so that the anchor is found as it stands in the address: the fragment
/// percent-encode set of the URL standard, and `%` itself.
fn encoded(anchor: &str) -> String {
    let mut encoded = String::with_capacity(anchor.len());
    for byte in anchor.bytes() {
        match byte {
            b'!' | b'#'..=b'$' | b'&'..=b';' | b'=' | b'?'..=b'_' | b'a'..=b'~' => encoded.push(char::from(byte)),
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}
