//! The note of rustc names what to write: `without Display`.

error_codes::define_codes! {
    domain Upload 1..=9 { TooLarge = 1 "too large" }
}

impl std::fmt::Display for Upload {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str("too large")
    }
}

fn main() {}
