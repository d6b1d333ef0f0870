//! The compile errors, letter for letter: a folder for each rule, `syntax` for what cannot be read, `use` for the
//! mistakes of who uses an enum. They are those of one version of rustc.

use std::path::Path;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/ui");

#[test]
#[rustversion::attr(not(stable(1.95)), ignore = "the messages in tests/ui are those of rustc 1.95")]
fn compile_errors() {
    let tests = trybuild::TestCases::new();
    tests.compile_fail("ui/*.rs");
    tests.compile_fail("ui/*/*.rs");
}

/// What must compile, each with crate attributes or shadowed names of its own.
#[test]
fn compiles() {
    trybuild::TestCases::new().pass("pass/*.rs");
}

/// Ten thousand codes in one domain, a hundred domains, and numbers of every kind, in one crate.
#[test]
fn large_blocks_compile() {
    use std::fmt::Write as _;
    let mut block = String::from("error_codes::define_codes! {\ndomain Large 0..=9999999 {\n");
    for code in 0..10_000 {
        let run = code / 7;
        writeln!(block, "C{code} = {} \"第 {code} 个错误\",", run * 900 + run * run % 893 + code % 7).unwrap();
    }
    block.push_str("}\n");
    for domain in 0..100 {
        let first = 10_000_000 + domain * 100;
        writeln!(block, "domain D{domain} {first}..={} {{ A = {first} \"a\" }}", first + 99).unwrap();
    }
    block.push_str("domain Clusters: i64 30000000..=39999999 {\n");
    for code in 0..1_000 {
        let run = code / 20;
        writeln!(block, "K{code} = {} \"{code}\",", 30_000_000 + (run * 4 + run * run % 7) * 100 + code % 20).unwrap();
    }
    block.push_str("}\ndomain Small: i8 -128..=127 overlaps Large {\n");
    for code in -128..128 {
        writeln!(block, "B{} = {code} \"{code}\",", code + 128).unwrap();
    }
    block.push_str("}\n");
    block.push_str("domain Shared: i64 20000000..=29999999 {\n");
    for code in 0..250 {
        let number = 20_000_000 + (code * 7) % 250 / 2;
        let shares =
            if (code * 7) % 2 == 0 { String::new() } else { format!(" {{ shares: S{} }}", (code + 107) % 250) };
        writeln!(block, "S{code} = {number} \"{code}\"{shares},").unwrap();
    }
    block.push_str("retired Old = 29999999 \"old\" }\n}\nfn main() {\n");
    block.push_str("for (row, error) in Shared::ALL.iter().enumerate() {\n");
    block.push_str("assert_eq!((error.name(), error.description()), (&*format!(\"S{row}\"), &*row.to_string()));\n");
    block.push_str("assert_eq!(error.code(), 20_000_000 + (row as i64 * 7) % 250 / 2);\n");
    block.push_str("assert_eq!(Shared::with_code(error.code()).count(), 2);\n}\n");
    block.push_str("for error in Large::ALL { assert_eq!(Large::from_code(error.code()), Some(*error)); }\n");
    block.push_str("assert_eq!((-100..100_000).filter_map(Large::from_code).count(), 777);\n");
    block.push_str("for error in Clusters::ALL { assert_eq!(Clusters::from_code(error.code()), Some(*error)); }\n");
    block.push_str("assert_eq!((29_999_900..30_100_000).filter_map(Clusters::from_code).count(), 1_000);\n");
    block.push_str("const LAST: i8 = Small::B255 as i8;\nassert_eq!((LAST, Small::B128 as i8), (127, 0));\n");
    block.push_str("assert_eq!(Large::from_name(\"C9999\"), Some(Large::C9999));\n");
    block.push_str("assert_eq!(D99::A.code(), 10_009_900);\n}\n");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    std::fs::write(folder.join("large.rs"), block).unwrap();
    trybuild::TestCases::new().pass(folder.join("large.rs"));
}

/// A rule has a folder with at least two mistakes.
#[test]
fn every_rule_has_a_folder() {
    let check = Path::new(FOLDER).join("../../error-codes-macros/src/check.rs");
    let check = std::fs::read_to_string(check).unwrap();
    let rules = check.split("const RULES").nth(1).unwrap().split("];").next().unwrap();
    let rules: Vec<&str> = rules.split('"').skip(1).step_by(2).collect();
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
    for file in std::fs::read_dir(root.join("error-codes-macros/src/check/rules")).unwrap() {
        let source = std::fs::read_to_string(file.unwrap().path()).unwrap();
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
