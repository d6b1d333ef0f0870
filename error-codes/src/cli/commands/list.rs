//! `list`: the domains, or the codes of a catalog or of one domain.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;
use std::{iter, vec};

use crate::cli::reference::{self, Reference};
use crate::cli::scope::find_scope;
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
    let scope = args.place.as_ref().map(|scope| find_scope(catalogs, scope)).transpose()?;
    match scope {
        None if args.json => Answer::json(&<Reference>::of(catalogs, lock), true),
        None => Ok(Answer::text(domains(catalogs, language), true)),
        Some(scope) => {
            let domains: Vec<&'static Domain> = scope.domains().collect();
            if args.json {
                return Answer::json(&<reference::Catalog>::of(scope.catalog, &domains, lock), true);
            }
            Ok(Answer::text(codes(&domains, language), true))
        }
    }
}

fn domains(catalogs: &[&'static Catalog], language: &str) -> Text {
    let mut rows = vec![["catalog", "domain", "codes", "title", "range"].map(String::from).to_vec()];
    for catalog in catalogs {
        rows.extend(catalog.domains().iter().map(|domain| {
            let title = domain.title_in(language).unwrap_or_default();
            vec![catalog.id().into(), domain.name().into(), domain.len().to_string(), title.into(), ranges(domain)]
        }));
    }
    table(&rows)
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
const MAX_TYPED_COLUMNS: usize = 4;

/// The codes of a domain, with its typed columns if they are few and there is room for them.
fn codes_of(domain: &'static Domain, language: &str) -> Text {
    let columns: Vec<&str> = domain.columns().map(Column::name).collect();
    let with_columns = rows(domain, if columns.len() > MAX_TYPED_COLUMNS { &[] } else { &columns }, language);
    table(&if fits(&with_columns) { with_columns } else { rows(domain, &[], language) })
}

/// The rows of a table with these typed columns.
fn rows(domain: &'static Domain, columns: &[&str], language: &str) -> Vec<Vec<String>> {
    let header = [&["code", "name"], columns, &["description"]].concat().into_iter().map(String::from).collect();
    let codes = domain.rows().map(|entry| row(entry.in_language(language), columns));
    iter::once(header).chain(codes).collect()
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
