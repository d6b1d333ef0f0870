//! What codes are, for `error-codes` and its macro, each thing once: their types, ranges, patterns, names and formats, and the
//! indexes that the macro computes and the crate looks up. Some of it only one of the two asks for.
//!
//! Use `error-codes`; nothing here is stable.

#![no_std]

pub mod array_string;
pub mod column;
pub mod extent;
pub mod field;
pub mod format;
pub mod free;
pub mod hash;
pub mod hidden;
pub mod index;
pub mod integer;
pub mod keywords;
pub mod language;
pub mod names;
pub mod pad;
pub mod pattern;
pub mod range;
pub mod ty;
