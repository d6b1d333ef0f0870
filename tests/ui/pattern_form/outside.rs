error_codes::define_codes! {
    domain SqlState: str like "0????" | "1????" | "10???" {
        section "Class 22" like "22???" {}
        section "All" like "?????" {}
        reserved like "0*" "longer ones too",
    }
}

fn main() {}
