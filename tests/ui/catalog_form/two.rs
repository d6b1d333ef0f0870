error_codes::define_codes! {
    catalog ONE = "one" "One";
    catalog TWO = "two" "Two";
    domain IoT 1..=99 {}
}

fn main() {}
