error_codes::define_codes! {
    domain Reason: str {
        Timeout = "timeout" "too late",
        Late = "timeout" "too late again",
    }
}

fn main() {}
