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
//!
//! [`Program`] is for more than that: a program that carries its `codes.lock` says when each code was published.

#![allow(clippy::format_push_string)] // it reads better here, and its speed does not matter

mod answer;
mod commands;
mod find;
mod global_options;
mod help;
mod number;
mod program;
mod reference;
mod scope;
mod space;
mod spelling;
mod spreadsheet;
mod table;
mod text;
mod weights;

use std::process::ExitCode;
use std::string::String;

pub use self::program::Program;
use answer::{Answer, Outcome, UsageError};
use commands::export;

use crate::Catalog;

/// The page of any reference in the form of `export --format json`. For tests.
///
/// # Errors
///
/// What is wrong with the reference.
#[doc(hidden)]
pub fn page_of(reference: &str) -> Result<String, String> {
    export::page_of(reference).map_err(|UsageError(message)| message)
}

/// Runs the program over these catalogs, as [`Program::run`] does.
#[must_use]
pub fn main(catalogs: &[&'static Catalog]) -> ExitCode {
    Program::new(catalogs).run()
}
