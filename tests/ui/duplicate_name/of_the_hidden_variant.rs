error_codes::define_codes! {
    domain IoT 1..=9 {
        __SharesNumbers = 1 "a",
        B = 1 "b" { shares: __SharesNumbers },
    }
}

fn main() {
    let _ = IoT::B;
}
