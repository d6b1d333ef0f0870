error_codes::define_codes! {
    domain IoT 1..=99 {
        A = 1 "a" { "cause": "a field of its own" },
    }
}

fn main() {}
