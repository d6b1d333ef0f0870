error_codes::define_codes! {
    domain IoT 1..=9 {
        section "network" 1..=2 {
            A = 1 "a",
            B = 2 "b",
            C = 2 "c",
        }
    }
}

fn main() {}
