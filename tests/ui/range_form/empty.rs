error_codes::define_codes! {
    domain A 5..5 {}
    domain B 30..=20 {
        X = 25 "no second error",
    }
}

fn main() {}
