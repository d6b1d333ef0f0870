//! `completions`: what a shell reads to complete commands and options.

use std::string::{String, ToString as _};
use std::vec::Vec;

use crate::cli::Answer;

/// Completions for a shell, to be read by it
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// The shell
    shell: clap_complete::Shell,
}

pub(super) fn run(args: &Args, mut program: clap::Command) -> Answer {
    let mut script = Vec::new();
    let name = program.get_name().to_string();
    clap_complete::generate(args.shell, &mut program, name, &mut script);
    Answer::data(String::from_utf8_lossy(&script).into_owned(), true)
}
