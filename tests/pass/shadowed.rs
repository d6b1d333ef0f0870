//! Every name that the expansion could pick up by accident is shadowed.
#![allow(dead_code, non_camel_case_types, unused_macros)]

mod core {}
mod std {}
mod alloc {}
mod error_codes_macros {}
type Option = ();
type Result = ();
type String = ();
struct Some;
struct None;
struct Ok;
struct Err;
type i32 = ();
type str = ();
type usize = ();
type bool = ();
trait Iterator {}
trait From {}
trait Into {}
trait Clone {}
trait Copy {}
trait Debug {}
trait Error {}
trait ErrorCode {}
const ALL: u8 = 0;
const TABLE: u8 = 0;
const INDEX: u8 = 0;
const CODES: u8 = 0;
fn row() {}
macro_rules! panic { () => {}; }
macro_rules! write { () => {}; }
macro_rules! matches { () => {}; }

error_codes::define_codes! {
    pub catalog CATALOG = "a" "b";
    /// `u16` and the like are variants as well.
    pub domain Numbers 1..=99 {
        Some = 1 "a", None = 2 "b", Ok = 3 "c", Err = 4 "d", Option = 5 "e", u16 = 6 "f", str = 7 "g", TABLE = 8 "h",
        INDEX = 9 "i", row = 10 "j", code = 11 "k", core = 12 "l", Numbers = 13 "m", entry = 14 "n",
        name = 15 "o", description = 16 "p", from = 17 "q", from_str = 18 "r", try_from = 19 "s", fmt = 20 "t",
    }
    pub domain Shared: u8 100..=199 { Some = 100 "a", None = 100 "b" { shares: Some }, CODES = 101 "c" }
    pub domain Text: str { Some = "a" "a", Numbers = "b" "b" }
    domain Empty: i8 -5 {}
}

fn main() {
    assert!(Numbers::from_code(13) == ::core::option::Option::Some(Numbers::Numbers));
    assert!(Numbers::from_name("u16") == ::core::option::Option::Some(Numbers::u16));
    assert!(Shared::None.code() == 100 && Text::Numbers.code() == "b");
}
