error_codes::define_codes! {
    domain A 1.. {}
    domain B 1..=x {}
    domain C 1... 5 {}
    domain D 1..=5 | {}
    domain E "no range" {}
}

fn main() {}
