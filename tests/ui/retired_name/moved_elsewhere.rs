error_codes::define_codes! {
    domain Mongo 1..=20000 {
        Key = 11000 "duplicate key",
        Timeout = 50 "too late",
        retired Key = 3 "key exists" { moved: Timeout },
        retired Gone = 4 "gone",
        retired Gone = 5 "gone" { moved: Key },
    }
}

fn main() {
    let _ = Mongo::Key;
}
