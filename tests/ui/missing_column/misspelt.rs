error_codes::define_codes! {
    domain Upload 70000..=70099 {
        column http: u16,
        TooLarge = 70001 "the file is too large" { htpp: 413 },
        Busy = 70050 "the service is busy" { "http": "503" },
        section "The network" {
            column htpt = 504,
            Lost = 70060 "the connection was lost",
        }
    }
}

fn main() {}
