error_codes::define_codes! {
    domain IoT 1..=99 {
        A = 1.5 "a float",
        B = 1u8 "a suffix",
        C = b"x" "bytes",
        D = 'x' "a character",
        E = true "a word",
        F = 6 b"bytes",
        G = 7 "suffix"x,
    }
}

fn main() {
    let _ = (IoT::A, IoT::B, IoT::C, IoT::D, IoT::E, IoT::F, IoT::G);
}
