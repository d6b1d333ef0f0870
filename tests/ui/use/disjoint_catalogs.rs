mod ours {
    error_codes::define_codes! {
        pub(super) catalog OURS = "ours" "Ours";
        pub(super) domain Upload 1..=9 {}
        pub(super) domain Download 100..=199 | 300 {}
    }
}
mod theirs {
    error_codes::define_codes! {
        pub(super) catalog THEIRS = "theirs" "Theirs";
        pub(super) domain Billing 0xC8..=0x12C {}
    }
}

error_codes::assert_disjoint!(ours::OURS, theirs::THEIRS);

fn main() {}
