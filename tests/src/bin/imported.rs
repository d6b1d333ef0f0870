//! The program over what `import` printed, for the tests in `tests/import`: it compiles, and gives the same exports again.
//! The variable `IMPORTED` names the file.

#![allow(dead_code, unreachable_pub, reason = "the blocks are public, and only their catalogs are used")]
#![allow(clippy::doc_markdown, reason = "the texts are the vendors'")]
#![allow(clippy::unreadable_literal, reason = "numbers are as the tables have them")]

use error_codes::Catalog;

/// Everything that a block can say.
mod nasty {
    include!("../../imported/nasty.rs");
}

/// For each file its catalogs, by what its first module or catalog is called.
macro_rules! imported {
    ($($file:ident: $($catalog:path)+;)*) => {
        mod imported {
            $(pub(crate) mod $file { include!(concat!("../../imported/", stringify!($file), ".rs")); })*
        }
        fn catalogs(file: &str) -> Vec<&'static Catalog> {
            use imported::*;
            match file {
                "nasty" => vec![&nasty::NASTY],
                $(stringify!($file) => vec![$(&$catalog),+],)*
                file => panic!("there is no {file}.rs"),
            }
        }
    };
}

imported! {
    from_json: from_json::iot_video::IOT_VIDEO from_json::iot_cloud::IOT_CLOUD from_json::easemob_rtc::EASEMOB_RTC
        from_json::netease_rtc::NETEASE_RTC from_json::tencent_av::TENCENT_AV;
    from_csv: from_csv::iot_video::IOT_VIDEO from_csv::iot_cloud::IOT_CLOUD from_csv::easemob_rtc::EASEMOB_RTC
        from_csv::netease_rtc::NETEASE_RTC from_csv::tencent_av::TENCENT_AV;
    from_markdown: from_markdown::iot_video::IOT_VIDEO from_markdown::iot_cloud::IOT_CLOUD
        from_markdown::easemob_rtc::EASEMOB_RTC from_markdown::netease_rtc::NETEASE_RTC
        from_markdown::tencent_av::TENCENT_AV;
    nasty_json: nasty_json::NASTY;
    nasty_csv: nasty_csv::NASTY;
    nasty_markdown: nasty_markdown::NASTY;
    from_c: from_c::NET;
    from_rust: from_rust::SERVER;
    from_sheet: from_sheet::SHEET;
    document_iot_video: document_iot_video::IOT_VIDEO;
    document_iot_cloud: document_iot_cloud::IOT_CLOUD;
    document_easemob_rtc: document_easemob_rtc::EASEMOB_RTC;
    document_netease_rtc: document_netease_rtc::NETEASE_RTC;
    document_tencent_av: document_tencent_av::TENCENT_AV;
}

fn main() -> std::process::ExitCode {
    let file = std::env::var("IMPORTED").unwrap_or_default();
    error_codes::cli::main(&catalogs(&file))
}
