error_codes::define_codes! {
    #[derive(thiserror::Error)]
    domain IoT 1..=99 {
        A = 1 "a",
    }
}

fn main() {
    let _ = IoT::A;
}
