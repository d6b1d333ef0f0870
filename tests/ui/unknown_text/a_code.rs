error_codes::define_codes! {
    domain Upload 70000..=70099 {
        section "文件" {
            TooLarge = 70001 "文件过大" { solution: "拆分。" },
        }
        Busy = 70050 "服务繁忙",
    }
    texts en for Upload "Upload" {
        section "文档" "The file",
        Bussy "the service is busy",
        TooLarge "the file is too large" { solution: "Split it.", cause: "It has more than 20 MB." },
    }
}

fn main() {}
