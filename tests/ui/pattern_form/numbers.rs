error_codes::define_codes! {
    domain Smtp 200..=599 like "2??" {
        section "Done" like "2??" {
            Ok = 250 "done",
        }
        reserved like "59?" "later",
    }
}

fn main() {
    let _ = Smtp::Ok;
}
