//! `--check FILE`: whether a file that was exported and committed is current.

use std::format;
use std::string::String;

use super::template::read;
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
    let pairs = found.split_inclusive('\n').zip(expected.split_inclusive('\n'));
    let same = pairs.take_while(|(old, new)| old == new).count();
    // Debug shows what only a hexdump would: line feeds, spaces at the end.
    let show = |text: &str| text.split_inclusive('\n').nth(same).map_or("nothing".into(), |line| format!("{line:?}"));
    let (line, old, new) = (same + 1, show(found), show(expected));
    format!("{file}:{line} is not current\n  is        {old}\n  should be {new}\n")
}
