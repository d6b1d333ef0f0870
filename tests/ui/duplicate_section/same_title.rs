error_codes::define_codes! {
    domain IoT 1..=99 {
        section "connections" {
            A = 1 "a",
        }
        section "connections" {
            B = 2 "b",
        }
    }
}

fn main() {}
