//! Compile errors, letter for letter: a folder for each rule, `syntax` for what cannot be parsed, `use` for mistakes in
//! using an enum. Other versions of rustc print them differently.

use std::path::Path;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/ui");

#[test]
#[rustversion::attr(not(stable(1.95)), ignore = "the messages in tests/ui are those of rustc 1.95")]
fn compile_errors() {
    let tests = trybuild::TestCases::new();
    tests.compile_fail("ui/*.rs");
    tests.compile_fail("ui/*/*.rs");
}

/// Programs that must compile, each with its own crate attributes or shadowed names.
#[test]
fn compiles() {
    let files = std::fs::read_dir(Path::new(FOLDER).join("../pass")).unwrap().map(|file| file.unwrap().path());
    let programs: Vec<(String, String)> = files
        .map(|file| (file.file_stem().unwrap().to_str().unwrap().to_owned(), std::fs::read_to_string(file).unwrap()))
        .collect();
    assert!(programs.len() > 4);
    let programs: Vec<(&str, String)> = programs.iter().map(|(name, source)| (&name[..], source.clone())).collect();
    tests::run(Path::new(env!("CARGO_TARGET_TMPDIR")), "pass", &programs);
}

/// A rule has a folder with at least two mistakes.
#[test]
fn every_rule_has_a_folder() {
    let check = Path::new(FOLDER).join("../../error-codes-macros/src/check.rs");
    let check = std::fs::read_to_string(check).unwrap();
    let rules = check.split("const RULES").nth(1).unwrap().split("];").next().unwrap();
    let rules: Vec<&str> =
        rules.split(',').filter_map(|rule| rule.trim().rsplit_once("::")).map(|(_, rule)| rule).collect();
    assert!(rules.len() > 15, "{rules:?}");
    for rule in rules {
        let mistakes =
            std::fs::read_dir(Path::new(FOLDER).join(rule)).unwrap_or_else(|_| panic!("no folder for {rule}"));
        let mistakes = mistakes.filter(|file| file.as_ref().unwrap().path().extension().unwrap() == "rs");
        assert!(mistakes.count() >= 2, "{rule} has less than two mistakes");
    }
}

/// The sentence above the function of a rule is the sentence that the guide has.
#[test]
fn every_rule_is_in_the_guide_as_in_the_source() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let guide = std::fs::read_to_string(root.join("error-codes/src/guide/rules.md")).unwrap();
    let mut rules = 0;
    let rules_folder = root.join("error-codes-macros/src/check/rules");
    let mut files: Vec<_> = std::fs::read_dir(rules_folder).unwrap().map(|file| file.unwrap().path()).collect();
    while let Some(file) = files.pop() {
        if file.is_dir() {
            files.extend(std::fs::read_dir(file).unwrap().map(|file| file.unwrap().path()));
            continue;
        }
        let source = std::fs::read_to_string(file).unwrap();
        let lines: Vec<&str> = source.lines().collect();
        for (index, line) in lines.iter().enumerate() {
            let Some(rule) = line.strip_prefix("pub(in crate::check) fn ") else { continue };
            let Some((rule, _)) = rule.split_once("(check: &mut Check)") else { continue };
            let comment = lines[..index].iter().rev().map_while(|line| line.strip_prefix("/// ")).collect::<Vec<_>>();
            let sentence = comment.into_iter().rev().collect::<Vec<_>>().join(" ");
            let section = guide.split(&format!("\n# `{rule}`\n\n")).nth(1).unwrap_or_else(|| panic!("{rule}"));
            let told: Vec<&str> = section.lines().take_while(|line| !line.is_empty()).collect();
            assert_eq!(told.join(" "), sentence, "{rule}");
            rules += 1;
        }
    }
    assert_eq!(rules, guide.matches("\n# `").count());
}

/// In edition 2015 a path such as `::core` begins in the crate itself; the messages are the same all the same.
#[test]
fn edition_2015() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let own = folder.join("errors_2015");
    let manifest = tests::manifest(&own, "errors_2015").replace("edition = \"2024\"", "edition = \"2015\"");
    std::fs::write(own.join("Cargo.toml"), manifest + "[[bin]]\nname = \"errors\"\npath = \"errors.rs\"\n").unwrap();
    let block = "domain A 1..=9 { X = 10 \"x\", 5 = 6 \"y\" }";
    let source = format!(
        "#[macro_use]\nextern crate error_codes;\nmod inner {{ define_codes! {{ {block} }} }}\nfn main() {{}}\n"
    );
    std::fs::write(own.join("errors.rs"), source).unwrap();
    let output = std::process::Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["check", "--quiet", "--offline", "--manifest-path"])
        .arg(own.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(folder.join(tests::TARGET))
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    let errors: Vec<&str> = errors.lines().filter(|line| line.starts_with("error")).collect();
    let [name, range, rest @ ..] = &errors[..] else { panic!("{errors:?}") };
    assert_eq!(*name, "error: expected the name of a code, found `5`");
    assert!(range.starts_with("error: `10` is outside the range of `A`, `1..=9`; "), "{range}");
    assert!(rest.iter().all(|line| line.starts_with("error: could not compile")), "{errors:?}");
}
