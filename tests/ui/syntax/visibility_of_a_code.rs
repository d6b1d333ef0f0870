error_codes::define_codes! {
    domain IoT 1..=99 {
        pub Full = 1 "full",
        pub(crate) Empty = 2 "empty",
        pub = 3 "a name",
    }
}

fn main() {}
