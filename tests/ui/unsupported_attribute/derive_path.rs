error_codes::define_codes! {
    #[derive(std::fmt::Debug, Default, ::core::hash::Hash)]
    domain IoT 1..=9 {
        #[default]
        A = 1 "a",
        #[repr(u8)]
        B = 2 "b",
    }
    domain Words: str {
        reserved 1..=5 "later",
        A = "a" "a",
    }
}

fn main() {
    let _ = IoT::default();
}
