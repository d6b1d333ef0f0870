//! How the tests call the programs.

use std::process::{Command, Output};

use serde_json::Value;

/// The program over the built-in catalogs.
const CODES: &str = env!("CARGO_BIN_EXE_codes");
/// The program of `tests/src/bin/company.rs`.
pub(crate) const COMPANY: &str = env!("CARGO_BIN_EXE_company");

pub(crate) fn command(program: &str, arguments: &[&str], environment: &[(&str, &str)]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).env_remove("COLUMNS").env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE");
    command.env("LC_ALL", "C");
    command.envs(environment.iter().copied());
    command
}

pub(crate) fn run(arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    command(CODES, arguments, environment).output().unwrap()
}

fn answer(output: Output) -> (String, i32) {
    (String::from_utf8(output.stdout).unwrap(), output.status.code().unwrap())
}

/// The answer on standard output, and the exit status.
pub(crate) fn codes(arguments: &[&str]) -> (String, i32) {
    answer(run(arguments, &[]))
}

/// The same of the company's program.
pub(crate) fn company(arguments: &[&str]) -> (String, i32) {
    answer(command(COMPANY, arguments, &[]).output().unwrap())
}

pub(crate) fn json(arguments: &[&str]) -> Value {
    serde_json::from_str(&codes(arguments).0).unwrap()
}

/// The program succeeds, and prints all of this.
#[track_caller]
pub(crate) fn prints(arguments: &[&str], expected: &[&str]) {
    contains_all(&codes(arguments), expected);
}

#[track_caller]
pub(crate) fn contains_all((text, status): &(String, i32), expected: &[&str]) {
    assert_eq!(*status, 0, "{text}");
    for expected in expected {
        assert!(text.contains(expected), "no {expected:?} in:\n{text}");
    }
}

/// The usage is wrong, and the error contains this.
#[track_caller]
pub(crate) fn rejects(arguments: &[&str], expected: &str) {
    is_rejected(&run(arguments, &[]), expected);
}

#[track_caller]
pub(crate) fn is_rejected(output: &Output, expected: &str) {
    let error = String::from_utf8_lossy(&output.stderr);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{error}");
    assert!(error.starts_with("error: ") && error.contains(expected), "{error}");
}
