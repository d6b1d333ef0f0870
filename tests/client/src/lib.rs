//! A client that consists of the blocks of Rust in the README. It denies every group of lints, and `cargo clippy` checks it.

#[cfg(test)]
include!(concat!(env!("OUT_DIR"), "/readme.rs"));
