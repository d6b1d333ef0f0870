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
use std::string::ToString as _;

use clap::Subcommand;

use super::Outcome;
use super::global_options::GlobalOptions;
use crate::Catalog;

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
    /// Runs it over the catalogs, with the lock that the program carries.
    pub(super) fn run(
        &self,
        catalogs: &[&'static Catalog],
        lock: Option<&str>,
        options: &GlobalOptions,
        program: impl FnOnce() -> clap::Command,
    ) -> Outcome {
        let lock = || options.lock(lock);
        // Without a lock nothing is known to be published.
        let published = || lock().map(Option::unwrap_or_default);
        let language = &options.language()?;
        let lock_path = options.lock_path();
        match self {
            Self::Explain(args) => explain::run(args, catalogs, &published()?, language),
            Self::Search(args) => search::run(args, catalogs, &published()?, language),
            Self::List(args) => list::run(args, catalogs, &published()?, language),
            Self::Map(args) => map::run(args, catalogs),
            Self::Next(args) => next::run(args, catalogs),
            Self::Check(args) => check::run(args, catalogs, lock()?.as_ref(), &lock_path.display().to_string()),
            Self::Lock(args) => lock::run(args, lock_path, catalogs),
            Self::Export(args) => export::run(args, catalogs, &published()?),
            Self::Import(args) => import::run(args),
            Self::Completions(args) => Ok(completions::run(args, program())),
        }
    }
}
