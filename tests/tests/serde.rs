//! Codes in serde, as numbers, names and objects, in self-describing formats and in others.

#![allow(uncommon_codepoints, reason = "the nasty program has such a name")]

use std::process::Command;

use error_codes::netease_rtc::{Audio, General, ServerCodeText};
use error_codes::serde::{Object, ServerCode};
use error_codes::{Catalog, Open, catalogs, define_codes};
use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

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
    assert!(error::<ServerCodeText>("\"x\"").starts_with("`x` is not a code of ServerCodeText"));
    assert!(error::<ServerCodeText>("7").contains("expected a string, a code of ServerCodeText"));
    assert!(error::<Open<Narrow>>("300").starts_with("300 does not fit u8, the type of Narrow"));
    assert!(error::<Open<Wide>>("9223372036854775808").contains("does not fit i64, the type of Wide"));
    assert!(error::<Named>(r#"{"name": "Nobody"}"#).starts_with("`Nobody` is not a code of General"));
    assert!(error::<AsObject>(r#"{"error": {"code": 20999}}"#).starts_with("20999 is not assigned in General"));
    assert!(error::<AsObject>(r#"{"error": {"name": "DataError"}}"#).starts_with("missing field `code`"));
}

/// What an untagged enum and a flattened field read goes through a buffer.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Untagged {
    Object(Object<General>),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Flat {
    trace: String,
    #[serde(flatten)]
    object: Inner,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Inner {
    #[serde(with = "error_codes::serde::by_object")]
    error: Object<General>,
}

fn objects() -> Vec<Object<General>> {
    let server_codes =
        [None, Some(ServerCode::Number(403)), Some(ServerCode::Number(-1)), Some(ServerCode::Text("x".into()))];
    let object = |server_code| Object { server_code, ..Open::<General>::from(20110).into() };
    server_codes.into_iter().map(object).collect()
}

/// Through JSON, CBOR and `MessagePack`, with names and without, each also through a buffer.
#[test]
fn objects_in_every_format() {
    fn back<T: Serialize + for<'de> Deserialize<'de> + std::fmt::Debug + PartialEq>(value: &T) {
        let json = serde_json::to_string(value).unwrap();
        assert_eq!(&serde_json::from_str::<T>(&json).unwrap(), value);
        let mut cbor = Vec::new();
        ciborium::into_writer(value, &mut cbor).unwrap();
        assert_eq!(&ciborium::from_reader::<T, _>(&cbor[..]).unwrap(), value);
        let named = rmp_serde::to_vec_named(value).unwrap();
        assert_eq!(&rmp_serde::from_slice::<T>(&named).unwrap(), value);
    }
    for object in objects() {
        back(&object);
        back(&Untagged::Object(object.clone()));
        back(&Flat { trace: "t".into(), object: Inner { error: object.clone() } });
        let short = rmp_serde::to_vec(&object).unwrap();
        assert_eq!(rmp_serde::from_slice::<Object<General>>(&short).unwrap(), object);
        assert_eq!(postcard::from_bytes::<Object<General>>(&postcard::to_stdvec(&object).unwrap()).unwrap(), object);
    }
}

/// Others write a plain number, or a plain string, into binary formats too.
#[test]
fn plain_server_codes_of_others() {
    #[derive(Serialize)]
    struct Theirs {
        code: i32,
        #[serde(rename = "serverCode")]
        server_code: serde_json::Value,
    }
    for (value, server_code) in [(403.into(), ServerCode::Number(403)), ("x".into(), ServerCode::Text("x".into()))] {
        let theirs = Theirs { code: 20110, server_code: value };
        let mut cbor = Vec::new();
        ciborium::into_writer(&theirs, &mut cbor).unwrap();
        let named = rmp_serde::to_vec_named(&theirs).unwrap();
        let ours: [Object<General>; 2] =
            [ciborium::from_reader(&cbor[..]).unwrap(), rmp_serde::from_slice(&named).unwrap()];
        assert!(ours.iter().all(|object| object.server_code.as_ref() == Some(&server_code)), "{ours:?}");
    }
}

#[test]
fn a_member_that_comes_twice_is_an_error() {
    for member in ["code", "desc", "name", "serverCode", "reason"] {
        let value = if member == "code" { "20110" } else { "\"x\"" };
        let json = format!(r#"{{"code": 20110, "{member}": {value}, "{member}": {value}}}"#);
        assert!(error::<Object<General>>(&json).starts_with(&format!("duplicate field `{member}`")), "{json}");
    }
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Lenient {
    #[serde(with = "error_codes::serde::lenient")]
    code: General,
    #[serde(with = "error_codes::serde::lenient")]
    open: Open<General, i64>,
    #[serde(with = "error_codes::serde::lenient")]
    text: Open<ServerCodeText, String>,
}

#[test]
fn lenient_about_the_type_and_not_about_the_number() {
    let lenient = |code: &str, open: &str, text: &str| {
        serde_json::from_str::<Lenient>(&format!(r#"{{"code": {code}, "open": {open}, "text": {text}}}"#))
    };
    let expected =
        Lenient { code: General::ParamError, open: Open::Unknown(3_000_000_000), text: Open::Unknown("403".into()) };
    for code in ["11405", "\"11405\"", "11405.0", "1.1405e4"] {
        for open in ["3000000000", "\"3000000000\"", "3e9"] {
            for text in ["\"403\"", "403", "403.0"] {
                assert_eq!(lenient(code, open, text).unwrap(), expected, "{code} {open} {text}");
            }
        }
    }
    let json = serde_json::to_string(&expected).unwrap();
    assert_eq!(json, r#"{"code":11405,"open":3000000000,"text":"403"}"#);
    for wrong in ["11405.5", "\"11405.0\"", "\"x\"", "\"\"", "\" 11405\"", "true", "null", "[11405]", "20999", "1e300"]
    {
        assert!(lenient(wrong, "5", "\"x\"").is_err(), "{wrong}");
    }
    // As a float, 9007199254740993 is 9007199254740992.
    assert!(lenient("11405", "9007199254740993.0", "403").is_err());
    assert_eq!(lenient("11405", "900719925474099.0", "403").unwrap().open, Open::Unknown(900_719_925_474_099));
    let message = lenient("1005.5", "5", "\"x\"").unwrap_err().to_string();
    assert!(message.starts_with("invalid value: floating point `1005.5`, expected a number, its digits in a string, that is a code of General"), "{message}");
    let bytes = postcard::to_stdvec(&expected).unwrap();
    assert_eq!(postcard::from_bytes::<Lenient>(&bytes).unwrap(), expected);
}

/// A number in the width of what keeps it.
#[test]
fn open_wider_than_its_domain() {
    let wide: Open<General, i64> = serde_json::from_str("3000000000").unwrap();
    assert_eq!((wide.code(), serde_json::to_string(&wide).unwrap().as_str()), (3_000_000_000, "3000000000"));
    let bytes = postcard::to_stdvec(&wide).unwrap();
    assert_eq!(bytes, postcard::to_stdvec(&3_000_000_000_i64).unwrap());
    assert_eq!(postcard::from_bytes::<Open<General, i64>>(&bytes).unwrap(), wide);
    assert_eq!(serde_json::from_str::<Open<General, i64>>("11405").unwrap().known(), Some(General::ParamError));
    assert!(error::<Open<General>>("3000000000").starts_with("3000000000 does not fit i32, the type of General"));
    let message = error::<Open<General, i64>>("9223372036854775808");
    assert!(message.starts_with("9223372036854775808 does not fit i64, which keeps the codes of General"), "{message}");
}

mod derived {
    error_codes::define_codes! {
        #[derive(serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub domain Named 1..=9 { NotFound = 1 "not found" }
        #[cfg_attr(all(), derive(serde::Serialize))]
        pub domain Half 10..=19 { NotFound = 10 "not found" }
        pub domain Number 20..=29 { NotFound = 20 "not found" }
    }
}

/// A derive by hand beside the feature, which this package turns on.
#[test]
fn a_form_of_ones_own() {
    use derived::{Half, Named, Number};
    let json = serde_json::to_string(&(Named::NotFound, Half::NotFound, Number::NotFound)).unwrap();
    assert_eq!(json, r#"["not-found","NotFound",20]"#);
    assert_eq!(serde_json::from_str::<Named>("\"not-found\"").unwrap(), Named::NotFound);
}

#[test]
fn what_is_known_of_a_code() {
    let entry = error_codes::tencent_av::Client::AV_ERR_REPEATED_OPERATION.entry();
    let json = serde_json::to_value(entry).unwrap();
    assert_eq!(json["domain"], "Client");
    assert_eq!(json["code"], 1001);
    assert_eq!(json["solution"], "等待上一个操作完成后再进行下一个操作。");
    assert_eq!((&json["detail"], &json["status"]), (&serde_json::Value::Null, &"active".into()));
    let explained: Vec<_> = General::DOMAIN.explain(11405).chain(General::DOMAIN.explain(20999)).collect();
    let json = serde_json::to_value(&explained).unwrap();
    assert_eq!((&json[0]["kind"], &json[0]["code"]["name"]), (&"code".into(), &"ParamError".into()));
    assert_eq!((&json[1]["kind"], &json[1]["domain"]), (&"unassigned".into(), &"General".into()));
    let codes = [error_codes::Code::from(-5), u64::MAX.into(), i128::MAX.into(), "x".into()];
    assert_eq!(serde_json::to_string(&codes).unwrap(), format!("[-5,{},{},\"x\"]", u64::MAX, i128::MAX));
    assert_eq!(postcard::to_stdvec(&error_codes::Code::from(-5)).unwrap(), postcard::to_stdvec(&-5_i64).unwrap());
}

#[path = "../src/bin/nasty.rs"]
#[allow(dead_code, unused_attributes, reason = "its codes are needed, and not its program")]
mod nasty;

/// An entry has the keys and values of the program's JSON, and its domain.
#[track_caller]
fn is_what_the_program_writes(catalogs: &[&Catalog], program: &str) {
    let written = Command::new(program).args(["export", "--format", "json"]).output().unwrap();
    let reference: Value = serde_json::from_slice(&written.stdout).unwrap();
    let array = |value: &Value| value.as_array().unwrap().clone();
    assert_eq!(array(&reference["catalogs"]).len(), catalogs.len());
    for (catalog, data) in catalogs.iter().zip(array(&reference["catalogs"])) {
        for (domain, data) in catalog.domains().iter().zip(array(&data["domains"])) {
            for (entry, code) in domain.entries().chain(domain.retired()).zip(array(&data["codes"])) {
                let Value::Object(mut own) = serde_json::to_value(entry).unwrap() else { panic!() };
                assert_eq!(own.remove("domain"), Some(domain.name().into()));
                for (key, value) in code.as_object().unwrap() {
                    let published = ["since", "retired_in"].contains(&key.as_str());
                    assert!(published || own.remove(key).as_ref() == Some(value), "{entry:?} {key}");
                }
                assert!(own.values().all(|value| value.is_null() || *value == json!({})), "{entry:?} {own:?}");
            }
        }
    }
}

#[test]
fn an_entry_as_the_program_writes_it() {
    is_what_the_program_writes(catalogs(), env!("CARGO_BIN_EXE_codes"));
    is_what_the_program_writes(&[&nasty::NASTY], env!("CARGO_BIN_EXE_nasty"));
}

mod described {
    error_codes::define_codes! {
        pub domain Described: u16 1..=999 shown "E{:04}" {
            column http: u16 = 400,
            column retry: bool = false,
            column link: &'static str = "/",
            column scale: f32 = 0.5,
            TooLarge = 308 "文件过大" { solution: "拆分。", http: 413, "serverCode": "E413" },
        }
        texts en partial for Described { TooLarge "too large" }
        texts de partial for Described {}
    }
}

#[test]
fn columns_texts_and_how_a_number_is_shown() {
    let entry = described::Described::TooLarge.entry();
    let expected = json!({
        "domain": "Described", "variant": "TooLarge", "name": "TooLarge", "code": 308, "label": "E0308",
        "description": "文件过大", "detail": null, "cause": null, "solution": "拆分。",
        "section": null, "shares": null, "moved": null, "status": "active",
        "columns": {"http": 413, "retry": false, "link": "/", "scale": "0.5"},
        "notes": {"serverCode": "E413"}, "texts": {"en": {"description": "too large"}},
    });
    assert_eq!(serde_json::to_value(entry).unwrap(), expected);
    // Formats that write the number of members before them.
    let packed: Value = rmp_serde::from_slice(&rmp_serde::to_vec_named(&entry).unwrap()).unwrap();
    assert_eq!(packed, expected);
    assert!(postcard::to_stdvec(&entry).is_ok());
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
