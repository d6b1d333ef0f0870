error_codes::define_codes! {
    domain Upload 70000..=70099 {
        column http: u16,
        column owner: &str = "us",
        TooLarge = 70001 "the file is too large" { http: "413" },
        Busy = 70050 "the service is busy" { http: 503, owner: b"us" },
    }
    // A value of another type is told where there are other mistakes, too.
    domain Download 70100..=70199 {
        column http: u16,
        Busy = 70150 "the service is busy" { http: "5O4" },
        Later = 70151 "try again later",
    }
}

fn main() {}
