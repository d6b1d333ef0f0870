//! A crate of edition 2015: a block may stand in any of its modules.

#[macro_use]
extern crate error_codes;

mod inner {
    pub(crate) mod deep {
        define_codes! {
            pub(crate) catalog DEEP = "deep" "Deep";
            pub(crate) domain Numbers 1..=99 { Numbers = 7 "a", B = 70 "b" }
            pub(crate) domain Shared: u8 100..=199 { A = 100 "a", B = 100 "b" { shares: A } }
            pub(crate) domain Strings: str { A = "a" "a" }
        }
    }
    assert_disjoint!(self::deep::Numbers, self::deep::Shared);
}

#[test]
fn answers() {
    use inner::deep::{Numbers, Shared, Strings, DEEP};
    assert_eq!((Numbers::from_code(7), Numbers::from_code(8)), (Some(Numbers::Numbers), None));
    assert_eq!((Shared::B.code(), Shared::from_code(100)), (100, Some(Shared::A)));
    assert_eq!((Strings::A.code(), Strings::from_code("a")), ("a", Some(Strings::A)));
    assert_eq!(DEEP.len(), 5);
}
