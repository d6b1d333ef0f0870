error_codes::define_codes! {
    domain A 1..=99 {
        section "outer" {
            section "inner" { X = 1 "x" }
        }
        section { Y = 2 "y" }
        section "no body"
        Z = 3 "z",
    }
}

fn main() {
    let _ = (A::X, A::Y, A::Z);
}
