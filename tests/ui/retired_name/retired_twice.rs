error_codes::define_codes! {
    domain IoT 1..=99 {
        retired Old = 7 "old",
        retired Old = 8 "older",
    }
}

fn main() {}
