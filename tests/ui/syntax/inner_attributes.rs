error_codes::define_codes! {
    //! About the block.
    domain IoT 1..=9 {
        //! About the domain.
        A = 10 "not in the range",
    }
}

error_codes::define_codes! {
    domain Disk 1..=9 {
        #![allow(dead_code)]
        A = 10 "not in the range",
    }
}

fn main() {}
