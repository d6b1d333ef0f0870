error_codes::define_codes! {
    domain IoT 1..=9 {
        section "late" 5..=15 {
            A = 4 "a",
            B = 5 "b",
            C = 6 "c",
            D = 7 "d",
            E = 8 "e",
            F = 9 "f",
        }
    }
}

fn main() {}
