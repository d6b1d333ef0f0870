error_codes::define_codes! {
    domain IoT 1..=99 {}
    catalog ONE = "one" "One";
}

fn main() {}
