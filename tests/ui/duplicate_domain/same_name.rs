error_codes::define_codes! {
    domain IoT 1..=99 {}
    domain IoT 100..=199 {
        A = 100 "a",
    }
}

fn main() {}
