error_codes::define_codes! {
    domain IoT 1..=3 {
        retired Old = 1 "old",
        A = 1 "a",
        B = 1 "b",
        C = 9 "c",
        D = 9 "d",
    }
}

fn main() {}
