mod ours {
    error_codes::define_codes! {
        pub(super) catalog OURS = "ours" "Ours";
        pub(super) domain Upload 1..=9 {}
        reserved 50 | 200..=299 "the mobile team";
    }
}
error_codes::define_codes! { domain Billing 250..=350 {} }

error_codes::assert_disjoint!(Billing, ours::OURS);

fn main() {}
