error_codes::define_codes! {
    domain A 1..=99 {}
    domain B 1..=99 overlaps A {}
    domain C 1..=99 {}
    domain D 1..=99 {}
}

fn main() {}
