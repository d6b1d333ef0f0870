error_codes::define_codes! {
    domain Reason: str {
        Timeout = -5 "too late",
    }
}

fn main() {
    let _ = Reason::Timeout.code();
}
