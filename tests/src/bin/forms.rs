//! The program of a company that has every form of code.

error_codes::define_codes! {
    catalog FORMS = "forms" "Every form of code";
    domain Rustc: u16 1..=999 shown "E{:04}" "The compiler" {
        Mismatched = 308 "mismatched types" {
            "label": "of the vendor",
            "title": "a title",
            "status": "open",
            "since": "always",
            "description.en": "a note",
            "\"quoted\"": "quotes",
        },
        retired Mismatch = 12 "types differ" { moved: Mismatched },
        reserved 900..=999 "the next edition",
    }
    domain Ntstatus: u32 0xC0000000..=0xC00000FF { AccessViolation = 0xC0000005 "access violation" }
    domain SqlState: str like "?????" {
        section "Class 08" like "08???" { ConnectionFailure = "08006" "connection failure" }
        reserved like "P0???" "the server",
    }
    domain Kafka: i16 -1..=0 { other Unknown, UnknownServerError = -1 "unknown server error" }
    reserved like "Vendor.*" "the vendor";
}

/// A team that is in the way of the first.
mod theirs {
    error_codes::define_codes! {
        pub(crate) catalog THEIRS = "theirs" "Their services";
        pub(crate) domain Sms: str {
            Late = "08001" "late",
            Lost = "Vendor.Lost" "lost",
            Fine = "fine" "fine",
            retired Early = "08002" "early",
        }
        pub(crate) domain Mail: str like "XX*" {}
        reserved like "HY???" "drivers";
    }
}

fn main() -> std::process::ExitCode {
    error_codes::cli::main(&[&FORMS, &theirs::THEIRS])
}
