//! The blocks of code in the READMEs, as documentation tests.

#[doc = include_str!("../../README.md")]
#[cfg(doctest)]
pub struct English;

#[doc = include_str!("../../README.zh-CN.md")]
#[cfg(doctest)]
pub struct Chinese;
