error_codes::define_codes! {
    domain IoT 1..=99 {
        Timeout = "timeout" "too late",
    }
}

fn main() {
    let _ = IoT::Timeout.code();
}
