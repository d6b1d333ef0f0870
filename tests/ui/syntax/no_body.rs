error_codes::define_codes! {
    domain IoT 1..=99
}

fn main() {}
