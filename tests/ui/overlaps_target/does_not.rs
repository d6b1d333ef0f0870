error_codes::define_codes! {
    domain Android 1..=99 overlaps Ios {}
    domain Ios 200..=299 overlaps Ios {}
}

fn main() {}
