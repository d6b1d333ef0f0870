error_codes::define_codes! {
    catalog OURS = "ours" "我们的服务" in 5;
    domain Upload 70000..=70099 {
        TooLarge = 70001 "文件过大" { solution: "拆分。" },
        Busy = 70050 "服务繁忙",
        Later = 70051 "稍后再试",
    }
    texts for Upload { Busy "busy" }
    texts en- for Upload { Busy "busy" }
    texts en Upload { Busy "busy" }
    texts en for "Upload" { Busy "busy" }
    texts en for Upload "Upload"
    /// Documented.
    texts en for Upload { Busy "busy" };
    pub texts fr for Upload {
        TooLarge "trop grand" { "solution": "…" },
        Busy { solution "…" } Later
        fn "x",
        section "one" "two" "three",
        /// Documented.
        Later "plus tard" "encore",
    }
}

fn main() {}
