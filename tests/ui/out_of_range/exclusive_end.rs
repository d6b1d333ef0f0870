error_codes::define_codes! {
    domain IoT 21000..21999 {
        Last = 21999 "the last one",
    }
}

fn main() {}
