error_codes::define_codes! {
    domain Word: str shown "<{}>" {
        X = "x" "x",
    }
}

fn main() {
    let _ = Word::X;
}
