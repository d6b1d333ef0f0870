//! Every lookup of every code of the built-in catalogs, in both directions.

use error_codes::{Code, ErrorCode};
use error_codes::{EASEMOB_RTC, IOT_CLOUD, IOT_VIDEO, NETEASE_RTC, TENCENT_AV};
use error_codes::{easemob_rtc, iot_cloud, iot_video, netease_rtc, tencent_av};

/// Every lookup of one enum agrees with every other.
fn round_trip<E: ErrorCode + std::str::FromStr>() -> usize {
    for (index, &error) in E::ALL.iter().enumerate() {
        let entry = error.entry();
        assert_eq!(entry, E::DOMAIN.entries().nth(index).unwrap());
        assert_eq!(error.code().into(), entry.code());
        assert_eq!(error.name(), entry.name());
        assert_eq!(error.description(), entry.description());
        assert_eq!(format!("{error:?}"), entry.variant());
        assert_eq!(E::from_name(error.name()), Some(error));
        assert_eq!(error.name().parse::<E>().ok(), Some(error));
        assert_eq!(E::DOMAIN.by_name(entry.name()), Some(entry));
        let first = entry.shares().unwrap_or(entry);
        assert_eq!(E::DOMAIN.by_code(entry.code()), Some(first));
        assert_eq!(E::from_code(error.code()).map(E::entry), Some(first));
        assert!(E::with_code(error.code()).any(|other| other == error));
        assert!(E::DOMAIN.contains(entry.code()) || matches!(entry.code(), Code::Text(_)));
        assert_eq!(error.to_string(), format!("{} ({}): {}", entry.name(), entry.code(), entry.description()));
    }
    let numbers: Vec<_> = E::ALL.iter().map(|error| error.code()).collect();
    let mut sorted: Vec<E> = E::ALL.to_vec();
    sorted.sort();
    if matches!(E::ALL.first().map(|error| error.code().into()), Some(Code::Int(_))) {
        assert!(sorted.is_sorted_by_key(|error| error.code()), "the order is that of the numbers: {numbers:?}");
    }
    E::ALL.len()
}

macro_rules! round_trips {
    ($catalog:expr, $($domain:ty)*) => {{
        let domains: &[(&str, usize)] = &[$((<$domain>::DOMAIN.name(), round_trip::<$domain>())),*];
        assert_eq!(domains.iter().map(|(_, count)| count).sum::<usize>(), $catalog.len());
        let names: Vec<&str> = domains.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, $catalog.domains().iter().map(|domain| domain.name()).collect::<Vec<_>>());
    }};
}

#[test]
fn every_code_there_and_back() {
    use {easemob_rtc as e, iot_cloud as c, iot_video as v, netease_rtc as n, tencent_av as t};
    round_trips!(IOT_VIDEO, v::Asrv v::Csrv v::Common v::Product v::User v::Customer v::CloudStorage v::Upg
        v::HelpCenter v::ThirdParty v::P2p v::IoT v::AndroidSdk v::PcSdk v::DevSdk);
    round_trips!(IOT_CLOUD, c::Http c::Login c::General c::Device c::Binding c::Service);
    round_trips!(EASEMOB_RTC, e::Server e::Android e::Ios);
    round_trips!(NETEASE_RTC, n::General n::LiveStreaming n::LocalRecording n::Gateway n::Video n::Audio n::Device
        n::ServerCode n::ServerCodeText);
    round_trips!(TENCENT_AV, t::Client t::Server);
}

#[test]
fn as_is_the_code() {
    assert_eq!(iot_video::IoT::IVConnError_Duplicate as i32, 21021);
    assert_eq!(easemob_rtc::Ios::EMErrorCallVideoFull as i32, 824);
    for error in iot_video::IoT::ALL {
        assert_eq!(*error as i32, error.code());
    }
    for error in tencent_av::Client::ALL {
        assert_eq!(*error as i32, i32::from(*error));
    }
}
