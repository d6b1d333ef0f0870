//! `completions`: what a shell reads to complete commands and options.

use std::env;
use std::string::String;
use std::vec::Vec;

use super::Answer;

/// Completions for a shell, to be read by it
#[derive(clap::Args)]
pub(super) struct Args {
    /// The shell
    shell: clap_complete::Shell,
}

pub(super) fn run(args: &Args, mut program: clap::Command) -> Answer {
    let mut script = Vec::new();
    let name = env::args().next().unwrap_or_default();
    let name = name.rsplit(['/', '\\']).next().unwrap_or("error-codes");
    clap_complete::generate(args.shell, &mut program, name, &mut script);
    Answer::found(String::from_utf8_lossy(&script).into_owned())
}
