error_codes::define_codes! {
    domain Upload 100..=200 {}
    domain Download 150..=300 {}
}

fn main() {}
