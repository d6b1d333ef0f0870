error_codes::define_codes! {
    domain Mongo 1..=20000 {
        DuplicateKey = 11000 "duplicate key",
        retired Key = 3 "key exists" { moved: DuplicateKeys },
        retired Other = 4 "other" { moved: Key },
    }
}

fn main() {
    let _ = Mongo::DuplicateKey;
}
