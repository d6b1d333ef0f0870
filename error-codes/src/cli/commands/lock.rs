//! `lock`: compares what was published with what is declared, and adds what a release publishes.

use core::fmt::Display;
use std::format;
use std::path::Path;
use std::string::{String, ToString as _};

use crate::Catalog;
use crate::cli::text::{Text, count};
use crate::cli::{Answer, Outcome, UsageError};
use crate::lock::{self, Break, FILE, Level, Lock};

/// Report which published codes have changed and which codes are not locked yet; with `--release`, add these and the
/// retirements to the lock (`codes.lock`, or `--lock`)
#[derive(clap::Args)]
pub(in crate::cli) struct Args {
    /// Add the codes that are new, and the retirements, as published in this version
    #[arg(long, value_name = "VERSION", value_parser = version)]
    release: Option<String>,
    /// What must not change
    #[arg(long, value_enum, default_value = "numbers")]
    level: Level,
}

/// The name of the lock in messages.
pub(super) fn name(file: Option<&Path>) -> String {
    file.map_or_else(|| FILE.to_string(), |file| file.display().to_string())
}

/// The lock in this file, else the one that the program carries; `None` if there is neither.
pub(super) fn given(file: Option<&Path>, carried: Option<&str>) -> Result<Option<Lock>, UsageError> {
    let name = name(file);
    let read = file.map(lock::read).transpose().map_err(|error| UsageError(error.to_string()))?;
    let text = match &read {
        Some(None) => return Err(UsageError(format!("there is no {name}"))),
        Some(text) => text.as_deref(),
        None => carried,
    };
    text.map(Lock::parse).transpose().map_err(|errors| UsageError(wrong(&name, &errors)))
}

/// The first line of a lock that cannot be read, and how many more there are.
fn wrong(name: &str, errors: &[Break]) -> String {
    let first = errors.first().map(|error| error.of_file(&name));
    let more = match errors.len() {
        0 | 1 => String::new(),
        lines => format!(" (and {} more)", count(lines - 1, "line")),
    };
    first.unwrap_or_default() + &more
}

/// A version is one word of the file.
fn version(text: &str) -> Result<String, String> {
    let word =
        text.starts_with(|c: char| c.is_ascii_digit()) && !text.contains(|c: char| c.is_whitespace() || c == '"');
    if word {
        Ok(text.to_string())
    } else {
        Err("a version begins with a digit and has no space, such as 1.2.0".into())
    }
}

pub(super) fn run(args: &Args, file: Option<&Path>, catalogs: &[&'static Catalog]) -> Outcome {
    let path = file.unwrap_or(Path::new(FILE));
    let text = lock::read(path).map_err(|error| UsageError(error.to_string()))?;
    let file = path.display();
    let Some(version) = &args.release else {
        let text = text.ok_or_else(|| {
            UsageError(format!(
                "there is no {file}; `lock --release VERSION` writes it, with every code published in VERSION"
            ))
        })?;
        return Ok(match Lock::parse(&text) {
            Ok(lock) => {
                let (breaks, unlocked) = (lock.breaks(catalogs, args.level), lock.unlocked(catalogs));
                let found = breaks.is_empty();
                let mut said = listed(&file, &breaks);
                said.append(&listed(&file, &unlocked));
                said.line(&format!("{} changed, {} not locked yet", breaks.len(), unlocked.len()));
                Answer::text(said, found)
            }
            Err(errors) => Answer::text(listed(&file, &errors), false),
        });
    };
    let text = text.unwrap_or_default();
    let release = match Lock::release(&text, catalogs, version) {
        Ok(release) => release,
        Err(breaks) => return Ok(Answer::text(listed(&file, &breaks), false)),
    };
    let (added, retired) = (count(release.added(), "line"), release.retired());
    let updated = release.update(&text);
    if updated != text {
        lock::write(path, &updated).map_err(|error| UsageError(error.to_string()))?;
    }
    let mut said = Text::default();
    said.line(&format!("{file}: {added} added, {retired} retired in {version}"));
    Ok(Answer::text(said, true))
}

fn listed(file: &dyn Display, breaks: &[Break]) -> Text {
    let mut text = Text::default();
    for told in breaks.iter().map(|told| told.of_file(file)) {
        told.lines().for_each(|line| text.line(line));
    }
    text
}
