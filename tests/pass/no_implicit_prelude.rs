//! Without the prelude.
#![no_implicit_prelude]

::error_codes::define_codes! {
    catalog CATALOG = "a" "b";
    domain Numbers 1..=99 { A = 1 "a" { "column": "note" }, B = 7 "b" }
    domain Shared: u8 100..=199 { A = 100 "a", B = 100 "b" { shares: A } }
    domain Text: str { A = "a" "a" }
    domain Empty: i8 -5 {}
}
::error_codes::assert_disjoint!(Numbers, Shared);

fn main() {
    ::std::assert!(Numbers::from_code(7).is_some() && Shared::B.code() == 100);
    let _ = (Text::ALL, Empty::ALL, CATALOG.id());
}
