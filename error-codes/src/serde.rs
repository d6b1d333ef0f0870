//! A code as data: its number, its name, or the object of the NetEase document. Feature `serde`.
//!
//! Every enum implements `Serialize` and `Deserialize` as its number, or its string in a `str` domain, and so does
//! [`Open`](crate::Open), which keeps an unknown number; only a number outside of its type is an error, and
//! `Open<General, i64>` keeps those too. [`Entry`](crate::Entry), [`Meaning`](crate::Meaning) and [`Code`](crate::Code)
//! implement `Serialize`. For the other forms there is `#[serde(with = "…")]`: [`by_name`], [`lenient`], and with the
//! feature `alloc` `by_object`.
//!
//! ```
//! use error_codes::{Open, netease_rtc::General};
//! use serde::{Deserialize, Serialize};
//!
//! #[derive(Serialize, Deserialize)]
//! struct Answer {
//!     code: Open<General>,
//!     #[serde(with = "error_codes::serde::by_name")]
//!     kind: General,
//!     #[serde(with = "error_codes::serde::by_object")]
//!     error: General,
//! }
//!
//! let answer: Answer = serde_json::from_str(
//!     r#"{"code": 20999, "kind": "DataError", "error": {"code": 11405, "desc": "参数错误", "name": "ParamError"}}"#,
//! )
//! .unwrap();
//! assert_eq!(answer.code, Open::Unknown(20999));
//! assert_eq!(answer.kind, General::DataError);
//! assert_eq!(answer.error, General::ParamError);
//! ```
//!
//! # A form of your own
//!
//! A domain that derives `Serialize` or `Deserialize` itself gets neither from this feature, so it stays the same in a program
//! in which another crate enables the feature.
//!
//! ```
//! error_codes::define_codes! {
//!     #[derive(serde::Serialize)]
//!     domain Disk 100..=199 { Full = 101 "no space left" }
//! }
//!
//! assert_eq!(serde_json::to_string(&Disk::Full).unwrap(), "\"Full\"");
//! ```

pub mod by_name;
#[cfg(feature = "alloc")]
pub mod by_object;
pub mod lenient;
#[cfg(feature = "alloc")]
mod netease;
mod number;
pub(crate) mod open_enum;
mod view;

#[cfg(feature = "alloc")]
pub use by_object::{Object, ServerCode};
pub use number::{Field, deserialize, serialize};
