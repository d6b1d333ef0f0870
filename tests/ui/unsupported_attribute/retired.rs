error_codes::define_codes! {
    domain IoT 1..=99 {
        #[deprecated]
        retired A = 1 "a",
        #[allow(unused)]
        reserved 5 "five",
    }
}

fn main() {}
