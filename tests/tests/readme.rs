//! The READMEs and the page of rules show the real errors and the real output of each command.

use std::path::Path;
use std::process::Command;

fn read(path: impl AsRef<Path>) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The language and the content of each fenced block.
fn blocks(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split("\n```").skip(1).step_by(2).map(|block| block.split_once('\n').unwrap_or((block, "")))
}

/// Below `<!-- tests/ui/PATH -->` stand a mistake and its error, those of that UI test.
fn mistakes_are_those_of_the_tests(document: &str) -> usize {
    let text = read(document);
    let marks = text.split("<!-- tests/ui/").skip(1);
    marks
        .map(|behind| {
            let (name, behind) = behind.split_once(" -->").unwrap();
            let mut blocks = blocks(behind);
            let (mistake, error) = (blocks.next().unwrap().1, blocks.next().unwrap().1);
            assert!(read(format!("ui/{name}.rs")).starts_with(mistake.trim_end()), "{document} differs from {name}.rs");
            let expected = read(format!("ui/{name}.stderr")).replace(&format!("ui/{name}.rs:"), "src/main.rs:");
            assert_eq!(expected.trim_end(), error.trim_end(), "{document} differs from {name}.stderr");
        })
        .count()
}

#[test]
fn mistakes() {
    assert_eq!(mistakes_are_those_of_the_tests("../README.md"), 1);
    assert_eq!(mistakes_are_those_of_the_tests("../README.zh-CN.md"), 1);
    assert_eq!(mistakes_are_those_of_the_tests("../error-codes/src/guide/rules.md"), 29);
}

/// Each `$ cargo codes …` of a block prints what stands below it.
fn commands_print_what_is_shown(document: &str) -> usize {
    let text = read(document);
    let consoles = blocks(&text).filter(|(language, _)| *language == "console");
    let commands = consoles.flat_map(|(_, block)| block.split("$ cargo codes ").skip(1));
    commands
        .map(|command| {
            let (arguments, shown) = command.split_once('\n').unwrap();
            let output = Command::new(env!("CARGO_BIN_EXE_codes"))
                .args(arguments.split(' '))
                .env("COLUMNS", "100")
                .env("NO_COLOR", "1")
                .env("LC_ALL", "C")
                .output()
                .unwrap();
            let printed = String::from_utf8(output.stdout).unwrap();
            assert_eq!(printed.trim_end(), shown.trim_end(), "{document}: {arguments}");
        })
        .count()
}

#[test]
fn commands() {
    assert_eq!(commands_print_what_is_shown("../README.md"), 3);
    assert_eq!(commands_print_what_is_shown("../README.zh-CN.md"), 3);
}
