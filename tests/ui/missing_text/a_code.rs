error_codes::define_codes! {
    domain Upload 70000..=70099 "上传" {
        TooLarge = 70001 "文件过大" { solution: "拆分。" },
        Busy = 70050 "服务繁忙",
    }
    texts en for Upload "Upload" {
        Busy "the service is busy",
    }
}

fn main() {
    println!("{}", Upload::TooLarge.entry().in_language("en")); // no second error
}
