error_codes::define_codes! {
    column http: u16 = 500
    domain Upload 70000..=70099 {
        column status u16,
        column retry:,
        column owner: &str =,
        column limit: u8 = 5
        Busy = 70050 "the service is busy" { limit: , status: 503 owner: "us" },
        section "The file" { column http, TooLarge = 70001 "the file is too large" }
    }
}

fn main() {}
