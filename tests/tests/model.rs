//! Blocks at random against a model that knows neither an index nor a table: its rows stand in a list, and each question goes
//! through all of it. It covers every form of a domain: each type of number and strings, columns with the defaults of block,
//! domain and section, documentation as text, `_` and `without …`, `other`, `shown` and hexadecimal ranges, `like`, retired
//! and moved codes, reserved ones, and aliases before the code whose number they have or in another section.
//!
//! `MODEL_BLOCKS=200 MODEL_SEED=7 cargo test -p tests --test model` asks more blocks, and others.

#[path = "model/ask.rs"]
mod ask;
#[path = "model/block.rs"]
mod block;
#[path = "model/generate.rs"]
mod generate;

use std::fmt::Write as _;
use std::path::Path;

/// What is known of a domain.
struct Domain {
    name: String,
    /// `i8` to `u64`, or `str`.
    ty: &'static str,
    /// The lowest and the highest number; for strings, whatever.
    range: (i128, i128),
    hexadecimal: bool,
    shown: Option<&'static str>,
    patterns: Vec<&'static str>,
    open: bool,
    without: Vec<&'static str>,
    /// The default of the column of the domain.
    rank: Option<u8>,
    sections: Vec<Section>,
    /// In the order of the declaration.
    rows: Vec<Row>,
    /// Numbers, or a pattern.
    reserved: Vec<(Code, String)>,
}

struct Section {
    title: String,
    /// The numbers or the pattern that it holds its codes to.
    holds: Option<Holds>,
    rank: Option<u8>,
}

#[derive(Clone)]
enum Holds {
    Numbers(i128, i128),
    Pattern(&'static str),
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Code {
    Number(i128),
    Text(String),
}

#[derive(Clone)]
struct Row {
    variant: String,
    /// The documented name, where it is another one.
    name: Option<String>,
    code: Code,
    text: Text,
    cause: Option<String>,
    note: Option<String>,
    section: Option<usize>,
    retired: bool,
    /// The variant whose number this one has, or that has the name of this retired one.
    target: Option<String>,
    /// What it says in the columns of the block and of the domain.
    weight: Option<i64>,
    rank: Option<u8>,
}

/// How a row gets its texts: the description, and documentation.
#[derive(Clone)]
enum Text {
    Own(String, Option<&'static str>),
    Documentation(&'static str),
    None(Option<&'static str>),
}

fn setting(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).map_or(otherwise, |value| value.parse().unwrap())
}

#[test]
fn every_answer_is_that_of_the_model() {
    let (blocks, seed) = (setting("MODEL_BLOCKS", 12), setting("MODEL_SEED", 1));
    let mut program = String::from(ask::HELP);
    let mut calls = String::new();
    for number in 0..blocks {
        let mut rng = fastrand::Rng::with_seed(seed << 32 | number);
        let domains = [generate::numbers(&mut rng), generate::strings(&mut rng)];
        let questions: String = domains.iter().map(|domain| ask::questions(domain, &mut rng)).collect();
        writeln!(program, "mod block_{number} {{\n    use super::*;\n{}", block::block(&domains)).unwrap();
        writeln!(program, "    pub(super) fn ask() {{\n{questions}    }}\n}}").unwrap();
        writeln!(calls, "    block_{number}::ask();").unwrap();
    }
    writeln!(program, "fn main() {{\n{calls}}}").unwrap();
    tests::run(Path::new(env!("CARGO_TARGET_TMPDIR")), "model", &[("model", program)]);
}
