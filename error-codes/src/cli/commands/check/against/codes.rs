//! What is compared: the declared codes, and the rows of a table.

use std::vec::Vec;

use crate::cli::find::codes;
use crate::cli::scope::{Scope, everywhere};
use crate::cli::table::{Row, Tables};
use crate::{Catalog, Domain, Entry};

/// A code of a catalog.
pub(super) struct Declared {
    pub(super) catalog: &'static Catalog,
    pub(super) entry: Entry,
}

/// A row of the table, and the catalog and the domain that it names.
pub(super) struct TableRow<'a> {
    pub(super) catalog: Option<&'a str>,
    pub(super) domain: Option<&'a str>,
    pub(super) row: &'a Row,
}

/// Whether the row names another domain of the catalog than the one that is compared.
pub(super) fn is_of_another_domain(row: &TableRow, scope: Scope) -> bool {
    let others = || scope.catalog.domains().iter().filter(|other| Some(other.name()) != scope.domain.map(Domain::name));
    scope.domain.is_some() && others().any(|other| Some(other.name()) == row.domain)
}

pub(super) fn rows(tables: &Tables) -> Vec<TableRow<'_>> {
    let domains = tables.catalogs.iter().flat_map(|of| of.domains.iter().map(|domain| (of.id.as_deref(), domain)));
    let rows = domains.flat_map(|(catalog, domain)| {
        domain.rows.iter().map(move |row| TableRow { catalog, domain: domain.name.as_deref(), row })
    });
    rows.collect()
}

/// The codes that are compared: those of the scope; if none is given, of the catalogs that the table names; or all.
pub(super) fn declared(scope: Option<Scope>, catalogs: &[&'static Catalog], rows: &[TableRow]) -> Vec<Declared> {
    let is_named = |scope: &Scope| rows.iter().any(|row| row.catalog == Some(scope.catalog.id()));
    let mut scopes = scope.map_or_else(|| everywhere(catalogs), |scope| Vec::from([scope]));
    if scope.is_none() && scopes.iter().any(is_named) {
        scopes.retain(is_named);
    }
    codes(&scopes).map(|(catalog, entry)| Declared { catalog, entry }).collect()
}
