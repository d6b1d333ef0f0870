error_codes::define_codes! {
    domain IoT 1..=99 {
        Closed = 1 "closed",
        Shut = 1 "shut" { shares: Close },
    }
}

fn main() {
    let _ = IoT::Shut;
}
