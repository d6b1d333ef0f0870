//! What `export` makes for other platforms: the compilers of those platforms take it, programs in those languages say of
//! each code what Rust says, and their formatters find nothing.
//!
//! Whatever needs a compiler is ignored here, and run by `bash .ci/platforms`, which installs them.

mod compilers;
mod formatters;
mod options;
mod tools;

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tools::run;

/// What is exported.
#[derive(Clone, Copy, PartialEq)]
enum Source {
    /// A block with everything that is hard, by the program that declares it.
    Nasty,
    /// What no block can say, as a reference of another program: control characters in descriptions, documentation of
    /// catalogs and domains, an empty string as a code.
    Foreign,
    /// The five catalogs in one file.
    Catalogs,
    /// More codes than an enum of the JVM holds.
    Large,
}

const SOURCES: [Source; 3] = [Source::Nasty, Source::Foreign, Source::Catalogs];

impl Source {
    fn name(self) -> &'static str {
        match self {
            Self::Nasty => "nasty",
            Self::Foreign => "foreign",
            Self::Catalogs => "catalogs",
            Self::Large => "large",
        }
    }

    /// The reference that another program is said to have written. A string of C cannot hold NUL.
    fn written(self, language: &str) -> Option<String> {
        let text = match self {
            Self::Foreign if language == "c" => FOREIGN.replace("\\u0000", "\\u0001"),
            Self::Foreign => FOREIGN.into(),
            Self::Large => large().to_string(),
            Self::Nasty | Self::Catalogs => return None,
        };
        Some(text)
    }

    /// The reference as it is for this language.
    fn reference(self, language: &str) -> Value {
        let text = self.written(language).unwrap_or_else(|| self.ask(&["export", "--format", "json"]));
        serde_json::from_str(&text).unwrap()
    }

    fn ask(self, arguments: &[&str]) -> String {
        let program = if self == Self::Nasty { env!("CARGO_BIN_EXE_nasty") } else { env!("CARGO_BIN_EXE_codes") };
        run(Path::new(program), arguments, Path::new("."))
    }

    /// The exported text, by these further arguments.
    fn export(self, language: &str, options: &[&str]) -> String {
        let file = self.written(language).map(|text| {
            let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}-{language}.json", self.name()));
            std::fs::write(&path, text).unwrap();
            path.display().to_string()
        });
        let mut arguments = vec!["export", "--format", language];
        arguments.extend(options);
        arguments.extend(file.iter().flat_map(|file| ["--reference", file]));
        self.ask(&arguments)
    }

    /// An empty folder of this source and a language.
    fn folder(self, language: &str) -> PathBuf {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("platforms").join(language).join(self.name());
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        folder
    }

    /// The export of a language as a file, and beside it the program that asks it for every code.
    fn write(self, language: &str, file: &str, program: &str, options: &[&str]) -> PathBuf {
        let folder = self.folder(language);
        std::fs::write(folder.join(file), self.export(language, options)).unwrap();
        let template = programs().join(format!("{language}.jinja")).display().to_string();
        let options = [options, &["--template", &template]].concat();
        std::fs::write(folder.join(program), self.export(language, &options)).unwrap();
        folder
    }

    /// What a program printed is what Rust says, code by code.
    #[track_caller]
    fn assert_says(self, language: &str, printed: &str) {
        let mut printed: Vec<&str> = printed.split_terminator('\u{1e}').collect();
        let mut expected = expected(&self.reference(language));
        if matches!(self, Self::Nasty | Self::Large) {
            expected.push("unknown\u{1f}".into());
        }
        printed.sort_unstable();
        expected.sort_unstable();
        for (printed, expected) in printed.iter().zip(&expected) {
            assert_eq!(printed, expected);
        }
        assert_eq!(printed.len(), expected.len());
    }
}

const FOREIGN: &str = include_str!("foreign.json");

/// Numbers of 32 and 64 bits and strings, too many for an enum, with a code that shares a number and one that is deprecated.
fn large() -> Value {
    let domain = |name: &str, kind: &str, code: &dyn Fn(usize) -> Value| {
        let codes = (0..2_100).map(|index| {
            let shares = (index == 7).then_some("Code600");
            json!({
                "variant": format!("Code{index}"), "name": format!("code {index}"),
                "code": code(if index == 7 { 600 } else { index }),
                "description": (index % 3 > 0).then(|| format!("description {index}")),
                "detail": (index % 5 == 0).then(|| format!("detail {index}")),
                "cause": (index % 7 == 0).then(|| format!("cause {index}")),
                "solution": format!("solution {index}"), "section": null, "shares": shares,
                "status": if index == 9 { "deprecated" } else { "active" }, "notes": {},
            })
        });
        json!({
            "name": name, "title": null, "type": kind, "ranges": [], "overlaps": [], "sections": [],
            "codes": codes.collect::<Vec<_>>(),
        })
    };
    let domains = json!([
        domain("Upload", "i32", &|index| (20_000 + index).into()),
        domain("Status", "u32", &|index| (0xC000_0000_u32 as usize + index).into()),
        domain("Text", "str", &|index| format!("code.{index}").into()),
    ]);
    json!({"version": 1, "catalogs": [{"id": "large", "title": "Large", "domains": domains, "reserved": []}]})
}

fn programs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/platforms/programs")
}

/// For each code in use: its domain, its number, what a lookup by the number says, and that its name finds it.
fn expected(reference: &Value) -> Vec<String> {
    let domains = array(&reference["catalogs"]).iter().flat_map(|catalog| array(&catalog["domains"]));
    domains.flat_map(records).collect()
}

fn array(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn records(domain: &Value) -> Vec<String> {
    let codes: Vec<&Value> = array(&domain["codes"]).iter().filter(|code| code["status"] != "retired").collect();
    let plain = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let text = |code: &Value, what: &str| code[what].as_str().unwrap_or_default().to_owned();
    let is_typed = |column: &&Value| {
        let typed = |value: &Value| !value.is_string() || column["type"].as_str().unwrap().ends_with("str");
        codes.iter().all(|code| typed(&code["columns"][column["name"].as_str().unwrap()]))
    };
    let columns: Vec<&Value> = array(&domain["columns"]).iter().filter(is_typed).collect();
    let record = |code: &&Value| {
        let found = codes.iter().find(|other| other["variant"] == code["shares"]).unwrap_or(code);
        let mut fields = vec![text(domain, "name"), plain(&code["code"])];
        fields.extend(["name", "description", "detail", "cause", "solution"].map(|what| text(found, what)));
        fields.push("named".into());
        fields.extend(columns.iter().map(|column| plain(&found["columns"][column["name"].as_str().unwrap()])));
        fields.join("\u{1f}")
    };
    codes.iter().map(record).collect()
}
