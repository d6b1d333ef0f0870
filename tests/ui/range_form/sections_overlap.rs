error_codes::define_codes! {
    domain IoT 1..=99 {
        section "connections" 1..=49 {}
        section "devices" 40..=59 | 70 {}
        section "the rest" 60..=99 {}
    }
}

fn main() {}
