//! The answer of a command, and how it is printed.

use std::io::{self, IsTerminal as _, Write as _};
use std::process::ExitCode;
use std::string::{String, ToString as _};
use std::vec::Vec;
use std::{format, writeln};

use super::text::Text;
use error_codes_core::hidden::is_hidden;

/// The answer of a command.
pub(super) struct Answer {
    content: Content,
    /// Whether something was found, or nothing is wrong: the exit status.
    found: bool,
}

enum Content {
    /// For people.
    Text(Text),
    /// For programs and files: letter for letter.
    Data(String),
}

/// What is wrong with the arguments or the files that they name.
pub(super) struct UsageError(pub(super) String);

impl<E: core::error::Error> From<E> for UsageError {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

pub(super) type Outcome = Result<Answer, UsageError>;

impl Answer {
    pub(super) fn text(text: Text, found: bool) -> Self {
        Self { content: Content::Text(text), found }
    }

    pub(super) fn data(data: String, found: bool) -> Self {
        Self { content: Content::Data(data), found }
    }

    pub(super) fn json(value: &impl serde::Serialize, found: bool) -> Outcome {
        Ok(Self::data(json(value)?, found))
    }

    /// Prints to standard output; returns the exit status.
    pub(super) fn print(&self) -> ExitCode {
        let printed = match &self.content {
            Content::Text(text) => write(anstream::stdout(), text.as_str()),
            Content::Data(data) if io::stdout().is_terminal() => write(io::stdout(), &strip_control(data)),
            Content::Data(data) => write(io::stdout(), data),
        };
        match printed {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                let _ = writeln!(io::stderr(), "error: {error}");
                ExitCode::from(2)
            }
            _ => ExitCode::from(u8::from(!self.found)),
        }
    }
}

fn write(mut output: impl io::Write, text: &str) -> io::Result<()> {
    output.write_all(text.as_bytes())?;
    output.flush()
}

/// JSON in which every character is visible: what serde does not escape, and a terminal interprets, is escaped.
pub(super) fn json(value: &impl serde::Serialize) -> Result<String, UsageError> {
    let text = serde_json::to_string_pretty(value)?;
    let mut json = String::with_capacity(text.len() + 1);
    for c in text.chars() {
        // No other control character is outside of the strings.
        if is_hidden(c) && c != '\n' {
            json.push_str(&utf16(c));
        } else {
            json.push(c);
        }
    }
    json.push('\n');
    Ok(json)
}

/// `\u202e`, and two of them beyond the basic plane, as UTF-16 has it.
pub(super) fn utf16(c: char) -> String {
    c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect::<Vec<_>>().concat()
}

/// Data for a terminal, which interprets nothing in it but line breaks and tabs.
fn strip_control(data: &str) -> String {
    data.chars().filter(|c| matches!(c, '\n' | '\t') || !is_hidden(*c)).collect()
}
