error_codes::define_codes! {
    domain Reason: str {
        A = 5 "a",
        C = 0x5 "the same number, and no second error",
    }
}

fn main() {}
