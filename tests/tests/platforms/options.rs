//! What one may ask of an export, and what is refused.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use serde_json::{Value, json};

use crate::tools::codes;
use crate::{Source, array, programs};

/// The exit status, what is printed, and what is said on standard error.
fn attempt(arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_codes")).args(arguments).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

fn file(name: &str, text: &str) -> String {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, text).unwrap();
    path.display().to_string()
}

/// A reference of one domain with these variants, numbered from 1.
fn reference(variants: &[&str]) -> Value {
    let code = |(index, variant): (usize, &&str)| {
        json!({
            "variant": variant, "name": variant, "code": index + 1, "description": "a text", "detail": null,
            "cause": null, "solution": null, "section": null, "shares": null, "status": "active", "notes": {},
        })
    };
    let codes: Vec<Value> = variants.iter().enumerate().map(code).collect();
    let domain = json!({
        "name": "Upload", "title": null, "type": "i32", "ranges": [[1, 99999]], "overlaps": [], "sections": [],
        "codes": codes,
    });
    json!({"version": 1, "catalogs": [{"id": "ours", "title": "Ours", "domains": [domain], "reserved": []}]})
}

const LANGUAGES: [&str; 7] = ["c", "swift", "kotlin", "java", "typescript", "python", "go"];

#[test]
fn the_head_says_what_made_it() {
    for language in LANGUAGES {
        let head = codes(&["export", "--format", language, "tencent-av"]).lines().next().unwrap().to_owned();
        assert!(head.contains(&format!("`error-codes export --format {language} tencent-av`")), "{head}");
    }
}

#[test]
fn check_finds_the_first_difference() {
    let text = codes(&["export", "--format", "go", "iot-video"]);
    let current = file("current.go", &text);
    let check = |path: &str| attempt(&["export", "--format", "go", "iot-video", "--check", path]);
    assert_eq!(check(&current), (0, format!("{current} is current\n"), String::new()));

    let old = file("old.go", &text.replace("= 21022\n", "= 21023\n"));
    let line = text.lines().position(|line| line.ends_with("= 21022")).unwrap() + 1;
    let (status, said, _) = check(&old);
    assert_eq!(status, 1);
    assert!(said.starts_with(&format!("{old}:{line} is not current\n")), "{said}");
    assert!(said.contains("= 21023\\n\"\n  should be \"\\tIoTIVConnError_ConnectFailed IoT = 21022\\n\""), "{said}");

    let (status, said, _) = check(&file("short.go", text.trim_end()));
    assert!(status == 1 && said.contains("is        \"}\"\n  should be \"}\\n\""), "{said}");
    let (status, _, error) = check("nowhere.go");
    assert!(status == 2 && error.contains("cannot read nowhere.go"), "{error}");
    // Every format can be checked.
    assert_eq!(attempt(&["export", "--format", "json", "--check", "../error-codes/docs/codes.json"]).0, 0);
}

/// The texts of another language, as documentation and in the look-ups; what has none keeps the source's.
#[test]
fn the_language_of_the_texts() {
    for tag in ["zh", "zh-Hant-TW", "ZH-x-private"] {
        let text = Source::Nasty.export(&["--format", "swift", "--language", tag]);
        assert!(text.contains("/// 上传\n") && text.contains("/// 文件过大\n"), "{tag}");
        assert!(
            text.contains("case 70001: return \"拆分。\"")
                && text.contains("case 70050: return \"the service is busy\"")
        );
        assert!(text.contains("// MARK: 文件\n") && !text.contains("The file"));
    }
    let source = Source::Nasty.export(&["--format", "swift"]);
    let english = Source::Nasty.export(&["--format", "swift", "--language", "en-GB"]);
    assert_eq!(source.lines().skip(1).collect::<Vec<_>>(), english.lines().skip(1).collect::<Vec<_>>());
    let nasty = crate::nasty().display().to_string();
    let (status, _, error) = attempt(&["export", "--format", "c", "--language", "fr", "--reference", &nasty]);
    assert!(status == 2 && error.contains("there are no texts in 'fr'; there are: en, zh"), "{error}");
}

/// Two names that become one, and names that no identifier can be made of.
#[test]
fn names_that_a_language_cannot_have() {
    let refused = |language: &str, variants: &[&str], expected: &str| {
        let path = file(&format!("names-{language}-{}.json", variants[0]), &reference(variants).to_string());
        let (status, _, error) = attempt(&["export", "--format", language, "--reference", &path]);
        assert!(status == 2 && error.contains(expected), "{error}");
        for other in LANGUAGES.iter().filter(|other| **other != language) {
            assert_eq!(attempt(&["export", "--format", other, "--reference", &path]).0, 0, "{other}");
        }
    };
    refused("go", &["busy", "Busy"], "ours/Upload busy and ours/Upload Busy would both be `UploadBusy` in Go");
    refused(
        "python",
        &["__private"],
        "ours/Upload __private would be `__private` in Python, which is no identifier there",
    );
    refused("kotlin", &["Companion", "Companion_"], "would both be `Companion_` in Kotlin");
}

#[test]
fn a_prefix_for_names_that_a_language_has() {
    let mut error = reference(&["Busy"]);
    error["catalogs"][0]["domains"][0]["name"] = "Error".into();
    let path = file("error.json", &error.to_string());
    let (status, _, said) = attempt(&["export", "--format", "swift", "--reference", &path]);
    assert!(status == 2 && said.contains("ours/Error cannot be `Error` in Swift; give a --prefix"), "{said}");
    let text = codes(&["export", "--format", "swift", "--prefix", "Ours", "--reference", &path]);
    assert!(text.contains("public struct OursError: RawRepresentable"), "{text}");
}

/// An option goes where it means something.
#[test]
fn options_of_languages_only() {
    let (status, _, error) = attempt(&["export", "--format", "csv", "--prefix", "X"]);
    assert!(status == 2 && error.contains("--prefix goes with the format of a language"), "{error}");
    let (status, _, error) = attempt(&["export", "--format", "swift", "--package", "x"]);
    assert!(status == 2 && error.contains("--package goes with"), "{error}");
}

/// Somebody's own template: error codes in TOML, as a database documents its own, read back by a parser of TOML.
#[test]
fn own_template() {
    let template = programs().join("error_code.toml.jinja").display().to_string();
    let text = Source::Nasty.export(&["--template", &template]);
    let table: toml::Table = text.parse().unwrap();
    let reference = Source::Nasty.reference();
    let mut count = 0;
    for domain in array(&reference["catalogs"][0]["domains"]) {
        for code in array(&domain["codes"]).iter().filter(|code| code["status"] != "retired") {
            let key = format!("nasty:{}:{}", domain["name"].as_str().unwrap(), code["variant"].as_str().unwrap());
            let of = |what: &str| table[&key][what].as_str().unwrap().to_owned();
            assert_eq!(of("error"), code["description"].as_str().unwrap_or_default());
            assert_eq!(of("workaround"), code["solution"].as_str().unwrap_or_default());
            count += 1;
        }
    }
    assert_eq!(table.len(), count);
}

#[test]
fn a_mistake_in_a_template() {
    let path = file("mistake.jinja", "{% for catalog in catalogs %}\n{{ catalog.titel }}\n{% endfor %}\n");
    let (status, _, error) = attempt(&["export", "--template", &path]);
    assert!(status == 2 && error.contains("mistake.jinja:2"), "{error}");
}

/// Ten thousand codes, in each language and in a moment; the same bytes each time.
#[test]
#[ignore = "takes long without optimisation: bash .ci/platforms"]
fn many_codes() {
    let variants: Vec<String> = (0..10_000).map(|index| format!("Code{index}")).collect();
    let variants: Vec<&str> = variants.iter().map(String::as_str).collect();
    let path = file("many.json", &reference(&variants).to_string());
    for language in LANGUAGES {
        let start = Instant::now();
        let text = codes(&["export", "--format", language, "--reference", &path]);
        // A second when optimised; this is the program of the tests.
        assert!(start.elapsed().as_secs() < 20, "{language} took {:?}", start.elapsed());
        assert_eq!(text, codes(&["export", "--format", language, "--reference", &path]));
        assert!(text.contains("Code9999"));
    }
}

/// The files in `error-codes/docs/platforms` are what the program writes.
#[test]
fn committed_files_are_current() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../error-codes/docs/platforms");
    let files = std::fs::read_to_string(folder.join("files")).unwrap();
    assert_eq!(files.lines().count(), LANGUAGES.len());
    for line in files.lines() {
        let [format, catalog, file]: [&str; 3] = line.split(' ').collect::<Vec<_>>().try_into().unwrap();
        let path = folder.join(file).display().to_string();
        let (status, said, _) = attempt(&["export", "--format", format, catalog, "--check", &path]);
        assert_eq!(status, 0, "{said}write it anew: bash error-codes/docs/generate");
    }
}

/// What the README shows of other platforms stands in what the program writes, line for line.
#[test]
fn the_readme_shows_what_is_written() {
    let readme = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md")).unwrap();
    let mut shown = 0;
    for behind in readme.split("<!-- export --format ").skip(1) {
        let (arguments, behind) = behind.split_once(" -->\n").unwrap();
        let block = behind.split("```").nth(1).unwrap().split_once('\n').unwrap().1;
        let mut arguments: Vec<&str> = arguments.split(' ').collect();
        arguments.splice(0..0, ["export", "--format"]);
        let text = codes(&arguments);
        for part in block.split("…\n") {
            assert!(text.contains(part), "{arguments:?} does not have:\n{part}");
        }
        shown += 1;
    }
    assert_eq!(shown, 5);
}

/// The template in the guide is the one that is tested.
#[test]
fn the_guide_shows_the_template() {
    let guide =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../error-codes/src/guide/platforms.md"));
    let template = std::fs::read_to_string(programs().join("error_code.toml.jinja")).unwrap();
    assert!(guide.unwrap().contains(&format!("```jinja\n{template}```")));
}
