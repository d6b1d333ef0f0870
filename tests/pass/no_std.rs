//! In a `no_std` crate.
#![no_std]
extern crate std;

error_codes::define_codes! { domain Numbers 1..=99 { A = 1 "a" } }

fn main() {
    assert!(Numbers::try_from(2).is_err());
}
