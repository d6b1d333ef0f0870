//! The compile errors, letter for letter: a folder for each rule, `syntax` for what cannot be read, `use` for the
//! mistakes of who uses an enum. They are those of one version of rustc.

use std::path::Path;
use std::process::Command;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/ui");

#[test]
fn compile_errors() {
    let pinned = include_str!("ui/TOOLCHAIN").trim();
    let version = Command::new("rustc").arg("--version").output().unwrap();
    let version = String::from_utf8(version.stdout).unwrap();
    if !version.starts_with(&format!("rustc {pinned}.")) {
        eprintln!("skipped: the messages in tests/ui are those of rustc {pinned}, and this is {version}");
        return;
    }
    let tests = trybuild::TestCases::new();
    tests.compile_fail("ui/*.rs");
    tests.compile_fail("ui/*/*.rs");
}

/// A rule has a folder with at least two mistakes.
#[test]
fn every_rule_has_a_folder() {
    let check = Path::new(FOLDER).join("../../error-codes-macros/src/check.rs");
    let check = std::fs::read_to_string(check).unwrap();
    let rules = check.split("const RULES").nth(1).unwrap().split("];").next().unwrap();
    let rules: Vec<&str> = rules.split('"').skip(1).step_by(2).collect();
    assert!(rules.len() > 15, "{rules:?}");
    for rule in rules {
        let mistakes =
            std::fs::read_dir(Path::new(FOLDER).join(rule)).unwrap_or_else(|_| panic!("no folder for {rule}"));
        let mistakes = mistakes.filter(|file| file.as_ref().unwrap().path().extension().unwrap() == "rs");
        assert!(mistakes.count() >= 2, "{rule} has less than two mistakes");
    }
}
