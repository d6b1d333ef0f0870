error_codes::define_codes! {
    domain A 1..=9 without {}
    domain B 10..=19 without display {}
    domain C 20..=29 without texts, {}
}

fn main() {}
