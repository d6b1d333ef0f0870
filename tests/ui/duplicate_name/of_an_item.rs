error_codes::define_codes! {
    domain IoT 1..=99 {
        ALL = 1 "all of them",
        from_code = 2 "made from a code",
    }
}

fn main() {}
