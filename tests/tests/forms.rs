//! What the program says of other forms of codes: numbers that are shown in a way of their own, strings with patterns, names
//! that moved, open enums.

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

fn forms(arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_forms"));
    command.args(arguments).env_remove("COLUMNS").env("NO_COLOR", "1").env("LC_ALL", "C");
    String::from_utf8(command.output().unwrap().stdout).unwrap()
}

#[track_caller]
fn says(arguments: &[&str], expected: &[&str]) {
    let text = forms(arguments);
    for expected in expected {
        assert!(text.contains(expected), "no {expected:?} in:\n{text}");
    }
}

#[test]
fn a_code_is_asked_for_as_it_is_shown() {
    says(&["explain", "E0308"], &["E0308 Mismatched", "mismatched types", "E0001..=E0999"]);
    says(&["explain", "308"], &["E0308 Mismatched"]);
    says(&["explain", "0xc0000005"], &["0xC0000005 AccessViolation"]);
    says(&["explain", "3221225477"], &["0xC0000005 AccessViolation"]);
    says(&["explain", "E0012"], &["E0012 Mismatch", "E0308"]);
    says(&["explain", "08007"], &["SqlState", "\"?????\""]);
    says(&["explain", "P0001"], &["reserved", "the server"]);
    says(&["list", "forms"], &["E0308", "0xC0000005", "08006", "-1"]);
    // As one would write it into the declaration.
    says(&["next", "forms/Rustc"], &["309\n"]);
    says(&["next", "forms/Ntstatus"], &["0xC0000006\n"]);
    let strings = Command::new(env!("CARGO_BIN_EXE_forms")).args(["next", "theirs"]).output().unwrap();
    assert!(String::from_utf8_lossy(&strings.stderr).starts_with("error: theirs has no domain of numbers\n"));
    assert_eq!(strings.status.code(), Some(2));
}

#[test]
fn the_reference_says_it_all() {
    let data: Value = serde_json::from_str(&forms(&["export", "--format", "json"])).unwrap();
    let catalog = &data["catalogs"][0];
    let domains = catalog["domains"].as_array().unwrap();
    let [rustc, ntstatus, sql, kafka] = &domains[..] else { panic!() };
    assert_eq!((&rustc["shown"], &ntstatus["shown"]), (&json!("E{:04}"), &json!("{:#010X}")));
    assert_eq!((&rustc["codes"][0]["code"], &rustc["codes"][0]["label"]), (&json!(308), &json!("E0308")));
    assert_eq!((&rustc["codes"][1]["label"], &rustc["codes"][1]["moved"]), (&json!("E0012"), &json!("Mismatched")));
    assert_eq!(ntstatus["codes"][0]["label"], json!("0xC0000005"));
    assert_eq!((&sql["patterns"], &sql["sections"][0]["patterns"]), (&json!(["?????"]), &json!(["08???"])));
    assert_eq!(sql["reserved"][0]["patterns"], json!(["P0???"]));
    assert_eq!(catalog["reserved"][0]["patterns"], json!(["Vendor.*"]));
    assert_eq!((&kafka["open"], &kafka["codes"][0]["code"]), (&json!("Unknown"), &json!(-1)));
    // What a domain does not have is not there.
    assert_eq!([&sql["shown"], &rustc["patterns"], &sql["open"], &kafka["codes"][0]["label"]], [&Value::Null; 4]);
}

#[test]
fn tables_show_the_label() {
    says(&["export", "--format", "csv"], &["E0308", "0xC0000005"]);
    says(&["export", "--format", "markdown"], &["E0308", "0xC0000005", "08006"]);
    says(&["export", "--format", "html"], &["E0308", "0xC0000005", "08006"]);
}

/// A string belongs to whose pattern has it, whether another declares it, reserves it or has a pattern for it too.
#[test]
fn strings_that_belong_to_another() {
    let expected = "\
\"08001\" and 1 more, of theirs/Sms, belongs to forms/SqlState by \"?????\"
\"Vendor.Lost\", of theirs/Sms, belongs to forms (reserved: the vendor) by \"Vendor.*\"
\"?????\" of forms/SqlState and \"XX*\" of theirs/Mail have strings in common, such as \"XX000\"
\"?????\" of forms/SqlState and \"HY???\" of theirs (reserved: drivers) have strings in common, such as \"HY000\"
";
    assert_eq!(forms(&["check"]), expected);
    assert_eq!(forms(&["check", "theirs"]), "no code belongs to two: 2 domains, 1 catalog\n");
}

/// A further column with the name of another column of an export comes back as what it is.
#[test]
fn further_columns_with_the_names_of_others() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    for format in ["csv", "markdown"] {
        let file = folder.join(format!("further.{format}"));
        std::fs::write(&file, forms(&["export", "forms", "--format", format])).unwrap();
        let block = forms(&["import", file.to_str().unwrap(), "--format", format]);
        for field in [
            "\"label\": \"of the vendor\"",
            "\"title\": \"a title\"",
            "\"status\": \"open\"",
            "\"since\": \"always\"",
            "\"description.en\": \"a note\"",
            "\"\\\"quoted\\\"\": \"quotes\"",
        ] {
            assert!(block.contains(field), "{format}: {field}\n{block}");
        }
        assert!(block.contains("shown \"E{:04}\""), "{block}");
    }
}
