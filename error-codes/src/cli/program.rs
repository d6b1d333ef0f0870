//! The program: its arguments, and how it runs.

use std::env;
use std::ffi::OsString;
use std::process::ExitCode;
use std::vec::Vec;

use clap::error::ErrorKind;
use clap::{CommandFactory as _, FromArgMatches as _, Parser};

use super::commands::{Command, explain};
use super::global_options::GlobalOptions;
use super::{UsageError, help, text};
use crate::Catalog;

/// Explain, search, check and export error codes
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    options: GlobalOptions,
}

/// The program over some catalogs, and what it carries.
///
/// ```no_run,standalone_crate
/// error_codes::define_codes! {
///     pub catalog OURS = "ours" "Our codes";
///     pub domain Upload 70000..=70099 { TooLarge = 70001 "the file is too large" }
/// }
///
/// fn main() -> std::process::ExitCode {
///     let lock = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/codes.lock"));
///     error_codes::cli::Program::new(&[&OURS]).lock(lock).run()
/// }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Program<'a> {
    catalogs: &'a [&'static Catalog],
    lock: Option<&'a str>,
}

impl<'a> Program<'a> {
    /// The program over these catalogs.
    #[must_use]
    pub const fn new(catalogs: &'a [&'static Catalog]) -> Self {
        Self { catalogs, lock: None }
    }

    /// The text of the [lock](crate::lock) of these catalogs: `explain` and the exports say when a code was published and
    /// when it was retired, and `check` says what has changed since.
    ///
    /// It is parsed when a command needs it; if it cannot be parsed, the program reports the first error and exits with 2.
    #[must_use]
    pub const fn lock(self, text: &'a str) -> Self {
        Self { lock: Some(text), ..self }
    }

    /// Reads the arguments of the process and prints to its standard output.
    ///
    /// Returns the exit status: 0 on success; 1 if nothing was found, if `check` or `export --check` finds a difference or
    /// a fault, if a published code has changed (`lock`), or on errors of `import`; 2 on wrong usage or an I/O error. A
    /// closed pipe is no error. Colour appears only on a terminal, and not if `NO_COLOR` is set.
    #[must_use]
    pub fn run(self) -> ExitCode {
        let mut program = self.command();
        program.build();
        let mut arguments: Vec<OsString> = env::args_os().collect();
        explain::mark_words(&mut arguments, &program, self.catalogs);
        let parsed = program.try_get_matches_from_mut(arguments);
        let parsed = parsed.and_then(|matches| Ok((Arguments::from_arg_matches(&matches)?, matches)));
        let (arguments, matches) = match parsed {
            Ok(parsed) => parsed,
            Err(error) => {
                // Help and version are no errors, and a closed pipe is ignored.
                let _ = error.print();
                return ExitCode::from(u8::from(error.use_stderr()) * 2);
            }
        };
        match arguments.command.run(self.catalogs, self.lock, &arguments.options, || self.command()) {
            Ok(answer) => answer.print(),
            Err(UsageError(message)) => {
                let message = text::visible(&message);
                let command = matches.subcommand_name().and_then(|name| program.find_subcommand_mut(name));
                let _ = command.unwrap_or(&mut Arguments::command()).error(ErrorKind::InvalidValue, message).print();
                ExitCode::from(2)
            }
        }
    }

    /// Its commands and options under its own name, with examples from its own catalogs.
    fn command(self) -> clap::Command {
        let name = help::program_name();
        let program = Arguments::command().name(&name).bin_name(&name);
        program.version(help::version(&name)).after_help(help::examples(&name, self.catalogs))
    }
}
