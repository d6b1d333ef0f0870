error_codes::define_codes! {
    domain A: u128 1..=5 {
        X = 1 "x",
    }
    domain B: string {}
    domain C: 5 1..=5 {}
}

fn main() {
    let _ = A::X;
}
