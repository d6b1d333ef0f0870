error_codes::define_codes! {
    domain Kafka: i16 -1..=99 {
        other Unknown,
        other Unmapped,
        A = 1 "a",
    }
}

fn main() {
    let _ = Kafka::from_code(7).code();
}
