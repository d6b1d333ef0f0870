//! `explain`: every meaning of a number, a name or a string code.

mod data;
mod show;

use std::ffi::OsString;
use std::format;
use std::string::String;
use std::vec::Vec;

use error_codes_core::range::Range;

use crate::cli::find::{self, Found, by_code, by_name, by_number};
use crate::cli::scope::{Scope, chosen, everywhere, scopes_at};
use crate::cli::text::Text;
use crate::cli::{Answer, Outcome};
use crate::lock::Lock;
use crate::{Catalog, Entry, Meaning};

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

pub(super) fn run(args: &Args, catalogs: &[&'static Catalog], lock: &Lock, language: &str) -> Outcome {
    let catalogs = chosen(catalogs, args.catalog.as_slice())?;
    // JSON has the texts of all languages.
    let language = if args.json { "" } else { language };
    let words = args.codes.iter().map(|word| word.strip_prefix(MARK).unwrap_or(word));
    let explained: Vec<Explained> = words.map(|word| Explained::of(word, &catalogs, language)).collect();
    let found = explained.iter().any(Explained::is_declared);
    if args.json {
        return Answer::json(&explained.iter().map(|one| one.data(lock)).collect::<Vec<_>>(), found);
    }
    Ok(Answer::text(Text::paragraphs(explained.iter().map(|one| one.show(lock))), found))
}

/// NUL prefix, so that clap takes a word with a dash as an argument; `argv` cannot hold NUL.
const MARK: char = '\0';

/// Marks the words that need no `--` before them: negative numbers, and codes and names that begin with a dash.
pub(in crate::cli) fn mark_words(arguments: &mut [OsString], program: &clap::Command, catalogs: &[&'static Catalog]) {
    let mut rest = arguments.iter_mut().skip(1);
    let command = rest.find_map(|argument| program.find_subcommand(argument));
    let Some(command) = command.filter(|command| command.get_name() == "explain") else { return };
    let is_option = |word: &str| {
        let name = word.split('=').next().unwrap_or(word);
        command.get_arguments().any(|option| {
            option.get_long().is_some_and(|long| format!("--{long}") == name)
                || option.get_short().is_some_and(|short| format!("-{short}") == name)
        })
    };
    for argument in rest.take_while(|word| *word != "--") {
        let Some(word) = argument.to_str().filter(|word| word.starts_with('-') && !is_option(word)) else { continue };
        if find::number(word).is_some() || Explained::of(word, catalogs, "").is_declared() {
            *argument = format!("{MARK}{word}").into();
        }
    }
}

/// What one word means: each meaning with its catalog.
struct Explained<'a> {
    /// As it was typed.
    query: &'a str,
    /// Without the path in front of it.
    word: &'a str,
    /// Where it was looked for.
    scopes: Vec<Scope>,
    number: Option<Result<i128, ()>>,
    /// The language of what is shown.
    language: &'a str,
    found: Vec<Found>,
}

impl<'a> Explained<'a> {
    fn of(query: &'a str, catalogs: &[&'static Catalog], language: &'a str) -> Self {
        let explained = Self::in_scopes(query, query, everywhere(catalogs), language);
        // A string code may hold a slash, so what the whole word means comes first.
        if explained.is_declared() {
            return explained;
        }
        // The longest path comes first: `CATALOG/DOMAIN/CODE`, then `CATALOG/CODE`.
        let slashes = query.match_indices('/').take(2);
        let paths = slashes.map(|(at, _)| (scopes_at(catalogs, &query[..at]), &query[at + 1..]));
        match paths.filter(|(scopes, _)| !scopes.is_empty()).last() {
            Some((scopes, word)) => Self::in_scopes(query, word, scopes, language),
            None => explained,
        }
    }

    fn in_scopes(query: &'a str, word: &'a str, scopes: Vec<Scope>, language: &'a str) -> Self {
        let mut found = by_number(&scopes, word, language);
        found.extend(by_name(&scopes, word, language));
        // What patterns say of a string that is not a code.
        let of_patterns = scopes.iter().flat_map(|scope| by_code(*scope, word.into(), language));
        found.extend(of_patterns.filter(|found| !matches!(found.meaning, Meaning::Code(_) | Meaning::Retired(_))));
        // If the code means something, domains that have not assigned it are left out.
        if found.iter().any(Found::is_declared) {
            found.retain(Found::is_declared);
        }
        Self { query, word, scopes, number: find::number(word), language, found }
    }

    fn is_declared(&self) -> bool {
        self.found.iter().any(Found::is_declared)
    }
}

/// The codes with the numbers nearest to one that its domain has not assigned.
fn nearest_codes(found: &Found, language: &str) -> Vec<Entry> {
    let (Meaning::Unassigned(domain), Some(number)) = (found.meaning, found.number) else { return Vec::new() };
    let codes = domain.entries().filter_map(|entry| entry.code().as_int().map(|number| ((number, number), entry)));
    nearest(codes, number).into_iter().flatten().map(|entry| entry.in_language(language)).collect()
}

/// The items with the nearest numbers below and above.
fn nearest<T>(items: impl Iterator<Item = (Range, T)> + Clone, number: i128) -> [Option<T>; 2] {
    let below = items.clone().filter(|(range, _)| range.1 < number).max_by_key(|(range, _)| range.1);
    let above = items.filter(|(range, _)| range.0 > number).min_by_key(|(range, _)| range.0);
    [below, above].map(|nearest| nearest.map(|(_, item)| item))
}
