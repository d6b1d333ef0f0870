error_codes::define_codes! {
    domain A 1..=10 | 5..=20 {}
    domain B 100..=199 {
        section "s" 100..=150 | 150 {}
    }
}

fn main() {}
