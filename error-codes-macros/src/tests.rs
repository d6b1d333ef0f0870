//! Tests of the whole pipeline, in this process.

mod damage;
mod fuzz;
mod generate;
mod limits;
mod proposals;
mod snapshots;

use proc_macro2::TokenStream;
use quote::ToTokens as _;

use crate::errors::Errors;
use crate::pipeline;

/// `FUZZ_CASES=5000000 FUZZ_SEED=7 bash .ci/fuzz` runs more cases, and others.
fn setting(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).map_or(otherwise, |value| value.parse().unwrap())
}

/// What a block behind the front macro expands to, and the messages about it.
fn run(block: TokenStream) -> (TokenStream, Vec<String>) {
    let (output, errors) = diagnose(block);
    (output, errors.messages())
}

fn diagnose(block: TokenStream) -> (TokenStream, Errors) {
    diagnose_behind("[::error_codes]", block)
}

fn diagnose_behind(runtime: &str, block: TokenStream) -> (TokenStream, Errors) {
    let mut input: TokenStream = runtime.parse().unwrap();
    input.extend(block);
    let mut errors = Errors::default();
    (pipeline(input, &mut errors), errors)
}

/// After an error a row may need a name or a string that nothing else has; what looks like one may be taken.
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

/// rustdoc finds a code by its number and its documented name, and shows whose numbers an enum has; no other build pays.
#[test]
fn what_only_rustdoc_reads() {
    let block = r#"
        pub catalog OURS = "ours" "Our <b>codes</b>";
        pub domain Upload 100..=199 | 300 "Uploads" {
            section "The file" 100..=149 { TooLarge = 101 "too large" { name: "too.large" } }
            Busy = 300 "busy",
        }
        domain Reason: str { Timeout = "timed out" "too late", Quoted = "a \"b\"" "quoted" }
        domain State: str like "08*" | "09*" { section "The card" like "080*" { Expired = "0801" "expired" } }
    "#;
    let (output, errors) = diagnose_behind("(::error_codes)", block.parse().unwrap());
    assert!(errors.is_empty());
    let output = output.to_string();
    for part in [
        "doc (alias = \"101\")",
        "doc (alias = \"too.large\")",
        "doc (alias = \"300\")",
        "doc (alias = \"timed out\")",
        r"**Uploads** `100..=199 | 300` of the catalog [`OURS`], Our \\<b\\>codes\\</b\\>\n- The file `100..=149`",
        r"of the catalog `OURS`, Our",
        r#"`\"08*\" | \"09*\"` of the catalog"#,
        r#"\n- The card `\"080*\"`"#,
    ] {
        assert!(output.contains(part), "{part}\n{output}");
    }
    assert_eq!(output.matches("alias").count(), 5);
    let (output, _) = run(block.parse().unwrap());
    assert!(!output.to_string().contains("alias") && !output.to_string().contains("The file `"));
}
