error_codes::define_codes! {
    catalog OURS = "ours" "我们的服务" in zh;
    domain Upload 70000..=70099 "上传" {
        section "文件" {
            /// 不超过 20 MB。
            TooLarge = 70001 "文件过大" { cause: "文件。", solution: "拆分。" },
            Broken = 70002 "文件损坏" { cause: "网络。" },
        }
        Busy = 70050 "服务繁忙",
        retired Old = 70051 "旧的",
        retired Busy = 70052 "太忙" { moved: Busy },
        reserved 70090..=70099 "测试版",
    }
    domain Download 70100..=70199 "下载" {}
    domain Empty 70200..=70299 {}
    reserved 80000..=80099 "移动团队";
    texts en for OURS;
    texts en for Upload {
        TooLarge "the file is too large" { cause: "The file." },
        Broken { cause: "The network." },
        Busy "the service is busy",
    }
    texts fr partial for Upload {
        Busy "le service est occupé",
    }
}

fn main() {}
