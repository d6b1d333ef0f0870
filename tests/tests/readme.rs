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

/// On a page that is read as Markdown, nothing hides a line of an example.
#[test]
fn no_line_is_meant_to_be_hidden() {
    let documents = ["", "error-codes-macros/", "error-codes/core/", "examples/company/", "tests/bench/"];
    let documents = documents.map(|folder| format!("../{folder}README.md"));
    let mut examples = 0;
    for document in documents.into_iter().chain(["../README.zh-CN.md".to_owned()]) {
        for (_, block) in blocks(&read(&document)).filter(|(language, _)| language.starts_with("rust")) {
            let hidden = block.lines().find(|line| *line == "#" || line.starts_with("# "));
            assert_eq!(hidden, None, "{document}");
            examples += 1;
        }
    }
    assert!(examples > 10, "{examples}");
}

/// Both READMEs and the page of the crate begin with one block.
#[test]
fn the_first_example() {
    let block = |example: &str| {
        let block = example.split_once("define_codes! {\n").unwrap().1;
        block.split_once("\n}\n").unwrap().0.to_owned()
    };
    let page = read("../error-codes/src/lib.rs");
    let page: Vec<&str> = page.lines().map_while(|line| line.strip_prefix("//!")).collect();
    let page: Vec<&str> = page.into_iter().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    let page = page.join("\n");
    let page = block(blocks(&page).next().unwrap().1);
    assert!(page.contains("domain IoT 21000..=21999 "), "{page}");
    for document in ["../README.md", "../README.zh-CN.md"] {
        assert_eq!(block(blocks(&read(document)).next().unwrap().1), page, "{document}");
    }
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

/// The commands that make an enum of a table, in a fresh library, on the table of the guide.
#[test]
fn from_a_table_to_a_checked_enum_in_three_commands() {
    let guide = read("../error-codes/src/guide/import.md");
    let table = blocks(&guide).find(|(language, _)| *language == "csv").unwrap().1;
    let commands = |document: &str| {
        let text = read(document);
        let shown = blocks(&text).find(|(language, block)| *language == "sh" && block.contains("error-codes import"));
        shown.unwrap_or_else(|| panic!("{document} shows no import")).1.to_string()
    };
    let readme = commands("../README.md");
    assert_eq!(readme.lines().count(), 3, "{readme}");
    assert_eq!(readme, commands("../README.zh-CN.md"));
    assert_eq!(commands("../error-codes/src/guide/import.md"), readme.replace("ours >", "ours --domain Upload >"));

    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let folder = temporary.join("three_commands");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(folder.join("src")).unwrap();
    std::fs::write(folder.join("Cargo.toml"), tests::manifest(&folder, "fresh")).unwrap();
    std::fs::write(folder.join("codes.csv"), table).unwrap();
    std::fs::write(folder.join("src/lib.rs"), "").unwrap();
    let script = format!("error-codes() {{ {:?} \"$@\"; }}\nset -e\n{readme}", env!("CARGO_BIN_EXE_codes"));
    let output = Command::new("bash")
        .args(["-c", &script])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", temporary.join(tests::TARGET))
        .env("CARGO_NET_OFFLINE", "true")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let block = std::fs::read_to_string(folder.join("src/codes.rs")).unwrap();
    assert!(block.contains("TooLarge = 70001 \"the file is too large\""), "{block}");
}
