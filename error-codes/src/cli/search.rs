//! `search`: codes by any words of their texts, best first.

use std::format;
use std::string::{String, ToString as _};
use std::vec::Vec;

use serde::Serialize;

use super::place::chosen;
use super::reference::CodeData;
use super::text::{BOLD, GREEN, columns, styled, wrap};
use super::{Answer, Outcome};
use crate::{Catalog, Entry, Section};

/// Codes by any words of their names, descriptions, details, causes and solutions, best first
#[derive(clap::Args)]
pub(super) struct Args {
    /// All of these words must occur, in any case
    #[arg(required = true, value_name = "TEXT")]
    words: Vec<String>,
    /// Look only in this catalog
    #[arg(long, value_name = "ID")]
    catalog: Option<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &Args, catalogs: &[&'static Catalog]) -> Outcome {
    let catalogs = &chosen(catalogs, args.catalog.as_slice())?;
    let words: Vec<String> =
        args.words.iter().flat_map(|word| word.split_whitespace()).map(str::to_lowercase).collect();
    let mut hits: Vec<(u32, &Catalog, Entry)> = Vec::new();
    for catalog in catalogs {
        for entry in catalog.entries() {
            if let Some(score) = score(entry, &words) {
                hits.push((score, catalog, entry));
            }
        }
    }
    // The order of the declaration stays where two are equally good.
    hits.sort_by_key(|(score, ..)| core::cmp::Reverse(*score));
    let found = !hits.is_empty();
    if args.json {
        let data = hits.into_iter().map(|(score, catalog, entry)| Hit {
            catalog: catalog.id(),
            domain: entry.domain().name(),
            score,
            code: CodeData::of(entry),
        });
        return Ok(Answer::json(&data.collect::<Vec<_>>(), found));
    }
    let mut text: String = hits.iter().map(|(_, catalog, entry)| show(catalog, *entry, &words)).collect();
    if !found {
        text = format!("nothing has all of: {}\n", words.join(" "));
    }
    Ok(Answer { text, found })
}

#[derive(Serialize)]
struct Hit {
    catalog: &'static str,
    domain: &'static str,
    score: u32,
    code: CodeData,
}

/// How good a code fits: each word counts where it fits best; `None` where one occurs nowhere.
fn score(entry: Entry, words: &[String]) -> Option<u32> {
    let texts = [
        (40, Some(entry.description())),
        (20, entry.detail()),
        (15, entry.cause()),
        (15, entry.solution()),
        (10, entry.section().map(Section::title)),
    ];
    words.iter().try_fold(0, |sum, word| {
        let in_texts =
            texts.iter().filter_map(|(worth, text)| (*text)?.to_lowercase().contains(word).then_some(*worth));
        let best = in_texts.chain(name_score(entry.name(), word)).chain(name_score(entry.variant(), word)).max()?;
        Some(sum + best)
    })
}

/// A name counts by how much of it the word is: all of it, one of its parts, a piece.
fn name_score(name: &str, word: &str) -> Option<u32> {
    let lower = name.to_lowercase();
    if lower == word {
        Some(100)
    } else if parts(name).any(|part| part == word) {
        Some(70)
    } else {
        lower.contains(word).then_some(50)
    }
}

/// `IVConnError_Duplicate` has the parts `ivconn`, `error` and `duplicate`.
fn parts(name: &str) -> impl Iterator<Item = String> {
    let mut parts = Vec::new();
    let mut part = String::new();
    let mut before = '_';
    for c in name.chars() {
        let begins = !c.is_alphanumeric() || (c.is_uppercase() && before.is_lowercase());
        if begins && !part.is_empty() {
            parts.push(core::mem::take(&mut part));
        }
        if c.is_alphanumeric() {
            part.extend(c.to_lowercase());
        }
        before = c;
    }
    parts.push(part);
    parts.into_iter()
}

fn show(catalog: &Catalog, entry: Entry, words: &[String]) -> String {
    let place = format!("{}/{}", catalog.id(), entry.domain().name());
    let mut text = format!("{} {}  {place}\n", styled(BOLD, &entry.code().to_string()), marked(entry.name(), words));
    let others = [entry.detail(), entry.cause(), entry.solution()].into_iter().flatten();
    let holds = |text: &&str| words.iter().any(|word| text.to_lowercase().contains(word));
    for line in [entry.description()]
        .into_iter()
        .chain(others.filter(holds))
        .flat_map(|text| wrap(text, columns().map(|columns| columns - 2)))
    {
        text.push_str(&format!("  {}\n", marked(&line, words)));
    }
    text
}

/// The text with every occurrence of the words in green.
fn marked(text: &str, words: &[String]) -> String {
    // Lower case may have another length; then nothing is marked.
    let lower = text.to_lowercase();
    if lower.len() != text.len() {
        return text.to_string();
    }
    let mut marked = String::new();
    let mut rest = 0;
    while let Some((start, end)) = words
        .iter()
        .filter_map(|word| lower[rest..].find(word.as_str()).map(|at| (rest + at, rest + at + word.len())))
        .filter(|(start, end)| start < end)
        .min()
    {
        marked.push_str(&text[rest..start]);
        marked.push_str(&styled(GREEN, &text[start..end]));
        rest = end;
    }
    marked.push_str(&text[rest..]);
    marked
}
