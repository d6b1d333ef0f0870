error_codes::define_codes! {
    domain Bit: u8 0..=1 {
        Zero = 0 "zero",
        One = 1 "one",
        Two = 1 "two",
    }
}

fn main() {}
