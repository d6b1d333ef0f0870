//! Declares a domain, then looks numbers up in it and in the five built-in catalogs.
//!
//! `cargo run --example quickstart`

use error_codes::{Meaning, catalogs, define_codes};

define_codes! {
    /// What our own service answers.
    pub domain Upload 70000..=70099 "upload service" {
        TooLarge = 70001 "the file is larger than 20 MB" { solution: "Split it, or ask for a larger quota." },
        WrongType = 70002 "the file is not an image",
        retired NoTitle = 70003 "the title is missing",
    }
}

/// Prints what a number means in the built-in catalogs, or which domain owns it.
fn explain(code: i64) {
    println!("{code}");
    let meanings =
        || catalogs().iter().flat_map(|catalog| catalog.explain(code).map(|meaning| (catalog.id(), meaning)));
    let known = meanings().any(|(_, meaning)| matches!(meaning, Meaning::Code(_)));
    for (id, meaning) in meanings() {
        match meaning {
            Meaning::Code(entry) => {
                println!("  {id}/{}: {entry}", entry.domain().name());
                for text in [entry.detail(), entry.cause(), entry.solution()].into_iter().flatten() {
                    println!("    {text}");
                }
            }
            Meaning::Retired(entry) => println!("  {id}: retired; it was {entry}"),
            Meaning::Reserved { reserved, .. } => println!("  {id}: reserved, {}", reserved.title()),
            Meaning::Unassigned(domain) if !known => {
                let title = domain.title().unwrap_or_default();
                println!("  {id}/{}: not assigned, but in its range ({title})", domain.name());
            }
            _ => {}
        }
    }
    if meanings().next().is_none() {
        println!("  in no range");
    }
}

fn main() {
    // A domain of your own is an enum: match it, print it, turn it into its number and back.
    let error = Upload::from_code(70001).expect("it is declared above");
    println!("{error:#}");
    match error {
        Upload::TooLarge => println!("as a number: {}", error as i32),
        Upload::WrongType => unreachable!(),
    }
    for number in [70003, 70050, 80000] {
        println!("{}", Upload::try_from(number).expect_err("it is not declared"));
    }
    println!();

    explain(21021); // a code
    explain(-501); // negative, and two codes share it
    explain(404); // something else in each document and section
    explain(22500); // the range of a domain without a code
    explain(8800); // reserved
    explain(1005); // with cause and solution
    explain(50000); // outside all ranges
}
