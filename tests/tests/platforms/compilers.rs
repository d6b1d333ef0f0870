//! Each language by its own compiler.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::tools::{installed, run, tool};
use crate::{SOURCES, Source};

#[test]
#[ignore = "needs gcc with C, C++ and Objective-C: bash .ci/platforms"]
fn c() {
    let strict = ["-Wall", "-Wextra", "-Werror", "-pedantic"];
    for source in SOURCES {
        let folder = source.write("c", "codes.h", "main.c", &[]);
        let compile = |compiler: &str, language: &[&str]| {
            let file = ["main.c", "-o", "main"];
            let arguments: Vec<&str> = strict.iter().chain(language).chain(&file).copied().collect();
            run(&tool(compiler), &arguments, &folder);
            source.assert_says("c", &run(&folder.join("main"), &[""; 0], &folder));
        };
        compile("gcc", &["-std=c99"]);
        compile("g++", &["-std=c++17", "-x", "c++"]);
        compile("gcc", &["-std=gnu99", "-x", "objective-c"]);
    }
}

#[test]
#[ignore = "needs swiftc: bash .ci/swift"]
fn swift() {
    for source in SOURCES {
        let folder = source.write("swift", "codes.swift", "main.swift", &[]);
        let swift = |program: &str, arguments: &[&str]| {
            let arguments = [&[program], arguments].concat();
            run(&installed().join("swift/run"), &arguments, &folder)
        };
        swift(
            "swiftc",
            &["-typecheck", "-swift-version", "6", "-warnings-as-errors", "-parse-as-library", "codes.swift"],
        );
        swift("swiftc", &["-swift-version", "6", "-suppress-warnings", "-o", "main", "codes.swift", "main.swift"]);
        source.assert_says("swift", &swift("./main", &[]));
    }
}

#[test]
#[ignore = "needs a JDK: bash .ci/platforms"]
fn java() {
    for (source, class) in [
        (Source::Nasty, "NastyCodes.java"),
        (Source::Foreign, "ForeignCodes.java"),
        (Source::Catalogs, "ErrorCodes.java"),
        (Source::Large, "LargeCodes.java"),
    ] {
        let folder = source.write("java", class, "Main.java", &["--package", "platforms"]);
        let arguments = ["-encoding", "UTF-8", "-Xlint:all", "-Werror", "-d", ".", class, "Main.java"];
        run(&tool("javac"), &arguments, &folder);
        source.assert_says("java", &run(&tool("java"), &["-cp", ".", "platforms.Main"], &folder));
    }
}

/// One compilation, since the compiler takes long to start.
#[test]
#[ignore = "needs kotlinc: bash .ci/platforms"]
fn kotlin() {
    let library = installed().join("node_modules/kotlin-compiler/lib");
    let jars = std::fs::read_dir(&library).unwrap().map(|file| file.unwrap().path());
    let jars = std::env::join_paths(jars.filter(|file| file.extension().is_some_and(|end| end == "jar"))).unwrap();
    let standard = library.join("kotlin-stdlib.jar");
    let sources = [Source::Nasty, Source::Foreign, Source::Catalogs, Source::Large];
    let mut arguments: Vec<PathBuf> = ["-cp".into(), PathBuf::from(&jars)].into();
    arguments.extend(["org.jetbrains.kotlin.cli.jvm.K2JVMCompiler", "-no-stdlib", "-Werror", "-cp"].map(PathBuf::from));
    arguments.extend([standard.clone(), "-d".into(), "classes".into()]);
    for source in sources {
        let package = format!("platforms.{}", source.name());
        let folder = source.write("kotlin", "Codes.kt", "Main.kt", &["--package", &package]);
        arguments.extend(["Codes.kt", "Main.kt"].map(|file| folder.join(file)));
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("platforms/kotlin");
    run(&tool("java"), &arguments, &folder);
    let classes = std::env::join_paths([Path::new("classes"), &standard]).unwrap();
    for source in sources {
        let main = ["-cp".into(), classes.clone(), format!("platforms.{}.MainKt", source.name()).into()];
        source.assert_says("kotlin", &run(&tool("java"), &main, &folder));
    }
}

#[test]
#[ignore = "needs tsc and node: bash .ci/platforms"]
fn typescript() {
    for source in SOURCES {
        let folder = source.write("typescript", "codes.ts", "main.ts", &[]);
        std::fs::write(folder.join("package.json"), r#"{"type": "module"}"#).unwrap();
        let types = "declare const process: { stdout: { write(text: string): void } };";
        std::fs::write(folder.join("node.d.ts"), types).unwrap();
        let options = ["--strict", "--target", "es2022", "--module", "nodenext", "--verbatimModuleSyntax"];
        let erasable = ["--erasableSyntaxOnly", "--rewriteRelativeImportExtensions", "--noUnusedLocals"];
        let files = ["--outDir", "out", "codes.ts", "main.ts", "node.d.ts"];
        let arguments: Vec<&str> = options.iter().chain(&erasable).chain(&files).copied().collect();
        run(&tool("tsc"), &arguments, &folder);
        source.assert_says("typescript", &run(&tool("node"), &["out/main.js"], &folder));
    }
}

/// A code whose texts are missing does not compile.
#[test]
#[ignore = "needs tsc: bash .ci/platforms"]
fn typescript_misses_a_text() {
    let folder = Source::Nasty.folder("typescript_misses");
    let text = Source::Nasty.export("typescript", &[]);
    let entry = text.find("  [Upload.TooLarge]: {").unwrap();
    let end = entry + text[entry..].find("  },\n").unwrap() + "  },\n".len();
    std::fs::write(folder.join("codes.ts"), format!("{}{}", &text[..entry], &text[end..])).unwrap();
    let arguments = ["--strict", "--noEmit", "--target", "es2022", "--module", "nodenext", "codes.ts"];
    let output = Command::new(tool("tsc")).args(arguments).current_dir(folder).output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(!output.status.success() && said.contains("Property '70001' is missing"), "{said}");
}

#[test]
#[ignore = "needs Python 3.11 and mypy: bash .ci/platforms"]
fn python() {
    for source in SOURCES {
        let folder = source.write("python", "codes.py", "main.py", &[]);
        run(&tool("mypy"), &["--strict", "--no-incremental", "main.py", "codes.py"], &folder);
        source.assert_says("python", &run(&tool("python3"), &["main.py"], &folder));
    }
}

#[test]
#[ignore = "needs go: bash .ci/platforms"]
fn go() {
    for source in SOURCES {
        let folder = source.write("go", "codes.go", "main.go", &[]);
        std::fs::create_dir(folder.join("codes")).unwrap();
        std::fs::rename(folder.join("codes.go"), folder.join("codes/codes.go")).unwrap();
        std::fs::write(folder.join("go.mod"), "module platforms\n\ngo 1.21\n").unwrap();
        run(&tool("go"), &["vet", "./..."], &folder);
        source.assert_says("go", &run(&tool("go"), &["run", "."], &folder));
    }
}
