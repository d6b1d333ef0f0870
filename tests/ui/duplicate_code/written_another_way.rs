error_codes::define_codes! {
    domain IoT 0..=300 {
        Hexadecimal = 0x10 "sixteen",
        Decimal = 16 "sixteen",
        Binary = 0b1_0000 "sixteen",
    }
}

fn main() {}
