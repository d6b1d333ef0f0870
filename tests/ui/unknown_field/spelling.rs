error_codes::define_codes! {
    domain IoT 1..=99 {
        A = 1 "a" { couse: "misspelt", owner: "no field" },
    }
}

fn main() {}
