error_codes::define_codes! {
    domain IoT 21000..=21999 {
        retired Old = 20999 "was never ours",
    }
}

fn main() {}
