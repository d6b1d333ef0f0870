//! `search`: codes by any words of their texts, best first.

use core::iter;
use std::borrow::ToOwned as _;
use std::collections::BTreeSet;
use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use error_codes_core::field::TextField;
use serde_json::json;

use crate::cli::find::by_number;
use crate::cli::reference::Code;
use crate::cli::scope::{chosen, everywhere};
use crate::cli::spelling::{fold, most_similar};
use crate::cli::text::{BOLD, GREEN, Text, terminal_width, wrap};
use crate::cli::weights::WEIGHTS;
use crate::cli::{Answer, Outcome, UsageError, help};
use crate::lock::Lock;
use crate::{Catalog, ColumnValue, Entry};

/// Codes by any words of their names and texts, best first
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// All of these words must occur, in any case: in the code, the name, the description, the detail, the cause,
    /// the solution, a typed or further column, or the section
    #[arg(required = true, value_name = "TEXT")]
    words: Vec<String>,
    /// Look only in this catalog
    #[arg(long, value_name = "ID")]
    catalog: Option<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &Args, catalogs: &[&'static Catalog], lock: &Lock, language: &str) -> Outcome {
    let catalogs = chosen(catalogs, args.catalog.as_slice())?;
    let words: Vec<String> = args.words.iter().flat_map(|word| word.split_whitespace()).map(fold).collect();
    if words.is_empty() {
        return Err(UsageError("there is no word to search for".to_owned()));
    }
    let hits = hits(&words, &catalogs);
    let found = !hits.is_empty();
    if args.json {
        let data = |Hit { score, catalog, entry }: &Hit| {
            let code = <Code>::of(catalog, *entry, lock);
            json!({ "catalog": catalog.id(), "domain": entry.domain().name(), "score": score, "code": code })
        };
        return Answer::json(&hits.iter().map(data).collect::<Vec<_>>(), found);
    }
    let mut text = Text::default();
    for hit in &hits {
        show(hit, hit.entry.in_language(language), &words, &mut text);
    }
    if !found {
        text.line(&format!("nothing has all of: {}", words.join(" ")));
        for word in words.iter().flat_map(|word| nearest_words(word, &catalogs)) {
            text.line(&format!("  did you mean {word}"));
        }
    }
    let is_code = |word: &&String| !by_number(&everywhere(&catalogs), word, "").is_empty();
    for word in args.words.iter().filter(is_code) {
        text.line(&format!("what {word} means as a code: {} explain {word}", help::program_name()));
    }
    Ok(Answer::text(text, found))
}

/// The codes that have all of the words, the best first.
fn hits(words: &[String], catalogs: &[&'static Catalog]) -> Vec<Hit> {
    let entries = catalogs.iter().flat_map(|&catalog| catalog.entries().map(move |entry| (catalog, entry)));
    let hits = entries.filter_map(|(catalog, entry)| Some(Hit { score: score(entry, words)?, catalog, entry }));
    let mut hits: Vec<Hit> = hits.collect();
    // The order of the declaration stays if two are equally good.
    hits.sort_by_key(|hit| core::cmp::Reverse(hit.score));
    hits
}

struct Hit {
    score: u32,
    catalog: &'static Catalog,
    entry: Entry,
}

/// The texts of a code that are searched, in every language, each with its weight.
fn texts(entry: Entry) -> impl Iterator<Item = (u32, &'static str)> {
    let languages = entry.domain().languages().map(move |tag| entry.in_language(tag));
    let in_language = |entry: Entry| {
        let texts = TextField::ALL.into_iter().filter_map(move |field| Some((WEIGHTS.of(field), entry.text(field)?)));
        texts.chain(entry.section().map(|section| (WEIGHTS.section, section.title())))
    };
    let notes = entry.notes().map(|(_, text)| (WEIGHTS.field, text));
    iter::once(entry).chain(languages).flat_map(in_language).chain(notes)
}

/// Whether a word occurs in a typed column: a number is found as a whole, `true` and `false` are not words.
fn column_has(value: ColumnValue, word: &str) -> bool {
    match value {
        ColumnValue::Bool(_) => false,
        ColumnValue::Int(number) => number.to_string() == word,
        ColumnValue::Text(text) | ColumnValue::Expression(text) => fold(text).contains(word),
    }
}

/// The sum of the highest weight of each word; `None` if one occurs nowhere.
fn score(entry: Entry, words: &[String]) -> Option<u32> {
    let texts: Vec<(u32, String)> = texts(entry).map(|(weight, text)| (weight, fold(text))).collect();
    let (code, label) = (entry.code().to_string(), entry.label().to_string());
    let names = [entry.name(), entry.variant(), &code, &label];
    words.iter().try_fold(0, |sum, word| {
        let in_texts = texts.iter().filter_map(|(weight, text)| text.contains(word).then_some(*weight));
        let in_columns = entry.columns().filter_map(|(_, value)| column_has(value, word).then_some(WEIGHTS.field));
        let in_names = names.iter().filter_map(|name| name_score(name, word));
        Some(sum + in_texts.chain(in_columns).chain(in_names).max()?)
    })
}

/// The weight of a word in a name or a code: it is all of it, one of its parts, or another substring.
fn name_score(name: &str, word: &str) -> Option<u32> {
    let lower = fold(name);
    if lower == word {
        Some(WEIGHTS.name)
    } else if parts(name).iter().any(|part| part == word) {
        Some(WEIGHTS.part)
    } else {
        lower.contains(word).then_some(WEIGHTS.substring)
    }
}

/// `IVConnError_Duplicate` has the parts `ivconn`, `error` and `duplicate`.
fn parts(name: &str) -> Vec<String> {
    let mut spaced = String::new();
    for c in name.chars() {
        if c.is_uppercase() && spaced.ends_with(char::is_lowercase) {
            spaced.push(' ');
        }
        spaced.push(c);
    }
    spaced.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).map(fold).collect()
}

/// The words nearest in spelling to one that occurs nowhere; nothing if it occurs.
fn nearest_words(word: &str, catalogs: &[&'static Catalog]) -> Vec<String> {
    let entries = catalogs.iter().flat_map(|catalog| catalog.entries());
    let alone = [word.to_owned()];
    if entries.clone().any(|entry| score(entry, &alone).is_some()) {
        return Vec::new();
    }
    let in_texts = |entry| texts(entry).flat_map(|(_, text)| parts(text));
    let known: BTreeSet<String> =
        entries.flat_map(|entry| parts(entry.name()).into_iter().chain(in_texts(entry))).collect();
    let similarity = |known: &String| strsim::normalized_damerau_levenshtein(word, known);
    most_similar(known.into_iter().map(|known| (similarity(&known), known)), 0.7)
}

/// A code in a language, with every text, in any language, and column that has one of the words; not with its section.
fn show(hit: &Hit, entry: Entry, words: &[String], text: &mut Text) {
    text.styled(BOLD, &entry.label().to_string()).plain(" ");
    marked(entry.name(), words, text);
    text.line(&format!("  {}/{}", hit.catalog.id(), entry.domain().name()));
    let has_word = |text: &String| words.iter().any(|word| fold(text).contains(word));
    let description = entry.text(TextField::Description).map(String::from);
    let texts = TextField::ALL[1..].iter().filter_map(|field| entry.text(*field)).chain(translations(entry));
    let notes = entry.notes().map(|(column, text)| format!("{column}: {text}"));
    let texts = texts.map(String::from).chain(notes).filter(has_word);
    let typed = entry.columns().filter(|(_, value)| words.iter().any(|word| column_has(*value, word)));
    let typed = typed.map(|(column, value)| format!("{column}: {value}"));
    let shown = description.into_iter().chain(texts).chain(typed);
    let width = terminal_width().map(|width| width - 2);
    for line in shown.flat_map(|text| wrap(&text, width)) {
        text.plain("  ");
        marked(&line, words, text);
        text.end_line();
    }
}

/// The description, detail, cause and solution in the other languages.
fn translations(entry: Entry) -> impl Iterator<Item = &'static str> {
    let texts = |entry: Entry| TextField::ALL.map(|field| entry.text(field));
    // The empty tag selects the declaration's own texts.
    let languages = entry.domain().languages().chain([""]).map(move |tag| texts(entry.in_language(tag)));
    // A text that a translation lacks is that of the source.
    languages
        .flat_map(move |translated| iter::zip(translated, texts(entry)))
        .filter_map(|(translated, source)| translated.filter(|_| translated != source))
}

/// The line with every occurrence of the words in green.
fn marked(line: &str, words: &[String], text: &mut Text) {
    // Lower case may have another length, so each of its bytes is mapped to its character.
    let mut lower = String::new();
    let mut origin = Vec::new();
    for (start, c) in line.char_indices() {
        lower.extend(c.to_lowercase());
        origin.resize(lower.len(), (start, start + c.len_utf8()));
    }
    let (mut rest, mut shown) = (0, 0);
    let next = |rest: usize| {
        let found = words.iter().filter_map(|word| Some((rest + lower[rest..].find(word)?, word.len())));
        found.min_by_key(|(at, len)| (*at, core::cmp::Reverse(*len)))
    };
    while let Some((at, len)) = next(rest) {
        let (start, end) = (origin[at].0.max(shown), origin[at + len - 1].1);
        text.plain(&line[shown..start]).styled(GREEN, &line[start..end]);
        (rest, shown) = (at + len, end);
    }
    text.plain(&line[shown..]);
}
