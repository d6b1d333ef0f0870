error_codes::define_codes! {
    domain Kafka: i16 -1..=99 {
        other Unknown(i16),
    }
    domain State: str {
        other Unknown,
    }
}

fn main() {
    let _ = Kafka::from_code(7).code();
}
