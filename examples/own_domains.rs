//! Two teams declare their codes in modules of their own and prove that their numbers never collide.
//!
//! `cargo run --example own_domains`

mod upload {
    error_codes::define_codes! {
        /// The codes of the upload team.
        pub catalog UPLOAD = "upload" "Upload";

        /// Accepting files.
        pub domain Upload 70000..=70099 "Upload" {
            TooLarge = 70001 "the file is larger than 20 MB" { solution: "Split it." },
            retired NoTitle = 70002 "the title is missing",
        }
    }
}

mod billing {
    error_codes::define_codes! {
        /// The codes of the billing team.
        pub catalog BILLING = "billing" "Billing";

        /// Payments.
        pub domain Billing 70100..=70199 "Billing" {
            section "Cards" 70100..=70149 {
                Declined = 70100 "the card was declined" { cause: "The bank refuses the payment.", solution: "Ask the bank." },
                Expired = 70101 "the card has expired",
            }
        }

        reserved 70200..=70299 "the next team";
    }
}

use billing::{BILLING, Billing};
use upload::{UPLOAD, Upload};

// Each block is checked by itself. If the ranges of two blocks overlap, this line does not compile.
error_codes::assert_disjoint!(Upload, Billing);

fn main() {
    for catalog in [&UPLOAD, &BILLING] {
        println!("{}", catalog.title());
        for domain in catalog.domains() {
            for entry in domain.entries() {
                let section = entry.section().map_or("", |section| section.title());
                println!("  {:6} {section:8} {}", entry.code(), entry.description());
            }
            for entry in domain.retired() {
                println!("  {:6} {:8} {}", entry.code(), entry.status(), entry.description());
            }
        }
    }
    println!("{}", Upload::try_from(70002).unwrap_err());
    println!("{:#}", Billing::Declined);
}
