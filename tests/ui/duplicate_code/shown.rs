error_codes::define_codes! {
    domain Rustc: u16 1..=999 shown "E{:04}" {
        Mismatched = 308 "mismatched types",
        Again = 308 "again",
    }
    domain Ntstatus: u32 0xC0000000..=0xC00000FF {
        AccessViolation = 0xC0000005 "access violation",
        InPageError = 3221225477 "in-page error",
    }
}

fn main() {
    let _ = (Rustc::Again, Ntstatus::InPageError);
}
