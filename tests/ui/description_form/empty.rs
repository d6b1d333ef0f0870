error_codes::define_codes! {
    domain IoT 1..=99 "" {
        A = 1 "",
        B = 2 "  ",
    }
}

fn main() {}
