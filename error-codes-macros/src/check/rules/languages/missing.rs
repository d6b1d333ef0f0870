//! What a translation must have.

use error_codes_core::field::TextField;

use super::{Source, translations};
use crate::check::context::Check;
use crate::hash_table::{First, Key, Set};
use crate::syntax::{Block, Code, CodeTexts, Text, Texts};

/// A translation has each text that its source has, unless it is `partial`; one of the catalog has each domain.
pub(in crate::check) fn missing_text(check: &mut Check) {
    let block = check.block;
    for (texts, source) in translations(block).filter(|(texts, _)| is_whole(block, texts)) {
        let (tag, target) = (&texts.tag.value, &texts.target);
        if source.title.is_some() && texts.title.is_none() {
            missing(check, texts, &format!("the title of `{target}`"), &format!("texts {tag} for {target} \"\""));
        }
        missing_titles(check, texts, "section", &texts.sections, &source.sections);
        missing_titles(check, texts, "reserved", &texts.reserved, &source.reserved);
        missing_codes(check, texts, &source);
    }
    missing_domains(check);
}

/// Whether the texts must have all that their source has. `language_form` reports texts in the block's own language.
fn is_whole(block: &Block, texts: &Texts) -> bool {
    !texts.partial && !block.language().is_some_and(|own| own.is(&texts.tag))
}

fn missing(check: &mut Check, texts: &Texts, what: &str, line: &str) {
    let message = format!("{what} has no text in `{}`; write `{line}` and fill it in", texts.tag.value);
    check.errors.error(&texts.target, message);
}

/// Those of `known` that are given in another spelling; `unknown_text` says so.
fn misspelt<'a>(check: &mut Check, given: &[&str], known: &[&'a str]) -> Set<'a> {
    if given.is_empty() {
        return Set::default();
    }
    let exact = Set::of_texts(known.iter().copied());
    let mut misspelt_keys = Set::default();
    for word in given.iter().filter(|word| !exact.contains_str(word)) {
        if let Some(nearest) = check.spelling.nearest(word, known.iter().copied()) {
            misspelt_keys.insert(Key::Str(nearest));
        }
    }
    misspelt_keys
}

fn missing_titles(check: &mut Check, texts: &Texts, word: &str, pairs: &[(Text, Text)], titles: &[&str]) {
    let given: Vec<&str> = pairs.iter().map(|(source, _)| source.value.as_str()).collect();
    let misspelt_keys = misspelt(check, &given, titles);
    let given = Set::of_texts(given.into_iter());
    let mut seen = Set::default();
    for title in titles {
        if !given.contains_str(title) && !misspelt_keys.contains_str(title) && seen.insert(Key::Str(title)) {
            missing(check, texts, &format!("{word} {title:?}"), &format!("{word} {title:?} \"\","));
        }
    }
}

fn missing_codes(check: &mut Check, texts: &Texts, source: &Source) {
    let (names, declared) = source.names();
    let given = names.keys(texts);
    let given_names: Vec<&str> = given.iter().map(String::as_str).collect();
    let misspelt_keys = misspelt(check, &given_names, &declared.iter().map(String::as_str).collect::<Vec<_>>());
    let given = First::by_text(given_names.into_iter().zip(&texts.codes));
    for (code, name) in source.codes.iter().zip(&declared).filter(|(_, name)| !misspelt_keys.contains_str(name)) {
        let at = given.get(Key::Str(name));
        let words: Vec<&str> = at.iter().flat_map(|at| &at.fields).map(|field| field.word.spelling()).collect();
        let misspelt_keys = misspelt(check, &words, &TextField::FIELDS.map(TextField::name));
        let Some((what, fields)) = lacks(code, name, at, &misspelt_keys) else { continue };
        let description = match at {
            Some(at) if at.description.is_some() => " \"…\"",
            _ if !code.text_of(TextField::Description).is_empty() => " \"\"",
            _ => "",
        };
        let retired = if name == code.name.spelling() { "" } else { "retired " };
        missing(check, texts, &what, &format!("{retired}{}{description}{fields},", code.name));
    }
}

/// What of the code the texts do not have, and the fields to write. Those in `misspelt_keys` are there in another spelling.
fn lacks(code: &Code, name: &str, texts: Option<&CodeTexts>, misspelt_keys: &Set) -> Option<(String, String)> {
    let lacks = |field: &TextField| {
        let given = misspelt_keys.contains_str(field.name()) || texts.is_some_and(|texts| texts.text(*field).is_some());
        !given && !code.text_of(*field).is_empty()
    };
    let missing: Vec<TextField> = TextField::FIELDS.into_iter().filter(lacks).collect();
    let what = match missing.first() {
        _ if lacks(&TextField::Description) => format!("`{name}`"),
        Some(field) => format!("the {} of `{name}`", field.name()),
        None => return None,
    };
    let fields: Vec<String> = missing.iter().map(|field| format!("{}: \"\"", field.name())).collect();
    let fields = if fields.is_empty() { String::new() } else { format!(" {{ {} }}", fields.join(", ")) };
    Some((what, fields))
}

/// A translation of the catalog needs one of each domain.
fn missing_domains(check: &mut Check) {
    let block = check.block;
    let of_catalog = |texts: &Texts| block.catalogs.iter().any(|catalog| catalog.name == texts.target);
    let whole = |texts: &&Texts| of_catalog(texts) && is_whole(block, texts);
    for texts in block.texts.iter().filter(whole) {
        let tag = &texts.tag;
        let given = block.texts.iter().filter(|other| other.tag.is(tag)).map(|other| other.target.spelling());
        let given = Set::of_texts(given);
        for domain in &block.domains {
            let name = &domain.name;
            if given.contains_str(name.spelling()) || Source::of_domain(domain).is_empty() {
                continue;
            }
            let title = if domain.title.is_some() { " \"\"" } else { "" };
            let tag = &tag.value;
            let message = format!(
                "`{name}` has no texts in `{tag}`, as `{}` has; write `texts {tag} for {name}{title} {{ … }}`",
                texts.target
            );
            check.errors.conflict(name, message, &texts.target, format!("the texts of `{}` are here", texts.target));
        }
    }
}
