error_codes::define_codes! {
    domain IoT 1..=99 {
        #[cfg(unix)]
        A = 1 "a",
        #[cfg_attr(unix, deprecated)]
        B = 2 "b",
    }
}

fn main() {}
