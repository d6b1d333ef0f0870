error_codes::define_codes! {
    domain IoT 1..=99 {
        #[doc = env!("CARGO_PKG_NAME")]
        A = 1 "a",
        #[doc = concat!("since ", 2)]
        B = 2 "b",
    }
}

fn main() {}
