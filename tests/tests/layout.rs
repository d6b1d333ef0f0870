//! The workspace itself: every test and example is found, and the first one builds quickly.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// The Rust files of a folder, without those of its subfolders.
fn sources(folder: &str) -> BTreeSet<PathBuf> {
    let files = std::fs::read_dir(root().join(folder)).unwrap().map(|file| file.unwrap().path());
    files.filter(|file| file.extension().is_some_and(|extension| extension == "rs")).collect()
}

fn cargo(arguments: &[&str]) -> Vec<Value> {
    let output = Command::new(env!("CARGO")).current_dir(root()).args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok()).collect()
}

#[test]
fn cargo_knows_every_test_and_every_example() {
    let metadata = cargo(&["metadata", "--no-deps", "--offline", "--format-version=1"]).remove(0);
    let packages = metadata["packages"].as_array().unwrap();
    let targets = |kind: &str| -> BTreeSet<PathBuf> {
        let targets = packages.iter().flat_map(|package| package["targets"].as_array().unwrap());
        let targets = targets.filter(|target| target["kind"][0] == kind);
        targets.map(|target| target["src_path"].as_str().unwrap().into()).collect()
    };
    assert_eq!(sources("tests"), BTreeSet::new(), "cargo looks for tests in tests/tests");
    assert!(targets("test").is_superset(&sources("tests/tests")));
    assert_eq!(sources("examples").difference(&targets("example")).collect::<Vec<_>>(), [""; 0], "examples/Cargo.toml");
}

/// The README's first command builds the crates of this repository, thiserror, and what their macros are made of.
#[test]
fn the_quickstart_builds_only_what_it_uses() {
    let crates: BTreeSet<String> = cargo(&["build", "--example", "quickstart", "--offline", "--message-format=json"])
        .iter()
        .filter(|message| message["reason"] == "compiler-artifact" && message["target"]["kind"][0] != "custom-build")
        .map(|message| message["target"]["name"].as_str().unwrap().to_owned())
        .collect();
    let expected = [
        "error_codes",
        "error_codes_core",
        "error_codes_macros",
        "proc_macro2",
        "quickstart",
        "quote",
        "syn",
        "thiserror",
    ];
    let expected = expected.into_iter().chain(["thiserror_impl", "unicode_ident"]).map(str::to_owned).collect();
    assert_eq!(crates, expected);
}

/// The registry has another `error-codes`, and the packages name no place that does not exist.
#[test]
fn what_a_release_needs() {
    let contributing = std::fs::read_to_string(root().join("CONTRIBUTING.md")).unwrap();
    let release = contributing.split("\n## ").find_map(|section| section.strip_prefix("Release\n")).unwrap();
    let release = release.split_whitespace().collect::<Vec<_>>().join(" ");
    let says =
        "`error-codes` is taken by another crate in the public registry, so a release needs another package name";
    assert!(release.contains(says), "{release}");
    let metadata = cargo(&["metadata", "--no-deps", "--offline", "--format-version=1"]).remove(0);
    for package in metadata["packages"].as_array().unwrap() {
        assert!(package["repository"].is_null() && package["homepage"].is_null(), "{package}");
    }
}

/// A map that names a file of old sends its reader astray.
#[test]
fn contributing_names_files_that_exist() {
    let contributing = std::fs::read_to_string(root().join("CONTRIBUTING.md")).unwrap();
    let folders = [
        "",
        "error-codes/src",
        "error-codes/src/cli",
        "error-codes/src/guide",
        "error-codes-macros/src",
        "error-codes/core/src",
    ];
    let words = contributing.split('`').skip(1).step_by(2);
    let files: Vec<&str> = words.filter(|word| word.contains('.') && !word.contains([' ', '<', '*', '='])).collect();
    let missing: Vec<&&str> =
        files.iter().filter(|file| !folders.iter().any(|folder| root().join(folder).join(file).exists())).collect();
    assert!(files.len() > 50 && missing.is_empty(), "{} files, {missing:?}", files.len());
}
