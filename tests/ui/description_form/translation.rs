error_codes::define_codes! {
    catalog OURS = "ours" "Ours" in en;
    domain Upload 70000..=70099 "Upload" {
        section "The file" {
            TooLarge = 70001 "the file is too large" { solution: "Split it." },
        }
    }
    texts zh for OURS " 我们的服务";
    texts zh for Upload "" {
        section "The file" "文\n件",
        TooLarge "文件\n过大" { solution: "拆分\t。" },
    }
}

fn main() {}
