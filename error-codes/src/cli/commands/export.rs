//! `export`: the whole reference, generated.

mod check;
mod csv;
mod html;
mod markdown;
mod platform;
mod template;

use std::format;
use std::path::PathBuf;
use std::string::String;
use std::sync::LazyLock;
use std::vec::Vec;

use clap::ValueEnum;
use clap::builder::PossibleValue;

use self::platform::{PLAIN, Platform};
use self::template::read;
use crate::Catalog;
use crate::cli::answer::json;
use crate::cli::global_options::language_tag;
use crate::cli::reference::Reference;
use crate::cli::scope::chosen;
use crate::cli::{Answer, Outcome, UsageError};
use crate::lock::Lock;

/// Write the reference of the catalogs in another format
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// The form of the output
    #[arg(long, value_enum, required_unless_present = "template")]
    format: Option<Format>,
    /// Fill in this Jinja template instead; `--format` says whose identifiers and literals it gets
    #[arg(long, value_name = "FILE")]
    template: Option<String>,
    /// The package of the output: Kotlin, Java, Go
    #[arg(long, value_name = "NAME")]
    package: Option<String>,
    /// The prefix of all names; default: the catalog's id where one is required, otherwise none
    #[arg(long)]
    prefix: Option<String>,
    /// The language of the texts, such as `en`, the source's where it is left out; of an HTML page, that of its own words
    #[arg(long, value_name = "TAG", value_parser = language_tag())]
    language: Option<String>,
    /// Read the reference from this file, as `export --format json` writes it, in place of the program's catalogs
    #[arg(long, value_name = "FILE")]
    reference: Option<String>,
    /// Compare with FILE instead of printing; exit with 1 and the first differing line if it is out of date
    #[arg(long, value_name = "FILE")]
    check: Option<String>,
    /// The catalogs to export; all where none is named
    #[arg(value_name = "CATALOG")]
    catalogs: Vec<String>,
    /// The title of an HTML page
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// A file whose HTML goes above the title of the page; pictures as data: addresses, no scripts
    #[arg(long, value_name = "FILE")]
    head: Option<PathBuf>,
    /// A file whose HTML goes below the codes of the page
    #[arg(long, value_name = "FILE")]
    foot: Option<PathBuf>,
}

#[derive(Clone, Copy)]
enum Format {
    Json,
    Markdown,
    Csv,
    Html,
    Platform(&'static Platform),
}

impl ValueEnum for Format {
    /// All of them, in the order of the help.
    fn value_variants<'a>() -> &'a [Self] {
        static ALL: LazyLock<Vec<Format>> = LazyLock::new(|| {
            let platforms = platform::ALL.map(Format::Platform);
            [Format::Json, Format::Markdown, Format::Csv, Format::Html].into_iter().chain(platforms).collect()
        });
        &ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let (name, help) = match self {
            Self::Json => ("JSON", "An object for programs; versioned, see docs/schema.json"),
            Self::Markdown => ("Markdown", "The reference as a page"),
            Self::Csv => ("CSV", "A table for a spreadsheet"),
            Self::Html => ("HTML", "A page to publish: one file, with search"),
            Self::Platform(platform) => (platform.name, platform.help),
        };
        Some(PossibleValue::new(name.to_lowercase()).help(help))
    }
}

/// The HTML page of a reference as data.
pub(in crate::cli) fn page_of(reference: &str) -> Result<String, UsageError> {
    let reference = serde_json::from_str(reference).and_then(Reference::whole)?;
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
    let format = args.format.unwrap_or(Format::Platform(&PLAIN));
    let (is_page, is_platform) = (matches!(format, Format::Html), matches!(format, Format::Platform(_)));
    let (page, platform) = ("--format html", "the format of a language, or with a template alone");
    let options = [
        ("--title", args.title.is_some() && !is_page, page),
        ("--head", args.head.is_some() && !is_page, page),
        ("--foot", args.foot.is_some() && !is_page, page),
        ("--template", args.template.is_some() && !is_platform, platform),
        ("--package", args.package.is_some() && !is_platform, platform),
        ("--prefix", args.prefix.is_some() && !is_platform, platform),
        ("--reference", args.reference.is_some() && !is_platform, platform),
        ("--language", args.language.is_some() && !is_platform && !is_page, platform),
    ];
    if let Some((option, _, needed)) = options.iter().find(|(_, is_misplaced, _)| *is_misplaced) {
        return Err(UsageError(format!("{option} goes with {needed}")));
    }
    let reference = || chosen(catalogs, &args.catalogs).map(|catalogs| Reference::of(&catalogs, lock));
    match format {
        Format::Json => json(&reference()?),
        Format::Markdown => Ok(markdown::export(&reference()?)),
        Format::Csv => csv::export(&reference()?),
        Format::Html => {
            let reference = reference()?;
            let [head, foot] = [&args.head, &args.foot].map(|file| file.as_deref().map(read).transpose());
            html::page(&reference, args.title.as_deref(), (head?, foot?), args.language.as_deref())
        }
        Format::Platform(platform) => platform::export(platform, args, catalogs, lock),
    }
}
