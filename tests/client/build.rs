//! Writes the Rust blocks of the README as modules, each with a test that runs it.

use std::fmt::Write as _;
use std::path::Path;

fn main() {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../README.md");
    println!("cargo::rerun-if-changed={}", readme.display());
    let readme = std::fs::read_to_string(readme).unwrap();
    let mut modules = String::new();
    for (index, behind) in readme.split("\n```rust\n").skip(1).enumerate() {
        let block = behind.split_once("\n```").unwrap().0;
        write!(modules, "mod block_{index} {{\n    #[test]\n    ").unwrap();
        if block.contains("\nfn main() {") {
            writeln!(modules, "fn run() {{ main(); }}\n{block}\n}}").unwrap();
        } else {
            writeln!(modules, "fn run() {{\n{block}\n}}\n}}").unwrap();
        }
    }
    std::fs::write(Path::new(&std::env::var("OUT_DIR").unwrap()).join("readme.rs"), modules).unwrap();
}
