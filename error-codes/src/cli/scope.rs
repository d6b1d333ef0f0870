//! Catalogs and domains by a path: `CATALOG` or `CATALOG/DOMAIN`.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use super::UsageError;
use super::spelling::exact_or_any_case;
use crate::{Catalog, Domain};

/// Where codes are looked up: a catalog, or one domain of it.
#[derive(Clone, Copy)]
pub(super) struct Scope {
    pub(super) catalog: &'static Catalog,
    pub(super) domain: Option<&'static Domain>,
}

impl Scope {
    pub(super) fn domains(self) -> impl Iterator<Item = &'static Domain> + Clone {
        let of_catalog = if self.domain.is_none() { self.catalog.domains() } else { &[] };
        of_catalog.iter().copied().chain(self.domain)
    }

    /// The scope of each of its domains.
    pub(super) fn parts(self) -> impl Iterator<Item = Self> + Clone {
        self.domains().map(move |domain| Self { domain: Some(domain), ..self })
    }

    pub(super) fn path(self) -> String {
        let catalog = self.catalog.id();
        self.domain.map_or_else(|| catalog.to_string(), |domain| format!("{catalog}/{}", domain.name()))
    }
}

pub(super) fn everywhere(catalogs: &[&'static Catalog]) -> Vec<Scope> {
    catalogs.iter().map(|&catalog| Scope { catalog, domain: None }).collect()
}

/// The catalogs with these ids; all if none is named.
pub(super) fn chosen(catalogs: &[&'static Catalog], ids: &[String]) -> Result<Vec<&'static Catalog>, UsageError> {
    with_ids(catalogs, ids, |catalog| catalog.id())
}

/// [`chosen`] of catalogs in any form.
pub(super) fn with_ids<C: Clone>(catalogs: &[C], ids: &[String], id_of: fn(&C) -> &str) -> Result<Vec<C>, UsageError> {
    if ids.is_empty() {
        return Ok(catalogs.to_vec());
    }
    ids.iter().map(|id| with_id(catalogs, id, id_of).cloned()).collect()
}

pub(super) fn find_scope(catalogs: &[&'static Catalog], path: &str) -> Result<Scope, UsageError> {
    let Some((id, name)) = path.split_once('/') else {
        return find_catalog(catalogs, path).map(|catalog| Scope { catalog, domain: None }).map_err(|error| {
            let scopes: Vec<String> = scopes_of(catalogs, path).into_iter().map(Scope::path).collect();
            let scopes = scopes.join(" or ");
            if scopes.is_empty() { error } else { UsageError(format!("there is no catalog '{path}'; write {scopes}")) }
        });
    };
    let catalog = find_catalog(catalogs, id)?;
    let found: Vec<&'static Domain> = scopes_of(&[catalog], name).iter().filter_map(|scope| scope.domain).collect();
    let names = |domains: &[&Domain], joint| domains.iter().map(|domain| domain.name()).collect::<Vec<_>>().join(joint);
    match found[..] {
        [domain] => Ok(Scope { catalog, domain: Some(domain) }),
        [] => {
            let names = names(catalog.domains(), ", ");
            Err(UsageError(format!("there is no domain '{name}' in {}; there are: {names}", catalog.id())))
        }
        _ => Err(UsageError(format!("'{name}' is ambiguous in {}: {}", catalog.id(), names(&found, " or ")))),
    }
}

/// The scopes that a path names: `CATALOG`, or `CATALOG/DOMAIN`.
pub(super) fn scopes_at(catalogs: &[&'static Catalog], path: &str) -> Vec<Scope> {
    let (id, name) = path.split_once('/').map_or((path, None), |(id, name)| (id, Some(name)));
    let catalogs = exact_or_any_case(catalogs.iter().copied(), id, |catalog| [Some(catalog.id())]);
    name.map_or_else(|| everywhere(&catalogs), |name| scopes_of(&catalogs, name))
}

/// The domains with this name.
fn scopes_of(catalogs: &[&'static Catalog], name: &str) -> Vec<Scope> {
    let scopes = everywhere(catalogs).into_iter().flat_map(Scope::parts);
    exact_or_any_case(scopes, name, |scope| [scope.domain.map(Domain::name)])
}

fn find_catalog(catalogs: &[&'static Catalog], id: &str) -> Result<&'static Catalog, UsageError> {
    with_id(catalogs, id, |catalog| catalog.id()).copied()
}

fn with_id<'a, C>(catalogs: &'a [C], id: &str, id_of: fn(&C) -> &str) -> Result<&'a C, UsageError> {
    let found = exact_or_any_case(catalogs.iter(), id, |catalog| [Some(id_of(catalog))]);
    match found[..] {
        [catalog] => Ok(catalog),
        [] => {
            let ids = catalogs.iter().map(id_of).collect::<Vec<_>>().join(", ");
            Err(UsageError(format!("there is no catalog '{id}'; there are: {ids}")))
        }
        _ => Err(UsageError(format!("there are {} catalogs '{id}'; give each an id of its own", found.len()))),
    }
}
