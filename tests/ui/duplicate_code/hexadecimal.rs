error_codes::define_codes! {
    domain NtStatus: u32 0xC0000000..=0xC000FFFF {
        ACCESS_VIOLATION = 0xC0000005 "access violation",
        IN_PAGE_ERROR = 0xC0000005 "in page error",
        INVALID_HANDLE = 0xD0000008 "invalid handle",
    }
}

fn main() {}
