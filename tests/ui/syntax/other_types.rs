error_codes::define_codes! {
    domain Reason: str {
        other Unknown(),
        Timeout = "timeout" "too late",
    }
    domain State: str {
        other Unknown(String, u8),
        Up = "up" "it runs",
    }
}

fn main() {}
