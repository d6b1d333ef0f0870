error_codes::define_codes! {
    domian IoT 1..=99 {
        A = 1 "a",
    }
    domain Right 1..=99 {}
    enum X {}
    pub reserved 5 "five";
    reserved 6 "six"
}

fn main() {
    let _ = Right::ALL;
}
