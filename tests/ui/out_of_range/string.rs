error_codes::define_codes! {
    domain SqlState: str like "?????" {
        section "Class 08" like "08???" {
            Connection = "08000" "connection exception",
            Deadlock = "40P01" "deadlock",
        }
        Short = "0800" "too short",
        retired Long = "080000" "too long",
        Foreign = "Internal" "another's",
    }
    domain Cloud: str like "Internal*" {}
}

fn main() {
    let _ = SqlState::Deadlock;
}
