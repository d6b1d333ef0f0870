error_codes::define_codes! {
    domain IoT 1..=99 {
        A 1 "no equals sign",
        B = "no number" ,
        C = 3,
        D = 4 "no comma"
        E = 5 "e",
        = 6 "no name",
        F = 7 "f" { cause "no colon", solution: },
        G = ,
    }
}

fn main() {
    let _ = (IoT::A, IoT::B, IoT::C, IoT::D, IoT::E, IoT::F, IoT::G);
}
