//! `import`: converts an existing table into a block that compiles.

mod arrange;
mod write;

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use crate::cli::table::{self, Field, InputFormat, Report, Source, declared_column, names};
use crate::cli::{Answer, Outcome};

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

// Not a doc comment, which clap would take for the description of the command.
#[derive(clap::Args)]
struct Options {
    /// What a column is: a field such as `code`, the name of a further column, or `skip`
    #[arg(long = "column", value_name = "HEADING=FIELD", value_parser = declared_column)]
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
    let columns = args.options.columns.clone();
    let options = table::Options { format: args.format, columns, from: args.options.from };
    let mut tables = table::read(&source, &options, &mut report);
    arrange::arrange(&mut tables, &source, &args.options, &mut report);
    report.print();
    let text = if tables.catalogs.is_empty() { String::new() } else { write::write(&tables.catalogs) };
    Ok(Answer::data(text, report.is_clean()))
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
