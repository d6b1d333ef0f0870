error_codes::define_codes! {
    domain IoT: i16 -10..=40000 {}
}

fn main() {}
