//! What one may ask of an export, and what is refused.

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::tools::run;
use crate::{SOURCES, Source, array, programs};

/// What the program of the catalogs prints.
#[track_caller]
fn codes(arguments: &[&str]) -> String {
    run(Path::new(env!("CARGO_BIN_EXE_codes")), arguments, Path::new("."))
}

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

/// The head is the command, by the name of the program: a company's own has other catalogs.
#[test]
fn the_head_says_what_made_it() {
    for language in LANGUAGES {
        let head = codes(&["export", "--format", language, "tencent-av"]).lines().next().unwrap().to_owned();
        assert!(head.contains(&format!("`codes export --format {language} tencent-av`")), "{head}");
        let head = Source::Nasty.export(language, &["--language", "zh"]).lines().next().unwrap().to_owned();
        assert!(head.contains(&format!("`nasty export --format {language} --language zh nasty`")), "{head}");
    }
    let path = file("head.json", &reference(&["Busy"]).to_string());
    let head = codes(&["export", "--format", "go", "--reference", &path]);
    assert!(head.contains(&format!("`codes export --format go --reference {path} ours`")), "{head}");
}

/// In each language the documentation says since when a code is known, and which ones are retired.
#[test]
fn what_was_published() {
    for language in LANGUAGES {
        let text = Source::Nasty.export(language, &[]);
        // The words alone, however they are wrapped.
        let words: Vec<&str> = text.split(|c: char| c.is_whitespace() || "/*#".contains(c)).collect();
        let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty() && *word != "<p>").collect();
        let words = words.join(" ").replace("<p>", "");
        for said in [
            "Since 1.0.0.",
            "Retired in 1.2.0, never used again: 70003 NoTitle: the title is missing.",
            "Retired, never used again: 70004 DuplicateKey: a key. The name lives on as Busy.",
            "Retired, never used again: E0412 Mismatch: types differ.",
            "Reserved: 70090 to 70099, the beta.",
            // Ranges are shown as the codes are.
            "Codes: E0401 to E0499.",
            "Codes: 0x00000200 to 0x000002FF, 0xC0000000 to 0xC00000FF.",
        ] {
            assert!(words.contains(said), "{language}: {said}");
        }
        assert_eq!(text.matches("Since 1.0.0.").count(), 1, "{language}");
    }
}

/// Numbers that a language has no type for have one that holds them.
#[test]
fn numbers_that_do_not_fit() {
    let typescript = Source::Nasty.export("typescript", &[]);
    for line in [
        "  Unsafe: 9007199254740993n,",
        "  readonly bits: bigint;",
        "    bits: 18446744073709551615n,",
        "    bits: 0n,",
    ] {
        assert!(typescript.lines().any(|found| found == line), "{line}");
    }
    let java = Source::Nasty.export("java", &[]);
    assert!(java.contains("Max(0xFFFFFFFFFFFFFFFFL, ") && java.contains("private final long bits;"), "{java}");
}

/// A literal is one of the type that it stands for.
#[test]
fn literals_are_of_their_types() {
    let mut typed = reference(&["Busy"]);
    let domain = &mut typed["catalogs"][0]["domains"][0];
    domain["type"] = "u64".into();
    domain["columns"] = json!([{"name": "size", "type": "usize"}]);
    domain["codes"][0]["code"] = u64::MAX.into();
    domain["codes"][0]["columns"] = json!({"size": 5_000_000_000_u64});
    let path = file("typed.json", &typed.to_string());
    let export = |format: &str, options: &[&str]| {
        codes(&[&["export", "--format", format, "--reference", &path], options].concat())
    };
    let kotlin = export("kotlin", &[]);
    assert!(kotlin.contains("val size: ULong,") && kotlin.contains("uL, \"a text\", 5000000000uL)"), "{kotlin}");
    let c = export("c", &[]);
    assert!(c.contains("uint64_t *value)") && c.contains("*value = UINT64_C(5000000000);"), "{c}");
    let literals = "{% for domain in catalogs[0].domains %}{% for code in domain.codes %}{{ code.literal }} \
                    {{ code['values'] }} {{ code.code|literal }}{% endfor %}{% endfor %}";
    let typescript = export("typescript", &["--template", &file("literals.jinja", literals)]);
    assert_eq!(typescript, "18446744073709551615n ['5000000000'] 18446744073709551615n");
}

/// Catalogs are chosen in the same way from a reference and from the program: in any case.
#[test]
fn the_catalogs_that_are_named() {
    let path = file("named.json", &reference(&["Busy"]).to_string());
    let from = |ids: &[&str]| attempt(&[&["export", "--format", "go", "--reference", &path], ids].concat());
    assert!(from(&["OURS"]).1.contains("Busy"));
    let (status, _, error) = from(&["theirs"]);
    assert!(status == 2 && error.contains("there is no catalog 'theirs'; there are: ours"), "{error}");
    let (status, _, error) = from(&["ours", "ours"]);
    assert!(status == 2 && error.contains("would both be"), "{error}");
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

/// The texts of another language, as documentation and in the lookups; what has none keeps the source's.
#[test]
fn the_language_of_the_texts() {
    for tag in ["zh", "zh-Hant-TW", "ZH-x-private"] {
        let text = Source::Nasty.export("swift", &["--language", tag]);
        assert!(text.contains("/// 上传\n") && text.contains("/// 文件过大\n"), "{tag}");
        assert!(
            text.contains("case 70001: return \"拆分。\"")
                && text.contains("case 70050: return \"the service is busy\"")
        );
        assert!(text.contains("// MARK: 文件\n") && !text.contains("The file"));
    }
    let source = Source::Nasty.export("swift", &[]);
    let english = Source::Nasty.export("swift", &["--language", "en-GB"]);
    assert_eq!(source.lines().skip(1).collect::<Vec<_>>(), english.lines().skip(1).collect::<Vec<_>>());
    let path = file("languages.json", &Source::Nasty.reference("c").to_string());
    let (status, _, error) = attempt(&["export", "--format", "c", "--language", "fr", "--reference", &path]);
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
    // Python reads an identifier in the form NFKC.
    refused("python", &["ª", "a"], "ours/Upload ª and ours/Upload a would both be `a` in Python");
    refused("kotlin", &["Companion", "Companion_"], "would both be `Companion_` in Kotlin");
}

/// A string of C ends at a NUL, and nothing is cut in silence.
#[test]
fn a_text_that_c_cannot_hold() {
    let mut nul = reference(&["Busy"]);
    let code = &mut nul["catalogs"][0]["domains"][0]["codes"][0];
    code["cause"] = "before\0after".into();
    let path = file("nul.json", &nul.to_string());
    let (status, _, error) = attempt(&["export", "--format", "c", "--reference", &path]);
    let expected = "the cause of ours/Upload Busy has a NUL character, and a string of C ends at one";
    assert!(status == 2 && error.contains(expected), "{error}");
    for language in LANGUAGES.iter().filter(|language| **language != "c") {
        assert!(codes(&["export", "--format", language, "--reference", &path]).contains("after"), "{language}");
    }
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
    for source in SOURCES {
        own_template_of(source, &template);
    }
}

fn own_template_of(source: Source, template: &str) {
    let reference = source.reference("toml");
    let path = file(&format!("{}-toml.json", source.name()), &reference.to_string());
    let text = codes(&["export", "--template", template, "--reference", &path]);
    let table: toml::Table = text.parse().unwrap();
    let mut count = 0;
    let domains = array(&reference["catalogs"])
        .iter()
        .flat_map(|catalog| array(&catalog["domains"]).iter().map(|domain| (catalog["id"].as_str().unwrap(), domain)));
    for (catalog, domain) in domains {
        for code in array(&domain["codes"]).iter().filter(|code| code["status"] != "retired") {
            let key = format!("{catalog}:{}:{}", domain["name"].as_str().unwrap(), code["variant"].as_str().unwrap());
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

/// Ten thousand codes, in each language, in time that grows as they do; the same bytes each time.
#[test]
#[cfg(unix)]
#[ignore = "takes long without optimisation: bash .ci/platforms"]
fn many_codes() {
    let (few, many) = (many(2_500), many(10_000));
    for language in LANGUAGES {
        let (text, first) = timed(language, &many);
        let (again, second) = timed(language, &many);
        assert!(text.contains("Code9999") && text == again, "{language}");
        let (few, many) = (timed(language, &few).1.min(timed(language, &few).1), first.min(second));
        println!("{language}: 2,500 codes in {few:.2} s, 10,000 in {many:.2} s");
        // Four times as many; what is quadratic would take sixteen times as long.
        assert!(many < 8.0 * few + 0.1, "{language}: {few} s and {many} s");
        let bound = if cfg!(debug_assertions) { 3.0 } else { 1.0 };
        assert!(many < bound, "{language}: {many} s");
    }
}

/// What the import can do without, a language cannot.
#[test]
fn a_reference_that_lacks_a_key() {
    let domain = "/catalogs/0/domains/0";
    for (object, key) in [("", "type"), ("/codes/0", "variant"), ("/codes/0", "name")] {
        let mut written = reference(&["Busy"]);
        written.pointer_mut(&format!("{domain}{object}")).unwrap().as_object_mut().unwrap().remove(key);
        let path = file(&format!("without-{key}.json"), &written.to_string());
        let (status, _, error) = attempt(&["export", "--format", "go", "--reference", &path]);
        assert!(status == 2 && error.contains(&format!("the reference: missing field `{key}` in Upload")), "{error}");
    }
}

/// A template may ask for a key that the JSON leaves out.
#[test]
fn every_key_is_there() {
    let path = file("keys.json", &reference(&["Busy"]).to_string());
    let template = file(
        "keys.jinja",
        "{% for catalog in catalogs %}{{ catalog.language }} {{ catalog.languages }} {{ catalog.texts }}
{% for domain in catalog.domains %}{{ domain.patterns }} {{ domain.shown }} {{ domain.columns }} {{ domain.reserved }}
{% for code in domain.codes %}{{ code.label }} {{ code.moved }} {{ code.columns }} {{ code.since }}{% endfor %}
{% endfor %}{% endfor %}",
    );
    let text = codes(&["export", "--template", &template, "--reference", &path]);
    assert_eq!(text, "None [] {}\n[] None [] []\nNone None {} None");
}

/// A reference of so many codes, half of which share the number of one that is declared behind them.
#[cfg(unix)]
fn many(count: usize) -> String {
    let variants: Vec<String> = (0..count).map(|index| format!("Code{index}")).collect();
    let variants: Vec<&str> = variants.iter().map(String::as_str).collect();
    let mut many = reference(&variants);
    let codes = many["catalogs"][0]["domains"][0]["codes"].as_array_mut().unwrap();
    for (index, code) in codes.iter_mut().take(count / 2).enumerate() {
        code["code"] = (index + count / 2 + 1).into();
        code["shares"] = format!("Code{}", index + count / 2).into();
    }
    file(&format!("many-{count}.json"), &many.to_string())
}

/// An export, and the seconds of the processor that it took: what else runs on the machine does not count.
#[cfg(unix)]
fn timed(language: &str, path: &str) -> (String, f64) {
    let script = r#""$@" && times >&2"#;
    let arguments =
        ["-c", script, "-", env!("CARGO_BIN_EXE_codes"), "export", "--format", language, "--reference", path];
    let output = Command::new("sh").args(arguments).env("LC_ALL", "C").output().unwrap();
    let error = String::from_utf8(output.stderr).unwrap();
    // The second line is what the children took: `0m1.25s 0m0.03s`.
    let times = error.lines().last().unwrap().split_whitespace();
    let seconds = times.map(|time| {
        let (minutes, seconds) = time.trim_end_matches('s').split_once('m').unwrap();
        minutes.parse::<f64>().unwrap() * 60.0 + seconds.parse::<f64>().unwrap()
    });
    (String::from_utf8(output.stdout).unwrap(), seconds.sum())
}

/// The files in `error-codes/docs/platforms` are what the program writes.
#[test]
fn committed_files_are_current() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../error-codes/docs/platforms");
    let files = std::fs::read_to_string(folder.join("files")).unwrap();
    assert_eq!(files.lines().count(), LANGUAGES.len());
    for line in files.lines() {
        let [format, catalog, file]: [&str; 3] = line.split(' ').collect::<Vec<_>>().try_into().unwrap();
        let text = codes(&["export", "--format", format, catalog]);
        // The program of the tests has another name.
        let text = text.replacen("`codes export", "`error-codes export", 1);
        let committed = std::fs::read_to_string(folder.join(file)).unwrap();
        assert!(text == committed, "{file} is not current; write it anew: bash error-codes/docs/generate");
    }
}

/// What the READMEs show of other platforms stands in what the program writes, line for line.
#[test]
fn the_readmes_show_what_is_written() {
    for file in ["README.md", "README.zh-CN.md"] {
        let readme = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(file)).unwrap();
        let shown = readme.split("<!-- export --format ").skip(1).map(|behind| {
            let (arguments, behind) = behind.split_once(" -->\n").unwrap();
            let block = behind.split("```").nth(1).unwrap().split_once('\n').unwrap().1;
            let mut arguments: Vec<&str> = arguments.split(' ').collect();
            arguments.splice(0..0, ["export", "--format"]);
            let text = codes(&arguments);
            for part in block.split("…\n") {
                assert!(text.contains(part), "{file}: {arguments:?} does not have:\n{part}");
            }
        });
        assert_eq!(shown.count(), 5, "{file}");
    }
}

/// The template in the guide is the one that is tested.
#[test]
fn the_guide_shows_the_template() {
    let guide =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../error-codes/src/guide/platforms.md"));
    let template = std::fs::read_to_string(programs().join("error_code.toml.jinja")).unwrap();
    assert!(guide.unwrap().contains(&format!("```jinja\n{template}```")));
}

/// A package and a prefix are names; a template of one's own may have any.
#[test]
fn packages_and_prefixes_that_are_no_names() {
    for (language, option, value, message) in [
        ("java", "--package", "com.new.codes", "'com.new.codes' is no package of Java"),
        ("java", "--package", "a b", "'a b' is no package of Java"),
        ("kotlin", "--package", "com..codes", "'com..codes' is no package of Kotlin"),
        ("go", "--package", "a-b", "'a-b' is no package of Go"),
        ("go", "--package", "a.b", "'a.b' is no package of Go"),
        ("go", "--package", "func", "'func' is no package of Go"),
        ("c", "--prefix", "1x", "no name begins with '1x' in C; --prefix takes letters, digits and `_`"),
        ("python", "--prefix", "a-b", "no name begins with 'a-b' in Python; --prefix takes letters, digits and `_`"),
    ] {
        let (status, text, error) = attempt(&["export", "--format", language, "iot-video", option, value]);
        assert_eq!((status, text.as_str()), (2, ""), "{language} {value}");
        assert!(error.starts_with(&format!("error: {message}\n")), "{error}");
    }
    for (language, option, value) in
        [("java", "--package", "com.example.codes"), ("go", "--package", "codes"), ("swift", "--prefix", "Ours1")]
    {
        assert_eq!(attempt(&["export", "--format", language, "iot-video", option, value]).0, 0, "{language} {value}");
    }
    let template = file("prefix.jinja", "{{ prefix }}");
    assert_eq!(attempt(&["export", "--template", &template, "--prefix", "a-b"]), (0, "a-b".to_owned(), String::new()));
}
