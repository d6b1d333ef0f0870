mod ours {
    error_codes::define_codes! {
        pub(super) catalog API = "api" "The API";
        pub(super) domain API 1..=9 {}
        domain Upload 100..=199 {}
    }
}
error_codes::define_codes! { domain Download 150..=299 {} }

error_codes::assert_disjoint!(ours::API, Download);

fn main() {}
