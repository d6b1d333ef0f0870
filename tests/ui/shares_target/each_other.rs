error_codes::define_codes! {
    domain IoT 1..=99 {
        Busy = 4 "busy" { shares: Later },
        Later = 4 "later" { shares: Busy },
    }
}

fn main() {}
