error_codes::define_codes! {
    catalog ONE = "Io_T" "One";
}

fn main() {}
