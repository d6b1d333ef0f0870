error_codes::define_codes! {
    domain Upload 70000..=70099 {
        /// 不超过 20 MB。
        TooLarge = 70001 "文件过大" { solution: "拆分。" },
        reserved 70090..=70099 "测试版",
    }
    texts en for Upload {
        TooLarge "the file is too large" { solution: "Split it.", detail: "20 MB.", solution: "Split it.", "http": "413" },
        TooLarge "the file is too large" { solution: "Split it.", detial: "20 MB.", name: "TooLarge" },
        reserved "测试版" "the beta",
        reserved "测试版" "the beta",
        reserved "内测" "the beta",
    }
    texts fr partial for Upload {
        TooLarge "le fichier est trop grand" { solutoin: "…", name: "TooLarge", detail: "…", },
    }
}

fn main() {}
