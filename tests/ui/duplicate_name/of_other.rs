error_codes::define_codes! {
    domain Kafka: i16 -1..=99 {
        Unknown = -1 "unknown server error",
        other Unknown,
    }
    domain Second: i16 100..=199 {
        other ALL,
    }
}

fn main() {
    let _ = Kafka::from_code(7).code();
}
