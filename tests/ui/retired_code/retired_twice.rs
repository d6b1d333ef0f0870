error_codes::define_codes! {
    domain IoT 1..=99 {
        retired Old = 7 "old",
        retired Older = 7 "older",
    }
}

fn main() {}
