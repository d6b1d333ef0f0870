//! `export`: the whole reference, generated.

mod csv;
mod html;
mod json;
mod markdown;
mod template;

use std::format;
use std::string::String;
use std::vec::Vec;

use super::place::chosen;
use super::{Answer, Misuse, Outcome};
use crate::Catalog;

/// The whole reference, generated
#[derive(clap::Args)]
pub(super) struct Args {
    /// The form of the output
    #[arg(long, value_enum)]
    format: Format,
    /// The catalogs to export; all where none is named
    #[arg(value_name = "CATALOG")]
    catalogs: Vec<String>,
    #[command(flatten)]
    page: html::Options,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    /// An object for programs; its form is a contract
    Json,
    /// The reference as a page
    Markdown,
    /// A table for a spreadsheet
    Csv,
    /// A page to publish: one file, with search
    Html,
}

/// The HTML page of a reference as data.
pub(super) fn page_of(reference: serde_json::Value) -> Result<String, Misuse> {
    html::page(reference, None, (None, None))
}

pub(super) fn run(args: &Args, catalogs: &[&'static Catalog]) -> Outcome {
    let catalogs = &chosen(catalogs, &args.catalogs)?;
    if let (Some(option), false) = (args.page.given(), matches!(args.format, Format::Html)) {
        return Err(Misuse(format!("{option} goes with --format html")));
    }
    let text = match args.format {
        Format::Json => json::export(catalogs),
        Format::Markdown => markdown::export(catalogs),
        Format::Csv => csv::export(catalogs)?,
        Format::Html => html::export(catalogs, &args.page)?,
    };
    Ok(Answer::data(text, true))
}
