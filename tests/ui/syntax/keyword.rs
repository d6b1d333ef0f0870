error_codes::define_codes! {
    domain IoT 1..=99 {
        type = 1 "a keyword",
        Self = 2 "can be no name at all",
        B = 3 "b",
    }
}

fn main() {
    let _ = (IoT::r#type, IoT::B);
}
