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

#![allow(clippy::format_push_string)] // a line at a time reads better here, and its speed is no matter

mod against;
mod answer;
mod check;
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
mod program;
mod reference;
mod search;
mod space;
mod spreadsheet;
mod text;

use std::process::ExitCode;
use std::string::{String, ToString as _};
use std::{env, format};

use answer::{Answer, Misuse, Outcome};
use clap::error::ErrorKind;
use clap::{CommandFactory as _, FromArgMatches as _, Parser, Subcommand};

use crate::Catalog;

/// What do error codes mean, whose are they, and which are free?
#[derive(Parser)]
#[command(version)]
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
    Check(check::Args),
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
            Self::Check(args) => check::run(args, catalogs),
            Self::Lock(args) => lock::run(args, catalogs),
            Self::Export(args) => export::run(args, catalogs),
            Self::Import(args) => import::run(args),
            Self::Completions(args) => Ok(completions::run(args, program(catalogs))),
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
    let mut program = program(catalogs);
    program.build();
    let arguments = explain::mark_words(env::args_os().collect(), &program, catalogs);
    let parsed = program.try_get_matches_from_mut(arguments);
    let parsed = parsed.and_then(|matches| Ok((Arguments::from_arg_matches(&matches)?, matches)));
    let (command, matches) = match parsed {
        Ok((arguments, matches)) => (arguments.command, matches),
        Err(error) => {
            // Help and version are no errors, and nothing can be done about a pipe that is closed.
            let _ = error.print();
            return ExitCode::from(u8::from(error.use_stderr()) * 2);
        }
    };
    match command.run(catalogs) {
        Ok(answer) => answer.print(),
        Err(Misuse(message)) => {
            let message = text::visible(&message);
            let command = matches.subcommand_name().and_then(|name| program.find_subcommand_mut(name));
            let _ = command.unwrap_or(&mut Arguments::command()).error(ErrorKind::InvalidValue, message).print();
            ExitCode::from(2)
        }
    }
}

/// The program with its own name, and examples from its own catalogs.
fn program(catalogs: &[&'static Catalog]) -> clap::Command {
    let name = program::name();
    let program = Arguments::command().name(&name).bin_name(&name);
    program.version(program::version(&name)).after_help(program::examples(&name, catalogs))
}
