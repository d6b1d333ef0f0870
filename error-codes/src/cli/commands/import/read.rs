//! Reading a file: the tables hold what it has, unchanged.

mod add;
mod comments;
mod encoding;
mod formats;
mod grid;
mod headings;
mod lists;
mod merged;
mod ranges_table;
mod source;

pub(in crate::cli) use self::formats::value_of;
pub(in crate::cli) use self::grid::Tables;
pub(in crate::cli) use self::headings::Field;
pub(super) use self::headings::declared_column;
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
    formats::read(format, &source.text, options, &mut tables, report);
    if matches!(format, InputFormat::Csv | InputFormat::Tsv | InputFormat::Markdown | InputFormat::Json) {
        options.columns.iter().for_each(|(heading, _)| report.expect_column(heading));
    }
    tables
}
