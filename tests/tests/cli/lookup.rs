//! Names and codes that are hard to look up, in the program of a company.

use crate::program::{COMPANY, command, company, contains_all, is_rejected};

/// The company's program succeeds, and prints all of this.
#[track_caller]
fn prints(arguments: &[&str], expected: &[&str]) {
    contains_all(&company(arguments), expected);
}

#[test]
fn an_exact_match_wins() {
    prints(&["list", "nasty/IOT"], &["200   Upper"]);
    prints(&["list", "nasty/IoT"], &["101   -dash"]);
    prints(&["next", "nasty/IOT"], &["201\n"]);
    prints(&["list", "NASTY/größe"], &["301   Lengths"]);
    is_rejected(
        &command(COMPANY, &["list", "nasty/iot"], &[]).output().unwrap(),
        "'iot' is ambiguous in nasty: IoT or IOT",
    );
    let (text, _) = company(&["explain", "TWICE"]);
    assert!(text.starts_with("104 TWICE") && !text.contains("103"), "{text}");
    prints(&["explain", "twice"], &["103 Twice", "104 TWICE"]);
}

#[test]
fn every_code_and_name_can_be_asked_for() {
    prints(&["explain", "-dash"], &["101 -dash"]);
    prints(&["explain", "--", "-dash", "--json"], &["101 -dash", "--json Option"]);
    prints(&["explain", "-weird", "5"], &["-weird Weird", "5 NoPermission"]);
    prints(&["explain", "\"said\""], &["\"said\" Said"]);
    prints(&["explain", "'quoted'"], &["102 'quoted'"]);
    prints(&["explain", "'-dash'"], &["101 -dash"]);
    prints(&["explain", "FailedOperation/Timeout"], &["FailedOperation/Timeout Path"]);
    prints(
        &["explain", "nasty/Words/FailedOperation/Timeout", "nasty/-weird"],
        &["FailedOperation/Timeout Path", "-weird Weird"],
    );
    // An option is an option, wherever it stands.
    prints(&["explain", "-dash", "--json"], &["\"query\": \"-dash\""]);
    prints(&["explain", "5", "-h"], &["Usage:"]);
    is_rejected(&command(COMPANY, &["explain", "-nobody"], &[]).output().unwrap(), "unexpected argument '-n'");
}

#[test]
fn nothing_is_nothing() {
    for word in ["", "''", "\"\"", " "] {
        let (text, status) = company(&["explain", "--", word]);
        assert_eq!((text, status), (format!("'{word}' is not a number, name or string code\n"), 1));
    }
}

#[test]
fn a_path_asks_in_one_place() {
    let (text, status) = company(&["explain", "theirs/Ios/5"]);
    assert!(status == 0 && text.contains("Ios 1..=99") && !text.contains("Android 1..=99"), "{text}");
    prints(&["explain", "theirs/NoPermission"], &["Ios 1..=99", "Android 1..=99"]);
    let (text, status) = company(&["explain", "theirs/Ios/6", "ours/5", "ours/Upload", "ours/Upload/NoPermission"]);
    assert_eq!(status, 1);
    for expected in [
        "6 is not assigned; it belongs to theirs/Ios (1..=99)",
        "5 is not a number of ours",
        "it is a place, with codes: company list ours/Upload",
        "'NoPermission' is not a number, name or string code of ours/Upload",
    ] {
        assert!(text.contains(expected), "no {expected:?} in:\n{text}");
    }
}

#[test]
fn lower_case_of_another_length() {
    prints(&["search", "x"], &["301 Lengths"]);
    // U+0130 is two characters in lower case, and U+212B is shorter.
    let output = command(COMPANY, &["search", "X\u{e5}x"], &[("CLICOLOR_FORCE", "1")]).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("\u{130}\x1b[32mx\u{212b}x\x1b[0m\n"), "{text:?}");
}

#[test]
fn further_columns_are_searched() {
    prints(&["search", "too_large"], &["70001 TooLarge", "serverCode: TOO_LARGE"]);
}

#[test]
fn the_program_speaks_of_itself() {
    let (help, _) = company(&["--help"]);
    for expected in [
        "Usage: company [OPTIONS] <COMMAND>",
        "company explain 70001 0x11171 ",
        "company explain TooLarge ",
        "company search larger ",
        "company list ours/Upload ",
        "company next ours/Upload ",
    ] {
        assert!(help.contains(expected), "no {expected:?} in:\n{help}");
    }
    assert!(!help.contains("error-codes") && !help.contains("iot-video"), "{help}");
    prints(&["help", "explain"], &["Usage: company explain"]);
    prints(&["--version"], &["company (error-codes 0."]);
    prints(&["completions", "bash"], &["complete -F _company"]);
    is_rejected(&command(COMPANY, &["list", "x"], &[]).output().unwrap(), "Usage: company list");
}

#[cfg(unix)]
#[test]
fn a_name_that_is_not_utf_8() {
    use std::os::unix::{ffi::OsStrExt as _, process::CommandExt as _};

    let name = std::ffi::OsStr::from_bytes(b"/bin/c\xffdes");
    let output = command(COMPANY, &["completions", "bash"], &[]).arg0(name).output().unwrap();
    assert!(output.status.success() && String::from_utf8(output.stdout).unwrap().contains("c\u{fffd}des"));
}
