//! `explain`: every meaning of a number, a name or a string code.

mod data;
mod show;

use std::ffi::OsString;
use std::format;
use std::string::String;
use std::vec::Vec;

use super::place::{Place, chosen, places_at};
use super::text::Text;
use super::{Answer, Outcome, find};
use crate::{Catalog, Code, Domain, Entry, Meaning, Status};

/// Every meaning of a number, a name or a string code, in every catalog
#[derive(clap::Args)]
pub(super) struct Args {
    /// Numbers (decimal, 0x…, 0b…, negative), names (in any case, if none is written exactly so), string codes; in one
    /// place with CATALOG/ or CATALOG/DOMAIN/ before them
    #[arg(required = true, value_name = "CODE")]
    codes: Vec<String>,
    /// Look only in this catalog
    #[arg(long, value_name = "ID")]
    catalog: Option<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &Args, catalogs: &[&'static Catalog]) -> Outcome {
    let catalogs = chosen(catalogs, args.catalog.as_slice())?;
    let words = args.codes.iter().map(|word| word.strip_prefix(WORD).unwrap_or(word));
    let explained: Vec<Explained> = words.map(|word| Explained::of(word, &catalogs)).collect();
    let found = explained.iter().any(Explained::is_known);
    if args.json {
        return Ok(Answer::json(&explained.iter().map(Explained::data).collect::<Vec<_>>(), found));
    }
    Ok(Answer::text(Text::paragraphs(explained.iter().map(Explained::show)), found))
}

/// Stands before a word that begins with a dash and is no option; no argument of a process holds it.
const WORD: char = '\0';

/// Marks the words that need no `--` before them: negative numbers, and codes and names that begin with a dash.
pub(super) fn mark_words(
    mut arguments: Vec<OsString>,
    program: &clap::Command,
    catalogs: &[&'static Catalog],
) -> Vec<OsString> {
    let Some(command) = arguments.get(1).and_then(|name| program.find_subcommand(name)) else { return arguments };
    if command.get_name() != "explain" {
        return arguments;
    }
    let is_option = |word: &str| {
        let name = word.split('=').next().unwrap_or(word);
        let mut options = command.get_arguments();
        options.any(|option| {
            option.get_long().is_some_and(|long| format!("--{long}") == name)
                || option.get_short().is_some_and(|short| format!("-{short}") == name)
        })
    };
    let words = arguments[2..].iter_mut().take_while(|word| *word != "--");
    for argument in words {
        let Some(word) = argument.to_str().filter(|word| word.starts_with('-') && !is_option(word)) else { continue };
        if find::number(word).is_some() || Explained::of(word, catalogs).is_known() {
            *argument = format!("{WORD}{word}").into();
        }
    }
    arguments
}

/// What one word means: each meaning with its catalog.
struct Explained<'a> {
    /// As it was typed.
    query: &'a str,
    /// Without the path before it.
    word: &'a str,
    /// Where it was looked for.
    places: Vec<Place>,
    number: Option<Result<i128, ()>>,
    meanings: Vec<(&'static Catalog, Meaning)>,
}

/// Something that somebody declared under this very code.
fn is_meaning(meaning: &Meaning) -> bool {
    !matches!(meaning, Meaning::Unassigned(_))
}

impl<'a> Explained<'a> {
    fn of(query: &'a str, catalogs: &[&'static Catalog]) -> Self {
        let everywhere = catalogs.iter().map(|&catalog| Place { catalog, domain: None }).collect();
        let explained = Self::in_places(query, query, everywhere);
        // A string code may hold a slash, so what the whole word means comes first.
        if explained.is_known() { explained } else { Self::at_path(query, catalogs).unwrap_or(explained) }
    }

    /// `CATALOG/DOMAIN/CODE` or `CATALOG/CODE`.
    fn at_path(query: &'a str, catalogs: &[&'static Catalog]) -> Option<Self> {
        let slashes = query.match_indices('/').map(|(at, _)| at).take(2);
        let paths = slashes.map(|at| (places_at(catalogs, &query[..at]), &query[at + 1..]));
        let longest_first = paths.collect::<Vec<_>>().into_iter().rev();
        let mut explained = longest_first.filter(|(places, _)| !places.is_empty());
        explained.next().map(|(places, word)| Self::in_places(query, word, places))
    }

    fn in_places(query: &'a str, word: &'a str, places: Vec<Place>) -> Self {
        let number = find::number(word);
        let mut meanings = Vec::new();
        if let Some(Ok(number)) = number {
            for &Place { catalog, domain } in &places {
                match domain {
                    Some(domain) => meanings.extend(domain.explain(number).map(|meaning| (catalog, meaning))),
                    None => meanings.extend(catalog.explain(number).map(|meaning| (catalog, meaning))),
                }
            }
        }
        let named = find::by_word(&places, word).into_iter().map(|(catalog, entry)| match entry.status() {
            Status::Retired => (catalog, Meaning::Retired(entry)),
            _ => (catalog, Meaning::Code(entry)),
        });
        meanings.extend(named);
        // Where the number means something, it is of no interest who else could have assigned it.
        if meanings.iter().any(|(_, meaning)| is_meaning(meaning)) {
            meanings.retain(|(_, meaning)| is_meaning(meaning));
        }
        Self { query, word, places, number, meanings }
    }

    fn is_known(&self) -> bool {
        self.meanings.iter().any(|(_, meaning)| is_meaning(meaning))
    }
}

/// The codes with the nearest numbers below and above.
fn neighbours(domain: &'static Domain, number: i128) -> Vec<Entry> {
    let value = |entry: &Entry| match entry.code() {
        Code::Int(number) => number,
        Code::Text(_) => 0,
    };
    let below = domain.entries().filter(|entry| value(entry) < number).max_by_key(value);
    let above = domain.entries().filter(|entry| value(entry) > number).min_by_key(value);
    below.into_iter().chain(above).collect()
}
