error_codes::define_codes! {
    domain Upload 70000..=70099 {
        column words: Vec<u8> = Vec::new(),
        TooLarge = 70001 "the file is too large",
    }
}

fn main() {}
