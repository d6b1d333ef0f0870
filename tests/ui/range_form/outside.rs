error_codes::define_codes! {
    domain A 1..=10 {
        section "s" 5..=15 {
            X = 5 "x",
        }
        reserved 11..=12 "outside",
    }
}

fn main() {}
