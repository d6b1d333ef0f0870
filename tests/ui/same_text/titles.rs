error_codes::define_codes! {
    catalog OURS = "ours" "我们的服务" in zh;
    domain Upload 70000..=70099 "上传" {
        section "文件" {
            /// 不超过 20 MB。
            TooLarge = 70001 "文件过大",
        }
        reserved 70090..=70099 "测试版",
    }
    texts en for OURS "我们的服务";
    texts en partial for Upload "上传" {
        section "文件" "文件",
        reserved "测试版" "测试版",
        TooLarge "the file is too large" { detail: "不超过 20 MB。" },
    }
}

fn main() {}
