error_codes::define_codes! {
    domain Small: u8 0..=300 {
        X = 299 "no second error",
    }
    domain Signed: i8 -129..=0 {}
}

fn main() {}
