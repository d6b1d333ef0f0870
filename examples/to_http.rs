//! Answers HTTP requests with the codes of a vendor and what the user should do.
//!
//! `cargo run --example to_http`

use error_codes::tencent_av::{Client, Server};
use error_codes::{Entry, ErrorCode};

error_codes::define_codes! {
    /// How we answer; the rows say which codes of the vendor each answer is for.
    domain Answer: u16 200..=599 {
        /// The vendor's codes.
        column of: &[Client] = &[],
        Done = 200 "done already" { of: &[Client::AV_ERR_HAS_IN_THE_STATE] }, // the vendor: 可以认为该操作已经成功
        Invalid = 400 "the request is wrong" { of: &[Client::AV_ERR_INVALID_ARGUMENT] },
        Conflict = 409 "something else is under way" {
            of: &[Client::AV_ERR_REPEATED_OPERATION, Client::AV_ERR_EXCLUSIVE_OPERATION],
        },
        Internal = 500 "something failed",
        NotImplemented = 501 "there is no such thing" { of: &[Client::AV_ERR_NOT_IMPLEMENTED] },
        BadGateway = 502 "the vendor's server failed",
        Timeout = 504 "no answer in time" { of: &[Client::AV_ERR_TIMEOUT] },
    }
}

/// The answer to a code, a plain 500 if no row has it.
fn answer_to(error: Client) -> Answer {
    let answer = Answer::ALL.iter().find(|answer| answer.of().contains(&error));
    answer.copied().unwrap_or(Answer::Internal)
}

/// What the user reads: the vendor's text, and the number to give to support.
fn page(answer: Answer, entry: Entry) -> String {
    let (status, advice) = (answer.code(), entry.solution().unwrap_or(""));
    format!("{status} {} [{}/{}]\n    {advice}", entry.description(), entry.domain().name(), entry.code())
}

fn answer(code: i32) -> String {
    if let Ok(error) = Server::try_from(code) {
        return page(Answer::BadGateway, error.entry());
    }
    let Ok(error) = Client::try_from(code) else {
        // A code that is new. Support still needs the number.
        return format!("{} [{}/{code}]", Answer::Internal.code(), Client::DOMAIN.name());
    };
    page(answer_to(error), error.entry())
}

fn main() {
    for code in [1004, 1005, 1003, 10003, 1999] {
        println!("{}", answer(code));
    }
    let unanswered = Client::ALL.iter().filter(|error| answer_to(**error) == Answer::Internal).count();
    println!("{unanswered} of {} codes are a plain 500", <Client as ErrorCode>::ALL.len());
}
