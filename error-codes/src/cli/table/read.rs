//! Reading a file: the tables hold what it has, unchanged.

mod add;
mod cell;
mod comments;
mod encoding;
mod formats;
mod grid;
mod headings;
mod lists;
mod merged;
mod ranges_table;
mod source;

use std::string::String;
use std::vec::Vec;

pub(in crate::cli) use self::headings::{Field, declared_column};
pub(in crate::cli) use self::source::Source;
use super::{Report, Tables};

/// The format of a file that is imported.
#[derive(Clone, Copy, PartialEq, clap::ValueEnum)]
pub(in crate::cli) enum InputFormat {
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

/// What a caller knows of a file.
pub(in crate::cli) struct Options {
    /// Its format; if there is none, it is recognized.
    pub(in crate::cli) format: Option<InputFormat>,
    /// What a column is.
    pub(in crate::cli) columns: Vec<(String, Field)>,
    /// The number of the first variant of a Rust enum without numbers.
    pub(in crate::cli) from: Option<i128>,
}

/// The tables of the source.
pub(in crate::cli) fn read(source: &Source, options: &Options, report: &mut Report) -> Tables {
    let mut tables = Tables::default();
    if let Some((line, reason)) = source.unread().filter(|_| options.format.is_none()) {
        report.error(line, &reason);
        return tables;
    }
    let format = options.format.unwrap_or_else(|| source.format());
    formats::read(format, &source.text, options, &mut tables, report);
    if matches!(format, InputFormat::Csv | InputFormat::Tsv | InputFormat::Markdown | InputFormat::Json) {
        options.columns.iter().for_each(|(heading, _)| report.expect_column(heading));
    }
    tables
}
