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
    let note = "note: standard input:3: 2 codes are numbers and 1 strings, the first of them \"1,003\": two domains";
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
