//! Codes as data: numbers, names and objects, in a format that describes itself and in one that does not.

use error_codes::netease_rtc::{Audio, General, ServerCodeText};
use error_codes::serde::{Object, ServerCode};
use error_codes::{Open, define_codes};
use proptest::prelude::*;
use serde::{Deserialize, Serialize};

define_codes! {
    domain Wide: i64 -9223372036854775808..=9223372036854775807 { LOW = -9223372036854775808 "low", HIGH = 9223372036854775807 "high" }
    domain Narrow: u8 0..=255 overlaps Wide { A = 1 "a" }
    domain Huge: u64 18446744073709551615 { HIGH = 18446744073709551615 "high" }
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Answer {
    code: General,
    open: Open<General>,
    narrow: Vec<Narrow>,
    wide: Option<Open<Wide>>,
    huge: (Huge, Open<Huge>),
    #[serde(with = "error_codes::serde::by_name")]
    name: Audio,
    text: Open<ServerCodeText, String>,
    #[serde(with = "error_codes::serde::by_object")]
    object: General,
    #[serde(with = "error_codes::serde::by_object")]
    open_object: Open<General>,
    #[serde(with = "error_codes::serde::by_object")]
    whole: Object<General>,
}

fn answer() -> Answer {
    Answer {
        code: General::ParamError,
        open: Open::Unknown(20999),
        narrow: vec![Narrow::A],
        wide: Some(Open::Known(Wide::LOW)),
        huge: (Huge::HIGH, Open::Unknown(1 << 63)),
        name: Audio::MusicalAccompanimentUnsupport,
        text: Open::Unknown("new one".into()),
        object: General::DataError,
        open_object: Open::Unknown(5),
        whole: Object {
            code: Open::Known(General::ChannelCreatingError),
            desc: "创建房间失败".into(),
            name: "ChannelCreatingError".into(),
            server_code: Some(ServerCode::Text("Session_Exist".into())),
            reason: Some("why".into()),
        },
    }
}

#[test]
fn json() {
    let json = serde_json::json!({
        "code": 11405,
        "open": 20999,
        "narrow": [1],
        "wide": i64::MIN,
        "huge": [u64::MAX, 1_u64 << 63],
        "name": "AudioMixingUnsupport",
        "text": "new one",
        "object": {"code": 11400, "desc": "数据错误", "name": "DataError"},
        "open_object": {"code": 5},
        "whole": {
            "code": 20110, "desc": "创建房间失败", "name": "ChannelCreatingError", "serverCode": "Session_Exist", "reason": "why",
        },
    });
    assert_eq!(serde_json::to_value(answer()).unwrap(), json);
    assert_eq!(serde_json::from_value::<Answer>(json).unwrap(), answer());
}

#[test]
fn a_format_that_does_not_describe_itself() {
    let bytes = postcard::to_stdvec(&answer()).unwrap();
    assert_eq!(postcard::from_bytes::<Answer>(&bytes).unwrap(), answer());
}

#[test]
fn other_members_are_passed_over() {
    let json = r#"{"serverCode": 403, "trace": {"deep": [1, 2]}, "name": "X", "code": 20111, "desc": null}"#;
    let object: Object<General> = serde_json::from_str(json).unwrap();
    assert_eq!(object.code.known(), Some(General::ChannelJoinError));
    assert_eq!((object.name.as_str(), object.desc.as_str()), ("X", "加入房间失败"));
    assert_eq!((object.server_code, object.reason), (Some(ServerCode::Number(403)), None));
}

/// The message of the error for this JSON.
fn error<T: for<'de> Deserialize<'de>>(json: &str) -> String {
    serde_json::from_str::<T>(json).err().unwrap().to_string()
}

#[derive(Deserialize)]
struct Named {
    #[serde(with = "error_codes::serde::by_name", rename = "name")]
    _name: General,
}

#[derive(Deserialize)]
struct AsObject {
    #[serde(with = "error_codes::serde::by_object", rename = "error")]
    _error: General,
}

#[test]
fn errors_name_the_domain_and_the_number() {
    assert!(error::<General>("20999").starts_with("20999 is not assigned in General ("));
    assert!(error::<General>("7").starts_with("7 is outside General ("));
    assert!(error::<General>("\"x\"").starts_with("invalid type: string \"x\", expected a number, a code of General"));
    assert!(error::<ServerCodeText>("\"x\"").starts_with("`x` is no code of ServerCodeText"));
    assert!(error::<ServerCodeText>("7").contains("expected a string, a code of ServerCodeText"));
    assert!(error::<Open<Narrow>>("300").starts_with("300 does not fit u8, the type of Narrow"));
    assert!(error::<Open<Wide>>("9223372036854775808").contains("does not fit i64, the type of Wide"));
    assert!(error::<Named>(r#"{"name": "Nobody"}"#).starts_with("`Nobody` is no code of General"));
    assert!(error::<AsObject>(r#"{"error": {"code": 20999}}"#).starts_with("20999 is not assigned in General"));
    assert!(error::<AsObject>(r#"{"error": {"name": "DataError"}}"#).starts_with("missing field `code`"));
}

proptest! {
    #[test]
    fn an_open_code_is_never_refused(code in any::<i32>(), wide in any::<i64>(), narrow in any::<u8>()) {
        let value = (Open::<General>::from(code), Open::<Wide>::from(wide), Open::<Narrow>::from(narrow));
        let json = serde_json::to_string(&value).unwrap();
        prop_assert_eq!(&json, &format!("[{code},{wide},{narrow}]"));
        prop_assert_eq!(serde_json::from_str::<(Open<General>, Open<Wide>, Open<Narrow>)>(&json).unwrap(), value);
        let bytes = postcard::to_stdvec(&value).unwrap();
        prop_assert_eq!(&bytes, &postcard::to_stdvec(&(code, wide, narrow)).unwrap());
        prop_assert_eq!(postcard::from_bytes::<(Open<General>, Open<Wide>, Open<Narrow>)>(&bytes).unwrap(), value);
    }
}
