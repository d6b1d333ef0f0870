error_codes::define_codes! {
    domain Upload 70000..=70099 {
        column http: u16 = 500,
        TooLarge = 70001 "the file is too large" { htpp: 413, owner: Some(5) },
        Busy = 70050 "the service is busy" { "http": "503" },
    }
}

fn main() {}
