mod ours {
    error_codes::define_codes! {
        pub(super) catalog OURS = "ours" "Ours";
        pub(super) domain SqlState: str like "?????" {}
        reserved like "Vendor.*" | "HY*" "the vendor";
    }
}
mod theirs {
    error_codes::define_codes! {
        pub(super) catalog THEIRS = "theirs" "Theirs";
        pub(super) domain Driver: str like "HYC*" {}
        pub(super) domain Free: str { Late = "late-er" "late", Soon = "Vendor.Soon" "soon" }
        reserved like "XX???" "nobody";
    }
}
mod later {
    error_codes::define_codes! {
        pub(super) catalog LATER = "later" "Later";
        pub(super) domain Later: str { Now = "now" "now", reserved like "fine-*" | "080*" "the next version" }
    }
}
error_codes::define_codes! {
    domain Class: str like "08*" {}
    domain Own: str { Fine = "fine-enough" "fine", Late = "08001" "late" }
}

// Two patterns.
error_codes::assert_disjoint!(ours::SqlState, Class);
// A pattern that is reserved in one catalog, and a domain of another.
error_codes::assert_disjoint!(theirs::Driver, ours::OURS);
// The other way round, and between two catalogs.
error_codes::assert_disjoint!(theirs::THEIRS, ours::OURS);
// A code without patterns in another's pattern.
error_codes::assert_disjoint!(Own, ours::SqlState);
// And in a pattern that is reserved.
error_codes::assert_disjoint!(ours::OURS, theirs::Free);
// Reserved in a domain without patterns, and owned by another.
error_codes::assert_disjoint!(later::Later, Class);
error_codes::assert_disjoint!(Class, later::LATER);
// Of two domains without patterns, each has strings of its own.
error_codes::assert_disjoint!(later::Later, Own);
// Nobody's.
error_codes::assert_disjoint!(theirs::Free, Class);

fn main() {}
