//! The command-line program over any set of catalogs. Feature `cli`.
//!
//! The program `error-codes` is [`main`] over the built-in ones; a company's own catalogs get the same program in
//! three lines:
//!
//! ```no_run
//! error_codes::define_codes! {
//!     pub catalog OURS = "ours" "Our codes";
//!     pub domain Upload 70000..=70099 { TooLarge = 70001 "the file is too large" }
//! }
//!
//! fn main() -> std::process::ExitCode {
//!     error_codes::cli::main(&[&OURS])
//! }
//! ```

#![allow(clippy::format_push_string)] // here a line at a time reads better, and its speed is no matter

mod explain;
mod export;
mod find;
mod list;
mod map;
mod next;
mod reference;
mod search;
mod text;

use std::io::Write as _;
use std::process::ExitCode;
use std::string::String;
use std::vec::Vec;
use std::{env, format, io};

use clap::error::ErrorKind;
use clap::{CommandFactory as _, Parser, Subcommand, ValueEnum};

use crate::{Catalog, Domain};

const EXAMPLES: &str = "\
Examples:
  error-codes explain 21021 -501 0x521D      what numbers mean, in every catalog
  error-codes explain IVConnError_Duplicate  what a name means
  error-codes search 超时                    codes by any word of their texts
  error-codes list iot-video/IoT             one domain as a table
  error-codes map                            the number space as a picture
  error-codes next iot-video/IoT             the next free number
  error-codes export --format csv > codes.csv

Exit status: 0 found, 1 nothing known, 2 wrong usage.";

/// What do error codes mean, whose are they, and which are free?
#[derive(Parser)]
#[command(name = "error-codes", version, after_help = EXAMPLES)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Every meaning of a number, a name or a string code, in every catalog
    Explain {
        /// Numbers (decimal, 0x…, 0b…, negative), names in any case, string codes
        #[arg(required = true, value_name = "CODE", allow_hyphen_values = true)]
        codes: Vec<String>,
        /// Look only in this catalog
        #[arg(long, value_name = "ID")]
        catalog: Option<String>,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Codes by any words of their names, descriptions, details, causes and solutions, best first
    Search {
        /// All of these words must occur, in any case
        #[arg(required = true, value_name = "TEXT")]
        words: Vec<String>,
        /// Look only in this catalog
        #[arg(long, value_name = "ID")]
        catalog: Option<String>,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// The domains, or the codes of a catalog or a domain, as a table
    List {
        /// What to list; all domains where it is left out
        #[arg(value_name = "CATALOG[/DOMAIN]")]
        place: Option<String>,
        /// Print JSON, in the form of `export`
        #[arg(long)]
        json: bool,
    },
    /// The number space as a picture: domains to scale, used, reserved, retired and free numbers
    Map {
        /// The catalog to draw; all where it is left out
        catalog: Option<String>,
        /// How many columns to use; those of the terminal where it is left out
        #[arg(long, value_parser = clap::value_parser!(u16).range(40..=1000))]
        width: Option<u16>,
    },
    /// The next free number of a domain, and all that are free
    Next {
        /// The domain
        #[arg(value_name = "CATALOG/DOMAIN")]
        place: String,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// The whole reference, generated
    Export {
        /// The form of the output
        #[arg(long, value_enum)]
        format: Format,
        /// The catalogs to export; all where none is named
        #[arg(value_name = "CATALOG")]
        catalogs: Vec<String>,
    },
    /// Completions for a shell, to be read by it
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// An object for programs; its form is a contract
    Json,
    /// The reference as a page
    Markdown,
    /// A table for a spreadsheet
    Csv,
}

/// What a command has to say.
struct Answer {
    text: String,
    /// Whether it is what was asked for.
    found: bool,
}

impl Answer {
    fn found(text: String) -> Self {
        Self { text, found: true }
    }

    fn json(value: &impl serde::Serialize, found: bool) -> Self {
        // The values are our own and have only strings for keys.
        let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
        text.push('\n');
        Self { text, found }
    }
}

/// A wrong use of the program: what is said about it.
struct Misuse(String);

type Outcome = Result<Answer, Misuse>;

/// Runs the program over these catalogs: reads the arguments of the process and prints to its standard output.
///
/// Returns the exit status: 0 where something was found, 1 where nothing is known, 2 after wrong usage. A closed pipe
/// is no error. Colour appears only on a terminal, and not where `NO_COLOR` is set.
#[must_use]
pub fn main(catalogs: &[&'static Catalog]) -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are no errors, and nothing can be done about a pipe that is closed.
            let _ = error.print();
            return ExitCode::from(u8::from(error.use_stderr()) * 2);
        }
    };
    match answer(arguments.command, catalogs) {
        Ok(answer) => print(&answer),
        Err(Misuse(message)) => {
            let _ = Arguments::command().error(ErrorKind::InvalidValue, message).print();
            ExitCode::from(2)
        }
    }
}

fn answer(command: Command, catalogs: &[&'static Catalog]) -> Outcome {
    match command {
        Command::Explain { codes, catalog, json } => explain::run(&codes, &chosen(catalogs, catalog.as_slice())?, json),
        Command::Search { words, catalog, json } => {
            Ok(search::run(&words, &chosen(catalogs, catalog.as_slice())?, json))
        }
        Command::List { place, json } => list::run(place.as_deref(), catalogs, json),
        Command::Map { catalog, width } => Ok(map::run(
            &chosen(catalogs, catalog.as_slice())?,
            width.map(usize::from).or_else(text::columns).unwrap_or(80),
        )),
        Command::Next { place, json } => next::run(&place, catalogs, json),
        Command::Export { format, catalogs: names } => export::run(format, &chosen(catalogs, &names)?),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            let name = env::args().next().unwrap_or_default();
            let name = name.rsplit(['/', '\\']).next().unwrap_or("error-codes");
            clap_complete::generate(shell, &mut Arguments::command(), name, &mut script);
            Ok(Answer::found(String::from_utf8_lossy(&script).into_owned()))
        }
    }
}

fn print(answer: &Answer) -> ExitCode {
    let mut output = anstream::stdout();
    match output.write_all(answer.text.as_bytes()).and_then(|()| output.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let _ = writeln!(io::stderr(), "error: {error}");
            ExitCode::from(2)
        }
        _ => ExitCode::from(u8::from(!answer.found)),
    }
}

/// The catalogs with these ids; all where none is named.
fn chosen(catalogs: &[&'static Catalog], ids: &[String]) -> Result<Vec<&'static Catalog>, Misuse> {
    if ids.is_empty() {
        return Ok(catalogs.to_vec());
    }
    ids.iter().map(|id| find_catalog(catalogs, id)).collect()
}

fn find_catalog(catalogs: &[&'static Catalog], id: &str) -> Result<&'static Catalog, Misuse> {
    catalogs.iter().copied().find(|catalog| catalog.id().eq_ignore_ascii_case(id)).ok_or_else(|| {
        let ids: Vec<&str> = catalogs.iter().map(|catalog| catalog.id()).collect();
        Misuse(format!("there is no catalog '{id}'; there are: {}", ids.join(", ")))
    })
}

fn find_domain(catalog: &'static Catalog, name: &str) -> Result<&'static Domain, Misuse> {
    catalog.domains().iter().copied().find(|domain| domain.name().eq_ignore_ascii_case(name)).ok_or_else(|| {
        let names: Vec<&str> = catalog.domains().iter().map(|domain| domain.name()).collect();
        Misuse(format!("there is no domain '{name}' in {}; there are: {}", catalog.id(), names.join(", ")))
    })
}

/// `CATALOG` or `CATALOG/DOMAIN`.
type Place = (&'static Catalog, Option<&'static Domain>);

fn find_place(catalogs: &[&'static Catalog], place: &str) -> Result<Place, Misuse> {
    match place.split_once('/') {
        None => find_catalog(catalogs, place).map(|catalog| (catalog, None)).map_err(|misuse| {
            let places = places_of(catalogs, place).join(" or ");
            if places.is_empty() { misuse } else { Misuse(format!("there is no catalog '{place}'; write {places}")) }
        }),
        Some((id, name)) => {
            let catalog = find_catalog(catalogs, id)?;
            Ok((catalog, Some(find_domain(catalog, name)?)))
        }
    }
}

/// Where there is a domain with this name.
fn places_of(catalogs: &[&'static Catalog], name: &str) -> Vec<String> {
    let holders = catalogs.iter().filter_map(|catalog| Some((catalog, find_domain(catalog, name).ok()?)));
    holders.map(|(catalog, domain)| format!("{}/{}", catalog.id(), domain.name())).collect()
}
