//! The commands, each in the file of its name.

mod check;
mod completions;
pub(super) mod explain;
pub(super) mod export;
pub(super) mod import;
mod list;
mod lock;
mod map;
mod next;
mod search;

use std::format;
use std::path::Path;

use clap::Subcommand;

use super::language::Language;
use super::{Outcome, Program};

#[derive(Subcommand)]
pub(super) enum Command {
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
    /// Runs it over the catalogs of the program, with the lock and the language that the command line asks for.
    pub(super) fn run(&self, program: &Program, file: Option<&Path>, language: Option<&str>) -> Outcome {
        let &Program { catalogs, lock: carried } = program;
        let lock = || lock::given(file, carried);
        // Without a lock nothing is known to be published.
        let published = || lock().map(Option::unwrap_or_default);
        let language = Language::of(language)?;
        match self {
            Self::Explain(args) => explain::run(args, catalogs, &published()?, &language),
            Self::Search(args) => search::run(args, catalogs, &published()?, &language),
            Self::List(args) => list::run(args, catalogs, &published()?, &language),
            Self::Map(args) => map::run(args, catalogs),
            Self::Next(args) => next::run(args, catalogs),
            Self::Check(args) => check::run(args, catalogs, lock()?.as_ref(), &lock::name(file)),
            Self::Lock(args) => lock::run(args, file, catalogs),
            Self::Export(args) => export::run(args, catalogs, &published()?),
            Self::Import(args) => import::run(args),
            Self::Completions(args) => Ok(completions::run(args, super::program(catalogs))),
        }
    }
}
