error_codes::define_codes! {
    domain
}

fn main() {}
