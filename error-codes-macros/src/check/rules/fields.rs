//! The fields of a code.

use error_codes_core::field::Field;

use crate::check::context::Check;
use crate::lookup::{First, Key};
use crate::syntax::{Code, FieldKey};

/// A field without quotes is one of those that exist, and these are written without quotes.
pub(in crate::check) fn unknown_field(check: &mut Check) {
    for domain in &check.block.domains {
        let columns: Vec<&str> = check.block.columns(domain).map(|column| column.name.spelling()).collect();
        for code in &domain.codes {
            for key in &code.fields.keys {
                let spelling = key.spelling();
                let field = Field::from_name(spelling);
                let known = field.is_some() || columns.contains(&spelling);
                let message = match key {
                    FieldKey::Word(_) if !known => unknown(check, code, &columns, spelling),
                    FieldKey::Column(_) if field.is_some_and(Field::names_code) => {
                        format!("`{spelling}` is a field of its own; write it and its value without quotes")
                    }
                    FieldKey::Column(_) if known => {
                        format!("`{spelling}` is a field of its own; write it without quotes")
                    }
                    _ => continue,
                };
                check.errors.error(key, message);
            }
        }
    }
}

fn unknown(check: &mut Check, code: &Code, columns: &[&str], word: &str) -> String {
    let given = |field: &str| {
        code.fields.keys.iter().any(|key| matches!(key, FieldKey::Word(word) if word.spelling() == field))
    };
    let words: [&str; 5] = Field::ALL.map(Field::name);
    let fields = || words.into_iter().chain(columns.iter().copied());
    let missing = fields().filter(|field| !given(field));
    let column = format!("a further column is written in quotes, `\"{word}\": \"…\"`");
    let help = check.spelling.suggest(word, missing, &column);
    let quoted: Vec<String> = fields().map(|field| format!("`{field}`")).collect();
    let (last, others) = quoted.split_last().map_or(("", &[][..]), |(last, others)| (last.as_str(), others));
    format!("there is no field `{word}`, only {} and {last}; {help}", others.join(", "))
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
            let spelling = key.spelling();
            let Some(earlier) = first.get_or_insert(Key::Text(spelling), key) else { continue };
            let message = format!("this code already has a field `{spelling}`; join the two, or remove one");
            check.errors.conflict(key, message, earlier, format!("`{spelling}` is first given here"));
        }
    }
}
