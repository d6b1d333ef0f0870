//! `list`: the domains, or the codes of a catalog or of one domain.

use std::string::{String, ToString as _};
use std::vec;
use std::vec::Vec;

use super::reference::{CatalogData, Reference};
use super::text::{ranges, table};
use super::{Answer, Outcome, find_place};
use crate::{Catalog, Domain};

pub(super) fn run(place: Option<&str>, catalogs: &[&'static Catalog], json: bool) -> Outcome {
    let Some(place) = place else {
        return Ok(if json { Answer::json(&Reference::of(catalogs), true) } else { Answer::found(domains(catalogs)) });
    };
    let (catalog, domain) = find_place(catalogs, place)?;
    let domains = domain.map_or_else(|| catalog.domains().to_vec(), |domain| vec![domain]);
    if json {
        return Ok(Answer::json(&CatalogData::of(catalog, &domains), true));
    }
    Ok(Answer::found(codes(&domains)))
}

fn domains(catalogs: &[&'static Catalog]) -> String {
    let mut rows = Vec::new();
    for catalog in catalogs {
        for domain in catalog.domains() {
            rows.push(vec![
                catalog.id().to_string(),
                domain.name().to_string(),
                domain.len().to_string(),
                domain.title().unwrap_or_default().to_string(),
                ranges(domain),
            ]);
        }
    }
    table(&["catalog", "domain", "codes", "title", "range"], &rows)
}

fn codes(domains: &[&'static Domain]) -> String {
    let mut rows = Vec::new();
    for domain in domains {
        for entry in domain.entries().chain(domain.retired()) {
            let status = match entry.status() {
                crate::Status::Active => String::new(),
                status => std::format!("({status}) "),
            };
            rows.push(vec![
                entry.code().to_string(),
                domain.name().to_string(),
                entry.name().to_string(),
                status + entry.description(),
            ]);
        }
    }
    table(&["code", "domain", "name", "description"], &rows)
}
