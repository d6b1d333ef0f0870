error_codes::define_codes! {
    catalog OURS = "ours" "我们的服务" in zh;
    domain Upload 70000..=70099 "上传" {}
    texts zh for OURS "我们全部的服务";
    texts en for Uplaod "Upload";
    texts en for Upload "Upload";
    texts EN for Upload "Uploads";
}

fn main() {}
