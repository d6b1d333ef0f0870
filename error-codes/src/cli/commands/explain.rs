//! `explain`: every meaning of a number, a name or a string code.

mod data;
mod show;

use std::ffi::OsString;
use std::format;
use std::string::String;
use std::vec::Vec;

use crate::cli::language::Language;
use crate::cli::place::{Place, chosen, everywhere, places_at};
use crate::cli::text::Text;
use crate::cli::{Answer, Outcome, find};
use crate::lock::Lock;
use crate::{Catalog, Code, Domain, Entry, Meaning, Status};

/// Every meaning of a number, a name or a string code, in every catalog
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// Numbers (decimal, 0x…, 0b…, negative, as a domain shows them), names (in any case, if none is written exactly
    /// so), string codes; in one place with CATALOG/ or CATALOG/DOMAIN/ before them
    #[arg(required = true, value_name = "CODE")]
    codes: Vec<String>,
    /// Look only in this catalog
    #[arg(long, value_name = "ID")]
    catalog: Option<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &Args, catalogs: &[&'static Catalog], lock: &Lock, language: &Language) -> Outcome {
    let catalogs = chosen(catalogs, args.catalog.as_slice())?;
    let words = args.codes.iter().map(|word| word.strip_prefix(WORD).unwrap_or(word));
    let mut explained: Vec<Explained> = words.map(|word| Explained::of(word, &catalogs)).collect();
    let found = explained.iter().any(Explained::is_known);
    if args.json {
        return Ok(Answer::json(&explained.iter().map(|one| one.data(lock)).collect::<Vec<_>>(), found));
    }
    for found in explained.iter_mut().flat_map(|one| &mut one.found) {
        found.meaning = language.meaning(found.catalog, found.meaning);
    }
    Ok(Answer::text(Text::paragraphs(explained.iter().map(|one| one.show(lock))), found))
}

/// Stands before a word that begins with a dash and is not an option; no argument of a process holds it.
const WORD: char = '\0';

/// Marks the words that need no `--` before them: negative numbers, and codes and names that begin with a dash.
pub(in crate::cli) fn mark_words(
    mut arguments: Vec<OsString>,
    program: &clap::Command,
    catalogs: &[&'static Catalog],
) -> Vec<OsString> {
    let named = |argument: &OsString| program.find_subcommand(argument);
    let Some(at) = arguments.iter().skip(1).position(|argument| named(argument).is_some()) else { return arguments };
    let Some(command) = named(&arguments[at + 1]).filter(|command| command.get_name() == "explain") else {
        return arguments;
    };
    let is_option = |word: &str| {
        let name = word.split('=').next().unwrap_or(word);
        let mut options = command.get_arguments();
        options.any(|option| {
            option.get_long().is_some_and(|long| format!("--{long}") == name)
                || option.get_short().is_some_and(|short| format!("-{short}") == name)
        })
    };
    let words = arguments[at + 2..].iter_mut().take_while(|word| *word != "--");
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
    /// Without the path in front of it.
    word: &'a str,
    /// Where it was looked for.
    places: Vec<Place>,
    number: Option<Result<i128, ()>>,
    found: Vec<Found>,
}

/// A meaning, where it is, and the number that has it.
struct Found {
    catalog: &'static Catalog,
    meaning: Meaning,
    number: Option<i128>,
}

impl Found {
    /// Something that is declared under this very code.
    fn is_meaning(&self) -> bool {
        !matches!(self.meaning, Meaning::Unassigned(_))
    }
}

impl<'a> Explained<'a> {
    fn of(query: &'a str, catalogs: &[&'static Catalog]) -> Self {
        let explained = Self::in_places(query, query, everywhere(catalogs));
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
        let mut found: Vec<Found> = Vec::new();
        if let Some(Ok(number)) = number {
            found.extend(places.iter().flat_map(|place| Found::meanings(*place, number.into())));
        }
        for (place, labelled) in find::by_label(&places, word) {
            if number != Some(Ok(labelled)) {
                found.extend(Found::meanings(place, labelled.into()));
            }
        }
        found.extend(find::by_word(&places, word).into_iter().map(Found::entry));
        // What patterns say of a string that is not a code.
        let of_patterns = places.iter().flat_map(|place| Found::meanings(*place, word.into()));
        found.extend(of_patterns.filter(|found| !matches!(found.meaning, Meaning::Code(_) | Meaning::Retired(_))));
        // If the code means something, domains that have not assigned it are left out.
        if found.iter().any(Found::is_meaning) {
            found.retain(Found::is_meaning);
        }
        Self { query, word, places, number, found }
    }

    fn is_known(&self) -> bool {
        self.found.iter().any(Found::is_meaning)
    }
}

impl Found {
    fn entry((catalog, entry): (&'static Catalog, Entry)) -> Self {
        let meaning = if entry.status() == Status::Retired { Meaning::Retired(entry) } else { Meaning::Code(entry) };
        Self { catalog, meaning, number: None }
    }

    fn meanings(Place { catalog, domain }: Place, code: Code<'_>) -> Vec<Self> {
        let found = |meaning| Self { catalog, meaning, number: code.as_int() };
        match domain {
            Some(domain) => domain.explain(code).map(found).collect(),
            None => catalog.explain(code).map(found).collect(),
        }
    }

    /// The codes with the nearest numbers, if the number has no meaning.
    fn nearest(&self) -> Vec<Entry> {
        match (self.meaning, self.number) {
            (Meaning::Unassigned(domain), Some(number)) => neighbours(domain, number),
            _ => Vec::new(),
        }
    }
}

/// The codes with the nearest numbers below and above.
fn neighbours(domain: &'static Domain, number: i128) -> Vec<Entry> {
    let numbered = domain.entries().filter_map(|entry| Some((entry.code().as_int()?, entry)));
    let below = numbered.clone().filter(|(own, _)| *own < number).max_by_key(|(own, _)| *own);
    let above = numbered.filter(|(own, _)| *own > number).min_by_key(|(own, _)| *own);
    below.into_iter().chain(above).map(|(_, entry)| entry).collect()
}
