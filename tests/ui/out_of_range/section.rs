error_codes::define_codes! {
    domain IoT 21000..=21999 {
        section "连接错误码" 21020..=21029 {
            Duplicate = 21021 "连接通道已存在",
            Far = 21099 "in the domain, not in the section",
        }
    }
}

fn main() {}
