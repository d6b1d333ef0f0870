error_codes::define_codes! {
    domain State: str without methods {
        other Unknown(Box<str>),
    }
    domain Kafka: i16 -1..=99 without methods, TryFrom {
        other Unknown,
    }
}

fn main() {
    let _: i16 = Kafka::from(7).into();
}
