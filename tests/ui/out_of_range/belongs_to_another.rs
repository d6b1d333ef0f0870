error_codes::define_codes! {
    domain IoT 21000..=21999 {
        Duplicate = 22021 "连接通道已存在",
    }
    domain Android 22000..=22999 {}
}

fn main() {
    let _ = IoT::Duplicate.description();
}
