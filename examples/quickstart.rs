//! Declares a domain, decodes numbers.
error_codes::define_codes! { domain IoT 21000..21999 { IVConnError_Duplicate = 21021 "连接通道已存在", } }
fn main() {
    println!("{:?} {}", IoT::from_code(21021), IoT::from_code(21021).unwrap());
}
