//! The command-line program over any set of catalogs. Feature `cli`.
//!
//! The program `error-codes` is [`main`] over the built-in ones; a company's own catalogs get the same program in
//! three lines:
//!
//! ```no_run
//! error_codes::define_codes! {
//!     pub catalog OURS = "ours" "Our codes";
//!     pub domain Upload 70000..=70099 { TooLarge = 70001 "the file is too large" }
//! }
//!
//! fn main() -> std::process::ExitCode {
//!     error_codes::cli::main(&[&OURS])
//! }
//! ```

#![allow(clippy::format_push_string)] // here a line at a time reads better, and its speed is no matter

mod answer;
mod completions;
mod explain;
mod export;
mod find;
mod import;
mod list;
mod lock;
mod map;
mod next;
mod place;
mod reference;
mod search;
mod text;

use std::format;
use std::process::ExitCode;
use std::string::{String, ToString as _};

use answer::{Answer, Misuse, Outcome};
use clap::error::ErrorKind;
use clap::{CommandFactory as _, Parser, Subcommand};

use crate::Catalog;

const EXAMPLES: &str = "\
Examples:
  error-codes explain 21021 -501 0x521D      what numbers mean, in every catalog
  error-codes explain IVConnError_Duplicate  what a name means
  error-codes search 超时                    codes by any word of their texts
  error-codes list iot-video/IoT             one domain as a table
  error-codes map                            the number space as a picture
  error-codes next iot-video/IoT             the next free number
  error-codes export --format csv > codes.csv

Exit status: 0 found, 1 nothing known, 2 wrong usage.";

/// What do error codes mean, whose are they, and which are free?
#[derive(Parser)]
#[command(name = "error-codes", version, after_help = EXAMPLES)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

/// The commands, each in the file of its name.
#[derive(Subcommand)]
enum Command {
    Explain(explain::Args),
    Search(search::Args),
    List(list::Args),
    Map(map::Args),
    Next(next::Args),
    Lock(lock::Args),
    Export(export::Args),
    Import(import::Args),
    Completions(completions::Args),
}

impl Command {
    fn run(&self, catalogs: &[&'static Catalog]) -> Outcome {
        match self {
            Self::Explain(args) => explain::run(args, catalogs),
            Self::Search(args) => search::run(args, catalogs),
            Self::List(args) => list::run(args, catalogs),
            Self::Map(args) => map::run(args, catalogs),
            Self::Next(args) => next::run(args, catalogs),
            Self::Lock(args) => lock::run(args, catalogs),
            Self::Export(args) => export::run(args, catalogs),
            Self::Import(args) => import::run(args),
            Self::Completions(args) => Ok(completions::run(args, Arguments::command())),
        }
    }
}

/// The page of a reference in the form of `export --format json`, whoever wrote it. For tests.
///
/// # Errors
///
/// What is wrong with the reference.
#[doc(hidden)]
pub fn page_of(reference: &str) -> Result<String, String> {
    let reference = serde_json::from_str(reference).map_err(|error| error.to_string())?;
    export::page_of(reference).map_err(|Misuse(message)| message)
}

/// Runs the program over these catalogs: reads the arguments of the process and prints to its standard output.
///
/// Returns the exit status: 0 where something was found, 1 where nothing is known, 2 after wrong usage. A closed pipe
/// is no error. Colour appears only on a terminal, and not where `NO_COLOR` is set.
#[must_use]
pub fn main(catalogs: &[&'static Catalog]) -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are no errors, and nothing can be done about a pipe that is closed.
            let _ = error.print();
            return ExitCode::from(u8::from(error.use_stderr()) * 2);
        }
    };
    match arguments.command.run(catalogs) {
        Ok(answer) => answer.print(),
        Err(Misuse(message)) => {
            let _ = Arguments::command().error(ErrorKind::InvalidValue, message).print();
            ExitCode::from(2)
        }
    }
}
