//! The formatter of each language has nothing to change.

use crate::SOURCES;
use crate::tools::{installed, run, tool};

/// The file as the formatter prints it is the file.
#[track_caller]
fn assert_formatted(language: &str, file: &str, format: impl Fn(&std::path::Path) -> String) {
    for source in SOURCES {
        let folder = source.folder(&format!("{language}_formatted"));
        let text = source.export(language, &[]);
        std::fs::write(folder.join(file), &text).unwrap();
        let formatted = format(&folder);
        for (line, (ours, theirs)) in text.lines().zip(formatted.lines()).enumerate() {
            assert_eq!(ours, theirs, "{} line {}", source.name(), line + 1);
        }
        assert_eq!(text, formatted);
    }
}

#[test]
#[ignore = "needs clang-format: bash .ci/platforms"]
fn clang_format() {
    assert_formatted("c", "codes.h", |folder| run(&tool("clang-format"), &["codes.h"], folder));
}

#[test]
#[ignore = "needs google-java-format: bash .ci/platforms"]
fn google_java_format() {
    // A text stays on its line, where one can search for it.
    let lib = installed().join("node_modules/google-java-format/lib");
    let jar = std::fs::read_dir(lib).unwrap().next().unwrap().unwrap().path();
    let arguments = ["-jar", jar.to_str().unwrap(), "--skip-reflowing-long-strings", "Codes.java"];
    assert_formatted("java", "Codes.java", |folder| run(&tool("java"), &arguments, folder));
}

#[test]
#[ignore = "needs prettier: bash .ci/platforms"]
fn prettier() {
    assert_formatted("typescript", "codes.ts", |folder| run(&tool("prettier"), &["codes.ts"], folder));
}

#[test]
#[ignore = "needs gofmt: bash .ci/platforms"]
fn gofmt() {
    let root = run(&tool("go"), &["env", "GOROOT"], &std::env::temp_dir());
    let gofmt = std::path::Path::new(root.trim()).join("bin/gofmt");
    assert_formatted("go", "codes.go", |folder| run(&gofmt, &["codes.go"], folder));
}

#[test]
#[ignore = "needs ruff: bash .ci/platforms"]
fn ruff() {
    for source in SOURCES {
        let folder = source.folder("python_formatted");
        std::fs::write(folder.join("codes.py"), source.export("python", &[])).unwrap();
        run(&tool("ruff"), &["format", "--isolated", "--diff", "codes.py"], &folder);
        run(&tool("ruff"), &["check", "--isolated", "codes.py"], &folder);
    }
}

#[test]
#[ignore = "needs ktlint: bash .ci/platforms"]
fn ktlint() {
    for source in SOURCES {
        let folder = source.folder("kotlin_formatted");
        std::fs::write(folder.join("Codes.kt"), source.export("kotlin", &["--package", "platforms"])).unwrap();
        std::fs::write(folder.join(".editorconfig"), "root = true\n[*.kt]\nktlint_code_style = ktlint_official\n")
            .unwrap();
        run(&tool("ktlint"), &["Codes.kt"], &folder);
    }
}
