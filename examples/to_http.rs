//! Answers HTTP requests with the codes of a vendor and what the user should do.
//!
//! `cargo run --example to_http`

use error_codes::tencent_av::{Client, Server};
use error_codes::{Entry, ErrorCode, Open};

/// The HTTP status of a code, 500 if no other fits.
fn status(error: Client) -> u16 {
    match error {
        Client::AV_ERR_INVALID_ARGUMENT => 400,
        Client::AV_ERR_REPEATED_OPERATION | Client::AV_ERR_EXCLUSIVE_OPERATION => 409,
        Client::AV_ERR_HAS_IN_THE_STATE => 200, // the vendor: 可以认为该操作已经成功
        Client::AV_ERR_TIMEOUT => 504,
        Client::AV_ERR_NOT_IMPLEMENTED => 501,
        _ => 500,
    }
}

/// What the user reads: the vendor's text, and the number to give to support.
fn page(status: u16, entry: Entry) -> String {
    let advice = entry.solution().unwrap_or("");
    format!("{status} {} [{}/{}]\n    {advice}", entry.description(), entry.domain().name(), entry.code())
}

fn answer(code: i32) -> String {
    if let Ok(error) = Server::try_from(code) {
        return page(502, error.entry());
    }
    match Open::<Client>::from(code) {
        Open::Known(error) => page(status(error), error.entry()),
        // A code that is new. Support still needs the number.
        Open::Unknown(code) => format!("500 [{}/{code}]", Client::DOMAIN.name()),
    }
}

fn main() {
    for code in [1004, 1005, 1003, 10003, 1999] {
        println!("{}", answer(code));
    }
    let unanswered = Client::ALL.iter().filter(|error| status(**error) == 500).count();
    println!("{unanswered} of {} codes are a plain 500", <Client as ErrorCode>::ALL.len());
}
