//! `export`: the whole reference, generated.

mod csv;
mod json;
mod markdown;
#[allow(dead_code)] // the templates follow
mod template;

use std::string::String;
use std::vec::Vec;

use super::place::chosen;
use super::{Answer, Outcome};
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
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    /// An object for programs; its form is a contract
    Json,
    /// The reference as a page
    Markdown,
    /// A table for a spreadsheet
    Csv,
}

pub(super) fn run(args: &Args, catalogs: &[&'static Catalog]) -> Outcome {
    let catalogs = &chosen(catalogs, &args.catalogs)?;
    let text = match args.format {
        Format::Json => json::export(catalogs)?,
        Format::Markdown => markdown::export(catalogs),
        Format::Csv => csv::export(catalogs)?,
    };
    Ok(Answer::found(text))
}
