//! What `error-codes` and its macro both know, each thing once. The macro computes with it what the crate looks up.
//!
//! Use `error-codes`; nothing here is stable.

#![no_std]

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
pub mod text;
pub mod ty;
