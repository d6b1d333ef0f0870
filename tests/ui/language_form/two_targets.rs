error_codes::define_codes! {
    catalog API = "api" "接口";
    domain API 1..=9 {
        Timeout = 1 "超时",
    }
    texts en for API "The API";
}

fn main() {}
