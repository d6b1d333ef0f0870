error_codes::define_codes! {
    domain IoT 1..=99 {
        reserved 90..=99 "held for the beta",
        Beta = 95 "beta",
    }
}

fn main() {}
