error_codes::define_codes! {
    domain IoT 1000 to 1999 {
        A = 1001 "a",
        section "s" 1004..=1010 { B = 1005 "b" }
        reserved 1900..=1999 "later",
    }
}

fn main() {
    let _ = (IoT::A, IoT::B);
}
