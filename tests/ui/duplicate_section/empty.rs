error_codes::define_codes! {
    domain IoT 1..=99 {
        section "connections" 1..=9 {}
        section "connections" 11..=19 {}
    }
}

fn main() {}
