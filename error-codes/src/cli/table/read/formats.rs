//! A reader for each format.

mod c;
mod delimited;
mod json;
mod lock;
mod markdown;
mod rust;

use crate::cli::table::{InputFormat, Options, Report, Tables};

/// Reads a text in this format.
pub(super) fn read(format: InputFormat, text: &str, options: &Options, tables: &mut Tables, report: &mut Report) {
    match format {
        InputFormat::Csv => delimited::read(text, false, options, tables, report),
        InputFormat::Tsv => delimited::read(text, true, options, tables, report),
        InputFormat::Markdown => markdown::read(text, options, tables, report),
        InputFormat::Json => json::read(text, options, tables, report),
        InputFormat::C => c::read(text, options, tables, report),
        InputFormat::Rust => rust::read(text, options, tables, report),
        InputFormat::Lock => lock::read(text, tables, report),
    }
}
