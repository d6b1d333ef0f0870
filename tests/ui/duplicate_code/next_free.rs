error_codes::define_codes! {
    domain IoT 21000..=21999 {
        Duplicate = 21021 "连接通道已存在",
        Closed = 21021 "连接已关闭",
    }
}

fn main() {}
