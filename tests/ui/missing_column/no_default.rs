error_codes::define_codes! {
    domain Upload 70000..=70099 {
        column http: u16,
        TooLarge = 70001 "the file is too large" { http: 413 },
        Busy = 70050 "the service is busy",
    }
}

fn main() {
    println!("{}", Upload::Busy.http()); // no second error
}
