error_codes::define_codes! {
    catalog C = "c" "the codes";
    domain IoT 1..=9 { A = 1 "a" }
    reserved 100..=199 | 200..=99999999999999999999 "all others";
}

fn main() {}
