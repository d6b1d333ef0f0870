//! What a translation must not have.

use error_codes_core::field::TextField;

use super::{Source, translations};
use crate::check::context::Check;
use crate::check::help::enumerate;
use crate::hash_table::{First, Key, Set};
use crate::syntax::{Code, CodeTexts, FieldText, Text, Texts};

/// A translation has texts only for what is there, and each of them once.
pub(in crate::check) fn unknown_text(check: &mut Check) {
    let block = check.block;
    for (texts, source) in translations(block) {
        let target = &texts.target;
        if let (Some(title), None) = (&texts.title, source.title) {
            check.errors.error(title, format!("`{target}` has no title; remove this one, or give it one"));
        }
        titles(check, texts, "section", &texts.sections, &source.sections);
        titles(check, texts, "reserved range", &texts.reserved, &source.reserved);
        unknown_codes(check, texts, &source);
    }
}

fn unknown_codes(check: &mut Check, texts: &Texts, source: &Source) {
    let (names, declared) = source.names();
    let given = names.keys(texts);
    let codes = First::by_text(declared.iter().map(String::as_str).zip(source.codes));
    let mut first = First::default();
    for (code, name) in texts.codes.iter().zip(&given) {
        let at = &code.name;
        if let Some(earlier) = first.get_or_insert(Key::Str(name), at) {
            let message = format!("there are already texts for `{name}`; join the two, or remove one");
            check.errors.conflict(at, message, earlier, format!("`{name}` is first translated here"));
            continue;
        }
        let Some(declared) = codes.get(Key::Str(name)) else {
            let names = declared.iter().map(String::as_str);
            let help = check.spelling.suggest(name, names, "remove these texts, or declare it");
            check.errors.error(at, format!("`{}` has no code `{name}`; {help}", texts.target));
            continue;
        };
        fields(check, declared, code);
    }
}

/// The titles of sections, or of what is reserved.
fn titles(check: &mut Check, texts: &Texts, what: &str, pairs: &[(Text, Text)], titles: &[&str]) {
    let known = Set::of_texts(titles.iter().copied());
    let mut first = First::default();
    for (source, _) in pairs {
        if !known.contains_str(&source.value) {
            let help = match check.spelling.nearest(&source.value, titles.iter().copied()) {
                Some(nearest) => format!("did you mean {nearest:?}?"),
                None => "write its text as it is declared, then the translation".to_owned(),
            };
            let message = format!("`{}` has no {what} {:?}; {help}", texts.target, source.value);
            check.errors.error(source, message);
        } else if let Some(earlier) = first.get_or_insert(Key::Str(&source.value), source) {
            let message = format!("there is already a text for this {what}; remove one of the two");
            check.errors.conflict(source, message, earlier, "it is first translated here");
        }
    }
}

fn fields(check: &mut Check, source: &Code, code: &CodeTexts) {
    let name = &code.name;
    if let Some(description) = &code.description
        && source.text_of(TextField::Description).is_empty()
    {
        check.errors.error(description, format!("`{name}` has no description; remove this one"));
    }
    let mut first = First::default();
    for FieldText { word, field, .. } in &code.fields {
        let Some(field) = field else {
            let missing = TextField::FIELDS.into_iter().filter(|field| code.text(*field).is_none());
            let help = check.spelling.suggest(word.spelling(), missing.map(TextField::name), "remove this one");
            let known = enumerate(&TextField::FIELDS.map(|field| format!("`{}`", field.name())));
            let message = format!("a translation has no field `{word}`, only {known}; {help}");
            check.errors.error(word, message);
            continue;
        };
        if let Some(earlier) = first.get_or_insert(Key::Str(word.spelling()), word) {
            let message = format!("`{name}` already has this `{word}`; join the two, or remove one");
            check.errors.conflict(word, message, earlier, format!("`{word}` is first given here"));
        } else if source.text_of(*field).is_empty() {
            let declare = match field {
                TextField::Detail => "above the code, after `///`",
                _ => "there first",
            };
            let message = format!("`{name}` is declared without a {word}; remove this one, or write it {declare}");
            check.errors.error(word, message);
        }
    }
}
