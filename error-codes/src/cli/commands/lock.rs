//! `lock`: compares what was published with what is declared, and adds what a release publishes.

use core::fmt::Display;
use std::format;
use std::path::Path;
use std::string::{String, ToString as _};

use crate::Catalog;
use crate::cli::text::{Text, count};
use crate::cli::{Answer, Outcome, UsageError};
use crate::lock::{self, Break, Level, Lock};

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

/// A version is one word of the file.
fn version(text: &str) -> Result<String, &'static str> {
    let is_number = text.starts_with(|c: char| c.is_ascii_digit());
    let is_word = !text.contains(|c: char| c.is_whitespace() || c == '"');
    let version = (is_number && is_word).then(|| text.to_string());
    version.ok_or("a version begins with a digit and has no space, such as 1.2.0")
}

pub(super) fn run(args: &Args, path: &Path, catalogs: &[&'static Catalog]) -> Outcome {
    let (text, file) = (lock::read(path)?, path.display());
    let Some(version) = &args.release else {
        let text = text.ok_or_else(|| {
            UsageError(format!(
                "there is no {file}; `lock --release VERSION` writes it, with every code published in VERSION"
            ))
        })?;
        let lock = match Lock::parse(&text) {
            Ok(lock) => lock,
            Err(errors) => return Ok(Answer::text(list(&file, &errors), false)),
        };
        let (breaks, unlocked) = (lock.breaks(catalogs, args.level), lock.unlocked(catalogs));
        let mut report = list(&file, breaks.iter().chain(&unlocked));
        report.line(&format!("{} changed, {} not locked yet", breaks.len(), unlocked.len()));
        return Ok(Answer::text(report, breaks.is_empty()));
    };
    let text = text.unwrap_or_default();
    let release = match Lock::release(&text, catalogs, version) {
        Ok(release) => release,
        Err(breaks) => return Ok(Answer::text(list(&file, &breaks), false)),
    };
    let (added, retired) = (count(release.added(), "line"), release.retired());
    let updated = release.update(&text);
    if updated != text {
        lock::write(path, &updated)?;
    }
    let mut report = Text::default();
    report.line(&format!("{file}: {added} added, {retired} retired in {version}"));
    Ok(Answer::text(report, true))
}

fn list<'a>(file: &dyn Display, breaks: impl IntoIterator<Item = &'a Break>) -> Text {
    let mut text = Text::default();
    for message in breaks.into_iter().map(|line| line.of_file(file)) {
        message.lines().for_each(|line| text.line(line));
    }
    text
}
