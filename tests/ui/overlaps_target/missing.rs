error_codes::define_codes! {
    domain Android 1..=99 overlaps Ios2 {}
    domain Ios 200..=299 {}
}

fn main() {}
