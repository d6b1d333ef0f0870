mod codes {
    error_codes::define_codes! {
        reserved 1..=9 "later"
        pub domain IoT 10..=19 { A = 10 "a" }
        pub pub domain Cloud 20..=29 { A = 20 "a" }
        domain Half 30..=39 ;
        pub domain Http 400..=499 { A = 400 "a" }
    }
}

fn main() {
    let _ = (codes::IoT::A, codes::Cloud::A, codes::Http::A);
}
