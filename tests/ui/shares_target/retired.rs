error_codes::define_codes! {
    domain IoT 1..=99 {
        retired Old = 4 "old",
        New = 5 "new" { shares: Old },
    }
}

fn main() {}
