error_codes::define_codes! {
    column cause: &str = "";
    domain Upload 70000..=70099 {
        column code: u16 = 400,
        column from_name: u16 = 400,
        #[cfg(unix)]
        column http: u16 = 500,
        section "The file" {
            column htp = 413,
            column owner = "us",
            column http: u16 = 413,
            TooLarge = 70001 "the file is too large",
        }
    }
}

fn main() {}
