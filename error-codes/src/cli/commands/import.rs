//! `import`: converts an existing table into a block that compiles.

mod arrange;
mod names;
mod number_format;
mod read;
mod report;
pub(super) mod table;
mod write;

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

pub(super) use self::arrange::read_bool;
use self::read::Source;
pub(super) use self::read::{Field, Tables, value_of};
pub(super) use self::report::Report;
use crate::cli::{Answer, Outcome, UsageError};

const EXAMPLES: &str = "\
Examples:
  import codes.csv --catalog ours > src/codes.rs
  import page.md --column 返回值=code --column 枚举=name
  import - --format tsv < codes.txt

Decisions are printed to standard error, one per line.
Exit status: 0 all was read, 1 something could not be read, 2 wrong usage.";

/// Convert an existing table into a block of `define_codes!`
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli) struct Args {
    /// The table; `-` is standard input
    file: String,
    /// The format of the table; default: detected from the extension or the content
    #[arg(long, value_enum)]
    format: Option<InputFormat>,
    #[command(flatten)]
    options: Options,
}

/// The format of a file that is imported.
#[derive(Clone, Copy, PartialEq, clap::ValueEnum)]
pub(super) enum InputFormat {
    /// A table with commas or semicolons
    Csv,
    /// A table with tabs
    Tsv,
    /// A page with tables, or with lists of codes
    Markdown,
    /// What `export --format json` gives
    Json,
    /// A header with `#define`, `enum` and comments
    C,
    /// Enums with discriminants, or constants
    Rust,
    /// A `codes.lock`
    Lock,
}

// Not a doc comment, which clap would take for the description of the command.
#[derive(Default, clap::Args)]
pub(super) struct Options {
    /// What a column is: a field such as `code`, the name of a further column, or `skip`
    #[arg(long = "column", value_name = "HEADING=FIELD", value_parser = column)]
    columns: Vec<(String, Field)>,
    /// The id of the catalog, if the table does not say one
    #[arg(long, value_name = "ID", value_parser = catalog_id)]
    catalog: Option<String>,
    /// The name of the domain, if the table does not say one
    #[arg(long, value_name = "NAME", value_parser = domain_name)]
    domain: Option<String>,
    /// A domain for each section
    #[arg(long)]
    split: bool,
    /// The number of the first variant of a Rust enum without numbers
    #[arg(long, value_name = "NUMBER", allow_hyphen_values = true)]
    from: Option<i128>,
    /// Only the codes whose names begin with this
    #[arg(long, value_name = "PREFIX")]
    only: Option<String>,
}

pub(super) fn run(args: &Args) -> Outcome {
    let source = Source::open(&args.file)?;
    let mut report = Report::new(&source.file);
    let mut tables = read::read(&source, args.format, &args.options, &mut report);
    arrange::arrange(&mut tables, &source, &args.options, &mut report);
    report.print();
    let text = if tables.catalogs.is_empty() { String::new() } else { write::write(&tables.catalogs) };
    Ok(Answer::data(text, report.is_clean()))
}

/// The codes of a file, with the texts as a block would hold them, for `check --against`.
pub(super) fn tables_of(
    file: &str,
    format: Option<InputFormat>,
    columns: &[(String, Field)],
) -> Result<(Tables, Report), UsageError> {
    let source = Source::open(file)?;
    let options = Options { columns: columns.to_vec(), ..Options::default() };
    let mut report = Report::new(&source.file);
    let mut tables = read::read(&source, format, &options, &mut report);
    for catalog in &mut tables.catalogs {
        // A comparison does not report how a block would hold the texts.
        arrange::clean(catalog, &mut Report::default());
    }
    Ok((tables, report))
}

pub(super) fn column(argument: &str) -> Result<(String, Field), String> {
    read::declared_column(argument).ok_or_else(|| "write HEADING=FIELD".to_string())
}

fn catalog_id(argument: &str) -> Result<String, String> {
    match names::id(argument) {
        Some(id) if id == argument => Ok(id),
        Some(id) => Err(format!("an id is lower case with dashes: {id}")),
        None => Err("an id is lower case with dashes, such as iot-video".to_string()),
    }
}

fn domain_name(argument: &str) -> Result<String, String> {
    let is_name = names::is_identifier(argument) && names::written(argument) == argument;
    if is_name { Ok(argument.to_string()) } else { Err("it is not an identifier".to_string()) }
}
