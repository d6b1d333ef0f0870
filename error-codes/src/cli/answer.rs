//! What a command has to say, and how it is printed.

use std::io::{self, Write as _};
use std::process::ExitCode;
use std::string::String;

/// What a command has to say.
pub(super) struct Answer {
    pub(super) text: String,
    /// Whether it is what was asked for.
    pub(super) found: bool,
}

/// A wrong use of the program: what is said about it.
pub(super) struct Misuse(pub(super) String);

pub(super) type Outcome = Result<Answer, Misuse>;

impl Answer {
    pub(super) fn found(text: String) -> Self {
        Self { text, found: true }
    }

    pub(super) fn json(value: &impl serde::Serialize, found: bool) -> Self {
        // The values are our own and have only strings for keys.
        let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
        text.push('\n');
        Self { text, found }
    }

    /// Prints to standard output; returns the exit status.
    pub(super) fn print(&self) -> ExitCode {
        let mut output = anstream::stdout();
        match output.write_all(self.text.as_bytes()).and_then(|()| output.flush()) {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                let _ = writeln!(io::stderr(), "error: {error}");
                ExitCode::from(2)
            }
            _ => ExitCode::from(u8::from(!self.found)),
        }
    }
}
