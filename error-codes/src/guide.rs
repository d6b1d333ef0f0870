//! The language of [`define_codes!`](crate::define_codes): a page for the grammar and one for the rules.

#[doc = include_str!("guide/grammar.md")]
pub mod grammar {}

#[doc = include_str!("guide/rules.md")]
pub mod rules {}

#[cfg(feature = "cli")]
#[doc = include_str!("guide/import.md")]
pub mod import {}

#[cfg(feature = "std")]
#[doc = include_str!("guide/life.md")]
pub mod life {}

#[cfg(feature = "cli")]
#[doc = include_str!("guide/platforms.md")]
pub mod platforms {}
