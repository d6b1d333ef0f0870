//! `export`: the whole reference, generated.

mod check;
mod csv;
mod html;
mod json;
mod markdown;
mod platform;
mod template;

use std::path::Path;
use std::string::String;
use std::vec::Vec;
use std::{format, fs};

use self::platform::Platform;
use crate::Catalog;
use crate::cli::place::chosen;
use crate::cli::reference::Reference;
use crate::cli::{Answer, Outcome, UsageError};
use crate::lock::Lock;

/// Write the reference of the catalogs in another format
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// The form of the output
    #[arg(long, value_enum, required_unless_present = "template")]
    format: Option<Format>,
    #[command(flatten)]
    options: platform::Options,
    /// Compare with FILE instead of printing; exit with 1 and the first differing line if it is out of date
    #[arg(long, value_name = "FILE")]
    check: Option<String>,
    /// The catalogs to export; all where none is named
    #[arg(value_name = "CATALOG")]
    catalogs: Vec<String>,
    #[command(flatten)]
    page: html::Options,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    /// An object for programs; versioned, see docs/schema.json
    Json,
    /// The reference as a page
    Markdown,
    /// A table for a spreadsheet
    Csv,
    /// A page to publish: one file, with search
    Html,
    /// A header, for C, C++ and Objective-C
    C,
    /// A structure for each domain, with static constants
    Swift,
    /// An enum for each domain
    Kotlin,
    /// A class with an enum for each domain
    Java,
    /// An object and a union for each domain
    #[value(name = "typescript")]
    TypeScript,
    /// An `IntEnum` or a `StrEnum` for each domain
    Python,
    /// A type with constants for each domain
    Go,
}

/// What writes a format.
enum Writer {
    Json,
    Markdown,
    Csv,
    Html,
    Template(Platform),
}

impl Format {
    fn writer(self) -> Writer {
        match self {
            Self::Json => Writer::Json,
            Self::Markdown => Writer::Markdown,
            Self::Csv => Writer::Csv,
            Self::Html => Writer::Html,
            Self::C => Writer::Template(Platform::C),
            Self::Swift => Writer::Template(Platform::Swift),
            Self::Kotlin => Writer::Template(Platform::Kotlin),
            Self::Java => Writer::Template(Platform::Java),
            Self::TypeScript => Writer::Template(Platform::TypeScript),
            Self::Python => Writer::Template(Platform::Python),
            Self::Go => Writer::Template(Platform::Go),
        }
    }
}

/// The HTML page of a reference as data.
pub(in crate::cli) fn page_of(reference: serde_json::Value) -> Result<String, UsageError> {
    let reference = serde_json::from_value(reference).and_then(Reference::whole);
    let reference = reference.map_err(|error| UsageError(format!("{error}")))?;
    html::page(&reference, None, (None, None), None)
}

pub(super) fn run(args: &Args, catalogs: &[&'static Catalog], lock: &Lock) -> Outcome {
    let text = text(args, catalogs, lock)?;
    match &args.check {
        Some(file) => check::compare(file, &text),
        None => Ok(Answer::data(text, true)),
    }
}

fn text(args: &Args, catalogs: &[&'static Catalog], lock: &Lock) -> Result<String, UsageError> {
    let writer = args.format.map_or(Writer::Template(Platform::Plain), Format::writer);
    let is_page = matches!(writer, Writer::Html);
    if let (Some(option), false) = (args.page.given(), is_page) {
        return Err(UsageError(format!("{option} goes with --format html")));
    }
    let of_languages = args.options.given().filter(|option| !(is_page && *option == "--language"));
    if let (Some(option), false) = (of_languages, matches!(writer, Writer::Template(_))) {
        return Err(UsageError(format!("{option} goes with the format of a language, or with a template alone")));
    }
    let chosen = || chosen(catalogs, &args.catalogs);
    match writer {
        Writer::Json => Ok(json::export(&chosen()?, lock)),
        Writer::Markdown => Ok(markdown::export(&chosen()?, lock)),
        Writer::Csv => csv::export(&chosen()?, lock),
        Writer::Html => html::export(&chosen()?, lock, &args.page, args.options.language()),
        Writer::Template(platform) => platform::export(platform, &args.options, catalogs, &args.catalogs, lock),
    }
}

/// The text of a file that was named.
fn read(file: &Path) -> Result<String, UsageError> {
    fs::read_to_string(file).map_err(|error| UsageError(format!("cannot read {}: {error}", file.display())))
}
