//! Tests of the whole pipeline, in this process.

mod damage;
mod fuzz;
mod generate;
mod limits;
mod proposals;
mod snapshots;

use proc_macro2::TokenStream;
use quote::ToTokens as _;

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

/// The title although there is another `doc`, a code that ends no code, and a paragraph for each part.
#[test]
fn documentation_shows_each_part() {
    let block = r#"
        #[doc(alias = "other")]
        domain D: str "The title" {
            /// A detail.
            A = "a`<b>" "text" { cause: "a cause" },
        }
    "#;
    let (output, errors) = run(block.parse().unwrap());
    assert_eq!(errors, Vec::<String>::new());
    let file: syn::File = syn::parse2(output).unwrap();
    let Some(syn::Item::Enum(item)) = file.items.first() else { panic!("an enum") };
    assert!(item.to_token_stream().to_string().contains("doc = \" The title\""));
    let docs = item.variants.iter().flat_map(|variant| &variant.attrs).map(|attr| match &attr.meta {
        syn::Meta::NameValue(pair) => syn::parse2::<syn::LitStr>(pair.value.to_token_stream()).unwrap().value(),
        _ => panic!("only documentation"),
    });
    let text: Vec<String> = docs.collect();
    assert_eq!(text, [" `` \"a`<b>\" `` text\n\n", " A detail.", "\n **Cause:** a cause\n"]);
}
