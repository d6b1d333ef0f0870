error_codes::define_codes! {
    domain IoT 1..=99 {
        A = 1 "a" { "http": "404", "http": "410" },
    }
}

fn main() {}
