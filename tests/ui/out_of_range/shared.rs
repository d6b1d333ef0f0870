error_codes::define_codes! {
    domain IoT 1..=9 {
        A = 11 "a",
        B = 11 "the same number in both messages" { shares: A },
        C = 3 "c",
        D = 3 "d",
        E = 3 "e, which has to move with `D`" { shares: D },
        section "outside" 8..=12 {
            F = 20 "in the section, and in the domain",
        }
    }
}

fn main() {}
