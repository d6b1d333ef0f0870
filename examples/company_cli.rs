//! The command-line program for the catalogs of a company.
//!
//! `cargo run --example company_cli --features cli -- map`

use std::process::ExitCode;

error_codes::define_codes! {
    /// The codes of all our services.
    pub catalog OURS = "ours" "Our services";

    /// Accepting files.
    pub domain Upload 70000..=70099 "Upload" {
        TooLarge = 70001 "the file is larger than 20 MB" { solution: "Split it." },
        WrongType = 70002 "the file is not an image",
        retired NoTitle = 70003 "the title is missing",
        reserved 70090..=70099 "the beta",
    }

    /// Payments.
    pub domain Billing 70100..=70199 "Billing" {
        Declined = 70100 "the card was declined",
    }
}

fn main() -> ExitCode {
    error_codes::cli::main(&[&OURS])
}
