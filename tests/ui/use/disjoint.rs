mod upload {
    error_codes::define_codes! { pub(super) domain Upload 1..=9 | -200..=-100 | 300 {} }
}
error_codes::define_codes! { domain Download -150..=-120 {} }

error_codes::assert_disjoint!(upload::Upload, Download, error_codes::iot_video::IoT);

fn main() {}
