#![deny(deprecated, dead_code, missing_docs)]
//! What rustc says of the output stands on the user's line.

error_codes::define_codes! {
    pub domain Undocumented 1..=99 {
        #[deprecated(note = "use `New`")]
        Old = 1 "old",
        New = 2 "new",
    }
    domain Unused 100..=199 {
        A = 100 "a",
    }
}

fn main() {
    let _ = Undocumented::Old;
}
