error_codes::define_codes! {
    catalog OURS = "ours" "我们的服务" in zh_CN;
    domain Upload 70000..=70099 "上传" {}
    texts en for OURS "Our services";
    texts e for Upload "Upload";
    texts "English language" partial for Upload;
    texts en for Upload "Upload";
}

fn main() {
    println!("{:?}", Upload::DOMAIN.title_in("en")); // no second error
}
