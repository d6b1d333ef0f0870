//! Every form that a code has, in every answer: typed columns, labels, patterns, no text, documentation for a text, names that
//! moved, an open enum, a second language.

use serde_json::{Value, json};

use crate::program::{COMPANY, command, company, contains_all};

#[track_caller]
fn prints(arguments: &[&str], expected: &[&str]) {
    contains_all(&company(arguments), expected);
}

fn answer(arguments: &[&str]) -> Value {
    serde_json::from_str(&company(arguments).0).unwrap()
}

#[test]
fn explain() {
    let (text, _) = company(&["explain", "forms/e071308", "71412", "Dangling", "71106", "forms/Compiler/71309"]);
    let expected = "\
E071308 Mismatched
  mismatched types
  level    error
  fatal    true
  number   71308
  domain   Compiler E071000..=E071999 The compiler
  catalog  forms Forms

E071412 Unused
  level    warning
  fatal    false
  number   71412
  domain   Compiler E071000..=E071999 The compiler
  catalog  forms Forms

E071597 Dangling
  A borrowed value does not live long enough.
  detail   The reference outlives what it points to.
  level    error
  fatal    false
  number   71597
  domain   Compiler E071000..=E071999 The compiler
  catalog  forms Forms

E071106 Lifetime (retired, never used again)
  a lifetime is missing
  number   71106
  moved    Dangling is now E071597
  domain   Compiler E071000..=E071999 The compiler
  catalog  forms Forms

E071309 is not assigned; it belongs to forms/Compiler (E071000..=E071999) The compiler
  nearest: E071308 Mismatched mismatched types
  nearest: E071412 Unused
";
    assert_eq!(text, expected);
    prints(
        &["explain", "08006", "0xC0000022"],
        &["section  Connection", "domain   SqlState \"?????\"", "0xC0000022 Denied"],
    );
    prints(&["explain", "forms/P0001"], &["P0001 is reserved in forms/SqlState: the server"]);
    let nobody = "08007 is not assigned; it belongs to forms/SqlState (\"?????\")\n";
    assert_eq!(company(&["explain", "forms/08007"]), (nobody.to_owned(), 1));
    prints(&["explain", "70050"], &["  http     503\n  after    Some(30)\n"]);
    prints(&["explain", "nasty/105"], &["105 Silent (deprecated)\n  domain   IoT"]);
}

#[test]
fn search_looks_in_typed_columns() {
    let names = |words: &[&str]| -> Vec<String> {
        let found = answer(&[&["search", "--json"], words].concat());
        found.as_array().unwrap().iter().map(|hit| hit["code"]["name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(names(&["413"]), ["TooLarge"]);
    assert_eq!(names(&["some(30)"]), ["Busy"]);
    assert_eq!(names(&["warning"]), ["Unused"]);
    // A number is found as a whole, and `true` is no word.
    assert_eq!(names(&["41"]), ["Unused"]);
    assert_eq!(names(&["true"]), [""; 0]);
    prints(&["search", "503"], &["70050 Busy  ours/Upload\n  the service is busy\n  http: 503\n70050 Later"]);
}

#[test]
fn a_second_language() {
    prints(&["search", "WEG"], &["70010 Gone  theirs/Download\n  it is gone\n  es ist weg\n"]);
    let (text, _) = company(&["search", "gone"]);
    assert!(text.contains("  it is gone\n") && !text.contains("weg"), "{text}");
    let catalog = &answer(&["export", "--format", "json", "theirs"])["catalogs"][0];
    assert_eq!((&catalog["language"], &catalog["languages"]), (&"en".into(), &json!(["de"])));
    assert_eq!(catalog["texts"], json!({"de": {"title": "Deren Dienste"}}));
    assert_eq!(catalog["domains"][0]["codes"][0]["texts"], json!({"de": {"description": "es ist weg"}}));
    assert_eq!(catalog["domains"][1]["codes"][0].get("texts"), None);
}

#[test]
fn list_shows_typed_columns_where_there_is_room() {
    let expected = "\
code     name        level    fatal  description
E071308  Mismatched  error    true   mismatched types
E071412  Unused      warning  false
E071597  Dangling    error    false  A borrowed value does not live long enough.
E071106  Lifetime                    (retired) a lifetime is missing
";
    assert_eq!(company(&["list", "forms/Compiler"]), (expected.to_owned(), 0));
    let narrow = command(COMPANY, &["list", "forms/Compiler"], &[("COLUMNS", "50")]).output().unwrap();
    let narrow = String::from_utf8(narrow.stdout).unwrap();
    assert!(narrow.starts_with("code     name        description\n"), "{narrow}");
    // Five are too many.
    prints(&["list", "forms/Status"], &["code        name    description\n0xC0000022  Denied  access denied\n"]);
    prints(&["list"], &["forms    Compiler  3      The compiler", "E071000..=E071999", "?????"]);
}

#[test]
fn map_and_next() {
    prints(&["next", "forms/Compiler"], &["71598\n", "free: 71107..=71307 (201)"]);
    prints(&["next", "forms/Status"], &["0xC0000023\n", "free: 0xC0000023..=0xC00000FF (221)"]);
    prints(&["map", "forms"], &["E071000..=E071999", "0xC0000000..=0xC00000FF", "SqlState"]);
}

#[test]
fn as_data() {
    let export = answer(&["export", "--format", "json", "forms"]);
    let [compiler, status, sql] = &export["catalogs"][0]["domains"].as_array().unwrap()[..] else { panic!() };
    assert_eq!((&compiler["shown"], &compiler["open"]), (&"E{:06}".into(), &"Unknown".into()));
    assert_eq!(compiler["columns"][1], json!({"name": "fatal", "type": "bool"}));
    let [mismatched, unused, dangling, lifetime] = &compiler["codes"].as_array().unwrap()[..] else { panic!() };
    assert_eq!((&mismatched["code"], &mismatched["label"]), (&71308.into(), &"E071308".into()));
    assert_eq!(mismatched["columns"], json!({"level": "error", "fatal": true}));
    assert_eq!(unused["description"], Value::Null);
    assert_eq!(dangling["description"], "A borrowed value does not live long enough.");
    assert_eq!(dangling["detail"], "The reference outlives what it points to.");
    assert_eq!((&lifetime["moved"], lifetime.get("columns")), (&"Dangling".into(), None));
    assert_eq!(status["codes"][0]["label"], "0xC0000022");
    assert_eq!((&sql["patterns"], &sql["sections"][0]["patterns"]), (&json!(["?????"]), &json!(["08???"])));
    assert_eq!(sql["reserved"], json!([{"ranges": [], "patterns": ["P????"], "title": "the server"}]));
    assert_eq!(answer(&["export", "--format", "json", "theirs"])["catalogs"][0]["domains"][0].get("columns"), None);
    let upload = &answer(&["export", "--format", "json", "ours"])["catalogs"][0]["domains"][0];
    let http = json!({"name": "http", "type": "u16", "detail": "The HTTP status of an answer with this code."});
    assert_eq!(upload["columns"][0], http);
    assert_eq!(upload["codes"][2]["columns"], json!({"http": 503, "after": "Some(30)"}));
}

#[test]
fn as_tables() {
    let (text, _) = company(&["export", "--format", "csv", "forms"]);
    let mut lines = text.trim_start_matches('\u{feff}').lines();
    let head = "catalog,domain,section,code,name,variant,description,detail,cause,solution,shares,status,\
                level,fatal,a,b,c,d,e,label,moved";
    assert_eq!(lines.next().unwrap(), head);
    assert_eq!(
        lines.next().unwrap(),
        "forms,Compiler,,71308,Mismatched,Mismatched,mismatched types,,,,,active,error,true,,,,,,E071308,"
    );
    assert!(lines.any(|line| line.ends_with(",a lifetime is missing,,,,,retired,,,,,,,,E071106,Dangling")), "{text}");
    let (page, _) = company(&["export", "--format", "markdown", "forms"]);
    for row in [
        "| name | code | description | detail | status | moved | level | fatal |\n",
        "| Mismatched | E071308 | mismatched types |  |  |  | error | true |\n",
        "| Unused | E071412 |  |  |  |  | warning | false |\n",
        "| Lifetime | E071106 | a lifetime is missing |  | retired | Dangling |  |  |\n",
    ] {
        assert!(page.contains(row), "no {row:?} in:\n{page}");
    }
}
