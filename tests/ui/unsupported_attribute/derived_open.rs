error_codes::define_codes! {
    #[derive(Copy, Clone, Hash)]
    domain State: str {
        other Unknown(Box<str>),
        Success = "00000" "success",
    }
    #[derive(Copy)]
    domain Kafka: i16 0..=9 { other Unknown }
}

fn main() {
    let _ = State::Success;
}
