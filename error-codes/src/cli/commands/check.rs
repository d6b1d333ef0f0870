//! `check`: whether the catalogs of a company share one space of codes without conflicts and keep what was published; or
//! whether a catalog is the same as a table.

mod against;

use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use crate::Catalog;
use crate::cli::scope::{chosen, find_scope};
use crate::cli::space::{Conflict, claims, company_catalogs, conflicts, string_conflicts};
use crate::cli::table::{Field, InputFormat, Options, declared_column};
use crate::cli::text::{GREEN, Text, count, styled_line};
use crate::cli::{Answer, Outcome, UsageError};
use crate::lock::{Level, Lock};

/// Checks for conflicts between catalogs: numbers in two of them, use of reserved numbers, duplicate ids; and, if there is
/// a lock, that all published codes keep their meaning
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// The catalogs of one company, which share one space of codes; if none is named, all that are not built in
    #[arg(value_name = "CATALOG")]
    catalogs: Vec<String>,
    /// Compare with a table, an export or a lock instead, and list what is missing or differs on either side. One catalog
    /// or domain may be named, `CATALOG/DOMAIN`; the file is anything that `import` reads, `-` is standard input
    #[arg(long, value_name = "FILE")]
    against: Option<String>,
    /// The format of the file; default: detected from the extension or the content
    #[arg(long, value_enum, requires = "against")]
    format: Option<InputFormat>,
    /// What a column of the file is, as for `import`
    #[arg(long = "column", value_name = "HEADING=FIELD", value_parser = declared_column, requires = "against")]
    columns: Vec<(String, Field)>,
}

pub(super) fn run(args: &Args, catalogs: &[&'static Catalog], lock: Option<&Lock>, name: &str) -> Outcome {
    if let Some(file) = &args.against {
        return compared(file, args, catalogs);
    }
    // The lock covers all catalogs.
    let breaks = lock.map(|lock| lock.breaks(catalogs, Level::Numbers)).unwrap_or_default();
    let catalogs =
        if args.catalogs.is_empty() { company_catalogs(catalogs) } else { chosen(catalogs, &args.catalogs)? };
    let mut findings = findings(&catalogs);
    findings.extend(breaks.iter().map(|broken| broken.of_file(&name)));
    if findings.is_empty() {
        let domains: usize = catalogs.iter().map(|catalog| catalog.domains().len()).sum();
        let (domains, catalogs) = (count(domains, "domain"), count(catalogs.len(), "catalog"));
        let mut text = styled_line(GREEN, &format!("no code belongs to two: {domains}, {catalogs}"));
        if lock.is_some() {
            text.append(&styled_line(GREEN, "no published code has changed"));
        }
        return Ok(Answer::text(text, true));
    }
    let mut text = Text::default();
    for finding in &findings {
        text.line(finding);
    }
    Ok(Answer::text(text, false))
}

fn compared(file: &str, args: &Args, catalogs: &[&'static Catalog]) -> Outcome {
    let scope = match args.catalogs.as_slice() {
        [] => None,
        [scope] => Some(find_scope(catalogs, scope)?),
        _ => return Err(UsageError("one catalog or domain is compared with a file; name one of them".to_string())),
    };
    let options = Options { format: args.format, columns: args.columns.clone(), from: None };
    against::compare(file, &options, scope, catalogs)
}

/// The conflicts, a line each.
fn findings(catalogs: &[&'static Catalog]) -> Vec<String> {
    let mut ids: Vec<&str> = catalogs.iter().map(|catalog| catalog.id()).collect();
    ids.sort_unstable();
    let twice = ids.chunk_by(|one, other| one == other).filter(|same| same.len() > 1);
    let twice = twice.map(|same| format!("{} have the id {}", count(same.len(), "catalog"), same[0]));
    let numbers = conflicts(&claims(catalogs));
    let numbers = numbers.iter().map(Conflict::message);
    twice.chain(numbers).chain(string_conflicts(catalogs)).collect()
}
