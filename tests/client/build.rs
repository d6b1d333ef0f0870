//! Writes each Rust block of the README as a module with a test that runs it.

use std::fmt::Write as _;
use std::path::Path;

fn main() {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../README.md");
    println!("cargo::rerun-if-changed={}", readme.display());
    let readme = std::fs::read_to_string(readme).unwrap();
    let mut modules = String::new();
    for (index, behind) in readme.split("\n```rust\n").skip(1).enumerate() {
        let block = behind.split_once("\n```").unwrap().0;
        let tests = if block.contains("#[test]") {
            block.to_owned()
        } else if block.contains("fn main() {") {
            format!("#[test]\nfn run() {{ main(); }}\n{block}")
        } else {
            format!("#[test]\nfn run() {{\n{block}\n}}")
        };
        writeln!(modules, "mod block_{index} {{\n{tests}\n}}").unwrap();
    }
    std::fs::write(Path::new(&std::env::var("OUT_DIR").unwrap()).join("readme.rs"), modules).unwrap();
}
