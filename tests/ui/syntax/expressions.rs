error_codes::define_codes! {
    domain Errno 1..=199 {
        EAGAIN = 11 "try again",
        EWOULDBLOCK = EAGAIN "would block",
        EIO = BASE + 1 "input or output",
        ENOENT = libc::ENOENT "no such file",
        EPERM = 1 << 3 "not permitted",
        ESRCH = (3) "no such process",
        retired 103 "removed",
    }
}

fn main() {}
