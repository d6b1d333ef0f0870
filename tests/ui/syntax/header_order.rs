error_codes::define_codes! {
    domain A 1..=9 "title" without FromStr { Low = 0 "outside" }
    domain B 10..=19 "title" without display { Low = 0 "outside" }
    domain C 20..=29: u8 "title" {}
    domain D "title" 30..39 | 50 shown "E{:04}" {}
    domain E 60..=69 shown "{}": i64 {}
    domain F 70..=79 "title" in zh {}
    domain G: str "title" like "a*" | "b*" {}
    domain H -9..=1 without serde, FromStr "title" overlaps A {}
}

fn main() {
    let _ = (C::from_code(20u8), D::from_code(50), E::from_code(60i64), F::ALL, G::from_code("a"), H::ALL);
    let _ = A::from_code(true);
}
