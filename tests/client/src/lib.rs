//! A client that writes what the README shows and nothing else: a module for each block of Rust that compiles.
//! `cargo clippy` over it shows that a client may deny every group of lints.

#[cfg(test)]
include!(concat!(env!("OUT_DIR"), "/readme.rs"));
