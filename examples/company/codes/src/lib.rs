//! The catalogs of the whole company. No two teams own one number: otherwise this crate does not compile.

use std::error::Error;

use error_codes::{Catalog, Entry};

error_codes::define_codes! {
    /// The codes of the platform, for what no team answers.
    pub catalog PLATFORM = "platform" "Platform";

    /// Requests that reach no team, and failures without a code.
    pub domain Request 70900..=70999 "Requests" {
        Malformed = 70900 "the request cannot be read" {
            solution: "Compare it with the documentation of the interface.",
            "http": "400",
            "zh": "请求无法解析",
            "zh.solution": "请对照接口文档检查请求。",
        },
        NotFound = 70901 "there is nothing at this address" {
            solution: "Check the path and the method.",
            "http": "404",
            "zh": "地址不存在",
            "zh.solution": "请检查路径和方法。",
        },
        Internal = 70999 "something went wrong on our side" {
            solution: "Try again later.",
            "http": "500",
            "zh": "服务内部错误",
            "zh.solution": "请稍后重试。",
        },
    }
}

error_codes::assert_disjoint!(accounts::Account, billing::Card, billing::Invoice, upload::Upload, Request,);

/// Every catalog of the company.
pub static CATALOGS: [&Catalog; 4] = [&accounts::ACCOUNTS, &upload::UPLOAD, &billing::BILLING, &PLATFORM];

/// The code of an error, or of what caused it, and its catalog; [`Request::Internal`] where there is none.
#[must_use]
pub fn code_of(error: &(dyn Error + 'static)) -> (&'static Catalog, Entry) {
    let mut error = Some(error);
    let mut entry = None;
    while let (None, Some(current)) = (entry, error) {
        let account = current.downcast_ref().map(|code: &accounts::Account| code.entry());
        let card = || current.downcast_ref().map(|code: &billing::Card| code.entry());
        let invoice = || current.downcast_ref().map(|code: &billing::Invoice| code.entry());
        let upload = || current.downcast_ref().map(|code: &upload::Upload| code.entry());
        let request = || current.downcast_ref().map(|code: &Request| code.entry());
        entry = account.or_else(card).or_else(invoice).or_else(upload).or_else(request);
        error = current.source();
    }
    let entry = entry.unwrap_or(Request::Internal.entry());
    let catalog = CATALOGS.into_iter().find(|catalog| catalog.domains().contains(&entry.domain()));
    (catalog.unwrap_or(&PLATFORM), entry)
}

#[test]
fn published_codes_keep_their_meaning() {
    error_codes::assert_locked!(accounts::ACCOUNTS, upload::UPLOAD, billing::BILLING, PLATFORM; names);
}
