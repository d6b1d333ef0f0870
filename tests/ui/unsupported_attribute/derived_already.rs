error_codes::define_codes! {
    #[derive(Debug, PartialEq)]
    #[repr(u8)]
    domain IoT 1..=99 {
        #[non_exhaustive]
        A = 1 "a",
    }
}

fn main() {
    let _ = IoT::A;
}
