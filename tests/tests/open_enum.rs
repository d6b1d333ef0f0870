//! Enums with a variant for every code that is not declared: `other`.

use std::collections::{BTreeSet, HashSet};
use std::error::Error;

use error_codes::{Code, define_codes};
use proptest::prelude::*;

define_codes! {
    pub catalog KAFKA = "kafka" "Kafka";
    /// What a broker answers.
    domain Kafka: i16 -1..=999 {
        /// A code of a newer broker.
        other Unknown,
        /// Whether the same request may succeed later.
        column retriable: bool = false,
        None = 0 "success",
        UnknownServerError = -1 "unknown server error",
        Corrupt = 2 "corrupt message" { name: "CORRUPT_MESSAGE", cause: "The disk.", retriable: true },
        Broken = 2 "broken" { shares: Corrupt },
        retired Old = 3 "old",
    }
    domain State: str like "?????" {
        other Other(Box<str>),
        column class: &str,
        Success = "00000" "success" { class: "00" }, Warning = "01000" "warning" { class: "01" },
    }
    domain Empty: u64 0..=9 overlaps Kafka { other Any }
}

define_codes! {
    // Only its owner knows that the type can be copied.
    #[derive(Copy)]
    domain Mode: str { other Other(Character), Read = "r" "read" }
}

#[derive(Clone, Copy)]
struct Character(&'static str);

impl From<&str> for Character {
    fn from(code: &str) -> Self {
        Self(if code == "w" { "w" } else { "?" })
    }
}

impl AsRef<str> for Character {
    fn as_ref(&self) -> &str {
        self.0
    }
}

error_codes::assert_disjoint!(Kafka, error_codes::iot_video::IoT);

const NONE: Kafka = Kafka::from_code(0);
const UNKNOWN: Kafka = Kafka::from_code(999);
const NUMBER: i16 = UNKNOWN.code();

#[test]
fn every_number_is_a_code() {
    assert_eq!((NONE, UNKNOWN, NUMBER), (Kafka::None, Kafka::Unknown(999), 999));
    assert_eq!((Kafka::from(2), i16::from(Kafka::Broken)), (Kafka::Corrupt, 2));
    assert_eq!(Kafka::from(3), Kafka::Unknown(3));
    assert_eq!((Empty::from(u64::MAX).code(), Empty::ALL.len()), (u64::MAX, 0));
    assert_eq!((Kafka::ALL.len(), Kafka::DOMAIN.len(), KAFKA.len()), (4, 4, 6));
    assert_eq!(Kafka::DOMAIN.open(), Some("Unknown"));
    // Copied, as any enum of numbers.
    let copy = UNKNOWN;
    assert_eq!((copy, copy.code()), (UNKNOWN, 999));
}

#[test]
fn an_enum_of_strings_is_copied_where_it_derives_copy() {
    let (read, write) = (Mode::Read, Mode::from("w"));
    assert_eq!((read, write, read.code(), write.code()), (Mode::Read, write, "r", "w"));
}

#[test]
fn names_and_texts() {
    assert_eq!((Kafka::Corrupt.name(), Kafka::Corrupt.description()), ("CORRUPT_MESSAGE", "corrupt message"));
    assert_eq!((UNKNOWN.name(), UNKNOWN.description(), UNKNOWN.entry()), ("Unknown", "", None));
    assert_eq!(Kafka::Corrupt.entry().unwrap().cause(), Some("The disk."));
    assert_eq!(Kafka::from_name("CORRUPT_MESSAGE"), Some(Kafka::Corrupt));
    assert_eq!((Kafka::from_name("Unknown"), "UnknownServerError".parse()), (None, Ok(Kafka::UnknownServerError)));
    assert_eq!("Old".parse::<Kafka>().unwrap_err().to_string(), "`Old` is retired in Kafka; it was Old: old");
    assert_eq!(UNKNOWN.to_string(), "Unknown (999)");
    assert_eq!(Kafka::Corrupt.to_string(), "CORRUPT_MESSAGE (2): corrupt message");
    assert_eq!(format!("{UNKNOWN:?} {:?}", Kafka::Corrupt), "Unknown(999) Corrupt");
    let error: Box<dyn Error + Send + Sync> = UNKNOWN.into();
    assert_eq!(error.to_string(), "Unknown (999)");
    assert_eq!((KAFKA.entry_of(&UNKNOWN), KAFKA.entry_of(&Kafka::Broken)), (None, Kafka::Broken.entry()));
}

#[test]
fn a_match_needs_no_other_arm() {
    let retriable = |code| match Kafka::from_code(code) {
        Kafka::None | Kafka::Unknown(_) => false,
        Kafka::UnknownServerError | Kafka::Corrupt | Kafka::Broken => true,
    };
    assert!(retriable(2) && !retriable(77));
}

/// A code that is not declared has no value in a column.
#[test]
fn typed_columns() {
    const RETRIABLE: Option<bool> = Kafka::Corrupt.retriable();
    assert_eq!((RETRIABLE, NONE.retriable(), UNKNOWN.retriable()), (Some(true), Some(false), None));
    assert_eq!((State::Warning.class(), State::from("99999").class()), (Some("01"), None));
}

#[test]
fn codes_with_one_number() {
    assert!(Kafka::with_code(2).eq([Kafka::Corrupt, Kafka::Broken]));
    assert_eq!(Kafka::with_code(999).len(), 0);
    assert_eq!(State::with_code("00000").collect::<Vec<_>>(), [State::Success]);
}

#[test]
fn equality_order_and_hash_are_those_of_the_code() {
    // Made by hand from a number that is declared.
    assert_eq!(Kafka::Unknown(2), Kafka::Corrupt);
    assert_ne!(Kafka::Unknown(2), Kafka::Broken);
    let set: HashSet<Kafka> = [Kafka::Corrupt, Kafka::Unknown(2), Kafka::Broken, UNKNOWN].into();
    assert_eq!(set.len(), 3);
    let order: BTreeSet<Kafka> = [UNKNOWN, Kafka::Corrupt, Kafka::from(1), NONE, Kafka::UnknownServerError].into();
    assert!(order.into_iter().map(Kafka::code).eq([-1, 0, 1, 2, 999]));
    assert_eq!(State::Other("00000".into()), State::Success);
    assert!(State::Success < State::from("00001") && State::from("00001") < State::Warning);
}

#[test]
fn strings() {
    let unknown = State::from("99999");
    assert_eq!((&unknown, unknown.code(), unknown.name()), (&State::Other("99999".into()), "99999", "Other"));
    assert_eq!((State::from("00000"), State::from_code("01000")), (State::Success, State::Warning));
    assert_eq!((unknown.entry(), State::Warning.entry().unwrap().code()), (None, Code::Text("01000")));
    assert_eq!(
        (unknown.to_string(), format!("{unknown:?}")),
        ("Other (99999)".to_owned(), "Other(\"99999\")".to_owned())
    );
    assert_eq!(State::Success.clone().to_string(), "Success (00000): success");
}

#[test]
fn serde_reads_every_code() {
    let read: Vec<Kafka> = serde_json::from_str("[0, 2, 999, -32768]").unwrap();
    assert_eq!(read, [Kafka::None, Kafka::Corrupt, UNKNOWN, Kafka::Unknown(i16::MIN)]);
    assert_eq!(serde_json::to_string(&read).unwrap(), "[0,2,999,-32768]");
    assert!(serde_json::from_str::<Kafka>("32768").is_err() && serde_json::from_str::<Kafka>("\"0\"").is_err());
    let read: Vec<State> = serde_json::from_str(r#"["00000", "\u0039999"]"#).unwrap();
    assert_eq!(read, [State::Success, State::from("9999")]);
    assert_eq!(serde_json::to_string(&read).unwrap(), r#"["00000","9999"]"#);
    let bytes = postcard::to_stdvec(&UNKNOWN).unwrap();
    assert_eq!((bytes.len(), postcard::from_bytes(&bytes)), (2, Ok(UNKNOWN)));
    let bytes = postcard::to_stdvec(&read).unwrap();
    assert_eq!(postcard::from_bytes(&bytes), Ok(read));
}

proptest! {
    #[test]
    fn what_goes_in_comes_out(code: i16, other: i16) {
        let (one, two) = (Kafka::from(code), Kafka::from(other));
        prop_assert_eq!(i16::from(one), code);
        prop_assert_eq!(one.cmp(&two), code.cmp(&other));
        prop_assert_eq!(one.entry().is_some(), Kafka::DOMAIN.by_code(code).is_some());
    }

    #[test]
    fn any_string_comes_out(code: String) {
        let state = State::from(code.as_str());
        prop_assert_eq!(state.code(), code);
    }
}
