error_codes::define_codes! {
    domain IoT {
        A = 1 "a",
    }
}

fn main() {
    let _ = IoT::A;
}
