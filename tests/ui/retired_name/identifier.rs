error_codes::define_codes! {
    domain IoT 1..=99 {
        retired Old = 7 "old",
        Old = 8 "new",
    }
}

fn main() {}
