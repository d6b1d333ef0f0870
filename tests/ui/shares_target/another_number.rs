error_codes::define_codes! {
    domain IoT 1..=99 {
        Closed = 1 "closed",
        Shut = 2 "shut" { shares: Closed },
    }
}

fn main() {}
