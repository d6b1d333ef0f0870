//! The readers, one for each format: the tables hold what the source has, unchanged.

mod add;
mod c;
mod comments;
mod delimited;
mod encoding;
mod grid;
mod headings;
mod json;
mod lists;
mod lock;
mod markdown;
mod merged;
mod ranges_table;
mod rust;
mod source;

pub(in crate::cli) use self::grid::Tables;
pub(in crate::cli) use self::headings::Field;
pub(super) use self::headings::declared_column;
pub(in crate::cli) use self::rust::value_of;
pub(super) use self::source::Source;
use super::report::Report;
use super::{InputFormat, Options};

/// The tables of the source.
pub(super) fn read(source: &Source, format: Option<InputFormat>, options: &Options, report: &mut Report) -> Tables {
    let mut tables = Tables::default();
    if let Some((line, reason)) = source.unread().filter(|_| format.is_none()) {
        report.error(line, &reason);
        return tables;
    }
    let format = format.unwrap_or_else(|| source.format());
    match format {
        InputFormat::Csv => delimited::read(&source.text, false, options, &mut tables, report),
        InputFormat::Tsv => delimited::read(&source.text, true, options, &mut tables, report),
        InputFormat::Markdown => markdown::read(&source.text, options, &mut tables, report),
        InputFormat::Json => json::read(&source.text, options, &mut tables, report),
        InputFormat::C => c::read(&source.text, options, &mut tables, report),
        InputFormat::Rust => rust::read(&source.text, options, &mut tables, report),
        InputFormat::Lock => lock::read(&source.text, &mut tables, report),
    }
    if matches!(format, InputFormat::Csv | InputFormat::Tsv | InputFormat::Markdown | InputFormat::Json) {
        options.columns.iter().for_each(|(heading, _)| report.expect_column(heading));
    }
    tables
}
