//! `import`: a table that exists becomes a block that compiles.

mod block;
mod c;
mod columns;
mod comments;
mod delimited;
mod domains;
mod encoding;
mod grid;
mod headings;
mod json;
mod languages;
mod lock;
mod markdown;
mod merged;
mod names;
mod neighbours;
mod parts;
mod ranges;
mod ranges_table;
mod report;
mod rows;
mod rust;
mod shown;
mod source;
pub(super) mod table;
mod texts;

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

pub(super) use self::columns::truth;
pub(super) use self::grid::Tables;
pub(super) use self::headings::{Field, further};
pub(super) use self::report::Report;
pub(super) use self::rust::value_of;
use self::source::Source;
use super::{Answer, Outcome, UsageError};

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
pub(super) struct Args {
    /// The table; `-` is standard input
    file: String,
    /// The format of the table; default: detected from the extension or the content
    #[arg(long, value_enum)]
    format: Option<Format>,
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

/// A form of tables.
#[derive(Clone, Copy, PartialEq, clap::ValueEnum)]
pub(super) enum Format {
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

/// What was said beside the table.
#[derive(Default)]
pub(super) struct Options {
    columns: Vec<(String, Field)>,
    catalog: Option<String>,
    domain: Option<String>,
    split: bool,
    from: Option<i128>,
    only: Option<String>,
}

pub(super) fn run(args: &Args) -> Outcome {
    let source = Source::open(&args.file)?;
    let options = Options {
        columns: args.columns.clone(),
        catalog: args.catalog.clone(),
        domain: args.domain.clone(),
        split: args.split,
        from: args.from,
        only: args.only.clone(),
    };
    let mut report = Report::new(&source.file);
    let mut tables = read(&source, args.format, &options, &mut report);
    arrange(&mut tables, &source, &options, &mut report);
    report.print();
    let text = if tables.catalogs.is_empty() { String::new() } else { block::write(&tables.catalogs) };
    Ok(Answer::data(text, report.is_clean()))
}

/// The codes of a file, with the texts as a block would hold them, for `check --against`.
pub(super) fn rows_of(
    file: &str,
    format: Option<Format>,
    columns: &[(String, Field)],
) -> Result<(Tables, Report), UsageError> {
    let source = Source::open(file)?;
    let options = Options { columns: columns.to_vec(), ..Options::default() };
    let mut report = Report::new(&source.file);
    let mut tables = read(&source, format, &options, &mut report);
    // What a block decides is not decided here.
    let mut unsaid = Report::new(&source.file);
    for catalog in &mut tables.catalogs {
        texts::clean(catalog, &mut unsaid);
    }
    Ok((tables, report))
}

/// What the source says, as it says it.
fn read(source: &Source, format: Option<Format>, options: &Options, report: &mut Report) -> Tables {
    let mut tables = Tables::default();
    if let Some((line, reason)) = source.unread().filter(|_| format.is_none()) {
        report.error(line, &reason);
        return tables;
    }
    let format = format.unwrap_or_else(|| source.format());
    match format {
        Format::Csv => delimited::read(&source.text, false, options, &mut tables, report),
        Format::Tsv => delimited::read(&source.text, true, options, &mut tables, report),
        Format::Markdown => markdown::read(&source.text, options, &mut tables, report),
        Format::Json => json::read(&source.text, options, &mut tables, report),
        Format::C => c::read(&source.text, options, &mut tables, report),
        Format::Rust => rust::read(&source.text, options, &mut tables, report),
        Format::Lock => lock::read(&source.text, &mut tables, report),
    }
    if matches!(format, Format::Csv | Format::Tsv | Format::Markdown | Format::Json) {
        options.columns.iter().for_each(|(heading, _)| report.expect_column(heading));
    }
    tables
}

/// Turns what was read into something that compiles.
fn arrange(tables: &mut Tables, source: &Source, options: &Options, report: &mut Report) {
    keep_only(tables, options, report);
    let stem = source.stem.as_deref().and_then(names::type_name).unwrap_or_else(|| "Codes".to_string());
    for catalog in &mut tables.catalogs {
        if catalog.id.is_none() {
            catalog.id.clone_from(&options.catalog);
        }
        texts::clean(catalog, report);
        for domain in &mut catalog.domains {
            shown::settle(domain, report);
        }
        if let Some(id) = catalog.id.as_ref().filter(|_| catalog.title.is_none()) {
            report.note(0, &format!("the title of the catalog is its id, {id:?}"));
        }
        domains::arrange(catalog, options, &stem, report);
        for domain in &mut catalog.domains {
            columns::settle(domain, report);
            rows::settle(domain, report);
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
        domain
            .rows
            .retain(|row| row.name.as_ref().or(row.variant.as_ref()).is_some_and(|name| name.starts_with(prefix)));
    }
    let left_out = before - tables.rows().count();
    report.note(0, &format!("{left_out} codes whose names do not begin with {prefix} are left out"));
}

pub(super) fn column(argument: &str) -> Result<(String, Field), String> {
    headings::by_hand(argument).ok_or_else(|| "write HEADING=FIELD".to_string())
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
