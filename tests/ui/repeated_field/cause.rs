error_codes::define_codes! {
    domain IoT 1..=99 {
        A = 1 "a" { cause: "one", solution: "s", cause: "two" },
    }
}

fn main() {}
