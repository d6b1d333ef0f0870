//! Error codes, declared once and checked at compile time.
//!
//! A team declares the codes that it owns. The macro checks that each lies in the range of its domain, that no two codes
//! have the same number, and [every other rule](guide::rules). The block becomes a plain enum with `const` lookups from a
//! number to its code and back.
//!
//! ```
//! use error_codes::define_codes;
//!
//! define_codes! {
//!     pub domain IoT 21000..=21999 "iOS SDK" {
//!         IVConnError_Duplicate = 21021 "连接通道已存在",
//!         IVConnError_ConnectFailed = 21022 "建立连接失败" { solution: "Check the network, then try again." },
//!     }
//! }
//!
//! let error = IoT::from_code(21022).unwrap();
//! assert_eq!(error, IoT::IVConnError_ConnectFailed);
//! assert_eq!(error.to_string(), "IVConnError_ConnectFailed (21022): 建立连接失败");
//! assert_eq!(error.entry().solution(), Some("Check the network, then try again."));
//! ```
//!
//! A number outside the range is a compile error on that number, which says what to write instead:
//!
//! ```compile_fail
//! error_codes::define_codes! { domain IoT 21000..=21999 { IVConnError_Duplicate = 22021 "连接通道已存在" } }
//! ```
//!
//! The crate is not on crates.io yet, where `error-codes` is another project. Clone the repository and depend on it by
//! path:
//!
//! ```toml
//! [dependencies]
//! error-codes = { path = "../error-codes/error-codes" }
//! ```
//!
//! # From the short form to the long one
//!
//! Only the name and, for numbers, the range are required; as in Rust, `..` excludes the end:
//!
//! ```
//! # use error_codes::define_codes;
//! define_codes! { domain IoT 21000..21999 { IVConnError_Duplicate = 21021 "连接通道已存在", } }
//! ```
//!
//! Every statement has the same shape: a name, a value, a text, and fields in braces for anything more.
//!
//! ```
//! error_codes::define_codes! {
//!     /// What our services answer. This comment documents the static.
//!     pub catalog SERVICES = "our-services" "Our services";
//!
//!     /// Uploading. No other domain of the block may use a number of this range.
//!     #[non_exhaustive]
//!     pub domain Upload 70000..=70099 "Upload service" {
//!         /// A typed column: the HTTP status of an answer with this code.
//!         column http: u16 = 400,
//!         section "The file" 70000..=70049 {
//!             /// A doc comment is the code's detail.
//!             TooLarge = 70001 "the file is too large" {
//!                 cause: "It has more than 20 MB.",
//!                 solution: "Split it, or ask for a larger quota.",
//!                 http: 413,
//!                 "serverCode": "E413",
//!             },
//!             #[deprecated(note = "the service now detects the type")]
//!             WrongType = 70002 "the file is not an image",
//!         }
//!         // Two names for one number, on purpose.
//!         Busy = 70050 "the service is busy",
//!         Later = 70050 "try again later" { shares: Busy },
//!         // This number and this name are never used again.
//!         retired NoTitle = 70003 "the title is missing",
//!         reserved 70090..=70099 "the beta",
//!     }
//!
//!     /// A domain may be empty and still owns its range. `|` joins several ranges.
//!     pub domain Download: u32 70100..=70199 | 70500 {}
//!
//!     /// Codes may be strings.
//!     pub domain Reason: str { Timeout = "timed-out" "the server did not answer in time" }
//!
//!     reserved 70200..=70299 "the mobile team";
//! }
//!
//! # fn main() {
//! let entry = Upload::TooLarge.entry();
//! assert_eq!(entry.solution(), Some("Split it, or ask for a larger quota."));
//! assert_eq!((Upload::TooLarge.http(), Upload::Busy.http()), (413, 400));
//! assert_eq!(entry.notes().next(), Some(("serverCode", "E413")));
//! assert!(Upload::with_code(70050).eq([Upload::Busy, Upload::Later]));
//! assert_eq!(
//!     Upload::try_from(70003).unwrap_err().to_string(),
//!     "70003 is retired in Upload; it was NoTitle: the title is missing"
//! );
//! assert_eq!(Reason::from_code("timed-out"), Some(Reason::Timeout));
//! assert_eq!(SERVICES.domains().len(), 3);
//! # }
//! ```
//!
//! [`define_codes!`] documents the whole language, [`guide::rules`] every rule with the error that it reports, and
//! [`guide::moving`] how an enum that is public already moves over with its interface as it was.
//!
//! # What a domain is
//!
//! | item | is |
//! | --- | --- |
//! | `IoT::ALL` | every code, in the order of the declaration |
//! | `IoT::DOMAIN` | the [`Domain`]: ranges, sections, reserved and retired numbers |
//! | `const fn code(self)` | the number; `as i32` is the same |
//! | `const fn from_code(i32) -> Option<IoT>` | the code with this number; `None` if there is none |
//! | `const fn name(self)`, `description(self)` | the documented name, the text |
//! | `const fn entry(self)` | an [`Entry`]: detail, cause, solution, section, further columns |
//! | `from_name(&str) -> Option<IoT>` | the code with this name; `None` if there is none |
//! | `with_code(i32)` | an iterator over all codes with this number |
//!
//! and the traits [`ErrorCode`], `Clone`, `Copy`, `Eq`, `Ord` (the order of the numbers), `Hash`, `Debug`, `Display`,
//! `Error`, `FromStr`, `TryFrom<i32>`, and `From<IoT> for i32`. `TryFrom` fails with [`UnknownCode`], `FromStr` with
//! [`UnknownName`]. Both keep what was asked for, and display whether it is retired, reserved, unassigned or out of range.
//! `Display` is `NAME (CODE): description`; `{:#}` adds detail, cause and solution.
//!
//! If codes share a number, `as i32` cannot be the code and does not compile; use `code()`. The enum then has a hidden
//! variant that cannot be constructed: a `match` on a value is exhaustive without it. Behind a reference, copy the value
//! first, `let error = *reference;`, or write a `_` arm.
//!
//! In a `str` domain `code()` returns a `&'static str`, `from_code` (not `const`) and `TryFrom<&str>` take the code, and
//! `FromStr` (`parse`) and `from_name` take the name. The error of both conversions is [`UnknownName`]. The order is that
//! of the declaration.
//!
//! # From an `i64`, or any other integer
//!
//! `TryFrom` is implemented for the domain's own type only: with a second implementation rustc could not infer the type of a
//! literal, and `IoT::try_from(21500).unwrap_err().to_string()` would not compile. [`ErrorCode::try_from_number`] takes every
//! integer, and its error keeps the number; an [`Open`] may be as wide as an `i64`.
//!
//! ```
//! use error_codes::{ErrorCode, Open, iot_video::IoT};
//!
//! assert_eq!(IoT::try_from_number(21021_i64), Ok(IoT::IVConnError_Duplicate));
//! assert_eq!(IoT::try_from_number(u64::MAX).unwrap_err().code(), u64::MAX.into());
//! assert_eq!(IoT::try_from_number(i128::MIN).unwrap_err().code(), i128::MIN);
//! assert_eq!(Open::<IoT, i64>::from(21021).known(), Some(IoT::IVConnError_Duplicate));
//! assert_eq!(Open::<IoT, i64>::from(3_000_000_000), Open::Unknown(3_000_000_000));
//! ```
//!
//! # Other forms
//!
//! A domain whose ranges are hexadecimal displays its numbers in hexadecimal; `shown "E{:04}"` sets any other format, and
//! `like "08???"` is the range of a `str` domain. With `other Unknown,` the enum is open: `from_code` never fails, and
//! returns `Unknown(7)` for a code that is not declared.
//!
//! Lookups read tables instead of a `match`: ten thousand codes compile in a tenth of the time that derives take. Most
//! of that is rustc checking the values of `ALL`, in time quadratic in their number, so one enum of a hundred thousand
//! codes takes minutes, and a hundred domains of a thousand take seconds.
//!
//! # Languages
//!
//! Translations are written in the same block. A missing text is a compile error that contains the line to paste, unless
//! the translation is `partial`. [`Entry::in_language`] selects a language for all texts of an entry.
//!
//! ```
//! error_codes::define_codes! {
//!     pub catalog OURS = "ours" "我们的服务" in zh;
//!     pub domain Upload 70000..=70099 "上传" {
//!         section "文件" { TooLarge = 70001 "文件过大" { solution: "拆分。" } }
//!     }
//!     texts en for OURS "Our services";
//!     texts en for Upload "Upload" {
//!         section "文件" "The file",
//!         TooLarge "the file is too large" { solution: "Split it." },
//!     }
//! }
//!
//! # fn main() {
//! let entry = Upload::TooLarge.entry();
//! assert_eq!(entry.to_string(), "TooLarge (70001): 文件过大");
//! assert_eq!(entry.in_language("en-GB").to_string(), "TooLarge (70001): the file is too large");
//! # }
//! ```
//!
//! # The built-in catalogs
//!
//! The codes of five vendor documents, 323 in all: in Chinese, verbatim, and in English, translated by this project. Each
//! catalog has a feature of its own, [`catalogs()`] returns all of them, and an unused one adds nothing to the program,
//! only to its build time.
//!
//! | module | catalog | codes |
//! | --- | --- | --- |
//! | `iot_video` | IoT video SDK, 16 ranges of numbers | 47 |
//! | `iot_cloud` | IoT cloud API | 72 |
//! | `easemob_rtc` | Easemob conferences: server, Android, iOS | 78 |
//! | `netease_rtc` | NetEase web SDK and its server's codes | 93 |
//! | `tencent_av` | Tencent audio and video, with cause and solution | 33 |
//!
//! # Features
//!
//! With `default-features = false` the crate is `no_std`. Lookups never allocate, and there is no unsafe code. The minimum
//! supported Rust version is 1.88.
//!
//! | feature | default | adds |
//! | --- | --- | --- |
//! | `std` | yes | `alloc`, `std` in `thiserror`, codes inside an `io::Error`, the module `lock` and `assert_locked!` |
//! | `alloc` | by `std` | [`Open`] of a `String`, and `serde::by_object` |
//! | `catalogs` | yes | `iot-video`, `iot-cloud`, `easemob-rtc`, `netease-rtc`, `tencent-av`, each a feature of its own |
//! | `serde` | no | `Serialize` and `Deserialize` for every enum and for [`Open`], and the module `serde`; needs no `std` |
//! | `cli` | no | the module `cli` and the program `error-codes`; turns on `std` and `serde` |

#![no_std]
#![cfg_attr(not(test), warn(clippy::expect_used, clippy::panic, clippy::unreachable, clippy::unwrap_used))]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
mod catalog;
mod catalogs;
mod chain;
#[cfg(feature = "cli")]
pub mod cli;
mod code;
mod columns;
mod disjoint;
mod display;
mod domain;
mod entry;
mod error_code;
mod expansion;
mod groups;
pub mod guide;
mod label;
mod language;
#[cfg(feature = "std")]
pub mod lock;
mod lookup;
mod meaning;
mod open;
mod open_enum;
mod rows;
mod sentinel;
#[cfg(feature = "serde")]
pub mod serde;
mod tables;
mod unknown;

pub use crate::catalog::Catalog;
pub use crate::catalogs::*;
pub use crate::chain::entry_of;
pub use crate::code::Code;
pub use crate::columns::{Column, ColumnValue};
pub use crate::domain::Domain;
pub use crate::entry::{Entry, Status};
pub use crate::error_code::{CodeType, ErrorCode};
pub use crate::groups::{Reserved, Section};
pub use crate::meaning::Meaning;
pub use crate::open::Open;
pub use crate::rows::{Entries, WithCode};
pub use crate::unknown::{UnknownCode, UnknownName};

/// Declares the error codes that a team owns, and expands to one enum for each domain.
///
/// The [front page](crate) introduces the language; [`guide::rules`] lists what is checked. A mistake is a compile error
/// on the token that is wrong. All mistakes of a block are reported at once, and everything valid is still emitted.
///
/// ```
/// error_codes::define_codes! {
///     pub domain Disk: u16 100..=199 {
///         Full = 101 "no space left" { solution: "Delete something." },
///     }
/// }
///
/// const FULL: Option<Disk> = Disk::from_code(101);
/// assert_eq!(FULL, Some(Disk::Full));
/// assert_eq!(Disk::Full as u16, 101);
/// ```
///
/// # The language
///
#[doc = include_str!("guide/grammar.md")]
#[macro_export]
macro_rules! define_codes {
    ($($block:tt)*) => {
        #[cfg(not(doc))]
        $crate::__private::define_codes! { [$crate] $($block)* }
        // rustdoc gets more: what only its pages and its search need.
        #[cfg(doc)]
        $crate::__private::define_codes! { ($crate) $($block)* }
    };
}
