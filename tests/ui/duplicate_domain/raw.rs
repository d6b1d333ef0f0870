error_codes::define_codes! {
    domain Iot 1..=99 {}
    domain r#Iot 100..=199 {}
}

fn main() {}
