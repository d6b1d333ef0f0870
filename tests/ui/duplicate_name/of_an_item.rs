error_codes::define_codes! {
    domain IoT 1..=99 {
        ALL = 1 "all of them",
    }
}

fn main() {}
