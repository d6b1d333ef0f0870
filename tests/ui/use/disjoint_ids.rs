mod ours {
    error_codes::define_codes! { pub(super) catalog OURS = "ours" "Ours"; pub(super) domain Upload 1..=9 {} }
}
mod theirs {
    error_codes::define_codes! { pub(super) catalog OURS = "ours" "Theirs"; pub(super) domain Upload 11..=19 {} }
}

error_codes::assert_disjoint!(ours::OURS, theirs::OURS);

fn main() {}
