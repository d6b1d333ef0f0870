error_codes::define_codes! {
    domain IoT 1..=99 {
        not-found = 1 "not found",
        disk.full = 2 "full",
        Next = 100 "next",
    }
}

fn main() {}
