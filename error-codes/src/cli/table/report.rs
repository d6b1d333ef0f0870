//! The notes and errors of an import, for standard error.

use std::collections::{BTreeMap, BTreeSet};
use std::format;
use std::io::Write as _;
use std::string::String;

/// A line for each decision, and for each thing that could not be read.
#[derive(Default)]
pub(in crate::cli) struct Report {
    file: String,
    lines: String,
    /// Decisions that are reported once: the first line, and how often.
    tallies: BTreeMap<String, (usize, usize)>,
    errors: usize,
    /// The headings of the tables.
    headings: BTreeSet<String>,
}

impl Report {
    pub(in crate::cli) fn new(file: &str) -> Self {
        Self { file: file.into(), ..Self::default() }
    }

    /// Reports a decision; `line` is 0 if it is about the whole file.
    pub(in crate::cli) fn note(&mut self, line: usize, message: &str) {
        self.lines.push_str(&self.line("note", line, message));
    }

    /// Reports a small decision once, with how often it was made.
    pub(in crate::cli) fn tally(&mut self, line: usize, message: &str) {
        let (_, count) = self.tallies.entry(message.into()).or_insert((line, 0));
        *count += 1;
    }

    /// Reports something that could not be read.
    pub(in crate::cli) fn error(&mut self, line: usize, message: &str) {
        self.errors += 1;
        self.lines.push_str(&self.line("error", line, message));
    }

    /// A table has a column with this heading.
    pub(in crate::cli) fn add_heading(&mut self, heading: &str) {
        self.headings.insert(heading.trim().into());
    }

    /// It is an error if no table has a column with this heading.
    pub(in crate::cli) fn expect_column(&mut self, heading: &str) {
        if !self.headings.contains(heading) {
            self.error(0, &format!("there is no column {heading:?}, which `--column` names"));
        }
    }

    fn line(&self, kind: &str, line: usize, message: &str) -> String {
        let place = if line == 0 { self.file.clone() } else { format!("{}:{line}", self.file) };
        format!("{kind}: {place}: {message}\n")
    }

    /// Whether everything could be read.
    pub(in crate::cli) fn is_clean(&self) -> bool {
        self.errors == 0
    }

    pub(in crate::cli) fn print(&self) {
        let tallies = self.tallies.iter().map(|(message, (line, count))| {
            let times = if *count > 1 { format!(", {count} times, first here") } else { String::new() };
            self.line("note", *line, &format!("{message}{times}"))
        });
        let text: String = core::iter::once(self.lines.clone()).chain(tallies).collect();
        // If standard error is closed, nothing can be reported.
        let _ = std::io::stderr().write_all(text.as_bytes());
    }
}
