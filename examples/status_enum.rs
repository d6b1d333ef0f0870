//! The states of a lending library: an enum with `Display`, errors and groups of its own, moved over to a block. Its
//! documentation is its texts, and what was a `match` over all variants is a column.
//!
//! `cargo run --example status_enum`

use std::fmt;
use std::str::FromStr;

/// How much of a fault a status is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// It is nobody's fault.
    Debug,
    /// Somebody has to look at it.
    Error,
}

error_codes::define_codes! {
    /// How a request to the library ends.
    pub domain Status: u64 0..=2999 | 18446744073709551615 without Display, FromStr, TryFrom {
        /// The level at which a log has it.
        column level: Level = Level::Debug,
        /// The HTTP status of an answer with it.
        column http: u16,

        section "Requests" 0..=999 {
            column http = 400,
            /// All is well.
            Success = 0 { http: 200 },
            /// The request is no request of this version.
            ///
            /// Older clients send these.
            Malformed = 1,
            /// There are too many requests.
            Busy = 2 { http: 429 },
        }
        section "Books" 1000..=1999 {
            column http = 404,
            /// No book has this number.
            BookNotFound = 1000,
            /// Somebody else has the book.
            BookLent = 1001 { http: 409 },
        }
        section "The house" 2000..=2999 {
            column http = 500,
            column level = Level::Error,
            /// The catalog cannot be read.
            CatalogLost = 2000,
            ShelfBroken = 2001 _,
        }
        /// A status of a newer library.
        UnknownStatus = 18446744073709551615 { http: 500 },
    }
}

// What was public stays: what is displayed, and the errors of both conversions.
impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl TryFrom<u64> for Status {
    type Error = &'static str;

    fn try_from(code: u64) -> Result<Self, &'static str> {
        Self::from_code(code).ok_or("not a status")
    }
}

impl FromStr for Status {
    type Err = &'static str;

    fn from_str(name: &str) -> Result<Self, &'static str> {
        Self::from_name(name).ok_or("not the name of a status")
    }
}

impl Status {
    /// The group that the number belongs to.
    #[must_use]
    pub fn group(self) -> &'static str {
        self.entry().section().map_or("Unknown", |section| section.title())
    }

    /// What is read from the wire: a number that is not known becomes `UnknownStatus`.
    #[must_use]
    pub fn from_wire(code: u64) -> Self {
        Self::from_code(code).unwrap_or(Self::UnknownStatus)
    }
}

fn main() {
    for status in Status::ALL {
        println!("{status} {} {:?} [{}] {}", status.http(), status.level(), status.group(), status.description());
    }
    assert_eq!(Status::try_from(1001), Ok(Status::BookLent));
    assert_eq!(Status::try_from(1002), Err("not a status"));
    assert_eq!((Status::from_wire(2000), Status::from_wire(7)), (Status::CatalogLost, Status::UnknownStatus));
    assert_eq!(("BookLent".parse(), "Lent".parse::<Status>()), (Ok(Status::BookLent), Err("not the name of a status")));
    assert_eq!((Status::Malformed.group(), Status::UnknownStatus.group()), ("Requests", "Unknown"));
    assert_eq!((Status::Malformed.http(), Status::Busy.http()), (400, 429));
    assert_eq!((Status::CatalogLost.level(), Status::BookLent.level()), (Level::Error, Level::Debug));
    assert_eq!(Status::Malformed.description(), "The request is no request of this version.");
    assert_eq!(Status::Malformed.entry().detail(), Some("Older clients send these."));
    assert_eq!(Status::UnknownStatus as u64, u64::MAX);
}
