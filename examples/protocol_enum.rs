//! The errors of a printer's protocol: an enum that has a variant for every number it does not know, moved over to a
//! block with the interface that its users know.
//!
//! `cargo run --example protocol_enum`

use std::fmt;

error_codes::define_codes! {
    /// What a printer answers.
    pub domain PrinterError: i16 -1 | 1..=999 without Display, FromStr, methods {
        /// A code of a newer printer.
        other Unknown,
        /// Whether the same job may succeed later.
        column retriable: bool = false,

        Unexpected = -1 "The printer does not know what went wrong." { name: "UNEXPECTED" },
        PaperJam = 1 "Paper is stuck in the feed." { name: "PAPER_JAM", retriable: true },
        OutOfToner = 2 "The toner is empty." { name: "OUT_OF_TONER", retriable: true },
        JobTooLarge = 3 "The job is larger than the memory." { name: "JOB_TOO_LARGE" },
        retired CoverOpen = 4 "The cover is open." { name: "COVER_OPEN" },
        // 0 is success, and never an error.
    }
}

// What was public stays: the names, the receivers, what is displayed.
impl PrinterError {
    /// The error with this code; `None` where the printer reports success.
    #[must_use]
    pub fn try_from_code(code: i16) -> Option<Self> {
        (code != 0).then(|| Self::from(code))
    }

    /// The code.
    #[must_use]
    pub fn code(&self) -> i16 {
        (*self).into()
    }

    /// Whether the same job may succeed later; never for a code that is not known.
    #[must_use]
    pub fn is_retriable(&self) -> bool {
        self.retriable().unwrap_or(false)
    }
}

impl fmt::Display for PrinterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(code) => write!(f, "unknown error code {code}"),
            known => write!(f, "{known:?}"),
        }
    }
}

fn main() {
    let answers = [0, 1, 3, -1, 4, 77];
    let errors: Vec<PrinterError> = answers.into_iter().filter_map(PrinterError::try_from_code).collect();
    for error in &errors {
        println!("{:4} {error}{}", error.code(), if error.is_retriable() { ", try again" } else { "" });
    }
    assert!(errors.iter().map(PrinterError::code).eq([1, 3, -1, 4, 77]));
    assert_eq!(errors[0], PrinterError::PaperJam);
    assert_eq!(errors[4], PrinterError::Unknown(77));
    assert_eq!((errors[0].to_string(), errors[4].to_string()), ("PaperJam".into(), "unknown error code 77".into()));
    // Every number is a code and comes out as it went in.
    assert!((i16::MIN..=i16::MAX).all(|code| PrinterError::from(code).code() == code));
}
