//! Completes what was read, so that it compiles: names, domains, ranges, types of columns.

mod columns;
mod domains;
mod neighbours;
mod ranges;
mod rows;

use std::format;
use std::string::ToString as _;

use super::Options;
use crate::cli::table::{Report, Source, Tables, clean, names, number_format};

pub(super) fn arrange(tables: &mut Tables, source: &Source, options: &Options, report: &mut Report) {
    keep_only(tables, options, report);
    let stem = source.stem.as_deref().and_then(names::type_name).unwrap_or_else(|| "Codes".to_string());
    for catalog in &mut tables.catalogs {
        if catalog.id.is_none() {
            catalog.id.clone_from(&options.catalog);
        }
        clean(catalog, report);
        for domain in &mut catalog.domains {
            number_format::apply(domain, report);
        }
        if let Some(id) = catalog.id.as_ref().filter(|_| catalog.title.is_none()) {
            report.note(0, &format!("the title of the catalog is its id, {id:?}"));
        }
        domains::arrange(catalog, options, &stem, report);
        for domain in &mut catalog.domains {
            columns::infer_types(domain, report);
            rows::complete(domain, report);
        }
        ranges::propose(catalog, report);
    }
    tables.catalogs.retain(|catalog| !catalog.domains.is_empty() || !catalog.reserved.is_empty());
    if tables.catalogs.is_empty() {
        report.error(0, "no codes here");
    }
}

fn keep_only(tables: &mut Tables, options: &Options, report: &mut Report) {
    let Some(prefix) = &options.only else { return };
    let before = tables.rows().count();
    for domain in tables.catalogs.iter_mut().flat_map(|catalog| &mut catalog.domains) {
        domain.rows.retain(|row| row.own_name().is_some_and(|name| name.starts_with(prefix)));
    }
    let left_out = before - tables.rows().count();
    report.note(0, &format!("codes whose names do not begin with {prefix} are left out: {left_out}"));
}
