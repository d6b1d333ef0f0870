//! `check --against`: a table beside a catalog.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn run(arguments: &str, input: &str) -> Output {
    run_program(Command::new(env!("CARGO_BIN_EXE_codes")), arguments, input)
}

fn run_program(mut program: Command, arguments: &str, input: &str) -> Output {
    let mut child = program
        .args(arguments.split(' '))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that refuses its arguments does not read.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

/// What it prints about this table, and its exit status.
fn check(arguments: &str, input: &str) -> (String, i32) {
    let output = run(&format!("check {arguments}"), input);
    (String::from_utf8(output.stdout).unwrap(), output.status.code().unwrap())
}

fn export(arguments: &str) -> String {
    String::from_utf8(run(&format!("export --format {arguments}"), "").stdout).unwrap()
}

#[test]
fn our_own_exports_are_the_same() {
    assert_eq!(check("--against - --format json", &export("json")), ("323 codes, all the same\n".into(), 0));
    assert_eq!(check("--against - --format csv", &export("csv")), ("323 codes, all the same\n".into(), 0));
    let page = export("markdown netease-rtc");
    assert_eq!(check("netease-rtc --against - --format markdown", &page), ("93 codes, all the same\n".into(), 0));
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../error-codes/codes.lock");
    assert_eq!(check(&format!("--against {}", lock.display()), ""), ("323 codes, all the same\n".into(), 0));
}

/// Of a table that could not be read nothing is said, save why.
#[test]
fn a_table_that_cannot_be_read() {
    for (arguments, table, error) in [
        ("--format lock", "iot-video/IoT 21021 Duplicate\n", "1: this line cannot be read: the version is missing;"),
        ("--format json", "{\"catalogs\": 1}", "1: invalid type"),
        ("--format rust", "enum 5 {}", "1: expected identifier"),
    ] {
        let output = run(&format!("check --against - {arguments}"), table);
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.starts_with(&format!("error: standard input:{error}")), "{said}");
        assert_eq!((output.stdout.as_slice(), output.status.code()), (&b""[..], Some(1)), "{arguments}");
    }
}

/// An `HRESULT` is an `i32` or a `u32`: the bits are the code, and it is said.
#[test]
fn numbers_of_32_bits_with_another_sign() {
    for number in ["4294966588", "0xFFFFFD3C"] {
        for (name, differs) in [("RTC_SERVICE_DISABLE", false), ("ANOTHER_NAME", true)] {
            let table = format!("code,name\n{number},{name}\n");
            let output = run("check easemob-rtc --against - --format csv", &table);
            let (said, listed) = (String::from_utf8(output.stderr).unwrap(), String::from_utf8(output.stdout).unwrap());
            let note = format!("numbers of 32 bits that differ only in their sign: 1, such as `-708` and `{number}`\n");
            assert!(said.contains(&format!("note: standard input:2: {note}")), "{said}");
            assert!(!listed.contains("missing here") && !listed.contains("missing there: -708 "), "{listed}");
            assert_eq!(listed.contains("  name\n    here:    RTC_SERVICE_DISABLE"), differs, "{listed}");
            assert!(!listed.contains("  code\n"), "{listed}");
        }
    }
    let (listed, _) = check("easemob-rtc --against - --format csv", "code,name\n18446744073709550908,RTC\n");
    assert!(listed.contains("missing here:  18446744073709550908 RTC"), "{listed}");
}

#[test]
fn every_difference_is_listed() {
    let mut table: Vec<String> = export("csv iot-video").lines().map(Into::into).collect();
    let row = |table: &[String], name: &str| table.iter().position(|row| row.contains(name)).unwrap();
    let at = row(&table, "IVConnError_Duplicate");
    table[at] = table[at].replace("连接通道已存在", "连接已存在");
    let at = row(&table, "IVConnError_ConnectFailed");
    table[at] = table[at].replace("21022", "21099");
    let at = row(&table, "IVConnError_Disconnected");
    table[at] = table[at].replace("IVConnError_Disconnected", "IVConnError_Lost");
    let at = row(&table, "ASrv_dst_offline");
    table[at] = table[at].replace("active", "retired");
    let at = row(&table, "IVPlayerError_InvalidParameter");
    table.remove(at);
    table.push("iot-video,IoT,,21500,New,New,new,,,,,active".into());
    let (text, status) = check("--against - --format csv", &table.join("\r\n"));
    assert_eq!(
        text,
        "8000 ASrv_dst_offline  iot-video/Asrv  (line 2)
  status
    here:    active
    there:   retired
21021 IVConnError_Duplicate  iot-video/IoT  (line 27)
  description
    here:    连接通道已存在
    there:   连接已存在
21022 IVConnError_ConnectFailed  iot-video/IoT  (line 28)
  code
    here:    21022
    there:   21099
21023 IVConnError_Disconnected  iot-video/IoT  (line 29)
  name
    here:    IVConnError_Disconnected
    there:   IVConnError_Lost
missing here:  21500 New  new  (line 48)
missing there: 21031 IVPlayerError_InvalidParameter  iot-video/IoT
4 differ, 1 missing here, 1 missing there
"
    );
    assert_eq!(status, 1);
}

/// A table without some columns says nothing about them.
#[test]
fn only_what_the_table_has_is_compared() {
    let table = "错误码,原因\n1005,另一个原因\n";
    let (text, status) = check("tencent-av --against - --format csv", table);
    assert!(text.starts_with("1005 AV_ERR_TIMEOUT  tencent-av/Client  (line 2)\n  cause\n"), "{text}");
    assert!(text.contains("1 differ, 32 missing there") && status == 1, "{text}");
    assert!(!text.contains("solution"), "{text}");
}

/// Two platforms of one vendor: what one calls by another name, says in another way, or does not have.
#[test]
fn two_sources_that_disagree() {
    let android = |row: &&str| row.contains("catalog,domain") || row.contains(",Android,");
    let android: Vec<String> =
        export("csv easemob-rtc").lines().filter(android).map(|row| row.replace(",Android,", ",,")).collect();
    let (text, status) = check("easemob-rtc/Ios --against - --format csv", &android.join("\n"));
    assert_eq!(status, 1);
    let difference = "824 EMErrorCallVideoFull  easemob-rtc/Ios  (line 28)
  name
    here:    EMErrorCallVideoFull
    there:   CALL_CONFERENCE_ALREADY_IN_CONFERENCE
  description
    here:    视频个数已达到上限
    there:   主播已经在当前会议中
missing here:  816 CALL_CONFERENCE_NO_EXIST";
    assert!(text.contains(difference), "{text}");
    assert!(
        text.ends_with(
            "missing there: 825 EMErrorCallCDNError  easemob-rtc/Ios\n21 differ, 6 missing here, 1 missing there\n"
        ),
        "{text}"
    );
    let document = Path::new(env!("CARGO_MANIFEST_DIR")).join("documents/tencent-av.txt");
    let (text, status) = check(&format!("tencent-av --against {}", document.display()), "");
    assert_eq!(status, 1);
    assert!(text.contains("1602 AV_ERR_DEVICE_TEST_NOT_STOPPED  tencent-av/Client"), "{text}");
}

/// What the program over `imported/nasty.rs` prints about a table, what it says beside that, and its exit status.
fn check_nasty(arguments: &str, input: &str) -> (String, String, i32) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_imported"));
    program.env("IMPORTED", "nasty");
    let output = run_program(program, &format!("check {arguments} --against -"), input);
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (text(output.stdout), text(output.stderr), output.status.code().unwrap())
}

/// The page of a protocol that has many ports: other headings, names in another convention, `Yes` for `true`, and one code
/// that may be retried there only.
#[test]
fn typed_columns_are_compared_by_what_they_say() {
    let page = "Error,Code,Retry,HTTP,Wait,Word,Description
MISSING,E0001,No,404,none,a \"word\" | bar,missing
SILENT,2,✓,0x194,,a \"word\" | bar,
ODD,308,Yes,400,30,\"two
lines\",of other types
";
    let (text, notes, status) = check_nasty("nasty/Typed", page);
    assert_eq!(
        text,
        "E0308 Odd  nasty/Typed  (line 4)
  retry
    here:    false
    there:   Yes
1 differ
"
    );
    assert_eq!(status, 1);
    let names = "names that differ only in how they are written: 3, such as `Missing` and `MISSING`";
    assert!(notes.contains(&format!("note: standard input:2: {names}\n")), "{notes}");
    let same = check_nasty("nasty/Typed", &page.replace("Yes", ""));
    assert_eq!((same.0.as_str(), same.2), ("3 codes, all the same\n", 0));
    // A column that nobody has here is told once; one that is left out is not looked at.
    let more = page.replace("Yes", "").replace("Description", "Text").replace("Word,", "Lang,");
    let (text, _, status) = check_nasty("nasty/Typed", &more);
    assert!(text.starts_with("missing here:  the column \"Lang\"\n") && status == 1, "{text}");
    assert!(text.ends_with("1 column missing here\n"), "{text}");
    assert_eq!(check_nasty("nasty/Typed --column Lang=skip", &more).2, 0);
}

/// Every form of our own exports is the same, with typed columns, labels, patterns and languages.
#[test]
fn the_nasty_exports_are_the_same() {
    for format in ["json", "csv", "markdown"] {
        let mut program = Command::new(env!("CARGO_BIN_EXE_imported"));
        program.env("IMPORTED", "nasty");
        let export = run_program(program, &format!("export --format {format}"), "").stdout;
        let answer = check_nasty(&format!("--format {format}"), &String::from_utf8(export).unwrap());
        assert_eq!((answer.0.as_str(), answer.2), ("30 codes, all the same\n", 0), "{format} {}", answer.0);
    }
}

#[test]
fn one_code_is_told_in_the_singular() {
    let (text, notes, status) = check_nasty("nasty/Open", "Error,Code\nknown,1\n");
    assert_eq!((text.as_str(), status), ("1 code, all the same\n", 0));
    let names = "names that differ only in how they are written: 1, such as `Known` and `known`";
    assert!(notes.contains(names), "{notes}");
}

/// Two numbers that were swapped: each code has another number, and not another name.
#[test]
fn a_name_says_more_than_a_number() {
    let page = "Error,Code,HTTP\nMissing,308,404\nOdd,1,400\nSilent,2,404\n";
    let (text, _, status) = check_nasty("nasty/Typed", page);
    assert_eq!(
        text,
        "E0001 Missing  nasty/Typed  (line 2)
  code
    here:    E0001
    there:   308
E0308 Odd  nasty/Typed  (line 3)
  code
    here:    E0308
    there:   1
2 differ
"
    );
    assert_eq!(status, 1);
}

/// A row that stands there twice is no difference; a second name of a number is.
#[test]
fn rows_that_come_again() {
    let rows = "code,name\n1005,AV_ERR_TIMEOUT\n1005,AV_ERR_TIMEOUT\n1005,AV_ERR_LATE\n";
    let output = run("check tencent-av/Client --against - --format csv", rows);
    let (text, notes) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(text.starts_with("missing here:  1005 AV_ERR_LATE  (line 4)\n"), "{text}");
    assert!(
        notes.contains("note: standard input:3: 1005 AV_ERR_TIMEOUT  tencent-av/Client stands there again"),
        "{notes}"
    );
}

#[test]
fn usage() {
    for arguments in [
        "check --format csv",
        "check nothing --against x.csv",
        "check a b --against x.csv",
        "check --against there-is-none.csv",
    ] {
        let output = run(arguments, "");
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{arguments}");
    }
}
