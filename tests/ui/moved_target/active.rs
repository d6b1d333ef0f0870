error_codes::define_codes! {
    domain Mongo 1..=20000 {
        DuplicateKey = 11000 "duplicate key",
        Key = 3 "key exists" { moved: DuplicateKey },
    }
}

fn main() {
    let _ = Mongo::Key;
}
