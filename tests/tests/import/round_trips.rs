//! From an export, or a vendor's document, to a block and back.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{codes, import, imported, is_committed, path, rows};

/// An export of one program, imported, compiled and exported again, is the same.
#[track_caller]
fn there_and_back(export: impl Fn(&str) -> String, format: &str, file: &str, changes: bool) {
    let first = export(&format!("export --format {format}"));
    let block = import(&first, &format!("--format {format}"));
    assert_eq!(block.status, 0, "{}", block.notes);
    assert_eq!(block.notes.is_empty(), !changes, "{}", block.notes);
    is_committed(&block.text, file);
    if std::env::var_os("BLESS").is_none() {
        let again = imported(file, &format!("export --format {format}"));
        if format == "csv" {
            // Typed columns come before the others, and a CSV does not say which these are.
            assert_eq!(by_heading(&first), by_heading(&again), "{file}");
        } else {
            assert_eq!(first, again, "{file}");
        }
    }
}

/// The columns of a table by their headings.
fn by_heading(table: &str) -> BTreeMap<String, Vec<String>> {
    let mut reader = csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
    let headings = reader.headers().unwrap().clone();
    let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().unwrap();
    let column = |index: usize| rows.iter().map(|row| row[index].to_string()).collect();
    headings.iter().enumerate().map(|(index, heading)| (heading.to_string(), column(index))).collect()
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

/// A page is one catalog; several in one file are as many.
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
    let pages = import(&codes("export --format markdown").text, "--format markdown");
    assert_eq!(pages.status, 0, "{}", pages.notes);
    let lines = |text: &str| -> Vec<String> {
        text.lines().map(|line| line.trim().to_string()).filter(|line| !line.is_empty()).collect()
    };
    assert_eq!(lines(&pages.text), lines(&blocks));
}

/// The sentence of a catalog with one code, too, is read.
#[test]
fn a_page_of_one_code() {
    let page = "# Ours\n\nCatalog `ours`, 1 code.\n\n| domain | range | type | codes | title |\n\
                | --- | --- | --- | ---: | --- |\n| Upload | 1..=9 | i32 | 1 | |\n\n## Upload\n\n\
                Domain `Upload`, 1..=9.\n\n| name | code | description |\n| --- | ---: | --- |\n| Busy | 1 | busy |\n";
    let block = import(page, "--format markdown");
    assert!(block.status == 0 && block.text.contains("catalog OURS = \"ours\" \"Ours\""), "{}", block.text);
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

/// The fifth was scanned: lines of its cells stand in rows of their own. Each of these is an error with its line, and what
/// remains are the numbers of the built-in catalog.
#[test]
fn the_scanned_document() {
    let file = path("documents/tencent-av.txt");
    let answer = codes(&format!("import {} --catalog tencent-av", file.display()));
    assert_eq!(answer.status, 1);
    is_committed(&answer.text, "document_tencent_av");
    let errors: Vec<&str> = answer.notes.lines().filter(|note| note.starts_with("error: ")).collect();
    assert_eq!(errors.len(), 19, "{}", answer.notes);
    assert!(errors.iter().all(|error| error.contains(": no code in this row: ")), "{errors:?}");
    let found = rows(&imported("document_tencent_av", "export --format json"));
    let built_in = rows(&codes("export --format json tencent-av").text);
    let numbers = |rows: &[(Value, Value, Value)]| -> Vec<i64> {
        let mut numbers: Vec<i64> = rows.iter().map(|(code, ..)| code.as_i64().unwrap()).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    };
    assert_eq!(numbers(&found), numbers(&built_in));
    // One of 1001 stands there twice; the texts of seven have a space where their cell broke a line, or lack its end.
    let same = found.iter().filter(|row| built_in.contains(row)).count();
    assert_eq!((found.len(), built_in.len(), same), (34, 33, 25));
}
