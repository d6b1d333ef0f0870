//! Texts are shown letter for letter, and nowhere do anything: a catalog with markup in every field.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use serde_json::Value;

use crate::program::{COMPANY, command, company};

fn catalog() -> Value {
    let (text, _) = company(&["export", "--format", "json", "hostile"]);
    serde_json::from_str::<Value>(&text).unwrap()["catalogs"][0].clone()
}

fn list<'a>(of: &'a Value, key: &str) -> &'a [Value] {
    of[key].as_array().map_or(&[], Vec::as_slice)
}

/// The text with its hidden characters escaped.
fn visible(text: &str) -> String {
    let shown = text.chars().map(|c| match c {
        '\n' => "\n".to_owned(),
        '\t' => "    ".to_owned(),
        _ if c.is_control() || "\u{2028}\u{202e}".contains(c) => c.escape_default().to_string(),
        _ => c.to_string(),
    });
    shown.collect()
}

/// What a reader sees of a page: headings with their level, sentences, rows of tables.
#[derive(Clone, Debug, PartialEq)]
enum Rendered {
    Heading(String),
    Sentence(String),
    Row(Vec<String>),
}

/// Reads a page with everything that a renderer may know; markup other than that of a reference is a failure.
fn read(page: &str) -> Vec<Rendered> {
    // Smart quotes are letters that nobody wrote.
    let options = Options::all() - Options::ENABLE_SMART_PUNCTUATION;
    let (mut rendered, mut text, mut cells) = (Vec::new(), String::new(), Vec::new());
    for event in Parser::new_ext(page, options) {
        match event {
            Event::Text(part) => text.push_str(&part),
            Event::Code(part) => text.extend(["`", &part, "`"]),
            Event::InlineHtml(html) => {
                assert_eq!(&*html, "<br>");
                text.push('\n');
            }
            Event::Start(Tag::Heading { id, classes, attrs, .. }) => {
                assert!(id.is_none() && classes.is_empty() && attrs.is_empty(), "{id:?} {classes:?} {attrs:?}");
            }
            Event::Start(Tag::Paragraph | Tag::Table(_) | Tag::TableHead | Tag::TableRow | Tag::TableCell)
            | Event::End(TagEnd::Table) => {}
            Event::End(TagEnd::Heading(level)) => {
                rendered.push(Rendered::Heading(format!(
                    "{} {}",
                    "#".repeat(level as usize),
                    core::mem::take(&mut text)
                )));
            }
            Event::End(TagEnd::Paragraph) => rendered.push(Rendered::Sentence(core::mem::take(&mut text))),
            Event::End(TagEnd::TableCell) => cells.push(core::mem::take(&mut text)),
            Event::End(TagEnd::TableHead | TagEnd::TableRow) => {
                rendered.push(Rendered::Row(core::mem::take(&mut cells)));
            }
            other => panic!("{other:?}"),
        }
    }
    rendered
}

/// The text of a key; nothing where there is none.
fn text(of: &Value, key: &str) -> String {
    visible(of[key].as_str().unwrap_or_default())
}

fn code_row(code: &Value, further: &[String], has: &dyn Fn(&str) -> bool) -> Vec<String> {
    let number = code["code"].as_str().map_or_else(|| code["code"].to_string(), str::to_owned);
    let mut row = vec![text(code, "name"), number, text(code, "description")];
    row.extend(["detail", "cause", "solution"].into_iter().filter(|key| has(key)).map(|key| text(code, key)));
    if has("retired") {
        row.push(if code["status"] == "active" { String::new() } else { text(code, "status") });
    }
    row.extend(["since", "retired_in"].into_iter().filter(|key| has(key)).map(|key| text(code, key)));
    row.extend(further.iter().map(|column| match &code["columns"][column] {
        Value::Null => text(&code["notes"], column),
        Value::String(value) => visible(value),
        value => value.to_string(),
    }));
    row
}

/// What must be rendered of a domain: codes without a section before all sections.
fn domain_part(domain: &Value) -> Vec<Rendered> {
    let title = domain["title"].as_str().or(domain["name"].as_str()).unwrap();
    let name = domain["name"].as_str().unwrap();
    let ranges = if domain["type"] == "str" { "strings" } else { "-9..=99" };
    let mut rendered = vec![Rendered::Heading(format!("## {title}")), Rendered::Sentence(text(domain, "detail"))];
    rendered.push(Rendered::Sentence(format!("Domain `{name}`, {ranges}.")));
    let reserved = list(domain, "reserved").iter();
    rendered.extend(
        reserved.map(|reserved| Rendered::Sentence(format!("Reserved: 90..=99, {}.", text(reserved, "title")))),
    );
    let codes = list(domain, "codes");
    let typed = list(domain, "columns").iter().map(|column| text(column, "name"));
    let mut further: Vec<String> = typed.collect();
    for column in codes.iter().flat_map(|code| code["notes"].as_object().unwrap().keys()) {
        if !further.contains(column) {
            further.push(column.clone());
        }
    }
    let has = |key: &str| codes.iter().any(|code| !code[key].is_null() || code["status"] == key);
    let heads = ["name", "code", "description"].into_iter();
    let heads = heads.chain(["detail", "cause", "solution"].into_iter().filter(|key| has(key)));
    let heads = heads.chain(has("retired").then_some("status"));
    let heads = heads.chain(["since", "retired_in"].into_iter().filter(|key| has(key))).map(str::to_owned);
    let heads: Vec<String> = heads.chain(further.iter().cloned()).collect();
    let sections = list(domain, "sections").iter().map(|section| section["title"].clone());
    for section in [Value::Null].into_iter().chain(sections) {
        let mut rows = codes.iter().filter(|code| code["section"] == section).peekable();
        if rows.peek().is_some() {
            rendered.extend(section.as_str().map(|title| Rendered::Heading(format!("### {title}"))));
            rendered.push(Rendered::Row(heads.clone()));
            rendered.extend(rows.map(|code| Rendered::Row(code_row(code, &further, &has))));
        }
    }
    rendered
}

#[test]
fn markdown_shows_letter_for_letter() {
    let catalog = catalog();
    let (page, _) = company(&["export", "--format", "markdown", "hostile"]);
    let rendered = read(&page);
    let first = [
        Rendered::Heading(format!("# {}", text(&catalog, "title"))),
        Rendered::Sentence("Catalog `hostile`, 8 codes.".into()),
        Rendered::Sentence(text(&catalog, "detail")),
        Rendered::Row(["domain", "range", "type", "codes", "title"].map(String::from).to_vec()),
    ];
    assert_eq!(rendered[..4], first);
    let [one, other] = list(&catalog, "domains") else { panic!() };
    let row = |cells: [&str; 5]| Rendered::Row(cells.map(String::from).to_vec());
    let reserved = format!("reserved: {}", text(&catalog["reserved"][0], "title"));
    let domains = [
        row(["A_b__c__", "-9..=99", "i32", "4", &text(one, "title")]),
        row(["Text", "strings", "str", "4", &text(other, "title")]),
        row(["", "100..=109", "", "", &reserved]),
    ];
    assert_eq!(rendered[4..7], domains);
    let parts = [domain_part(one), domain_part(other)].concat();
    for (rendered, expected) in rendered[7..].iter().zip(&parts) {
        assert_eq!(rendered, expected);
    }
    assert_eq!(rendered.len(), 7 + parts.len());
    // GitHub makes links of what looks like an address; this parser does not.
    assert!(!page.replace("\\:", "").contains("://") && !page.contains("www.x"), "{page}");
    assert!(page.chars().all(|c| c == '\n' || !c.is_control()));
}

#[test]
fn markdown_files_each_code_under_its_own_section() {
    let (page, _) = company(&["export", "--format", "markdown", "ours"]);
    let (before, behind) = page.split_once("### The file").unwrap();
    let (file, _) = behind.split_once("\n## ").unwrap();
    for name in ["Busy", "Later", "NoTitle"] {
        assert!(before.contains(name) && !file.contains(name), "{page}");
    }
    assert!(file.contains("TooLarge") && !before.contains("TooLarge"));
}

#[test]
fn a_spreadsheet_computes_nothing() {
    let (text, _) = company(&["export", "--format", "csv"]);
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let domain_type = |name: &str| if matches!(name, "Words" | "Text" | "SqlState") { "str" } else { "i32" };
    for row in &rows[1..] {
        for (column, cell) in row.iter().enumerate() {
            let is_number =
                column == 3 && domain_type(&row[1]) == "i32" || &rows[0][column] == "weight" && !cell.is_empty();
            assert!(is_number || !cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '\u{ff0d}']), "{cell}");
            assert!(!is_number || cell.parse::<i64>().is_ok(), "{cell}");
        }
    }
    let of = |name: &str| rows.iter().find(|row| &row[5] == name).unwrap();
    let column = |name: &str| rows[0].iter().position(|heading| heading == name).unwrap();
    assert_eq!(&of("Second")[3], "-2");
    assert_eq!(&of("Minus")[3], "'-1");
    assert_eq!(&of("First")[6], "'=HYPERLINK(\"https://x.example\";\"click\") [ ] <!-- --> &lt;");
    assert_eq!(&of("First")[8], "'+1+1\n    indented\n# no heading\n* * *");
    assert_eq!(&of("First")[column("'=second")], "''=quoted");
    assert_eq!(&of("First")[column("<th> | *column*")], "'-cmd|' /C calc'!A0");
    assert_eq!(&of("TooLarge")[column("serverCode")], "TOO_LARGE");
    assert_eq!(&of("First")[column("mark")], "'@SUM(A1) | <b>*x*</b>");
    assert_eq!(&of("First")[column("sum")], "'-(1 + 1)");
    assert_eq!(&of("First")[column("weight")], "-1");
    assert_eq!(&of("Second")[column("since")], "'=1+1|<b>*x*</b>");
    assert_eq!(&of("Old")[column("retired_in")], "'@1|`x");
}

/// Every command for people: nothing but styles reaches a terminal.
#[test]
fn a_terminal_obeys_nothing() {
    let commands: [&[&str]; 8] = [
        &["explain", "1", "a|b `c` <d>", "100", "50"],
        &["search", "red"],
        &["list", "hostile"],
        &["list"],
        &["map"],
        &["explain", "1", "--json"],
        &["export", "--format", "json"],
        &["search", "red", "--json"],
    ];
    for arguments in commands {
        let output = command(COMPANY, arguments, &[("COLUMNS", "60")]).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.chars().all(|c| c == '\n' || !c.is_control() && !"\u{2028}\u{202e}".contains(c)), "{text:?}");
        if arguments.contains(&"--json") {
            assert!(serde_json::from_str::<Value>(&text).unwrap().to_string().contains("\\u001b[31mred"));
        }
    }
    let output = command(COMPANY, &["explain", "hostile/1"], &[("CLICOLOR_FORCE", "1")]).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let sequences: Vec<&str> = text.split('\x1b').skip(1).map(|behind| behind.split_once('m').unwrap().0).collect();
    assert!(sequences.iter().all(|sequence| ["[0", "[1", "[2", "[32"].contains(sequence)), "{sequences:?}");
    assert!(text.contains("\\u{1b}[31mred\\u{1b}[0m \\u{7}\\u{9b}2J \\u{202e}reversed    tab\\u{2028}end"), "{text}");
}
