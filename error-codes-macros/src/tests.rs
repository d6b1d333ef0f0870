//! Tests of the whole pipeline, in this process.

mod damage;
mod fuzz;
mod generate;
mod limits;
mod proposals;
mod snapshots;

use proc_macro2::TokenStream;

use crate::diagnostics::Diagnostics;
use crate::{check, expand, syntax};

/// What a block behind the front macro expands to, and the messages about it.
fn run(block: TokenStream) -> (TokenStream, Vec<String>) {
    let (output, errors) = diagnose(block);
    (output, errors.messages())
}

fn diagnose(block: TokenStream) -> (TokenStream, Diagnostics) {
    let mut input: TokenStream = "[::error_codes]".parse().unwrap();
    input.extend(block);
    let mut errors = Diagnostics::default();
    let block = syntax::parse(input, &mut errors);
    let checked = check::check(block, &mut errors);
    (expand::expand(&checked), errors)
}

/// After an error a row may need a name or a string that is nobody's; what looks like one may be taken.
#[test]
fn what_is_made_up_is_free() {
    for block in [
        r#"domain X 0..=9 { A = 1 "a" { name: "B#1" }, B = 2 "b" { name: "B#1" } }"#,
        r#"domain X 0..=9 { A = 1 "a" { name: "N" }, B = 2 "b" { name: "N" }, C = 3 "c" { name: "B#1" } }"#,
        r#"domain X: str { A = 5 "a", B = "A#0" "b", C = "A#0#" "c" }"#,
        r#"domain X: str { A = "a" "a", B = "a" "b", C = "B#1" "c" }"#,
    ] {
        let (output, errors) = run(block.parse().unwrap());
        assert!(!errors.is_empty() && syn::parse2::<syn::File>(output).is_ok(), "{block}: {errors:?}");
    }
}
