error_codes::define_codes! {
    domain Cloud: str like "Internal*Error" | "" {
        X = "x" "no second error",
    }
    reserved like "**" "all";
}

fn main() {
    let _ = Cloud::X;
}
