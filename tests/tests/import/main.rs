//! `import`: tables become blocks that compile and say the same.
//!
//! What it prints is committed in `imported/`, compiled by `src/bin/imported.rs`, and exported again. After a change, twice,
//! since the second run compiles what the first has written: `BLESS=1 cargo test -p tests --test import`.

mod c;
mod cells;
mod growth;
mod round_trips;
mod rust;
mod sources;
mod tables;

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

/// What is printed, and the notes without the name of the file.
#[track_caller]
fn becomes(text: &str, arguments: &str, block: &str, notes: &[&str]) {
    let answer = import(text, arguments);
    let expected: Vec<String> = notes.iter().map(|note| note.replace('@', "standard input")).collect();
    let said: Vec<&str> = answer.notes.lines().collect();
    assert_eq!(said, expected);
    assert_eq!(answer.text, block);
    assert_eq!(answer.status, i32::from(said.iter().any(|note| note.starts_with("error"))));
}

#[test]
fn headings_in_two_languages() {
    let block = "error_codes::define_codes! {
    pub domain Net 1000..=1099 {
        column http: u16,

        Timeout = 1001 \"too late\" {
            cause: \"slow\",
            solution: \"wait\",
            http: 504,
        },
    }
}
";
    for headings in [
        "code,name,description,cause,solution,HTTP",
        "Error Code,Symbol,Message,Reason,How to fix,HTTP",
        "错误码,枚举,描述,原因,解决方案,HTTP",
        "返回码,错误码名称,错误说明,可能原因,处理建议,HTTP",
        "错误码值,宏定义,含义,产生原因,解决办法,HTTP",
    ] {
        for mark in [",", ";", "\t"] {
            let table = format!("{headings}\n1001,Timeout,too late,slow,wait,504\n").replace(',', mark);
            let answer = import(&table, "--domain Net");
            assert_eq!((answer.text.as_str(), answer.status), (block, 0), "{table}{}", answer.notes);
        }
    }
    let by_hand = import("a,b,c\n1001,Timeout,too late\n", "--column a=code --column b=name --column c=description");
    assert!(by_hand.text.contains("Timeout = 1001 \"too late\","), "{}", by_hand.text);
}

#[test]
fn every_decision_is_said() {
    let table = "code,name,text
0x10,conn.closed,closed
17,ALL,all of it
17,Other,another
-3,,no such file
0x20,Twice,one
0x21,Twice,other
0x20,Twice,one
33,type,a keyword
34,,没有文件
35,Multi,\"two
lines\"
";
    becomes(
        table,
        "--format csv",
        "error_codes::define_codes! {
    pub domain Codes -99..=99 {
        ConnClosed = 0x10 \"closed\" {
            name: \"conn.closed\",
        },
        ALL_ = 17 \"all of it\" {
            name: \"ALL\",
        },
        Other = 17 \"another\" {
            shares: ALL_,
        },
        NoSuchFile = -3 \"no such file\",
        Twice = 0x20 \"one\",
        Twice_0x21 = 0x21 \"other\",
        r#type = 33 \"a keyword\" {
            shares: Twice_0x21,
        },
        Code34 = 34 \"没有文件\",
        Multi = 35 \"two lines\",
    }
}
",
        &[
            "note: @:1: columns: code is code, name is name, text is description",
            "note: @:11: the 2 lines of the description are joined",
            "note: @: the domain of \"10 codes\" is called `Codes`",
            "note: @:8: 0x20 repeats line 6 and is left out",
            "note: @:2: \"conn.closed\" becomes `ConnClosed`, with this name as a field",
            "note: @:3: \"ALL\" becomes `ALL_`, with this name as a field",
            "note: @:5: -3 has no name: `NoSuchFile`",
            "note: @:7: the name \"Twice\" is taken: `Twice_0x21`",
            "note: @:10: 34 has no name: `Code34`",
            "note: @:4: 17 comes again: `Other` shares it with `ALL_`",
            "note: @:9: 33 comes again: `type` shares it with `Twice_0x21`",
            "note: @: `Codes` has the range -99..=99: proposed",
        ],
    );
}

#[test]
fn what_cannot_be_read_is_an_error_with_its_line() {
    let table = "code,name,text
1,A,a
,B,b
2,C,c,more
";
    let answer = import(table, "");
    assert_eq!(answer.status, 1);
    assert!(answer.notes.contains("error: standard input:3: no code in this row: | B | b"), "{}", answer.notes);
    assert!(
        answer.notes.contains("error: standard input:4: \"more\" stands beyond the last heading"),
        "{}",
        answer.notes
    );
    assert!(answer.text.contains("A = 1 \"a\",") && answer.text.contains("C = 2 \"c\","), "{}", answer.text);
    for (text, format, error) in [
        ("{\n\"catalogs\": 1}", "json", "error: standard input:2: invalid type: integer `1`"),
        ("pub enum E { A = }", "rust", "error: standard input:1: "),
        ("pub enum E { A, B }", "rust", "error: standard input:1: the variants of `E` have no numbers"),
        ("#define A (B + 1)\n", "c", "error: standard input:1: A: B is not known here"),
        ("| a | b |\n| --- | --- |\n| x | y |\n", "markdown", "error: standard input:1: no column of codes under a, b"),
        (
            "| code | name |\n| --- | --- |\n| 1 | A | lost |\n",
            "markdown",
            "error: standard input:3: 3 cells under 2 headings",
        ),
        ("", "csv", "error: standard input: no codes here"),
    ] {
        let answer = import(text, &format!("--format {format}"));
        assert_eq!(answer.status, 1, "{text}");
        assert!(answer.notes.lines().any(|note| note.starts_with(error)), "{error}\n{}", answer.notes);
    }
    for arguments in
        ["import", "import nothing.csv", "import - --catalog Ours", "import - --domain 1", "import - --column a"]
    {
        assert_eq!(codes(arguments).status, 2, "{arguments}");
    }
}

const HEADER: &str = "\
/* Copyright */
#ifndef NET_H
#define NET_H
#define NET_TYPE(x) ((net_t)(x))
#define NET_MAKE(group, code) \\
    (((unsigned)(group) << 16) | (code))

//
// MessageId: NET_OK
//
// MessageText:
//
// All is well.
//
// Really.
//
#define NET_OK 0L
/** @brief No answer
 *  in time. */
#define NET_TIMEOUT NET_TYPE(0x80070005L)
#define NET_LATE NET_TIMEOUT /* the same as before */
/* Made of parts. */
#define NET_MADE NET_MAKE(NET_GROUP, 2)
#define NET_GROUP 0x8004 /* used above */
/* A mask. */
#define NET_MASK (~0 & 0xFF)
#endif

/** How a call ends. */
typedef enum call_end_t {
    // Local
    CALL_BUSY = 010, /**< busy */
    CALL_HANGUP,     ///< hung up
    CALL_LAST = CALL_HANGUP + 0x10,
    ///< the last
} call_end_t;
";

#[test]
fn a_header() {
    let answer = import(HEADER, "--format c --catalog net");
    let notes = [
        "note: standard input:3: NET_H has no number and is left out",
        "note: standard input:1: comments beside no code are left out: 1, the first of them here",
        "note: standard input:20: the 2 lines of the description are joined",
        "note: standard input: the title of the catalog is its id, \"net\"",
        "note: standard input: the domain of \"6 codes\" is called `Net`",
        "note: standard input:21: 0x80070005 comes again: `NET_LATE` shares it with `NET_TIMEOUT`",
        "note: standard input: `Net` is u32: its numbers do not fit i32",
    ];
    assert_eq!(answer.status, 0, "{}", answer.notes);
    for note in notes {
        assert!(answer.notes.lines().any(|line| line == note), "{note}\n{}", answer.notes);
    }
    is_committed(&answer.text, "from_c");
    assert!(rows(&imported("from_c", "export --format json")).len() == 9);
}

const ENUM: &str = r#"
/// What the server says.
#[derive(Debug, thiserror::Error, num_enum::TryFromPrimitive)]
#[repr(u16)]
pub enum Status {
    /// All is well.
    ///
    /// Nothing to do.
    Ok = 0,
    #[error("refused by {0}")]
    Refused(String) = BASE + 1,
    /// Too late.
    #[deprecated(note = "use `Busy`")]
    TimedOut,
    #[strum(message = "busy", detailed_message = "For long.", serialize = "server.busy", props(http = "503", retry = true))]
    #[num_enum(alternatives = [0x7D1])]
    Busy = 0x7D0,
}
const BASE: u16 = 1000;
pub enum Failure {
    #[error("closed")]
    Closed { why: String },
    #[error("late")]
    Late,
}
impl Failure {
    pub fn code(&self) -> i32 {
        match self {
            Self::Closed { .. } => -1,
            Failure::Late => -2,
        }
    }
}
codes! {
    /// Nobody knows.
    Unknown(4001),
    /// Nobody knows
    /// it yet.
    NotYet(4002),
}
"#;

#[test]
fn enums_of_rust() {
    let answer = import(ENUM, "--format rust --catalog server");
    for note in [
        "note: standard input:5: the data of 1 variant are left out",
        "note: standard input:5: format strings stay as they are, since a text is literal: 1",
        "note: standard input:17: the alternative 0x7D1 of `Busy` is a code of its own",
    ] {
        assert!(answer.notes.lines().any(|line| line == note), "{note}\n{}", answer.notes);
    }
    assert_eq!(answer.status, 0, "{}", answer.notes);
    is_committed(&answer.text, "from_rust");
    assert_eq!(rows(&imported("from_rust", "export --format json")).len(), 9);
    let numbered = import("enum E { /// a\nA, /// b\nB }", "--format rust --from 500");
    assert!(numbered.text.contains("B = 501 \"b\","), "{}", numbered.text);
}

#[test]
fn the_guide_shows_what_is_printed() {
    let guide = std::fs::read_to_string(path("../error-codes/src/guide/import.md")).unwrap();
    let shown = |language: &str| {
        let (_, rest) = guide.split_once(&format!("```{language}\n")).unwrap();
        rest.split_once("```").unwrap().0.replace("# fn main() {}\n", "")
    };
    let answer = import(&shown("csv"), "--catalog ours --domain Upload");
    assert_eq!(answer.notes.replace("standard input", "codes.csv"), shown("text"));
    assert!(guide.contains(&answer.text), "{}", answer.text);
}
