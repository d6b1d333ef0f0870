error_codes::define_codes! {
    domain fn 1..=99 {
        A = 1 "a",
    }
    domain B 100..=199 {}
}

fn main() {
    let _ = B::ALL;
}
