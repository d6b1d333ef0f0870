//! Error codes, declared once.

#![no_std]

#[cfg(feature = "std")]
extern crate std;

mod catalog;
mod catalogs;
mod code;
mod domain;
mod entry;
mod expansion;
mod hash;
mod tables;
mod unknown;

pub use crate::catalog::{Catalog, Meaning};
pub use crate::catalogs::*;
pub use crate::code::{Code, CodeType, ErrorCode, WithCode};
pub use crate::domain::{Domain, Entries, Reserved, Section};
pub use crate::entry::{Entry, Status};
pub use crate::unknown::{UnknownCode, UnknownName};

/// Declares the error codes that a team owns.
#[macro_export]
macro_rules! define_codes {
    ($($block:tt)*) => { $crate::__private::define_codes! { [$crate] $($block)* } };
}

/// What the output of `define_codes!` names. Not covered by any promise.
#[doc(hidden)]
pub mod __private {
    pub use crate::code::{miss, named, numbered, pick};
    pub use crate::domain::{Codes, Tables};
    pub use crate::tables::{Column, Index, Ints, PerfectHash};
    #[cfg(feature = "serde")]
    pub use ::serde::{Deserialize, Deserializer, Serialize, Serializer};
    pub use error_codes_macros::define_codes;
}
