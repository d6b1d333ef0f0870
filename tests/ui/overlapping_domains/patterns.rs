error_codes::define_codes! {
    domain SqlState: str like "08???" | "09*" {}
    domain Cloud: str like "?9???" {}
    domain Apart: str like "????" {}
    domain Meant: str like "08001" overlaps SqlState {}
}

fn main() {}
