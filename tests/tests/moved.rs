//! Names that live on under another number: `moved`.

use error_codes::{Code, Entry, Meaning, Status, define_codes};

define_codes! {
    pub catalog MONGO = "mongo" "MongoDB";
    domain Mongo 1..=20000 {
        DuplicateKey = 11000 "duplicate key" { name: "duplicate" },
        Timeout = 50 "too late",
        // Moved twice.
        retired DuplicateKey = 3 "key exists" { moved: DuplicateKey, name: "duplicate" },
        retired DuplicateKey = 4 "key exists already" { moved: DuplicateKey },
        // Under another name.
        retired Expired = 5 "expired" { moved: Timeout },
        retired Gone = 6 "gone",
    }
    domain Word: str { New = "new" "new", retired Old = "old" "old" { moved: New } }
}

#[test]
fn the_entry_says_where_the_name_went() {
    let moved: Vec<(Code, Option<&str>)> =
        Mongo::DOMAIN.retired().map(|entry| (entry.code(), entry.moved().map(Entry::name))).collect();
    let expected = [(3, Some("duplicate")), (4, Some("duplicate")), (5, Some("Timeout")), (6, None)];
    assert_eq!(moved, expected.map(|(code, name)| (Code::Int(code), name)));
    let Some(Meaning::Retired(entry)) = MONGO.explain(3).next() else { panic!() };
    assert_eq!((entry.moved().unwrap().code(), entry.status()), (Code::Int(11000), Status::Retired));
    assert_eq!(Mongo::DuplicateKey.entry().moved(), None);
    assert_eq!(Word::DOMAIN.retired().next().unwrap().moved(), Some(Word::New.entry()));
}

#[test]
fn a_name_that_moved_is_that_of_the_active_code() {
    assert_eq!(Mongo::from_name("duplicate"), Some(Mongo::DuplicateKey));
    assert_eq!(Mongo::from_code(3), None);
    assert_eq!(Mongo::DOMAIN.by_name("duplicate"), Some(Mongo::DuplicateKey.entry()));
}

#[test]
fn decoding_says_where_it_went() {
    let says = |code: i32| Mongo::try_from(code).unwrap_err().to_string();
    assert_eq!(says(3), "3 is retired in Mongo; it was duplicate: key exists; it is now duplicate (11000)");
    assert_eq!(says(5), "5 is retired in Mongo; it was Expired: expired; it is now Timeout (50)");
    assert_eq!(says(6), "6 is retired in Mongo; it was Gone: gone");
    let error = "Expired".parse::<Mongo>().unwrap_err();
    assert_eq!(error.to_string(), "`Expired` is retired in Mongo; it was Expired: expired; it is now Timeout (50)");
    assert_eq!(
        Word::try_from("old").unwrap_err().to_string(),
        "`old` is retired in Word; it was Old: old; it is now New (new)"
    );
}
