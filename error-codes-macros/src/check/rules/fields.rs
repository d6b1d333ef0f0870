//! The fields of a code.

use error_codes_core::field::Field;

use crate::check::context::Check;
use crate::check::help::enumerate;
use crate::hash_table::{First, Key};
use crate::syntax::{Block, Code, Domain};

/// A field without quotes is one of those that exist, and these are written without quotes.
pub(in crate::check) fn unknown_field(check: &mut Check) {
    for domain in &check.block.domains {
        let known = known(check.block, domain);
        for code in &domain.codes {
            for key in &code.fields.keys {
                let spelling = key.spelling.as_str();
                let message = match (key.in_quotes, known.contains(&spelling)) {
                    (true, true) => {
                        let names_code = Field::from_name(spelling).is_some_and(Field::names_code);
                        let value = if names_code { " and its value" } else { "" };
                        format!("`{spelling}` is a field of its own; write it{value} without quotes")
                    }
                    (false, false) => unknown(check, code, &known, spelling),
                    _ => continue,
                };
                check.errors.error(&key.tokens, message);
            }
        }
    }
}

/// What is a field of a code of this domain: those of every code, and its columns.
pub(super) fn known<'a>(block: &'a Block, domain: &'a Domain) -> Vec<&'a str> {
    let fields = Field::ALL.into_iter().map(|field| -> &str { field.name() });
    fields.chain(block.columns(domain).map(|column| column.name.spelling())).collect()
}

/// Those of the known fields that the code has not.
fn missing<'a>(code: &Code, known: &[&'a str]) -> impl Iterator<Item = &'a str> {
    let given = |field: &str| code.fields.keys.iter().any(|key| !key.in_quotes && key.spelling == field);
    known.iter().copied().filter(move |field| !given(field))
}

/// Whether the code has this field in quotes or in another spelling, which `unknown_field` reports.
pub(super) fn is_misspelt(check: &mut Check, code: &Code, known: &[&str], field: &str) -> bool {
    code.fields.keys.iter().any(|key| match key.spelling.as_str() {
        spelling if key.in_quotes => spelling == field,
        spelling if known.contains(&spelling) => false,
        spelling => check.spelling.nearest(spelling, missing(code, known)) == Some(field),
    })
}

fn unknown(check: &mut Check, code: &Code, known: &[&str], word: &str) -> String {
    let column = format!("a further column is written in quotes, `\"{word}\": \"…\"`");
    let help = check.spelling.suggest(word, missing(code, known), &column);
    let known: Vec<String> = known.iter().map(|field| format!("`{field}`")).collect();
    format!("there is no field `{word}`, only {}; {help}", enumerate(&known))
}

/// A code has each field once.
pub(in crate::check) fn repeated_field(check: &mut Check) {
    for code in check.block.domains.iter().flat_map(|domain| &domain.codes) {
        let keys = &code.fields.keys;
        if keys.len() < 2 {
            continue;
        }
        let mut first = First::default();
        for key in keys {
            let spelling = key.spelling.as_str();
            let Some(earlier) = first.get_or_insert(Key::Str(spelling), &key.tokens) else { continue };
            let message = format!("this code already has a field `{spelling}`; join the two, or remove one");
            check.errors.conflict(&key.tokens, message, earlier, format!("`{spelling}` is first given here"));
        }
    }
}
