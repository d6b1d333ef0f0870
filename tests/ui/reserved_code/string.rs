error_codes::define_codes! {
    domain SqlState: str like "?????" {
        reserved like "P0???" | "XX???" "the server",
        Raise = "P0001" "raise exception",
    }
    domain Cloud: str like "Vendor*" {}
    reserved like "Vendor.?" "the vendor";
}

fn main() {
    let _ = SqlState::Raise;
}
