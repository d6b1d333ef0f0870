//! Decoding numbers without losing any: `Open`, the errors, the trait, and the error types of other crates.

use std::collections::HashSet;
use std::error::Error;

use error_codes::iot_video::IoT;
use error_codes::netease_rtc::ServerCodeText;
use error_codes::{Code, Domain, Entry, ErrorCode, Meaning, Open, UnknownCode, UnknownName, define_codes};
use proptest::prelude::*;

define_codes! {
    domain Byte: i8 -128..=127 { LOW = -128 "low", ZERO = 0 "zero", HIGH = 127 "high" }
    domain Small: u8 0..=255 overlaps Byte, Shared, Wide { ZERO = 0 "zero", HIGH = 255 "high" }
    domain Wide: i64 -9223372036854775808..=9223372036854775807 overlaps Byte, Shared, Unsigned, Huge {
        LOW = -9223372036854775808 "low", NEAR = 5 "near", HIGH = 9223372036854775807 "high",
    }
    domain Unsigned: u32 4000000000..=4294967295 { HIGH = 4294967295 "high" }
    domain Huge: u64 9223372036854775000..=18446744073709551615 {
        HIGH = 18446744073709551615 "high", MIDDLE = 9223372036854775808 "middle", LOW = 9223372036854775807 "low",
    }
    domain Shared: i16 1..=99 overlaps Byte {
        A = 7 "a", B = 8 "b", C = 7 "c" { shares: A }, D = 7 "d" { shares: A },
        retired Old = 9 "old",
        reserved 90..=99 "later",
    }
    domain Renamed: u16 5000..=5099 overlaps Wide {
        OLD = 5001 "alias" { shares: NEW }, NEW = 5001 "primary", LAST = 5002 "last", OLDER = 5001 "alias" { shares: NEW },
    }
    domain One: i8 7 overlaps Byte, Small, Wide, Shared { A = 7 "a" }
    domain Word: str {
        A = "same" "a", B = "same" "b" { shares: A }, C = "other" "c", retired Old = "old" "old",
        D = "later" "d" { shares: E }, E = "later" "e", F = "later" "f" { shares: E },
    }
}

const FOUND: Option<IoT> = IoT::from_code(21021);
const NAME: &str = IoT::IVConnError_Duplicate.name();
static DOMAIN: &Domain = IoT::DOMAIN;

/// `shares` says whose number it is, wherever it stands.
#[test]
fn the_code_that_shares_nobodys_number_is_found() {
    const FOUND: Option<Renamed> = Renamed::from_code(5001);
    assert_eq!(FOUND, Some(Renamed::NEW));
    assert_eq!(Renamed::DOMAIN.by_code(5001), Some(Renamed::NEW.entry()));
    assert_eq!(Open::<Renamed>::from(5001), Open::Known(Renamed::NEW));
    assert!(Renamed::with_code(5001).eq([Renamed::OLD, Renamed::NEW, Renamed::OLDER]));
    assert_eq!(Renamed::OLD.entry().shares(), Some(Renamed::NEW.entry()));
}

/// `u64` has numbers that `i64` does not.
#[test]
fn numbers_beyond_i64() {
    const HIGHEST: Option<Huge> = Huge::from_code(u64::MAX);
    assert_eq!(HIGHEST, Some(Huge::HIGH));
    assert!(Huge::LOW < Huge::MIDDLE && Huge::MIDDLE < Huge::HIGH);
    assert_eq!((Huge::MIDDLE.code(), Huge::MIDDLE as u64), (1 << 63, 1 << 63));
    assert_eq!(Huge::HIGH.entry().code(), Code::Int(u64::MAX.into()));
    assert_eq!(Huge::DOMAIN.by_code(u64::MAX), Some(Huge::HIGH.entry()));
    // The same bits, and another number.
    assert_eq!(Huge::DOMAIN.by_code(-1), None);
    assert_eq!(Wide::DOMAIN.by_code(1_u64 << 63), None);
    assert_eq!(Huge::DOMAIN.ranges().next(), Some(9_223_372_036_854_775_000..=18_446_744_073_709_551_615));
}

#[test]
fn in_const_and_static() {
    const ENTRY: Entry = IoT::IVConnError_Duplicate.entry();
    fn shared<T: Send + Sync + 'static>() {}
    assert_eq!((FOUND, NAME, DOMAIN.name()), (Some(IoT::IVConnError_Duplicate), "IVConnError_Duplicate", "IoT"));
    assert_eq!(ENTRY.code(), Code::Int(21021));
    shared::<IoT>();
    shared::<Open<IoT>>();
    shared::<Entry>();
    shared::<Meaning>();
    shared::<UnknownCode>();
    shared::<UnknownName>();
    shared::<&'static error_codes::Catalog>();
}

#[test]
fn what_is_known_of_an_unknown_number() {
    let says = |code: i16| Shared::try_from(code).unwrap_err().to_string();
    assert_eq!(says(9), "9 is retired in Shared; it was Old: old");
    assert_eq!(says(95), "95 is reserved in Shared: later");
    assert_eq!(says(50), "50 is not assigned in Shared (1..=99)");
    assert_eq!(says(-5), "-5 is outside Shared (1..=99)");
    let old = "Old".parse::<Shared>().unwrap_err();
    assert_eq!(old.to_string(), "`Old` is retired in Shared; it was Old: old");
    let retired = Shared::try_from(9).unwrap_err();
    assert!(matches!(retired.meaning(), Some(Meaning::Retired(entry)) if entry.name() == "Old"));
    assert!(retired.in_range() && !Shared::try_from(-5).unwrap_err().in_range());
}

#[test]
fn several_codes_with_one_number() {
    let codes = Shared::with_code(7);
    assert_eq!(codes.len(), 3);
    assert!(codes.eq([Shared::A, Shared::C, Shared::D]));
    assert_eq!(Shared::with_code(8).len(), 1);
    assert_eq!(Shared::with_code(50).len(), 0);
    let sorted = [Shared::A, Shared::C, Shared::D, Shared::B];
    assert!(sorted.is_sorted());
    assert_eq!(Shared::DOMAIN.explain(7).count(), 3);
    assert_eq!(Open::<Shared>::from(7), Open::Known(Shared::A));
    assert_ne!(Open::<Shared>::Known(Shared::C), Open::Unknown(7), "a code that shares is another code");
}

#[test]
fn several_codes_with_one_string() {
    assert_eq!(Word::with_code("same").collect::<Vec<_>>(), [Word::A, Word::B]);
    assert_eq!((Word::from_code("same"), Word::from_code("other")), (Some(Word::A), Some(Word::C)));
    assert_eq!((Word::B.code(), Word::B.description(), Word::from_code("old")), ("same", "b", None));
    assert_eq!(Word::B.entry().shares(), Some(Word::A.entry()));
    assert_eq!(Word::from_code("later"), Some(Word::E), "the one that shares nobody's");
    assert!(Word::with_code("later").eq([Word::D, Word::E, Word::F]));
    assert_eq!(Word::DOMAIN.by_code("later"), Some(Word::E.entry()));
    assert!(Word::ALL.iter().all(|word| Word::from_name(word.name()) == Some(*word)));
}

define_codes! {
    domain Odd 1..=5 | 300 {
        #[doc = "\u{1b}[31mred\u{7}\r\n\ttab"]
        Bell = 1 "bell",
    }
    domain Plain: str { A = "a" "a" }
}

/// Width, fill, alignment and precision are those of any text.
#[test]
fn width_and_fill() {
    let texts: [(&dyn std::fmt::Display, &str); 9] = [
        (&Odd::Bell, "Bell (1): bell"),
        (&Odd::Bell.entry(), "Bell (1): bell"),
        (&Odd::Bell.entry().code(), "1"),
        (&Plain::A.entry().code(), "a"),
        (&Plain::A.entry().status(), "active"),
        (&Odd::try_from(300).unwrap_err(), "300 is not assigned in Odd (1..=5 | 300)"),
        (&"错".parse::<Odd>().unwrap_err(), "`错` is not a code of Odd"),
        (&Open::<Odd>::from(2), "unknown code 2 of Odd"),
        (&Open::<Plain>::from("a"), "A (a): a"),
    ];
    for (value, text) in texts {
        assert_eq!(format!("{value}"), text);
        assert_eq!(format!("{value:<50}|"), format!("{text:<50}|"));
        assert_eq!(format!("{value:*>50}"), format!("{text:*>50}"));
        assert_eq!(format!("{value:-^51}"), format!("{text:-^51}"));
        assert_eq!(format!("{value:<3}"), format!("{text:<3}"));
    }
    assert_eq!(format!("{:<9.4}|", Odd::Bell), "Bell     |");
    assert_eq!(format!("{:5}|{:<5}|", Code::from(-7), Code::from(-7)), "   -7|-7   |");
}

/// What a terminal would obey is escaped wherever a text may hold it.
#[test]
fn nothing_for_a_terminal_to_obey() {
    assert_eq!(format!("{:#}", Odd::Bell), "Bell (1): bell\ndetail: \\u{1b}[31mred\\u{7}\ntab");
    let unknown = "a\u{1b}[2J\n".parse::<Odd>().unwrap_err();
    assert_eq!(unknown.to_string(), "`a\\u{1b}[2J\\n` is not a code of Odd");
    assert_eq!(unknown.name(), "a\u{1b}[2J\n");
    // What turns the text around it is not shown either; a joiner is part of the text.
    let turned = "a\u{202e}b\u{2066}\u{feff}👩\u{200d}🚒".parse::<Odd>().unwrap_err();
    assert_eq!(turned.to_string(), "`a\\u{202e}b\\u{2066}\\u{feff}👩\u{200d}🚒` is not a code of Odd");
    let open = Open::<Plain, &str>::from("\u{9b}x");
    assert_eq!((open.to_string().as_str(), open.code()), ("unknown code \\u{9b}x of Plain", "\u{9b}x"));
}

/// A number that the domain's type cannot hold is kept by a wider `Open`.
#[test]
fn open_wider_than_its_domain() {
    let wide = Open::<IoT, i64>::from(3_000_000_000);
    assert_eq!((wide.code(), wide.known(), wide.meaning()), (3_000_000_000, None, None));
    assert_eq!(wide.to_string(), "unknown code 3000000000 of IoT");
    let known = Open::<IoT, i64>::from(21021);
    assert_eq!((known.known(), i64::from(known)), (Some(IoT::IVConnError_Duplicate), 21021));
    assert_eq!(known, Open::Unknown(21021), "as its code is");
    assert_eq!(Open::<Unsigned, i64>::from(-1).known(), None);
    assert_eq!(Open::<Unsigned, i64>::from(4_294_967_295).known(), Some(Unsigned::HIGH));
    assert_eq!(Open::<Byte, i64>::from(-128 - 256).known(), None, "no number is cut to fit");
    assert_eq!(Open::<Wide, i64>::from(5), Open::Known(Wide::NEAR));
}

mod whole {
    error_codes::define_codes! {
        pub catalog WHOLE = "whole" "Whole";
        pub domain First 1..=9 { A = 1 "a", B = 2 "b" }
        pub domain Second 10..=19 { A = 10 "a", B = 10 "b" { shares: A } }
        pub domain Third: str { A = "a" "a" }
    }
    error_codes::define_codes! { pub catalog OTHER = "other" "Other"; pub domain Fourth 20..=29 { A = 20 "a" } }
}
use whole::{First, Fourth, OTHER, Second, Third, WHOLE};

#[derive(Debug, thiserror::Error)]
enum Wrapping {
    #[error("first")]
    First(#[from] First),
    #[error("any")]
    Any(#[source] anyhow::Error),
    #[error("boxed")]
    Boxed(#[source] Box<dyn Error + Send + Sync>),
    #[error("open")]
    Open(#[source] Open<First>),
    #[error(transparent)]
    Transparent(First),
    #[error(transparent)]
    TransparentAny(anyhow::Error),
    #[error(transparent)]
    Wide(Open<Second, i64>),
    #[error("wide text")]
    WideText(#[source] Open<Third, String>),
    #[error("{0}")]
    Shown(#[source] First),
    #[error("{0}")]
    ShownOnly(First),
    #[error("nothing")]
    Nothing,
}

/// It displays a code with the formatter that it is given, and a text behind it.
#[derive(Debug)]
struct Forwarded(First, &'static str);

impl std::fmt::Display for Forwarded {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)?;
        f.write_str(self.1)
    }
}

impl Error for Forwarded {}

#[derive(Debug, thiserror::Error)]
#[error("of the other catalog, because of one of the first")]
struct Outer(#[source] Wrapping);

/// The code of any domain of a catalog is found wherever it is wrapped.
#[test]
fn an_error_that_displays_its_own_code() {
    #[derive(Debug)]
    struct Coded(IoT);

    impl std::fmt::Display for Coded {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            let entry = error_codes::entry_of(error_codes::catalogs(), self);
            write!(f, "failed with {:?}", entry.map(|entry| entry.code().to_string()))
        }
    }

    impl std::error::Error for Coded {
        fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
            Some(&self.0)
        }
    }

    let error = Coded(IoT::IVConnError_Duplicate);
    assert_eq!(error.to_string(), "failed with Some(\"21021\")");
    assert_eq!(error_codes::entry_of(error_codes::catalogs(), &error), Some(IoT::IVConnError_Duplicate.entry()));
}

#[test]
fn from_any_error_to_its_code() {
    let found = |error: &(dyn Error + 'static)| WHOLE.entry_of(error);
    let first = Some(First::B.entry());
    assert_eq!(found(&First::B), first);
    assert_eq!((found(&Second::B), found(&Third::A)), (Some(Second::B.entry()), Some(Third::A.entry())));
    assert_eq!(found(&Wrapping::from(First::B)), first);
    assert_eq!(found(&Wrapping::Any(First::B.into())), first);
    assert_eq!(found(&Wrapping::Boxed(First::B.into())), first);
    assert_eq!(found(&Wrapping::Open(Open::Known(First::B))), first);
    assert_eq!(found(&std::io::Error::other(Wrapping::from(First::B))), first);
    assert_eq!(found(&std::io::Error::other(First::B)), first);
    let any = anyhow::Error::new(Wrapping::from(First::B)).context("while starting").context("at all");
    assert_eq!(found(&*any), first);
    let boxed: Box<dyn Error> = Wrapping::Any(anyhow::Error::new(First::B).context("x")).into();
    assert_eq!(found(&*boxed), first);

    // What hides its source shows it.
    assert_eq!((found(&Wrapping::Transparent(First::B)), found(&Wrapping::Shown(First::B))), (first, first));
    assert_eq!(found(&Wrapping::TransparentAny(anyhow::Error::new(First::B))), None, "as the documentation says");
    assert_eq!(found(&Wrapping::TransparentAny(anyhow::Error::new(First::B).context("x"))), first);
    assert_eq!(found(&Wrapping::Boxed(Wrapping::Transparent(First::B).into())), first);
    assert_eq!(found(&Forwarded(First::B, "")), first);
    assert_eq!(found(&Wrapping::Wide(Open::Known(Second::B))), Some(Second::B.entry()), "of the codes with one number");
    assert_eq!(found(&Wrapping::WideText(Open::from("a".to_owned()))), Some(Third::A.entry()));
    assert_eq!(found(&Wrapping::Wide(Open::from(3_000_000_000))), None);

    assert_eq!(found(&Wrapping::Open(Open::Unknown(5))), None);
    assert_eq!((found(&Wrapping::Nothing), found(&Fourth::A), found(&std::fmt::Error)), (None, None, None));
    assert_eq!((found(&Wrapping::ShownOnly(First::B)), found(&Forwarded(First::B, "x"))), (None, None));
    // What stands behind the answer of a code is no part of its row.
    assert_eq!(found(&Forwarded(First::ALL[0], "1")), None);

    let of = |error: &(dyn Error + 'static)| error_codes::entry_of(&[&WHOLE, &OTHER], error);
    assert_eq!((of(&Fourth::A), of(&Second::A)), (Some(Fourth::A.entry()), Some(Second::A.entry())));
    assert_eq!(of(&Outer(First::B.into())), first);
    assert_eq!(of(&Wrapping::Nothing), None);
}

#[test]
fn numbers_of_any_type() {
    assert_eq!(Byte::try_from_number(127_i64), Ok(Byte::HIGH));
    assert_eq!(Byte::try_from_number(128).unwrap_err().to_string(), "128 is outside Byte (-128..=127)");
    assert_eq!(Huge::try_from_number(u64::MAX), Ok(Huge::HIGH));
    assert_eq!(Word::try_from_number(5_u8).unwrap_err().code(), 5);
    // A literal is of the domain's type, also where a method follows.
    assert_eq!(IoT::try_from(21500).unwrap_err().to_string(), "21500 is not assigned in IoT (21000..=21999)");
}

#[test]
fn a_code_without_a_match() {
    assert_eq!((Code::from(5).as_int(), Code::from(5).as_str()), (Some(5), None));
    assert_eq!((Code::from("5").as_int(), Code::from("5").as_str()), (None, Some("5")));
}

#[test]
fn entries_from_both_ends() {
    let mut entries = IoT::DOMAIN.entries();
    assert_eq!(entries.len(), 23);
    assert_eq!(entries.next_back().unwrap().code(), Code::Int(21008));
    assert_eq!((entries.next().unwrap().code(), entries.len()), (Code::Int(21020), 21));
}

#[test]
fn open_of_strings() {
    let borrowed = String::from("Nothing_Like_It");
    let open = Open::<ServerCodeText, &str>::from(borrowed.as_str());
    assert_eq!(open.code(), "Nothing_Like_It");
    assert_eq!(open.to_string(), "unknown code Nothing_Like_It of ServerCodeText");
    let owned = Open::<ServerCodeText, String>::from(borrowed.clone());
    assert_eq!((owned.known(), owned.code()), (None, borrowed));
    let known = Open::<ServerCodeText>::from("Session_Exist");
    assert_eq!(known, Open::Known(ServerCodeText::Session_Exist));
    assert_eq!(<&str>::from(known), "Session_Exist");
}

#[test]
fn open_is_what_its_code_is() {
    let by_hand = Open::<IoT>::Unknown(21021);
    assert_eq!(by_hand, Open::Known(IoT::IVConnError_Duplicate));
    let codes: HashSet<Open<IoT>> = [21021, 21021, 21022, 5].map(Open::from).into_iter().chain([by_hand]).collect();
    assert_eq!(codes.len(), 3);
    let mut codes: Vec<Open<IoT>> = vec![21022.into(), 5.into(), IoT::IVConnError_Duplicate.into(), 99_999.into()];
    codes.sort();
    assert_eq!(codes.into_iter().map(Open::code).collect::<Vec<_>>(), [5, 21021, 21022, 99_999]);
    assert!(matches!(Open::<IoT>::from(21999).meaning(), Some(Meaning::Unassigned(_))));
}

fn report<E: ErrorCode>(error: E) -> String {
    let same = E::from_name(error.name()) == Some(error) && E::with_code(error.code()).any(|other| other == error);
    format!("{} {} {} {same}", E::DOMAIN.name(), error.code(), error.description())
}

#[test]
fn generic_code() {
    assert_eq!(report(IoT::IVConnError_Duplicate), "IoT 21021 连接通道已存在 true");
    assert_eq!(report(ServerCodeText::Error_Timeout), "ServerCodeText Error_Timeout 超时 true");
    assert_eq!(report(Shared::C), "Shared 7 c true");
}

/// The inherent methods are found even where all the traits are in scope, and through references too.
#[test]
#[allow(deprecated)]
fn no_trait_hides_a_method() {
    const CODE: i32 = IoT::IVConnError_Duplicate.code();
    let error = &IoT::IVConnError_Duplicate;
    assert_eq!((CODE, error.code(), error.name()), (21021, 21021, "IVConnError_Duplicate"));
    assert_eq!(error.description(), "连接通道已存在");
    assert_eq!(Error::description(error), "连接通道已存在");
}

#[derive(Debug, thiserror::Error)]
enum AppError {
    #[error(transparent)]
    Video(#[from] IoT),
    #[error("the answer was {0}")]
    Unknown(#[from] UnknownCode),
    #[error("while uploading")]
    Upload {
        #[source]
        source: Shared,
    },
}

#[test]
fn in_the_errors_of_others() {
    fn decode(code: i32) -> Result<(), AppError> {
        Err(IoT::try_from(code)?.into())
    }
    assert_eq!(decode(21021).unwrap_err().to_string(), "IVConnError_Duplicate (21021): 连接通道已存在");
    let unknown = decode(3).unwrap_err();
    let one = UnknownCode::new(8, One::DOMAIN);
    assert_eq!(one.to_string(), "8 is outside One (7)");
    assert_eq!(unknown.to_string(), "the answer was 3 is outside IoT (21000..=21999)");
    assert!(unknown.source().unwrap().is::<UnknownCode>());
    let upload = AppError::Upload { source: Shared::B };
    assert_eq!(upload.source().unwrap().downcast_ref::<Shared>(), Some(&Shared::B));

    let boxed: Box<dyn Error + Send + Sync> = IoT::IVConnError_Duplicate.into();
    assert_eq!(boxed.downcast_ref::<IoT>(), Some(&IoT::IVConnError_Duplicate));
    let any = (|| -> anyhow::Result<()> {
        Err(IoT::IVConnError_Duplicate)?;
        Ok(())
    })();
    assert_eq!(any.unwrap_err().downcast_ref::<IoT>(), Some(&IoT::IVConnError_Duplicate));
}

/// `Open` keeps every number, and is `Known` exactly if a code has that number.
macro_rules! open_keeps {
    ($($test:ident $domain:ident $int:ty;)*) => { proptest! { $(
        #[test]
        fn $test(code in any::<$int>()) {
            let open = Open::<$domain>::from(code);
            prop_assert_eq!(<$int>::from(open), code);
            prop_assert_eq!(open.known(), $domain::ALL.iter().copied().find(|error| error.code() == code));
            prop_assert_eq!($domain::from_code(code), open.known());
            prop_assert_eq!($domain::try_from(code).map_err(|error| error.code()), open.known().ok_or(code.into()));
            prop_assert_eq!($domain::DOMAIN.by_code(code), open.known().map($domain::entry));
            prop_assert_eq!($domain::DOMAIN.explain(code).next(), open.meaning());
            prop_assert_eq!(open.meaning().is_some(), $domain::DOMAIN.contains(code));
        }
    )* } };
}

open_keeps! {
    open_keeps_i8 Byte i8;
    open_keeps_u8 Small u8;
    open_keeps_i16 Shared i16;
    open_keeps_i32 IoT i32;
    open_keeps_u32 Unsigned u32;
    open_keeps_i64 Wide i64;
    open_keeps_u64 Huge u64;
}

proptest! {
    #[test]
    fn every_number_near_the_codes(code in 20_990..22_010_i32) {
        let found = IoT::ALL.iter().copied().find(|error| error.code() == code);
        prop_assert_eq!(IoT::from_code(code), found);
    }

    #[test]
    fn an_unknown_name_is_kept(name in "\\PC{0,60}") {
        if let Err(error) = name.parse::<IoT>() {
            if error.is_cut() {
                prop_assert!(name.starts_with(error.name()) && error.name().len() > 99);
            } else {
                prop_assert_eq!(error.name(), name.as_str());
            }
        }
    }

    #[test]
    fn order_is_that_of_the_numbers(a in 0..3_usize, b in 0..3_usize) {
        let (a, b) = (Wide::ALL[a], Wide::ALL[b]);
        prop_assert_eq!(a.cmp(&b), a.code().cmp(&b.code()));
    }
}
