//! `--check FILE`: whether a file that was exported and committed is current.

use std::format;
use std::string::String;

use super::read;
use crate::cli::answer::{Answer, Outcome};

pub(super) fn compare(file: &str, expected: &str) -> Outcome {
    let found = read(file.as_ref())?;
    if found == expected {
        return Ok(Answer::data(format!("{file} is current\n"), true));
    }
    Ok(Answer::data(difference(file, &found, expected), false))
}

/// The first line that differs, as it is and as it should be.
fn difference(file: &str, found: &str, expected: &str) -> String {
    let (mut old, mut new) = (found.split_inclusive('\n'), expected.split_inclusive('\n'));
    for line in 1.. {
        match (old.next(), new.next()) {
            (None, None) => break,
            (old, new) if old != new => {
                // Debug shows what only a hexdump would: line feeds, spaces at the end.
                let show = |line: Option<&str>| line.map_or("nothing".into(), |line| format!("{line:?}"));
                let (old, new) = (show(old), show(new));
                return format!("{file}:{line} is not current\n  is        {old}\n  should be {new}\n");
            }
            _ => {}
        }
    }
    format!("{file} is not current\n")
}
