error_codes::define_codes! {
    domain Comma 1..=9, 20..=29 {
        Full = 25 "full",
    }
    domain Dash 30-40 {}
}

fn main() {}
