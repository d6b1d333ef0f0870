error_codes::define_codes! {
    domain IoT 1..=99 {
        Closed = 1 "closed",
        Closed = 2 "closed again",
    }
}

fn main() {
    let _ = IoT::Closed;
}
