error_codes::define_codes! {
    domain A 1..=99 { X = 1 "x", Y = }
}

fn main() {}
