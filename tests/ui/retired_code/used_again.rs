error_codes::define_codes! {
    domain IoT 1..=99 {
        New = 7 "new",
        retired Old = 7 "old",
    }
}

fn main() {}
