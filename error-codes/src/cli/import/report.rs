//! What an import decided and what it could not read, for standard error.

use std::format;
use std::io::Write as _;
use std::string::String;
use std::vec::Vec;

/// One line for each decision and for each thing that could not be read.
pub(in crate::cli) struct Report {
    file: String,
    lines: Vec<String>,
    errors: usize,
}

impl Report {
    pub(in crate::cli) fn new(file: &str) -> Self {
        Self { file: file.into(), lines: Vec::new(), errors: 0 }
    }

    /// Something that was decided; `line` is 0 where it is about the whole file.
    pub(in crate::cli) fn note(&mut self, line: usize, message: &str) {
        self.push("note", line, message);
    }

    /// Something that could not be read.
    pub(super) fn error(&mut self, line: usize, message: &str) {
        self.errors += 1;
        self.push("error", line, message);
    }

    fn push(&mut self, kind: &str, line: usize, message: &str) {
        let place = if line == 0 { self.file.clone() } else { format!("{}:{line}", self.file) };
        self.lines.push(format!("{kind}: {place}: {message}\n"));
    }

    /// Whether everything could be read.
    pub(in crate::cli) fn is_clean(&self) -> bool {
        self.errors == 0
    }

    pub(in crate::cli) fn print(&self) {
        // Where standard error is closed there is nobody to tell.
        let _ = std::io::stderr().write_all(self.lines.concat().as_bytes());
    }
}
