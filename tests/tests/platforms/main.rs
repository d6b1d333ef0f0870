//! What `export` makes for other platforms: the compilers of those platforms take it, programs in those languages say of
//! each code what Rust says, and their formatters find nothing.
//!
//! Whatever needs a compiler is ignored here, and run by `bash .ci/platforms`, which installs them.

mod compilers;
mod formatters;
mod options;
mod tools;

use std::path::{Path, PathBuf};

use serde_json::Value;
use tools::codes;

/// What is exported: one block with everything nasty, and the five catalogs in one file.
#[derive(Clone, Copy)]
enum Source {
    Nasty,
    Catalogs,
}

const SOURCES: [Source; 2] = [Source::Nasty, Source::Catalogs];

impl Source {
    fn name(self) -> &'static str {
        match self {
            Self::Nasty => "nasty",
            Self::Catalogs => "catalogs",
        }
    }

    /// The arguments that say where the codes come from.
    fn arguments(self) -> Vec<String> {
        match self {
            Self::Nasty => vec!["--reference".into(), nasty().display().to_string()],
            Self::Catalogs => Vec::new(),
        }
    }

    fn reference(self) -> Value {
        let text = match self {
            Self::Nasty => std::fs::read_to_string(nasty()).unwrap(),
            Self::Catalogs => codes(&["export", "--format", "json"]),
        };
        serde_json::from_str(&text).unwrap()
    }

    /// The exported text, by these further arguments.
    fn export(self, arguments: &[&str]) -> String {
        let own = self.arguments();
        let arguments: Vec<&str> =
            ["export"].iter().chain(arguments).copied().chain(own.iter().map(String::as_str)).collect();
        codes(&arguments)
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
        let mut arguments = vec!["--format", language];
        arguments.extend(options);
        std::fs::write(folder.join(file), self.export(&arguments)).unwrap();
        let template = programs().join(format!("{language}.jinja")).display().to_string();
        arguments.extend(["--template", &template]);
        if !program.is_empty() {
            std::fs::write(folder.join(program), self.export(&arguments)).unwrap();
        }
        folder
    }

    /// What a program printed is what Rust says, code by code.
    #[track_caller]
    fn assert_says(self, printed: &str) {
        let mut printed: Vec<&str> = printed.split_terminator('\u{1e}').collect();
        let mut expected = expected(&self.reference());
        if matches!(self, Self::Nasty) {
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

fn nasty() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/platforms/nasty.json")
}

fn programs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/platforms/programs")
}

/// For each code in use: its domain, its number, what a look-up by the number says, and that its name finds it.
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
