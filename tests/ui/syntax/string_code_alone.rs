error_codes::define_codes! {
    domain Text: str {
        Timeout = "timeout",
        Closed = 'c' "closed",
    }
}

fn main() {}
