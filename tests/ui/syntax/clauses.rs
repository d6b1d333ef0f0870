error_codes::define_codes! {
    domain A 1..=9 shown {}
    domain B: str like 08 {}
    domain C 10..=19 shown "{}" shown "{:05}" {}
    domain D: str like "a" like "b" {}
    domain E 20..=29 {
        section "s" {
            other Unknown,
        }
    }
    domain F: str like {}
    domain G: str like "08???", "09???" {}
    domain H 30..=39 {}
    domain I 30..=39 overlaps H, {}
    domain J 40..=49 without texts, Disply { X = 40 }
}

fn main() {}
