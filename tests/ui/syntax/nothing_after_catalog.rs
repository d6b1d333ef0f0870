error_codes::define_codes! {
    catalog
}

fn main() {}
