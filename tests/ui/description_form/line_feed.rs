error_codes::define_codes! {
    domain IoT 1..=99 {
        A = 1 "one line\nand another",
        section "a\ntitle" {}
    }
}

fn main() {}
