//! What the expansion leaves to the owner of a domain.

use core::fmt;

use error_codes::{ErrorCode, Open, define_codes};

define_codes! {
    pub catalog OURS = "ours" "Ours";

    /// As an enum that was there before: its own `Display`, its own names for everything.
    pub domain Status: u32 0..=99 without Display, FromStr, serde, methods, texts "Status" {
        column retry: bool = false,
        OK = 0,
        /// Too late
        Timeout = 1 { retry: true },
        Lost = 2 "lost on the way",
        Gone = 2 "the same" { shares: Lost },
    }
    domain Plain 100..=199 without Display { A = 100 "a" }
    domain Reason: str without methods, FromStr { Timeout = "timed-out" "too late" }
    domain Other: i16 200..=299 without Display, serde, FromStr { A = 200 "a", other Unknown }
    /// With `code` by reference and errors of its own, as they were.
    pub domain Broker: i16 -1..=99 overlaps Status without methods {
        other Unknown,
        column retriable: bool = false,
        Busy = 7 "busy" { retriable: true },
    }
    domain Wide: u64 300..=399 without TryFrom { A = 300 "a" }
    domain Text: str without TryFrom { A = "a" _ }
}

impl Broker {
    // As it was public before.
    #[allow(clippy::trivially_copy_pass_by_ref)]
    fn code(&self) -> i16 {
        (*self).into()
    }

    fn from_code(code: i16) -> Option<Self> {
        (code != 0).then(|| Self::from(code))
    }
}

impl TryFrom<u64> for Wide {
    type Error = &'static str;

    fn try_from(code: u64) -> Result<Self, &'static str> {
        Self::from_code(code).ok_or("not a code")
    }
}

impl TryFrom<&str> for Text {
    type Error = ();

    fn try_from(code: &str) -> Result<Self, ()> {
        Self::from_code(code).ok_or(())
    }
}

impl Status {
    fn code(self) -> String {
        format!("S{}", ErrorCode::code(self))
    }

    fn from_code(code: &str) -> Option<Self> {
        ErrorCode::from_code(code.strip_prefix('S')?.parse().ok()?)
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::OK => "fine",
            _ => "not fine",
        })
    }
}

impl std::str::FromStr for Status {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::from_code(text).ok_or_else(|| text.to_owned())
    }
}

impl serde::Serialize for Status {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.code())
    }
}

impl fmt::Display for Plain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("plain")
    }
}

impl fmt::Display for Other {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "other {}", self.code())
    }
}

#[test]
fn the_owner_says_it() {
    assert_eq!((Status::OK.to_string(), Status::Timeout.code()), ("fine".to_owned(), "S1".to_owned()));
    assert_eq!((Status::from_code("S2"), "S9".parse::<Status>()), (Some(Status::Lost), Err("S9".to_owned())));
    assert_eq!(serde_json::to_string(&Status::Gone).unwrap(), "\"S2\"");
    assert_eq!((Plain::A.to_string(), Plain::A.code()), ("plain".to_owned(), 100));
    assert_eq!((Other::A.to_string(), Other::from(250).to_string()), ("other 200".to_owned(), "other 250".to_owned()));
    let error: &dyn std::error::Error = &Status::Timeout;
    assert_eq!(error.to_string(), "not fine");
}

#[test]
fn methods_of_an_open_enum() {
    assert!([Broker::Busy, Broker::Unknown(8)].iter().map(Broker::code).eq([7, 8]));
    assert_eq!((Broker::from_code(7), Broker::from_code(0)), (Some(Broker::Busy), None));
    assert_eq!((Broker::Busy.retriable(), Broker::from(9).retriable()), (Some(true), None));
    assert_eq!("Busy".parse(), Ok(Broker::Busy));
    assert_eq!(
        (Broker::Busy.to_string(), Broker::from(8).to_string()),
        ("Busy (7): busy".into(), "Unknown (8)".into())
    );
    assert_eq!(serde_json::to_string(&[Broker::Busy, Broker::from(8)]).unwrap(), "[7,8]");
    assert_eq!(serde_json::from_str::<Vec<Broker>>("[7,8]").unwrap(), [Broker::Busy, Broker::Unknown(8)]);
    assert_eq!(OURS.entry_of(&Broker::Busy).unwrap().description(), "busy");
}

#[test]
fn errors_of_ones_own() {
    assert_eq!((Wide::try_from(300), Wide::try_from(301)), (Ok(Wide::A), Err("not a code")));
    assert_eq!((Text::try_from("a"), Text::try_from("b")), (Ok(Text::A), Err(())));
    assert_eq!(Open::<Wide>::from(301), Open::Unknown(301));
    assert_eq!(serde_json::from_str::<Wide>("300").unwrap(), Wide::A);
}

#[test]
fn everything_else_is_there() {
    assert_eq!(Status::try_from(1), Ok(Status::Timeout));
    assert_eq!(<Status as ErrorCode>::ALL.len(), 4);
    assert_eq!((ErrorCode::name(Status::Gone), u32::from(Status::Gone)), ("Gone", 2));
    assert_eq!(
        ["", "Too late", "lost on the way", "the same"],
        [0, 1, 2, 3].map(|row| <Status as ErrorCode>::ALL[row].entry().description())
    );
    assert!(Status::with_code(2).eq([Status::Lost, Status::Gone]) && Status::Timeout.retry());
    assert_eq!(<Reason as ErrorCode>::from_code("timed-out"), Some(Reason::Timeout));
    assert_eq!(Open::<Reason>::from("timed-out").known(), Some(Reason::Timeout));
    assert_eq!(Reason::Timeout.to_string(), "Timeout (timed-out): too late");
    assert_eq!(OURS.domain("Status").unwrap().by_code(2).unwrap().name(), "Lost");
}

#[derive(Debug, thiserror::Error)]
enum Wrapping {
    #[error(transparent)]
    Transparent(Status),
    #[error("{0}")]
    Shown(#[source] Status),
}

/// A code that its owner displays is found by its type; what hides it from the chain of sources hides it.
#[test]
fn in_any_error() {
    let entry = |error: &(dyn std::error::Error + 'static)| OURS.entry_of(error).map(error_codes::Entry::name);
    assert_eq!((entry(&Status::Timeout), entry(&Other::A)), (Some("Timeout"), Some("A")));
    assert_eq!(
        (entry(&Wrapping::Shown(Status::Lost)), entry(&Wrapping::Transparent(Status::Lost))),
        (Some("Lost"), None)
    );
    assert_eq!(entry(&Open::<Status>::from(2)), Some("Lost"));
    assert_eq!(entry(&std::io::Error::other(Status::Gone)), Some("Gone"));
    assert_eq!((entry(&Other::Unknown(250)), entry(&Open::<Status>::from(77))), (None, None));
}
