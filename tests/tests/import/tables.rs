//! Tables as people have them: what spreadsheets, wikis and pages give.

use super::{answer, becomes, import};
use std::io::Write as _;
use std::process::{Command, Stdio};

/// A spreadsheet in Chinese: a title above, merged cells, units in headings, a dash, a quote.
#[test]
fn a_spreadsheet_in_chinese() {
    becomes(
        "\u{feff}错误码表（v2.3）,,,\r
模块,错误码（十进制）,错误描述,处理建议\r
登录,10001,用户名或密码错误,\"请检查后重试,\r
或找回密码\"\r
,10002,账号被锁定,-\r
支付,20001,\"订单\"\"已关闭\"\"\",\r
",
        "",
        "error_codes::define_codes! {
    pub domain Codes 10000..=10099 | 20000..=20099 {
        section \"登录\" {
            Code10001 = 10001 \"用户名或密码错误\" {
                solution: \"请检查后重试,\\n或找回密码\",
            },
            Code10002 = 10002 \"账号被锁定\",
        }

        section \"支付\" {
            Code20001 = 20001 \"订单\\\"已关闭\\\"\",
        }
    }
}
",
        &[
            "note: @:1: a row with one text is a section: 错误码表（v2.3）",
            "note: @:2: columns: 模块 is section, 错误码（十进制） is code, 错误描述 is description, 处理建议 is solution",
            "note: @: the domain of \"3 codes\" is called `Codes`",
            "note: @:3: 10001 has no name: `Code10001`",
            "note: @:5: 10002 has no name: `Code10002`",
            "note: @:6: 20001 has no name: `Code20001`",
            "note: @: `Codes` has the range 10000..=10099 | 20000..=20099: proposed",
            "note: @:5: a dash is an empty cell",
            "note: @:5: an empty cell in the column of sections is of the section above",
        ],
    );
}

/// The lines that are said about a table, and whether all of it was read.
#[track_caller]
fn says(table: &str, arguments: &str, lines: &[&str]) -> String {
    let answer = import(table, arguments);
    for line in lines {
        let line = line.replace('@', "standard input");
        assert!(answer.notes.lines().any(|said| said == line), "{line}\n{}", answer.notes);
    }
    assert_eq!(answer.status, i32::from(lines.iter().any(|line| line.starts_with("error"))), "{}", answer.notes);
    answer.text
}

#[test]
fn two_rows_of_headings() {
    let block = says(
        "Code,Description,,Action\n,English,中文,\n1,one,一,wait\n",
        "",
        &[
            "note: @:2: this row is one of headings, together with that above",
            "note: @:1: columns: Code is code, Description English is description, Description 中文 is detail, Action is solution",
        ],
    );
    assert!(block.contains("/// 一\n        One = 1 \"one\" {\n            solution: \"wait\","), "{block}");
    // A column without a heading is there all the same.
    let block = says("code,text,\n1,a,b\n", "", &[]);
    assert!(block.contains("\"column 3\": \"b\""), "{block}");
}

#[test]
fn separators() {
    let block = says("sep=;\nError Code;Error Name;Message\n0x80070005;E_DENIED;Access, denied\n", "", &[]);
    assert!(block.contains("E_DENIED = 0x80070005 \"Access, denied\""), "{block}");
    // What is pasted from a page has quotes in its texts.
    let note = "note: @:2: quotes are part of the texts: some stand inside of a cell";
    let block = says("Code\tName\tMeaning\n418\tTEAPOT\t\"Short\" and stout\n", "--format tsv", &[note]);
    assert!(block.contains(r#""\"Short\" and stout""#), "{block}");
}

#[test]
fn quotes_that_do_not_fit() {
    let open = "error: @:2: the quote that opens here is not closed: everything after it is one cell";
    says("code,text\n1,\"open\n2,closed\n", "--format csv", &[open]);
    let after = "error: @:3: text stands after the quote that closes a cell; write `\"\"` for a quote";
    says("code,text\n1,\"a \"\"b\"\"\"\n2,\"a\"b\n", "--format csv", &[after]);
    says("code,text,more\n1,a\n", "--format csv", &["note: @:2: a row has fewer cells than there are headings"]);
}

/// A page of a repository: bars and code in cells, links, struck-out codes, a table without its second line.
#[test]
fn a_page_of_a_repository() {
    let page = "# API

## Authentication

| Code | Key | Description |
|-----:|:----|-------------|
| 1001 | `auth.expired` | The token has **expired**; call `refresh()` |
| ~~1002~~ | `auth.scope` | Needs `read \\| write`, see [here](https://example.com) |

| 1 | no headings |
";
    let block = says(
        page,
        "--format markdown --catalog api",
        &[
            "error: @:10: a row of no table: below the headings stands a line such as `| --- | --- |`",
            "note: @:8: the address of a link or a picture is left out",
            "note: @:8: the line through a text is left out",
        ],
    );
    assert!(block.contains("AuthExpired = 1001 \"The token has expired; call refresh()\""), "{block}");
    assert!(block.contains("AuthScope = 1002 \"Needs read | write, see here\""), "{block}");
}

/// An array of objects, as many services have it.
#[test]
fn an_array_of_objects() {
    let block = says(r#"[{"code": 1, "message": "a"}, {"code": 2, "key": "b.c", "retry": true}]"#, "", &[]);
    assert!(block.contains("A = 1 \"a\""), "{block}");
    assert!(block.contains("\"retry\": \"true\""), "{block}");
}

/// Keys that nobody reads, wherever they stand.
#[test]
fn keys_of_json_that_are_not_known() {
    let json = r#"{"version": 1, "x1": 1, "catalogs": [{"id": "c", "x2": 1, "reserved": [{"title": "r", "ranges": [[5, 6]], "x3": 1}],
        "domains": [{"name": "D", "x4": 1, "sections": [{"title": "s", "x5": 1}], "columns": [{"name": "retry", "type": "Retry", "x6": 1}],
        "codes": [{"code": 1, "name": "A", "section": "s", "columns": {"retry": "Retry::Never"}, "x7": 1,
        "texts": {"en": {"x8": 1}}}]}]}]}"#;
    let places = ["the export", "c", "c/r", "c/D", "c/D/s", "c/D/retry", "c/D/A", "c/D/A/texts/en"];
    let lines =
        places.iter().enumerate().map(|(at, place)| format!("note: @: {place}: the key \"x{}\" is left out", at + 1));
    let scope = "note: @: the column retry needs `Retry` in scope beside the block".to_string();
    let lines: Vec<String> = lines.chain([scope]).collect();
    let block = says(json, "", &lines.iter().map(String::as_str).collect::<Vec<_>>());
    assert!(block.contains("column retry: Retry,"), "{block}");
    says(
        "{\"version\": 2, \"catalogs\": []}",
        "",
        &["error: @:1: a newer version of the export than this program reads"],
    );
}

/// SQLSTATE: strings of digits among others, one of them in two classes, and no texts.
#[test]
fn string_codes_of_several_classes() {
    let table = "SQLSTATE,Kind,Macro,Condition name,Section
00000,S,ERR_OK,ok,Class 00
0B000,E,ERR_INITIATION,initiation,Class 0B
34000,E,ERR_CURSOR,cursor,Class 34
42P01,E,ERR_TABLE,table,Class 42
34000,E,ERR_UNDEFINED_CURSOR,,Class 42
";
    let block = says(
        table,
        "--catalog sql --domain SqlState",
        &[
            "note: @: codes of digits are strings, as the others are: 4",
            "note: @:6: \"34000\" comes again: `ERR_UNDEFINED_CURSOR` shares it with `ERR_CURSOR`",
        ],
    );
    assert!(
        block
            .contains("pub domain SqlState: str {\n        section \"Class 00\" {\n            ERR_OK = \"00000\" _ {"),
        "{block}"
    );
    assert!(block.contains("ERR_INITIATION = \"0B000\" _"), "{block}");
    assert_eq!(block.matches("section ").count(), 4, "{block}");
}

/// Bytes that are no UTF-8: what reads them, or how to make it so.
#[test]
fn other_encodings() {
    let import = |bytes: &[u8]| {
        let mut child = Command::new(env!("CARGO_BIN_EXE_codes"))
            .args(["import", "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(bytes).unwrap();
        answer(child.wait_with_output().unwrap())
    };
    // What a spreadsheet calls "Unicode Text".
    let text = "错误码\t名称\n1\tA\n2\tB\n";
    let utf16: Vec<u8> = "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let block = import(&utf16);
    assert!(block.status == 0 && block.text.contains("A = 1 _,"), "{}{}", block.notes, block.text);
    for (bytes, what) in [
        // "code,说明" in GBK.
        (
            &b"code,\xcb\xb5\xc3\xf7\n1,a\n"[..],
            "error: standard input:1: this is not UTF-8, perhaps GBK or Windows-1252; save",
        ),
        (&utf16[2..], "error: standard input: this is UTF-16 that is not whole or has no mark; save the file as UTF-8"),
        (b"PK\x03\x04", "error: standard input: this is a spreadsheet or an archive; save the table as \"CSV UTF-8\""),
    ] {
        let answer = import(bytes);
        assert!(answer.status == 2 && answer.notes.starts_with(what), "{what}\n{}", answer.notes);
    }
    let page = import(b"<html><table></table></html>");
    assert!(page.status == 1 && page.notes.contains("1: this is HTML or XML; copy its table"), "{}", page.notes);
}

/// A sheet with columns of booleans, of integers and of texts: the first two are typed.
const SHEET: &str = "\
code,name,text,Retriable,HTTP status,retryAfter,mask,route,ALL,可重试
100,Timeout,too late,Yes,504,30,0xF0,007,1,是
101,Closed,closed,no,404,-1,0x0F,7,2,否
102,Refused,refused,NO,404,0,0x00,8,3,否
103,Missing,not there,no,404,3000000000,0x01,9,4,否
";

#[test]
fn columns_of_one_type() {
    let answer = super::import(SHEET, "--catalog sheet --domain Sheet --column 可重试=again");
    super::is_committed(&answer.text, "from_sheet");
    let said: Vec<&str> = answer.notes.lines().filter(|note| note.contains("the column")).collect();
    assert_eq!(
        said,
        [
            "note: standard input: the column \"Retriable\" is `retriable: bool`, and false if a code says nothing else",
            "note: standard input: the column \"HTTP status\" is `http_status: u16`, and 404 if a code says nothing else",
            "note: standard input: the column \"retryAfter\" is `retry_after: i64`",
            "note: standard input: the column \"mask\" is `mask: u16`",
            "note: standard input: the column \"ALL\" is `all: u16`",
            "note: standard input: the column \"again\" is `again: bool`, and false if a code says nothing else",
        ]
    );
    let export: serde_json::Value =
        serde_json::from_str(&super::imported("from_sheet", "export --format json")).unwrap();
    let codes = &export["catalogs"][0]["domains"][0]["codes"];
    let expected = serde_json::json!({
        "retriable": true, "http_status": 504, "retry_after": 30, "mask": 240, "all": 1, "again": true
    });
    assert_eq!((&codes[0]["columns"], &codes[0]["notes"]), (&expected, &serde_json::json!({ "route": "007" })));
    assert_eq!(codes[3]["columns"]["retry_after"], 3_000_000_000_i64);
}

/// Where a code says nothing, or a retired one says something, a column is text; and where no method can be called so.
#[test]
fn columns_that_stay_texts() {
    for (table, stays) in [
        ("code,name,text,http\n1,A,a,404\n2,B,b,\n", "\"http\": \"404\""),
        ("code,name,text,http,status\n1,A,a,404,active\n2,B,b,500,retired\n", "\"http\": \"404\""),
        ("code,name,text,http\n1,A,a,404\n2,B,b,soon\n", "\"http\": \"404\""),
        ("code,name,text,http\n1,A,a,18446744073709551616\n", "\"http\": \"18446744073709551616\""),
        ("code,name,text,是否重试\n1,A,a,true\n", "\"是否重试\": \"true\""),
        ("code,name,text,hash\n1,A,a,7\n", "\"hash\": \"7\""),
        ("code,name,text,moves,http,HTTP\n1,A,a,x,404,500\n", "\"HTTP\": \"500\""),
    ] {
        let answer = super::import(table, "--format csv");
        assert!(answer.text.contains(stays), "{}{}", answer.text, answer.notes);
    }
    let answer = super::import("code,name,text,是否重试\n1,A,a,true\n", "--format csv");
    let note = "the column \"是否重试\" is bool, and cannot be called so: `--column 是否重试=NAME` names it";
    assert!(answer.notes.contains(note), "{}", answer.notes);
}

/// A further column cannot be called as a field of a code, of which the macro tells them apart.
#[test]
fn columns_that_are_called_as_fields() {
    for field in ["name", "cause", "solution", "shares", "moved"] {
        let codes = format!(r#"[{{"code": 1, "name": "A", "description": "a", "notes": {{"{field}": "x"}}}}]"#);
        let export = format!(r#"{{"catalogs": [{{"id": "a", "domains": [{{"name": "D", "codes": {codes}}}]}}]}}"#);
        let answer = super::import(&export, "--format json");
        assert!(answer.text.contains(&format!("\"{field}_\": \"x\",")), "{}", answer.text);
        let note = format!("the further column \"{field}\" is a field's name: \"{field}_\"");
        assert!(answer.notes.contains(&note), "{}", answer.notes);
    }
}

#[test]
fn numbers_that_no_type_holds() {
    let text = says(
        "code,name\n100000000000000000000000,A\n7,B\n",
        "--format csv",
        &["error: @:2: 100000000000000000000000 does not fit i64; the row is left out"],
    );
    assert!(text.contains("B = 7 _") && !text.contains("A ="), "{text}");
    let text = says(
        "#[repr(u8)]\nenum E { A = 511, B = 2, C }\n",
        "--format rust",
        &["error: @:2: 511 does not fit u8; the row is left out"],
    );
    assert!(text.contains("C = 3 _"), "{text}");
}

#[test]
fn brackets_without_end() {
    let deep = format!("#define A {}1{}\n#define B 2\n", "(".repeat(5000), ")".repeat(5000));
    says(&deep, "--format c", &["error: @:1: A: it is nested too deeply"]);
}

#[test]
fn conditions_without_end() {
    for open in ["0?0:", "0?"] {
        let deep = format!("#define A {}0\n#define B 2\n", open.repeat(10_000));
        says(&deep, "--format c", &["error: @:1: A: it is nested too deeply"]);
    }
    let block = says("#define A 0?1:0?2:(1?3:4)\n#define B 2\n", "--format c", &[]);
    assert!(block.contains("A = 3 _"), "{block}");
}

#[test]
fn expressions_of_rust_without_end() {
    let text = |open: &str, count: usize, close: &str| {
        let (open, close) = (open.repeat(count), close.repeat(count));
        format!("pub const A: i64 =\n{open}1{close};\npub const B: i64 = 2;\n")
    };
    for (open, close) in [("1+", ""), ("-", ""), ("(", ")"), ("-(1+", ")")] {
        says(&text(open, 100_000, close), "--format rust", &["error: @:2: it is nested too deeply"]);
        let block = says(&text(open, 100, close), "--format rust", &[]);
        assert!(block.contains("B = 2 _"), "{block}");
    }
    says(
        &format!("#!/usr/bin/env cargo\n{}", text("1+", 100_000, "")),
        "--format rust",
        &["error: @:3: it is nested too deeply"],
    );
    // What is beside each other is not nested.
    let flat =
        format!("pub enum E {{ {} }}", (0..5000).map(|n| format!("A{n} = -(-{n})")).collect::<Vec<_>>().join(","));
    assert!(says(&flat, "--format rust", &[]).contains("A4999 = 4999 _"));
    let alternatives = (0..5000).map(|n| format!("E::A{n}")).collect::<Vec<_>>().join(" | ");
    let matched = format!("{flat} impl E {{ fn retry(self) -> bool {{ match self {{ {alternatives} => true }} }} }}");
    assert!(says(&matched, "--format rust", &[]).contains("A4999 = 4999 _"));
}

/// A shebang is no documentation of what follows it.
#[test]
fn a_script_of_rust() {
    let block = says("#!/usr/bin/env cargo\npub enum E { A = 1 }\n", "--format rust", &[]);
    assert!(block.contains("A = 1 _") && !block.contains("usr"), "{block}");
}

/// Integers of JSON are read exactly up to 64 bits.
#[test]
fn numbers_of_json_beyond_64_bits() {
    let large = r#"[{"code": 1, "name": "A", "more": 36893488147419103232}]"#;
    says(
        large,
        "",
        &["note: @: A: the number of \"more\" has more than 64 bits, and is read as 3.6893488147419103e+19"],
    );
    let exact =
        r#"[{"code": 1, "name": "A", "more": 18446744073709551615, "less": -9223372036854775808, "half": 0.5}]"#;
    let answer = import(exact, "");
    assert!(answer.text.contains("18446744073709551615"), "{}", answer.text);
    assert!(!answer.notes.contains("64 bits"), "{}", answer.notes);
}

/// The last value of a key that stands twice is read, and that is an error, wherever it stands.
#[test]
fn keys_of_json_that_stand_twice() {
    let error = |place: &str, key: &str| {
        format!("error: @: {place}: the key \"{key}\" stands twice, and only its last value is read")
    };
    let block = says(
        r#"[{"code": 1, "name": "A", "code": 2, "code": 3}, {"code": 4, "more": {"x": 1, "x": 2}}]"#,
        "",
        &[&error("A", "code"), &error("1/more", "x")],
    );
    assert!(block.contains("A = 3 _"), "{block}");
    let json = r#"{"catalogs": [{"id": "c", "domains": [{"name": "D", "codes": [{"code": 1, "name": "A", "notes": {"k": "x", "k": "y"}}]}]}]}"#;
    let block = says(json, "", &[&error("c/D/A/notes", "k")]);
    assert!(block.contains("\"k\": \"y\""), "{block}");
}

/// Lines that end in CR alone, as of old spreadsheets, have their numbers.
#[test]
fn lines_that_end_in_carriage_returns() {
    for (text, arguments) in [
        ("code,name,text\n1,A,\"two\nlines\"\n1,A,b\n\n,B,lost\n", "--format csv"),
        ("sep=;\ncode;name\n1;A\n2;B\n;C\n", ""),
        ("| code | name |\n| --- | --- |\n| 1 | A |\n| | B |\n", ""),
        ("#define A 1 // one\n#define B \\\n 2\n#define C sizeof(int)*2\n", "--format c"),
        ("[\n{\"code\": 1}\n,", ""),
    ] {
        let expected = import(text, arguments);
        assert!(expected.notes.contains("error: standard input:"), "{}", expected.notes);
        for end in ["\r", "\r\n"] {
            let answer = import(&text.replace('\n', end), arguments);
            assert_eq!((answer.text, answer.notes), (expected.text.clone(), expected.notes.clone()), "{end:?}");
        }
    }
}

/// Two characters of which the first bytes are the same have nothing in common.
#[test]
fn names_in_chinese_have_no_prefix() {
    let text =
        says("code,name\n1,错误\n2,错语\n", "--format csv", &["note: @: the domain of \"2 codes\" is called `Codes`"]);
    assert!(text.contains("错误 = 1 _,"), "{text}");
}

/// One is told in the singular.
#[test]
fn one_of_something() {
    says("code,name\n1,错误\n", "--format csv", &["note: @: the domain of \"1 code\" is called `Codes`"]);
    let left_out = "note: @: codes whose names do not begin with A are left out: 1";
    says("code,name\n1,A\n2,B\n", "--format csv --only A", &[left_out]);
    says("code,name\n12,A\nX1,B\n", "--format csv", &["note: @: codes of digits are strings, as the others are: 1"]);
    let kinds = "note: @:3: two domains: 1 number and 2 strings, the first of these \"X1\"";
    says("code,name\n1,A\nX1,B\nX2,C\n", "--format csv", &[kinds]);
    let page = "# Ours\n\nCatalog `ours`, 1 code.\n\n## Net\n\nDomain `Net`, 1..=9.\n\n| name | code | description |\n\
                | --- | ---: | --- |\n| A | 1 | a |\n";
    assert!(says(page, "--format markdown", &[]).contains("pub catalog OURS = \"ours\" \"Ours\";"));
}

#[test]
fn sections_in_brackets() {
    let note = "note: @:3: 1 stands in \"One (old)\" and in \"Two\": each section is a domain";
    says("code,name,section\n1,A,One (old)\n1,B,Two\n", "--format csv", &[note]);
}

#[test]
fn an_open_domain_without_codes() {
    let domain = r#"{"name": "D", "ranges": [[1, 9]], "codes": [], "open": "Unknown"}"#;
    let text = says(&format!(r#"{{"catalogs": [{{"id": "a", "domains": [{domain}]}}]}}"#), "--format json", &[]);
    assert!(text.contains("    pub domain D 1..=9 {\n        other Unknown,\n    }\n"), "{text}");
}
