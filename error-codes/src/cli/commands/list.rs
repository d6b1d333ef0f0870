//! `list`: the domains, or the codes of a catalog or of one domain.

use std::format;
use std::string::{String, ToString as _};
use std::vec;
use std::vec::Vec;

use crate::cli::place::find_place;
use crate::cli::reference::{self, Reference};
use crate::cli::text::{GREEN, Text, domain_line, fits, ranges, styled_line, table};
use crate::cli::{Answer, Outcome};
use crate::lock::Lock;
use crate::{Catalog, Column, Domain, Entry, Status};

/// The domains, or the codes of a catalog or a domain, as a table
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// What to list; default: all domains
    #[arg(value_name = "CATALOG[/DOMAIN]")]
    place: Option<String>,
    /// Print JSON, in the form of `export`
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &Args, catalogs: &[&'static Catalog], lock: &Lock, language: &str) -> Outcome {
    let json = args.json;
    let Some(place) = &args.place else {
        return Ok(if json {
            Answer::json(&<Reference>::of(catalogs, lock), true)
        } else {
            Answer::text(domains(catalogs, language), true)
        });
    };
    let place = find_place(catalogs, place)?;
    let domains: Vec<&'static Domain> = place.domains().collect();
    if json {
        return Ok(Answer::json(&<reference::Catalog>::of(place.catalog, &domains, lock), true));
    }
    Ok(Answer::text(codes(&domains, language), true))
}

fn domains(catalogs: &[&'static Catalog], language: &str) -> Text {
    let mut rows = Vec::new();
    for catalog in catalogs {
        for domain in catalog.domains() {
            rows.push(vec![
                catalog.id().to_string(),
                domain.name().to_string(),
                domain.len().to_string(),
                domain.title_in(language).unwrap_or_default().to_string(),
                ranges(domain),
            ]);
        }
    }
    table(&["catalog", "domain", "codes", "title", "range"], &rows)
}

/// A table for each domain, under its name if there are several: string codes would make all columns wide.
fn codes(domains: &[&'static Domain], language: &str) -> Text {
    Text::paragraphs(domains.iter().map(|domain| {
        let mut text = Text::default();
        if domains.len() > 1 {
            text.append(&styled_line(GREEN, &domain_line(domain, language)));
        }
        if domain.rows().next().is_none() {
            text.line("no codes");
        } else {
            text.append(&codes_of(domain, language));
        }
        text
    }))
}

/// The most typed columns that a table has; `explain` and the exports have all of them.
const FEW: usize = 4;

/// The codes of a domain, with its typed columns if they are few and there is room for them.
fn codes_of(domain: &'static Domain, language: &str) -> Text {
    let columns: Vec<&str> = domain.columns().map(Column::name).take(FEW + 1).collect();
    let with_columns = contents(domain, if columns.len() > FEW { &[] } else { &columns }, language);
    let (header, rows) =
        if fits(&with_columns.0, &with_columns.1) { with_columns } else { contents(domain, &[], language) };
    table(&header, &rows)
}

/// The header and the rows of a table with these typed columns.
fn contents<'a>(domain: &'static Domain, columns: &[&'a str], language: &str) -> (Vec<&'a str>, Vec<Vec<String>>) {
    let header = [&["code", "name"], columns, &["description"]].concat();
    let rows = domain.rows().map(|entry| row(entry.in_language(language), columns));
    (header, rows.collect())
}

fn row(entry: Entry, columns: &[&str]) -> Vec<String> {
    let status = match entry.status() {
        Status::Active => String::new(),
        status => format!("({status}) "),
    };
    let value = |name: &&str| entry.columns().find(|(column, _)| column == name).map(|(_, value)| value.to_string());
    let mut row = vec![entry.label().to_string(), entry.name().to_string()];
    row.extend(columns.iter().map(|name| value(name).unwrap_or_default()));
    row.push(status + entry.description());
    row
}
