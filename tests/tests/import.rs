//! `import`: tables become blocks that compile and say the same.
//!
//! What it prints is committed in `imported/`, compiled by `src/bin/imported.rs`, and exported again. After a change, twice,
//! since the second run compiles what the first has written: `BLESS=1 cargo test -p tests --test import`.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// What a command prints, what it says beside it, and its exit status.
struct Answer {
    text: String,
    notes: String,
    status: i32,
}

fn answer(output: Output) -> Answer {
    Answer {
        text: String::from_utf8(output.stdout).unwrap(),
        notes: String::from_utf8(output.stderr).unwrap(),
        status: output.status.code().unwrap(),
    }
}

fn codes(arguments: &str) -> Answer {
    answer(Command::new(env!("CARGO_BIN_EXE_codes")).args(arguments.split(' ')).output().unwrap())
}

/// The program over the catalogs of a file in `imported/`.
fn imported(file: &str, arguments: &str) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_imported"));
    let answer = answer(command.args(arguments.split(' ')).env("IMPORTED", file).output().unwrap());
    assert_eq!(answer.status, 0, "{}", answer.notes);
    answer.text
}

/// Imports a text from standard input.
fn import(text: &str, arguments: &str) -> Answer {
    let arguments = ["import", "-"].into_iter().chain(arguments.split(' ').filter(|argument| !argument.is_empty()));
    let mut child = Command::new(env!("CARGO_BIN_EXE_codes"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    answer(child.wait_with_output().unwrap())
}

fn path(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(file)
}

/// What was printed is what is committed and compiled.
#[track_caller]
fn is_committed(printed: &str, file: &str) {
    let path = path(&format!("imported/{file}.rs"));
    if std::env::var_os("BLESS").is_some() {
        return std::fs::write(path, printed).unwrap();
    }
    assert!(std::fs::read_to_string(path).unwrap() == printed, "another {file}.rs; BLESS=1 writes it, then read it");
}

/// An export of one program, imported, compiled and exported again, is the same.
#[track_caller]
fn there_and_back(export: impl Fn(&str) -> String, format: &str, file: &str, changes: bool) {
    let first = export(&format!("export --format {format}"));
    let block = import(&first, &format!("--format {format}"));
    assert_eq!(block.status, 0, "{}", block.notes);
    assert_eq!(block.notes.is_empty(), !changes, "{}", block.notes);
    is_committed(&block.text, file);
    if std::env::var_os("BLESS").is_none() {
        assert_eq!(first, imported(file, &format!("export --format {format}")), "{file}");
    }
}

#[test]
fn the_five_catalogs_there_and_back() {
    let export = |arguments: &str| codes(arguments).text;
    there_and_back(export, "json", "from_json", false);
    there_and_back(export, "csv", "from_csv", true);
}

#[test]
fn the_nasty_block_there_and_back() {
    let export = |arguments: &str| imported("nasty", arguments);
    there_and_back(export, "json", "nasty_json", false);
    there_and_back(export, "csv", "nasty_csv", true);
    there_and_back(export, "markdown", "nasty_markdown", true);
}

/// A page is one catalog.
#[test]
fn the_five_pages_there_and_back() {
    let mut blocks = String::new();
    for catalog in error_codes::catalogs() {
        let page = codes(&format!("export --format markdown {}", catalog.id())).text;
        let block = import(&page, "--format markdown");
        assert_eq!(block.status, 0, "{}", block.notes);
        blocks.extend(["pub mod ", &catalog.id().replace('-', "_"), " {\n", &block.text, "}\n"]);
        let again = imported("from_markdown", &format!("export --format markdown {}", catalog.id()));
        assert!(std::env::var_os("BLESS").is_some() || page == again, "{again}");
    }
    is_committed(&blocks, "from_markdown");
}

/// The codes of an export: number, name and description.
fn rows(export: &str) -> Vec<(Value, Value, Value)> {
    let export: Value = serde_json::from_str(export).unwrap();
    let catalogs = export["catalogs"].as_array().unwrap().iter();
    let domains = catalogs.flat_map(|catalog| catalog["domains"].as_array().unwrap());
    let codes = domains.flat_map(|domain| domain["codes"].as_array().unwrap());
    let row = |code: &Value| (code["code"].clone(), code["name"].clone(), code["description"].clone());
    let mut rows: Vec<_> = codes.map(row).collect();
    rows.sort_by_key(|row| format!("{row:?}"));
    rows
}

/// A vendor's document, as it is, has the codes of the built-in catalog: numbers, texts and, save for `ours`, names.
#[track_caller]
fn document(id: &str, ending: &str, arguments: &str, ours: &[&str]) {
    let answer = codes(
        &format!("import documents/{id}.{ending} --catalog {id}{arguments}")
            .replace("documents/", &path("documents/").to_string_lossy()),
    );
    assert_eq!(answer.status, 0, "{}", answer.notes);
    let file = format!("document_{}", id.replace('-', "_"));
    is_committed(&answer.text, &file);
    let (found, built_in) =
        (rows(&imported(&file, "export --format json")), rows(&codes(&format!("export --format json {id}")).text));
    let without_names = |rows: &[(Value, Value, Value)]| -> Vec<(Value, Value)> {
        rows.iter().map(|(code, _, text)| (code.clone(), text.clone())).collect()
    };
    assert_eq!(without_names(&found), without_names(&built_in), "{id}");
    for (one, other) in found.iter().zip(&built_in).filter(|(one, other)| one.1 != other.1) {
        let made = one.1.as_str().unwrap();
        assert!(ours.iter().any(|prefix| made.starts_with(prefix)), "{one:?} {other:?}");
    }
}

#[test]
fn the_documents_of_the_vendors() {
    document("iot-video", "md", "", &[]);
    document("iot-cloud", "md", "", &["Code"]);
    document("easemob-rtc", "md", "", &[]);
    document("netease-rtc", "md", " --column reason=reason", &["Code"]);
}
