error_codes::define_codes! {
    #[non_exhaustive]
    column owner: &str = "";
    domain Upload 70000..=70099 {
        #[derive(Debug)]
        #[repr(u8)]
        #[cfg_attr(all(), inline)]
        #[must_use]
        column http: u16 = 500,
        section "The file" {
            /// Why it is this one may be said.
            #[allow(unused)]
            column http = 413,
            TooLarge = 70001 "the file is too large",
        }
    }
}

fn main() {}
