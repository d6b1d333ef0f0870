error_codes::define_codes! {
    domain IoT 21000..=21999 {
        IVConnError_Duplicate = 21021 "连接通道已存在",
        IVConnError_Timeout = 22021 "连接超时",
        IVConnError_Closed = 21021 "连接已关闭",
    }
    domain Android 22000..=22999 {}
}

fn main() {
    println!("{}", IoT::IVConnError_Timeout); // no follow-up error: the enum is still emitted
}
