//! The command line, as a user calls it.

mod forms;
mod lock;
mod lookup;
mod markup;
mod program;
mod schema;
mod space;

use std::process::{Command, Stdio};

use program::{codes, json, prints, rejects, run};
use unicode_width::UnicodeWidthStr as _;

#[test]
fn explain_numbers() {
    let duplicate = ["21021 IVConnError_Duplicate", "连接通道已存在", "连接错误码", "IoT 21000..=21999", "iot-video"];
    prints(&["explain", "21021"], &duplicate);
    prints(&["explain", "0x521D"], &duplicate);
    prints(&["explain", "21_021"], &duplicate);
    prints(&["explain", "-501"], &["EXCEPTION", "BAD_REQUEST", "the number of EXCEPTION"]);
    prints(&["explain", "-0x1F5"], &["EXCEPTION"]);
    prints(&["explain", "1005"], &["cause", "solution", "确认网络是否有问题"]);
    prints(&["explain", "20110"], &["detail", "serverCode", "服务器错误码", "reason"]);
    prints(&["explain", "8800"], &["reserved in iot-video", "预留错误"]);
}

#[test]
fn explain_names_and_strings() {
    prints(&["explain", "ivconnerror_DUPLICATE"], &["21021"]);
    prints(&["explain", "AudioMixingUnsupport"], &["63102", "variant", "MusicalAccompanimentUnsupport"]);
    prints(&["explain", "MusicalAccompanimentUnsupport"], &["63102"]);
    prints(&["explain", "'Session_Exist'"], &["会话已存在"]);
    prints(&["explain", "tencent-av/Client/1005"], &["AV_ERR_TIMEOUT"]);
    prints(&["explain", "内部错误（TurnServer请求异常）"], &["500"]);
}

#[test]
fn explain_what_nobody_assigned() {
    let (text, status) = codes(&["explain", "--catalog", "iot-video", "21099"]);
    assert_eq!(status, 1);
    assert!(text.contains("belongs to iot-video/IoT (21000..=21999)") && text.contains("nearest: 21037"), "{text}");
    let (text, status) = codes(&["explain", "50000"]);
    assert_eq!(status, 1);
    assert!(
        text.contains("is not a code: no domain owns it") && text.contains("below it: iot-cloud/Service"),
        "{text}"
    );
    let (text, status) = codes(&["explain", "170141183460469231731687303715884105728000"]);
    assert!(status == 1 && text.contains("64 bits"), "{text}");
    let (text, status) = codes(&["explain", "IVConnError_Duplicat"]);
    assert!(status == 1 && text.contains("did you mean IVConnError_Duplicate"), "{text}");
    let (text, status) = codes(&["explain", "don't"]);
    assert!(status == 1 && text.contains("'don't' is not a number"), "{text}");
}

#[test]
fn explain_many() {
    let numbers: Vec<String> = (20_500..21_500).map(|number| number.to_string()).collect();
    let arguments: Vec<&str> = ["explain"].into_iter().chain(numbers.iter().map(String::as_str)).collect();
    prints(&arguments, &["21021", "20501", "21037", "21499"]);
}

#[test]
fn explain_as_json() {
    let answer = json(&["explain", "--json", "404", "21099", "Nobody"]);
    let kinds = |index: usize| -> Vec<&str> {
        let meanings = answer[index]["meanings"].as_array().unwrap();
        meanings.iter().map(|meaning| meaning["kind"].as_str().unwrap()).collect()
    };
    assert_eq!(kinds(0), ["code"; 4]);
    assert_eq!(kinds(1), ["unassigned", "unassigned"]);
    assert_eq!(kinds(2), [""; 0]);
    assert_eq!(answer[0]["meanings"][3]["code"]["name"], "ObjectNotFound");
    assert_eq!(answer[1]["nearest"][0]["code"], 21037);
}

#[test]
fn search() {
    let first = |words: &[&str]| {
        let answer = json(&[&["search", "--json"], words].concat());
        answer[0]["code"]["name"].as_str().unwrap().to_owned()
    };
    assert_eq!(first(&["duplicate", "conn"]), "IVConnError_Duplicate");
    assert_eq!(first(&["ConnErr"]), "IVConnError_ExceedsMaxNumber");
    assert_eq!(first(&["rtmp频道"]), "NonRtmpUserJoinedRtmpChannel");
    assert_eq!(first(&["DEMO", "邀请"]), "AV_ERR_INVITE_FAILED");
    prints(&["search", "数据库操作失败"], &["20014", "20035"]);
    let (text, status) = codes(&["search", "nothing", "at", "all"]);
    assert_eq!((text.as_str(), status), ("nothing has all of: nothing at all\n", 1));
    let (text, status) = codes(&["search", "tiemout"]);
    assert!(status == 1 && text.ends_with("did you mean timeout\n"), "{text}");
    let (text, status) = codes(&["search", "1005"]);
    assert!(
        status == 0
            && text.starts_with("1005 AV_ERR_TIMEOUT")
            && text.ends_with("what 1005 means as a code: codes explain 1005\n"),
        "{text}"
    );
    let marked = run(&["search", "Duplicate"], &[("CLICOLOR_FORCE", "1")]).stdout;
    assert!(String::from_utf8(marked).unwrap().contains("IVConnError_\x1b[32mDuplicate\x1b[0m"));
}

#[test]
fn list() {
    prints(&["list"], &["iot-video    Asrv", "23000..=23999", "客户端错误", "LocalRecording"]);
    prints(&["list", "tencent-av/server"], &["10011  AV_ERR_SERVER_INVALID_ABILITY", "错误能力"]);
    let data = json(&["list", "iot-video/IoT", "--json"]);
    assert_eq!(data["domains"][0]["codes"].as_array().unwrap().len(), 23);
    rejects(&["list", "Device"], "there is no catalog 'Device'; write iot-cloud/Device or netease-rtc/Device");
    rejects(&["list", "nothing"], "there is no catalog 'nothing'; there are: iot-video, iot-cloud");
    rejects(&["list", "iot-video/nothing"], "there is no domain 'nothing' in iot-video; there are: Asrv");
}

#[test]
fn tables_are_aligned() {
    for columns in [40, 50, 80, 200] {
        let output = run(&["list", "easemob-rtc/Android"], &[("COLUMNS", &columns.to_string())]).stdout;
        let text = String::from_utf8(output).unwrap();
        // Names are never truncated.
        assert!(text.lines().all(|line| line.width() <= columns.max(46)), "{text}");
        // The table needs 46 columns; in fewer, the last column moves below the others.
        let column = text.lines().next().unwrap().find("name").unwrap();
        let aligned = |line: &str| line.starts_with("    ") || line.as_bytes()[column - 2..].starts_with(b"  ");
        assert_eq!(text.lines().all(aligned), columns >= 46, "{text}");
    }
}

#[test]
fn map() {
    for width in [40, 60, 80, 120, 200] {
        let (text, status) = codes(&["map", "--width", &width.to_string()]);
        assert_eq!(status, 0);
        let widest = text.lines().max_by_key(|line| line.width()).unwrap();
        assert!(widest.width() <= width.max(45), "{width}: {widest}");
    }
    prints(
        &["map", "iot-video"],
        &[
            "8700..=8798 without an owner",
            "18000..=19999 without an owner",
            "预留错误",
            "23 used",
            "empty",
            "░ reserved",
        ],
    );
    prints(&["map", "netease-rtc"], &["ServerCodeText", "8 strings", "61000..=61999"]);
    let wide = run(&["map"], &[("COLUMNS", "100000000")]).stdout;
    assert!(String::from_utf8(wide).unwrap().lines().all(|line| line.width() <= 1000));
    rejects(&["map", "--width", "3"], "3 is not in 40..=1000");
}

#[test]
fn next() {
    prints(&["next", "iot-video/IoT"], &["21038\n", "free: 21009..=21019 (11)", "free: 21038..=21999 (962)"]);
    prints(&["next", "easemob-rtc/Server"], &["-999\n"]);
    let data = json(&["next", "--json", "iot-video/Csrv"]);
    assert_eq!((&data["next"], &data["free"]), (&8500.into(), &serde_json::json!([[8500, 8699]])));
    rejects(&["next", "iot-video"], "which domain? name one of iot-video/Asrv, iot-video/Csrv, ");
    rejects(&["next", "netease-rtc/ServerCodeText"], "strings");
}

/// What this export gives is what is committed under `error-codes/docs/`.
#[track_caller]
fn is_committed(arguments: &str, file: &str) {
    let path = format!("{}/../error-codes/docs/{file}", env!("CARGO_MANIFEST_DIR"));
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    let arguments: Vec<&str> = arguments.split(' ').collect();
    let (text, status) = codes(&arguments);
    assert_eq!(status, 0);
    assert!(text == committed, "write it anew: cargo codes {} > error-codes/docs/{file}", arguments.join(" "));
}

#[test]
fn export_is_what_is_committed() {
    is_committed("export --format json", "codes.json");
    is_committed("export --format csv", "codes.csv");
    is_committed("export --format html", "codes.html");
    for catalog in error_codes::catalogs() {
        is_committed(&format!("export --format markdown {}", catalog.id()), &format!("{}.md", catalog.id()));
    }
}

#[test]
fn export_as_json_is_a_contract() {
    let catalog = &json(&["export", "--format", "json", "iot-video"])["catalogs"][0];
    let iot = catalog["domains"].as_array().unwrap().iter().find(|domain| domain["name"] == "IoT").unwrap();
    let expected = serde_json::json!({
        "variant": "IVConnError_Duplicate", "name": "IVConnError_Duplicate", "code": 21021, "description": "连接通道已存在",
        "detail": null, "cause": null, "solution": null, "section": "连接错误码", "shares": null, "status": "active",
        "notes": {}, "texts": {"en": {"description": "the connection channel already exists"}},
    });
    assert_eq!(iot["codes"][1], expected);
    let english = |title: &str| serde_json::json!({"en": {"title": title}});
    let texts = english("Connection error codes");
    assert_eq!(
        iot["sections"][0],
        serde_json::json!({"title": "连接错误码", "ranges": [[21020, 21029]], "texts": texts})
    );
    assert_eq!((&iot["ranges"], &iot["type"]), (&serde_json::json!([[21000, 21999]]), &"i32".into()));
    let texts = english("reserved errors");
    let reserved = serde_json::json!([{"ranges": [[8799, 9999]], "title": "预留错误", "texts": texts}]);
    assert_eq!(catalog["reserved"], reserved);
    let strings = json(&["export", "--format", "json", "netease-rtc"]);
    let last = strings["catalogs"][0]["domains"].as_array().unwrap().last().unwrap().clone();
    assert_eq!((&last["type"], &last["codes"][0]["code"]), (&"str".into(), &"Connect_Failed".into()));
}

#[test]
fn export_for_a_spreadsheet() {
    let (text, _) = codes(&["export", "--format", "csv"]);
    assert!(text.starts_with("\u{feff}catalog,domain,section,code,"));
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 323);
    let share = rows.iter().find(|row| &row[4] == "VideoScreenShareNotSupport").unwrap();
    assert!(share[6].contains("\"chrome://flags/\""));
    assert_eq!(text.matches("\r\n").count(), 324);
}

#[test]
fn colour_only_on_a_terminal() {
    assert!(!codes(&["explain", "21021"]).0.contains('\x1b'));
    let forced = run(&["explain", "21021"], &[("CLICOLOR_FORCE", "1")]).stdout;
    assert!(forced.contains(&0x1b));
    let not = run(&["explain", "21021"], &[("NO_COLOR", "1")]).stdout;
    assert!(!not.contains(&0x1b));
}

#[test]
fn a_closed_pipe_is_quiet() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_codes"))
        .args(["export", "--format", "json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), String::from_utf8(output.stderr).unwrap().as_str()), (Some(0), ""));
}

#[test]
fn usage() {
    prints(&["--help"], &["Examples:", "Exit status:"]);
    prints(&["explain", "--help"], &["Usage:", "--catalog <ID>"]);
    prints(&["--version"], &["codes (error-codes 0."]);
    prints(&["completions", "bash"], &["complete -F", "codes__subcmd__explain"]);
    rejects(&["explain"], "required arguments");
    rejects(&["explain", "--catalog", "nothing", "1"], "there is no catalog 'nothing'");
    rejects(&["explain", "1", "--nothing"], "unexpected argument '--nothing'");
    rejects(&["search", " "], "no word to search for");
    rejects(&["export"], "--format");
    rejects(&["nothing"], "unrecognized subcommand");
}

/// The texts in a language that is asked for, or that the environment says; a search looks in all of them.
#[test]
fn languages() {
    prints(
        &["explain", "1005", "--language", "en-GB"],
        &["1005 AV_ERR_TIMEOUT\n  timed out", "Client errors", "SDK error codes"],
    );
    prints(&["--language", "en", "explain", "8800"], &["reserved errors"]);
    for (arguments, expected) in [
        (
            ["21099", "--catalog", "iot-video"],
            "iOS SDK errors\n  nearest: 21037 IVPlayerError_PlaybackListVerErr the version",
        ),
        (["AV_ERR_TIMEOU", "--catalog", "tencent-av"], "  did you mean AV_ERR_TIMEOUT (1005): timed out\n"),
    ] {
        let (text, status) = codes(&[&["explain", "--language", "en"][..], &arguments].concat());
        assert!(status == 1 && text.contains(expected), "{text}");
    }
    prints(&["list", "iot-video/Asrv", "--language", "en"], &["the target is offline"]);
    prints(&["list", "--language", "en"], &["Help centre errors"]);
    prints(
        &["search", "timed", "--language", "en", "--catalog", "tencent-av"],
        &["1005 AV_ERR_TIMEOUT", "  timed out\n"],
    );
    // What was found is shown, whatever the language.
    prints(&["search", "timed", "out", "--catalog", "tencent-av"], &["  超时\n  timed out\n"]);
    prints(&["explain", "1005", "--language", "de"], &["  超时\n"]);
    let explained =
        |environment: &[(&str, &str)]| String::from_utf8(run(&["explain", "1005"], environment).stdout).unwrap();
    assert!(explained(&[("LC_ALL", "en_US.UTF-8")]).contains("timed out"));
    assert!(explained(&[("LC_ALL", ""), ("LC_MESSAGES", "en_GB"), ("LANG", "zh_CN.UTF-8")]).contains("timed out"));
    assert!(explained(&[("LC_ALL", "zh_CN.UTF-8"), ("LANG", "en_US.UTF-8")]).contains("  超时\n"));
    assert!(explained(&[("LC_ALL", "C"), ("LANG", "en_US.UTF-8")]).contains("  超时\n"));
    // A tag may have the separator of a locale, in every command.
    prints(&["explain", "1005", "--language", "en_GB"], &["timed out"]);
    prints(&["export", "--format", "swift", "tencent-av", "--language", "en_GB"], &["/// timed out"]);
    prints(&["export", "--format", "html", "--language", "zh_CN"], &["<html lang=\"zh\">"]);
    rejects(&["explain", "1005", "--language", "zh CN"], "'zh CN' is not a language tag such as en, en-GB or zh-Hans");
    let data = json(&["search", "timed", "--json", "--catalog", "tencent-av", "--language", "en"]);
    assert_eq!(data[0]["code"]["description"], "超时");
    assert_eq!(data[0]["code"]["texts"]["en"]["description"], "timed out");
}
