error_codes::define_codes! {
    domain Android 1..=9 {}
    domain Ios 20..=29 {}
    domain Both 5..=25 overlaps Android overlaps Ios {}
}

fn main() {}
