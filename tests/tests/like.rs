//! Patterns, the ranges of a domain of strings: `like`.

use error_codes::{Meaning, Section, define_codes};

define_codes! {
    pub catalog STATES = "states" "States";
    domain SqlState: str like "?????" "SQLSTATE" {
        section "Connection" like "08???" | "57P0?" {
            Connection = "08000" "connection exception",
            Shutdown = "57P01" "admin shutdown",
        }
        section "Others" { Syntax = "42601" "syntax error" }
        retired Old = "0A000" "feature not supported",
        reserved like "P????" | "XX???" "the server",
    }
    domain Cloud: str like "InternalError*" | "LimitExceeded" { Internal = "InternalError.Db" "database" }
    domain Free: str { Anything = "anything" "anything" }
    reserved like "Vendor.*" "the vendor";
}

#[test]
fn what_a_domain_of_strings_owns() {
    let domain = SqlState::DOMAIN;
    assert_eq!(domain.patterns(), ["?????"]);
    assert!(
        domain.contains("99999")
            && domain.contains("错误码错误")
            && !domain.contains("9999")
            && !domain.contains("999999")
    );
    assert!(!domain.contains(99999));
    assert!(Cloud::DOMAIN.contains("InternalError") && Cloud::DOMAIN.contains("LimitExceeded"));
    assert!(!Cloud::DOMAIN.contains("LimitExceeded.") && !Cloud::DOMAIN.contains("InternalErro"));
    assert!(Free::DOMAIN.patterns().is_empty() && !Free::DOMAIN.contains("anything"));
    let sections: Vec<&[&str]> = domain.sections().iter().map(Section::patterns).collect();
    let class = |code: &str| domain.sections().iter().position(|section| section.contains(code));
    assert_eq!(["08P99", "57P0X", "42601", "08"].map(class), [Some(0), Some(0), None, None]);
    assert_eq!(sections, [&["08???", "57P0?"][..], &[]]);
    assert_eq!(domain.reserved()[0].patterns(), ["P????", "XX???"]);
    assert!(domain.reserved()[0].contains("P0001") && !domain.reserved()[0].contains("p0001"));
}

#[test]
fn an_unknown_string_says_whether_it_lies_inside() {
    let says = |code: &str| SqlState::try_from(code).unwrap_err().to_string();
    assert_eq!(says("08001"), "`08001` is not assigned in SqlState (\"?????\")");
    assert_eq!(says("0800"), "`0800` is not a code of SqlState (\"?????\")");
    assert_eq!(says("0A000"), "`0A000` is retired in SqlState; it was Old: feature not supported");
    assert_eq!(says("P0001"), "`P0001` is reserved in SqlState: the server");
    let error = Cloud::try_from("InternalError.Api").unwrap_err();
    assert_eq!(
        error.to_string(),
        "`InternalError.Api` is not assigned in Cloud (\"InternalError*\" | \"LimitExceeded\")"
    );
    assert!(matches!(error.meaning(), Some(Meaning::Unassigned(domain)) if domain == Cloud::DOMAIN));
    assert_eq!(Free::try_from("x").unwrap_err().to_string(), "`x` is not a code of Free");
}

#[test]
fn catalogs_know_whose_a_string_is() {
    let first = |code| STATES.explain(code).next();
    assert!(matches!(first("12345"), Some(Meaning::Unassigned(domain)) if domain == SqlState::DOMAIN));
    assert!(matches!(first("Vendor.Full"), Some(Meaning::Reserved { domain: None, .. })));
    assert_eq!(first("08000"), Some(Meaning::Code(SqlState::Connection.entry())));
    assert_eq!(first("nobody's"), None);
}
