//! The catalogs of the whole company. No two teams own one number: otherwise this crate does not compile.

use std::error::Error;

use error_codes::{Catalog, Entry};

error_codes::define_codes! {
    /// The codes of the platform, for what no team answers.
    pub catalog PLATFORM = "platform" "Platform" in en;

    /// Requests that reach no team, and failures without a code.
    pub domain Request 70900..=70999 "Requests" {
        /// The HTTP status of an answer with this code.
        column http: u16,

        Malformed = 70900 "the request cannot be read" {
            solution: "Compare it with the documentation of the interface.",
            http: 400,
        },
        NotFound = 70901 "there is nothing at this address" {
            solution: "Check the path.",
            http: 404,
        },
        MethodNotAllowed = 70902 "the method is not allowed at this address" {
            solution: "Use one of those in the header `Allow`.",
            http: 405,
        },
        Internal = 70999 "something went wrong on our side" {
            solution: "Try again later.",
            http: 500,
        },
    }

    texts zh for PLATFORM "平台";
    texts zh for Request "请求" {
        Malformed "请求无法解析" { solution: "请对照接口文档检查请求。" },
        NotFound "地址不存在" { solution: "请检查路径。" },
        MethodNotAllowed "该地址不支持此方法" { solution: "请使用 `Allow` 头中的方法。" },
        Internal "服务内部错误" { solution: "请稍后重试。" },
    }
}

error_codes::assert_disjoint!(accounts::ACCOUNTS, upload::UPLOAD, billing::BILLING, PLATFORM);

/// Every catalog of the company.
pub static CATALOGS: [&Catalog; 4] = [&accounts::ACCOUNTS, &upload::UPLOAD, &billing::BILLING, &PLATFORM];

/// The code of an error, or of what caused it, and its catalog; [`Request::Internal`] where there is none.
#[must_use]
pub fn code_of(error: &(dyn Error + 'static)) -> (&'static Catalog, Entry) {
    let entry = error_codes::entry_of(&CATALOGS, error).unwrap_or(Request::Internal.entry());
    let owner = CATALOGS.into_iter().find(|catalog| catalog.domains().contains(&entry.domain()));
    (owner.unwrap_or(&PLATFORM), entry)
}

#[test]
fn published_codes_keep_their_meaning() {
    error_codes::assert_locked!(accounts::ACCOUNTS, upload::UPLOAD, billing::BILLING, PLATFORM; names);
}
