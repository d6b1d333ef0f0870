//! `list`: the domains, or the codes of a catalog or of one domain.

use std::format;
use std::string::{String, ToString as _};
use std::vec;
use std::vec::Vec;

use super::place::find_place;
use super::reference::{CatalogData, Reference};
use super::text::{GREEN, Text, domain_line, ranges, styled_line, table};
use super::{Answer, Outcome};
use crate::{Catalog, Domain, Entry, Status};

/// The domains, or the codes of a catalog or a domain, as a table
#[derive(clap::Args)]
pub(super) struct Args {
    /// What to list; all domains where it is left out
    #[arg(value_name = "CATALOG[/DOMAIN]")]
    place: Option<String>,
    /// Print JSON, in the form of `export`
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &Args, catalogs: &[&'static Catalog]) -> Outcome {
    let json = args.json;
    let Some(place) = &args.place else {
        return Ok(if json {
            Answer::json(&Reference::of(catalogs), true)
        } else {
            Answer::text(domains(catalogs), true)
        });
    };
    let place = find_place(catalogs, place)?;
    let domains: Vec<&'static Domain> = place.domains().collect();
    if json {
        return Ok(Answer::json(&CatalogData::of(place.catalog, &domains), true));
    }
    Ok(Answer::text(codes(&domains), true))
}

fn domains(catalogs: &[&'static Catalog]) -> Text {
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

/// A table for each domain, under its name where there are several: string codes would make all columns wide.
fn codes(domains: &[&'static Domain]) -> Text {
    Text::paragraphs(domains.iter().map(|domain| {
        let mut text = Text::default();
        if domains.len() > 1 {
            text.append(&styled_line(GREEN, &domain_line(domain)));
        }
        let rows: Vec<Vec<String>> = domain.entries().chain(domain.retired()).map(row).collect();
        if rows.is_empty() {
            text.line("no codes");
        } else {
            text.append(&table(&["code", "name", "description"], &rows));
        }
        text
    }))
}

fn row(entry: Entry) -> Vec<String> {
    let status = match entry.status() {
        Status::Active => String::new(),
        status => format!("({status}) "),
    };
    vec![entry.label().to_string(), entry.name().to_string(), status + entry.description()]
}
