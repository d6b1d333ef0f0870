error_codes::define_codes! {
    domain Server -999..=0 | 10 {
        Positive = 0x1F "hexadecimal",
        Below = -1_000 "below",
    }
    reserved 11..=40 "the proxy";
}

fn main() {}
