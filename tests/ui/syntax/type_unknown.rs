error_codes::define_codes! {
    domain Text: String {
        Timeout = "timeout" "the server did not answer",
    }
    domain Wide: u128 1..=5000000000 {
        Last = 5000000000 "last",
    }
}

fn main() {}
