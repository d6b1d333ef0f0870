//! Catalogs and domains by what somebody typed: `CATALOG` or `CATALOG/DOMAIN`.

use std::format;
use std::string::String;
use std::vec::Vec;

use super::Misuse;
use crate::{Catalog, Domain};

/// The catalogs with these ids; all where none is named.
pub(super) fn chosen(catalogs: &[&'static Catalog], ids: &[String]) -> Result<Vec<&'static Catalog>, Misuse> {
    if ids.is_empty() {
        return Ok(catalogs.to_vec());
    }
    ids.iter().map(|id| find_catalog(catalogs, id)).collect()
}

fn find_catalog(catalogs: &[&'static Catalog], id: &str) -> Result<&'static Catalog, Misuse> {
    catalogs.iter().copied().find(|catalog| catalog.id().eq_ignore_ascii_case(id)).ok_or_else(|| {
        let ids: Vec<&str> = catalogs.iter().map(|catalog| catalog.id()).collect();
        Misuse(format!("there is no catalog '{id}'; there are: {}", ids.join(", ")))
    })
}

fn find_domain(catalog: &'static Catalog, name: &str) -> Result<&'static Domain, Misuse> {
    catalog.domains().iter().copied().find(|domain| domain.name().eq_ignore_ascii_case(name)).ok_or_else(|| {
        let names: Vec<&str> = catalog.domains().iter().map(|domain| domain.name()).collect();
        Misuse(format!("there is no domain '{name}' in {}; there are: {}", catalog.id(), names.join(", ")))
    })
}

/// `CATALOG` or `CATALOG/DOMAIN`.
pub(super) type Place = (&'static Catalog, Option<&'static Domain>);

pub(super) fn find_place(catalogs: &[&'static Catalog], place: &str) -> Result<Place, Misuse> {
    match place.split_once('/') {
        None => find_catalog(catalogs, place).map(|catalog| (catalog, None)).map_err(|misuse| {
            let places = places_of(catalogs, place).join(" or ");
            if places.is_empty() { misuse } else { Misuse(format!("there is no catalog '{place}'; write {places}")) }
        }),
        Some((id, name)) => {
            let catalog = find_catalog(catalogs, id)?;
            Ok((catalog, Some(find_domain(catalog, name)?)))
        }
    }
}

/// Where there is a domain with this name.
fn places_of(catalogs: &[&'static Catalog], name: &str) -> Vec<String> {
    let holders = catalogs.iter().filter_map(|catalog| Some((catalog, find_domain(catalog, name).ok()?)));
    holders.map(|(catalog, domain)| format!("{}/{}", catalog.id(), domain.name())).collect()
}
