error_codes::define_codes! {
    domain Small: u8 0..=255 {
        X = 256 "x",
        Y = 99999999999999999999999999999999999999999999 "y",
        Z = -1 "z",
    }
}

fn main() {}
