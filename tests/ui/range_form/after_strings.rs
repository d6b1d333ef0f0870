error_codes::define_codes! {
    domain S: str {}
    domain B 9..=1 {}
}

fn main() {}
