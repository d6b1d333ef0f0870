error_codes::define_codes! {
    domain IoT 1..=9 {
        section title 1..=2 {
            A = 10 "not in the range",
        }
        section {
            B = 11 "nor is this",
        }
        section "late" 5 to 9 {
            C = 12 "nor this",
        }
        section "no braces"
        D = 13 "nor this one" { cause: "none" },
    }
}

fn main() {}
