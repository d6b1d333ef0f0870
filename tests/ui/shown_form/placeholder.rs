error_codes::define_codes! {
    domain A 1..=99 shown "E0000" {}
    domain B 100..=199 shown "E{:04}-{}" {}
    domain C 200..=299 shown "{code}" {
        X = 200 "no second error",
    }
    domain D 300..=399 shown "{:099}" {}
}

fn main() {
    let _ = C::X;
}
