error_codes::define_codes! {
    #[cfg_attr(all(), must_use, repr(u8))]
    #[cfg_attr(all(), cfg_attr(all(), derive(Clone, Default)))]
    domain IoT 1..=99 {
        #[default]
        A = 1 "a",
    }
}

fn main() {
    let _ = IoT::default();
}
