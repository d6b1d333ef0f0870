//! How numbers are shown: `shown`, and hexadecimal by itself; everywhere that a code is shown.

use error_codes::{Open, define_codes};

define_codes! {
    pub catalog CODES = "codes" "Codes";
    domain Rustc: u16 1..=999 shown "E{:04}" "The compiler" {
        Mismatched = 308 "mismatched types",
        retired Ambiguous = 5 "ambiguous",
        reserved 900..=999 "the next edition",
    }
    domain Ntstatus: u32 0x00000000 | 0xC0000000..=0xC0000FFF {
        Success = 0 "success",
        AccessViolation = 0xC0000005 "access violation",
    }
    domain Mixed: i32 -0x10..0x1_0000 overlaps Rustc, Ntstatus { Low = -16 "low" }
    domain Plain: i64 100000000..=100000009 { A = 100000000 "a" }
    domain Oracle 200000000..=200000099 shown "ORA-{:05}" { B = 200000001 "b" }
    domain Lower: i8 -0x40..=-0x20 shown "{:x}" { C = -0x2a "c" }
}

#[test]
fn display_shows_the_number_so() {
    assert_eq!(Rustc::Mismatched.to_string(), "Mismatched (E0308): mismatched types");
    assert_eq!(Ntstatus::AccessViolation.to_string(), "AccessViolation (0xC0000005): access violation");
    assert_eq!(Ntstatus::Success.to_string(), "Success (0x00000000): success");
    assert_eq!(Mixed::Low.to_string(), "Low (-0x010): low");
    assert_eq!(Oracle::B.to_string(), "B (ORA-200000001): b");
    assert_eq!(Lower::C.to_string(), "C (-2a): c");
    assert_eq!(Plain::A.to_string(), "A (100000000): a");
}

#[test]
fn no_format_is_wider_than_40() {
    define_codes! { domain Padded: u8 0x000000000000000000000000000000000000000000000A..=0x0F { A = 10 "a" } }
    assert_eq!(Padded::A.to_string(), format!("A (0x{:038X}): a", 10));
}

#[test]
fn labels() {
    let entry = Rustc::Mismatched.entry();
    assert_eq!(entry.label().to_string(), "E0308");
    assert_eq!(format!("[{:>7}] [{:<7}]", entry.label(), entry.label()), "[  E0308] [E0308  ]");
    assert_eq!(Rustc::DOMAIN.label(7).to_string(), "E0007");
    assert_eq!(Plain::DOMAIN.label("no number").to_string(), "no number");
    let shown: Vec<Option<&str>> = CODES.domains().iter().map(|domain| domain.shown()).collect();
    let expected = [Some("E{:04}"), Some("{:#010X}"), Some("{:#06X}"), None, Some("ORA-{:05}"), Some("{:x}")];
    assert_eq!(shown, expected);
    // The number itself stays what it is.
    assert_eq!((Rustc::Mismatched.code(), entry.code().to_string()), (308, "308".to_owned()));
}

#[test]
fn unknown_codes() {
    let says = |code: u16| Rustc::try_from(code).unwrap_err().to_string();
    assert_eq!(says(7), "E0007 is not assigned in Rustc (E0001..=E0999)");
    assert_eq!(says(1000), "E1000 is outside Rustc (E0001..=E0999)");
    assert_eq!(says(5), "E0005 is retired in Rustc; it was Ambiguous: ambiguous");
    assert_eq!(says(950), "E0950 is reserved in Rustc: the next edition");
    assert_eq!(
        Ntstatus::try_from(0xC000_0006).unwrap_err().to_string(),
        "0xC0000006 is not assigned in Ntstatus (0x00000000 | 0xC0000000..=0xC0000FFF)"
    );
    assert_eq!(Open::<Rustc>::from(7).to_string(), "unknown code E0007 of Rustc");
    assert_eq!(Open::<Rustc>::from(308).to_string(), "Mismatched (E0308): mismatched types");
}

/// It is the code of one, so that is what the error says.
#[test]
fn a_number_is_no_name() {
    let says = |text: &str| text.parse::<Rustc>().unwrap_err().to_string();
    for text in ["E0308", "308", "e308"] {
        assert_eq!(says(text), format!("`{text}` is Mismatched (E0308): mismatched types"));
    }
    assert_eq!(says("5"), "`5` is retired in Rustc; it was Ambiguous: ambiguous");
    assert_eq!(says("E0007"), "`E0007` is not assigned in Rustc (E0001..=E0999)");
    assert_eq!(says("1000"), "`1000` is not a code of Rustc");
}
