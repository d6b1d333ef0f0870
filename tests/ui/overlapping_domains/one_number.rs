error_codes::define_codes! {
    domain Upload 100..=200 | 300 {}
    domain Download 250..=299 | 300..=310 {}
}

fn main() {}
