error_codes::define_codes! {
    column http: u16;
    domain Upload 70000..=70099 {
        column retry: bool,
        section "The file" {
            column http = 413,
            TooLarge = 70001 "the file is too large" { retry: false },
        }
        Busy = 70050 "the service is busy",
        retired Old = 70051 "it needs none",
    }
}

fn main() {}
