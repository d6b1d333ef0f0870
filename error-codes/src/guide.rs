//! The language of [`define_codes!`](crate::define_codes): the grammar, the rules, and how-to pages.

#[doc = include_str!("guide/grammar.md")]
pub mod grammar {}

// Each of its mistakes is one of `tests/ui`, so no documentation test compiles them again.
#[cfg_attr(not(doctest), doc = include_str!("guide/rules.md"))]
pub mod rules {}

#[cfg(feature = "cli")]
#[doc = include_str!("guide/import.md")]
pub mod import {}

#[cfg(feature = "std")]
#[doc = include_str!("guide/life.md")]
pub mod life {}

#[doc = include_str!("guide/moving.md")]
pub mod moving {}

#[cfg(feature = "cli")]
#[doc = include_str!("guide/platforms.md")]
pub mod platforms {}
