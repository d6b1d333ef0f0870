error_codes::define_codes! {
    domain Reason: str 1..=5 {
        Timeout = "timeout" "too late",
    }
}

fn main() {}
