error_codes::define_codes! {
    domain IoT 1..=99 {
        A = 1 "a" { cause: 5, shares: "A", },
        B = 2 "b" { 7: "seven" },
        C = 3 "c" { cause: "one" solution: "two" },
    }
}

fn main() {}
