//! What is imported: its text, and the format that it has.

use std::format;
use std::io::Read as _;
use std::path::Path;
use std::string::{String, ToString as _};
use std::vec::Vec;

use super::encoding;
use crate::cli::UsageError;
use crate::cli::table::InputFormat;

/// A text, the name of its file for messages, and what the file is called without its extension.
pub(in crate::cli) struct Source {
    pub(in crate::cli) file: String,
    pub(in crate::cli) stem: Option<String>,
    pub(super) text: String,
    extension: String,
}

impl Source {
    /// Reads a file, or standard input if it is `-`.
    pub(in crate::cli) fn open(file: &str) -> Result<Self, UsageError> {
        let (name, path) = if file == "-" { ("standard input", Path::new("")) } else { (file, Path::new(file)) };
        let bytes = if file == "-" {
            let mut bytes = Vec::new();
            std::io::stdin().read_to_end(&mut bytes).map(|_| bytes)
        } else {
            std::fs::read(path)
        };
        let bytes = bytes.map_err(|error| UsageError(format!("{name}: {error}")))?;
        let text = encoding::decoded(&bytes).map_err(|(line, problem)| {
            let place = if line == 0 { name.to_string() } else { format!("{name}:{line}") };
            UsageError(format!("{place}: {problem}"))
        })?;
        let part = |part: Option<&std::ffi::OsStr>| part.map(|part| part.to_string_lossy().to_string());
        let extension = part(path.extension()).unwrap_or_default().to_lowercase();
        Ok(Self { file: name.to_string(), stem: part(path.file_stem()), text, extension })
    }

    /// Why the file is of a format that is not read, and the line.
    pub(super) fn unread(&self) -> Option<(usize, String)> {
        let extension = self.extension.as_str();
        if UNREAD.contains(&extension) {
            return Some((0, format!("files that end in .{extension} are not read; `--format` says what this one is")));
        }
        // Markdown may begin with a tag.
        let is_markup = self.text.trim_start().starts_with('<') && !matches!(extension, "md" | "markdown");
        let reason = "this is HTML or XML; copy its table into a spreadsheet, and save that as CSV";
        is_markup.then(|| (1, reason.to_string()))
    }

    /// The format by the extension of the file, or else by its text.
    pub(super) fn format(&self) -> InputFormat {
        match self.extension.as_str() {
            "csv" => InputFormat::Csv,
            "tsv" | "tab" => InputFormat::Tsv,
            "md" | "markdown" => InputFormat::Markdown,
            "json" => InputFormat::Json,
            "h" | "hpp" | "hh" | "hxx" | "c" | "cpp" | "cc" | "inc" => InputFormat::C,
            "rs" => InputFormat::Rust,
            "lock" => InputFormat::Lock,
            _ => by_text(&self.text),
        }
    }
}

/// Extensions that have no reader; read as CSV or Markdown they would give wrong codes.
const UNREAD: [&str; 20] = [
    "cs", "dart", "go", "java", "js", "kt", "kts", "mjs", "php", "proto", "py", "rb", "scala", "sql", "swift", "toml",
    "ts", "tsx", "yaml", "yml",
];

fn by_text(text: &str) -> InputFormat {
    let lines = || text.lines().map(str::trim);
    let starts = |words: &[&str]| lines().any(|line| words.iter().any(|word| line.starts_with(word)));
    // A table is under a line of dashes.
    let dashes = |line: &str| line.contains("--") && line.contains('|') && line.chars().all(|c| "|:- \t".contains(c));
    if text.trim_start().starts_with(['{', '[']) && !text.trim_start().starts_with("[[") {
        InputFormat::Json
    } else if starts(&["pub enum ", "pub(crate) enum ", "#[derive(", "#[repr(", "pub const "]) {
        InputFormat::Rust
    } else if starts(&["#define ", "# define ", "#ifndef ", "#include ", "typedef enum", "enum "]) {
        InputFormat::C
    } else if lines().any(dashes) {
        InputFormat::Markdown
    } else if text.lines().filter(|line| line.contains('\t')).count() > 1 {
        InputFormat::Tsv
    } else if starts(&["# ", "## ", "- ", "* "]) {
        InputFormat::Markdown
    } else {
        InputFormat::Csv
    }
}

/// The byte offset at which each line begins.
pub(super) struct LineIndex(Vec<usize>);

impl LineIndex {
    pub(super) fn of(text: &str) -> Self {
        Self(core::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect())
    }

    /// The number of the line of this byte, from 1.
    pub(super) fn line(&self, at: usize) -> usize {
        self.0.partition_point(|start| *start <= at)
    }
}
