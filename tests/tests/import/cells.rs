//! What single cells do to a table.

use super::import;

const HEADINGS: &str = "| Code | Name | Description |\n| --- | --- | --- |\n";

/// One range among codes is an error, and the others stay codes; a table of ranges is what it was.
#[test]
fn a_range_among_codes() {
    let answer = import(&format!("{HEADINGS}| 1001 | A | a |\n| 1005–1009 | B | b |\n| 1010 | C | c |\n"), "");
    assert!(answer.text.contains("A = 1001 \"a\",\n        C = 1010 \"c\","), "{}", answer.text);
    let error =
        "error: standard input:4: 1005–1009 are several numbers; write a row for each, or `reserved` in the block";
    assert!(answer.notes.lines().any(|line| line == error), "{}", answer.notes);
    assert_eq!(answer.status, 1);
    let ranges = import(&format!("{HEADINGS}| 1001 | A | a |\n| 1005–1009 | B | b |\n"), "");
    assert!(ranges.text.contains("domain B 1005..=1009 \"b\" {}"), "{}", ranges.text);
}

/// The first of the strings among numbers is told with its line.
#[test]
fn digits_of_full_width_and_a_thousands_separator() {
    let answer = import("code,name\n１００２,Wide\n\"1,003\",Comma\n−1004,Minus\n", "");
    let codes = ["Wide = 1002 _,", "Comma = \"1,003\" _,", "Minus = -1004 _,"];
    assert!(codes.iter().all(|code| answer.text.contains(code)), "{}", answer.text);
    let note = "note: standard input:3: two domains: 2 numbers and 1 string, the first of these \"1,003\"";
    assert!(answer.notes.lines().any(|line| line == note), "{}", answer.notes);
}

/// A string stays letter for letter, also one that looks like a number.
#[test]
fn strings_that_look_like_numbers() {
    let export = "catalog,domain,section,code,name,variant\nc,Word,,x,A,A\nc,Word,,１,B,B\nc,Word,,1.0,C,C\nc,Word,,1_0,D,D\n\
                  c,Word,,−5,E,E\nc,Word,,007,F,F\nc,Word,,'+07,G,G\nc,Word,,0B1,H,H\nc,Word,,'-5,I,I\n";
    let answer = import(export, "--format csv");
    for code in ["x", "１", "1.0", "1_0", "−5", "007", "+07", "0B1", "-5"] {
        assert!(answer.text.contains(&format!(" = {code:?} _")), "{code}\n{}", answer.text);
    }
    assert_eq!(answer.status, 0, "{}", answer.notes);
}

/// `--column` names a column that is there.
#[test]
fn a_column_that_is_not_there() {
    let error = "error: standard input: there is no column \"Kode\", which `--column` names";
    for table in ["Code,Name\n1,A\n", "| Code | Name |\n| --- | --- |\n| 1 | A |\n", "[{\"Code\": 1, \"Name\": \"A\"}]"]
    {
        let answer = import(table, "--column Kode=code");
        assert!(answer.notes.lines().any(|line| line == error), "{}", answer.notes);
        assert_eq!(answer.status, 1);
        assert_eq!(import(table, "--column Code=code --column Name=skip").status, 0);
    }
}

/// A file of another language is not searched for numbers as prose is.
#[test]
fn endings_that_are_not_read() {
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("codes.YAML");
    std::fs::write(&file, "codes:\n  - code: 1001\n    name: A\n").unwrap();
    let answer = super::codes(&format!("import {}", file.display()));
    let error = ": files that end in .yaml are not read; `--format` says what this one is";
    assert!(answer.notes.contains(error), "{}", answer.notes);
    assert_eq!((answer.text.as_str(), answer.status), ("", 1));
    assert_ne!(super::codes(&format!("import {} --format markdown", file.display())).text, "");
}

#[test]
fn an_object_that_is_no_export() {
    let answer = import("{\"codes\": {\"A\": 1}}", "");
    let error = "error: standard input:1: neither an export nor an array of objects with a code each: ";
    assert!(answer.notes.starts_with(error), "{}", answer.notes);
}

#[test]
fn the_mark_of_a_footnote_is_no_digit() {
    let answer = import(&format!("{HEADINGS}| 504<sup>1</sup> | A | 10<sup>6</sup> bytes |\n| 505 | B | b |\n"), "");
    assert!(answer.text.contains("A = \"504^1\" \"10^6 bytes\","), "{}", answer.text);
}

/// A code and a typed column may have one name, as in a block.
#[test]
fn a_code_with_the_name_of_a_column() {
    let answer = import("code,name,http\n1,http,404\n2,Busy,503\n", "");
    assert!(answer.text.contains("http = 1 _ {\n            http: 404,"), "{}", answer.text);
}

/// The lines of a lock are sorted by name, so a second name may come first.
#[test]
fn a_second_name_in_a_lock() {
    let answer = import("ours/D 1 B 1.0.0 shares \"b\"\nours/D 1 C 1.0.0 \"c\"\n", "--format lock");
    assert!(
        answer.text.contains("B = 1 \"b\" {\n            shares: C,\n        },\n        C = 1 \"c\",\n"),
        "{}",
        answer.text
    );
}
