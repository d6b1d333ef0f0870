error_codes::define_codes! {
    domain Upload 70000..=70099 {
        OK = 70000 "OK",
        TooLarge = 70001 "文件过大" { solution: "拆分。" },
    }
    texts en for Upload {
        OK "OK",
        TooLarge "文件过大" { solution: "拆分。" },
    }
}

fn main() {}
