error_codes::define_codes! {
    domain Hresult 0..=0x7FFFFFFF {
        S_FALSE = 1 "false",
        E_FAIL = 0x80004005 "unspecified error",
    }
    domain Unsigned 0x80000000..=0x8000FFFF {}
}

fn main() {}
