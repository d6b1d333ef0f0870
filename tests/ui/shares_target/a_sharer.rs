error_codes::define_codes! {
    domain IoT 1..=99 {
        Closed = 1 "closed",
        Shut = 1 "shut" { shares: Closed },
        Gone = 1 "gone" { shares: Shut },
        Itself = 4 "itself" { shares: Itself },
    }
}

fn main() {}
