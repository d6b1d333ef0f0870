//! The five built-in catalogs: the counts of the vendors' documents, and every irregularity in them.

use error_codes::{Catalog, Code, Entry, Meaning, catalogs};
use error_codes::{EASEMOB_RTC, IOT_CLOUD, IOT_VIDEO, NETEASE_RTC, TENCENT_AV};
use error_codes::{easemob_rtc, iot_cloud, iot_video, netease_rtc, tencent_av};

/// How many codes each domain has.
fn counts(catalog: &Catalog) -> Vec<(&'static str, usize)> {
    catalog.domains().iter().map(|domain| (domain.name(), domain.len())).filter(|(_, count)| *count > 0).collect()
}

/// How many codes each section has.
fn section_counts(catalog: &Catalog) -> Vec<(&'static str, usize)> {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for title in catalog.entries().filter_map(Entry::section).map(error_codes::Section::title) {
        match counts.last_mut() {
            Some((last, count)) if *last == title => *count += 1,
            _ => counts.push((title, 1)),
        }
    }
    counts
}

#[test]
fn counts_of_the_documents() {
    assert_eq!(catalogs().iter().map(|catalog| catalog.len()).collect::<Vec<_>>(), [47, 72, 78, 93, 33]);
    assert_eq!(counts(&IOT_VIDEO), [("Asrv", 6), ("P2p", 18), ("IoT", 23)]);
    assert_eq!(
        section_counts(&IOT_VIDEO),
        [("常见服务器错误码", 6), ("P2P 错误码", 18), ("连接错误码", 6), ("播放器错误码", 8), ("消息管理错误码", 9)]
    );
    let logic: usize = counts(&IOT_CLOUD)[1..].iter().map(|(_, count)| count).sum();
    assert_eq!((counts(&IOT_CLOUD)[0], logic), (("Http", 8), 64));
    assert_eq!(counts(&EASEMOB_RTC), [("Server", 29), ("Android", 27), ("Ios", 22)]);
    let netease: Vec<usize> = counts(&NETEASE_RTC).iter().map(|(_, count)| *count).collect();
    assert_eq!(netease, [14, 8, 9, 6, 5, 9, 6, 28, 8]);
    assert_eq!(counts(&TENCENT_AV), [("Client", 22), ("Server", 11)]);
    assert!(TENCENT_AV.entries().all(|entry| entry.cause().is_some() && entry.solution().is_some()));
    let detailed = |entry: &Entry| entry.detail().is_some();
    assert_eq!(NETEASE_RTC.entries().filter(detailed).count(), 57);
}

#[test]
fn the_sixteen_ranges() {
    let ranges = IOT_VIDEO.domains().iter().map(|domain| {
        let range = domain.ranges().next().unwrap();
        (*range.start(), *range.end(), domain.title().unwrap())
    });
    let expected = [
        (8000, 8499, "Asrv 错误"),
        (8500, 8699, "Csrv 错误（对接 Asrv）"),
        (10000, 10999, "通用错误"),
        (11000, 11999, "产品/设备相关错误"),
        (12000, 12999, "用户相关错误"),
        (13000, 13999, "客户相关错误"),
        (14000, 14999, "云存相关错误"),
        (15000, 15999, "UPG 相关错误"),
        (16000, 16999, "帮助中心错误"),
        (17000, 17999, "第三方调用错误"),
        (20000, 20999, "P2P 错误"),
        (21000, 21999, "iOS SDK 错误"),
        (22000, 22999, "Android SDK 错误"),
        (23000, 23999, "PC SDK 错误"),
        (24000, 24999, "DEV SDK 错误"),
    ];
    assert_eq!(ranges.collect::<Vec<_>>(), expected);
    let [reserved] = IOT_VIDEO.reserved() else { panic!("{:?}", IOT_VIDEO.reserved()) };
    assert_eq!((reserved.title(), reserved.ranges().next()), ("预留错误", Some(8799..=9999)));
    for nobody in [7999, 8700, 8798, 18000, 19999, 25000] {
        assert_eq!(IOT_VIDEO.explain(nobody).next(), None, "{nobody}");
    }
    assert!(matches!(IOT_VIDEO.explain(8799).next(), Some(Meaning::Reserved { .. })));
    let Some(Meaning::Unassigned(owner)) = IOT_VIDEO.explain(22500).next() else { panic!() };
    assert_eq!(owner.title(), Some("Android SDK 错误"));
}

/// `DOMAIN/NAME` of every code with this number.
fn who(catalog: &Catalog, code: i64) -> Vec<String> {
    catalog.with_code(code).map(|entry| format!("{}/{}", entry.domain().name(), entry.name())).collect()
}

#[test]
fn spelling_is_kept() {
    for name in [
        "IVMessageError_duplicate",
        "IVMessageError_sendFailed",
        "IVMessageError_timeout",
        "TermErr_msg_gdm_handle_buildin_prowritable_error",
        "ASrv_dst_notexsit",
        "ASrv_binderror_customer_diffrent",
    ] {
        assert_eq!(IOT_VIDEO.with_name(name).count(), 1, "{name}");
    }
    assert_eq!(easemob_rtc::Server::SYS_REFUSE_CHANAGE_ROLES.code(), -702);
    assert_eq!(easemob_rtc::Server::SUBFAIL_NOT_SUPPORT_VCODES.code(), -520);
    assert_eq!(iot_cloud::General::from_code(20006).unwrap().description(), "查询不到值.");
    let same: Vec<_> = IOT_CLOUD.entries().filter(|entry| entry.description() == "数据库操作失败").collect();
    assert_eq!(same.len(), 2);
    assert_ne!(same[0].name(), same[1].name());
}

#[test]
fn one_number_with_several_names() {
    use easemob_rtc::Server;
    assert_eq!(Server::from_code(-501), Some(Server::EXCEPTION));
    assert!(Server::with_code(-501).eq([Server::EXCEPTION, Server::BAD_REQUEST]));
    assert_eq!(Server::BAD_REQUEST.entry().shares().unwrap().name(), "EXCEPTION");
    assert_eq!(Server::SUCCESS.code(), 0);
    assert!(Server::EXCEPTION < Server::BAD_REQUEST && Server::BAD_REQUEST < Server::TICKET_INVALID);

    let gateway = ["Gateway/GateWayAddressNotAvailable", "Gateway/GateWayLoginAlready", "Gateway/GateWayServerError"];
    assert_eq!(who(&NETEASE_RTC, 61004), gateway);
    // A match is exhaustive without the hidden variant.
    let word = match Server::with_code(-501).last().unwrap() {
        Server::BAD_REQUEST => "bad request",
        _ => "something else",
    };
    assert_eq!(word, "bad request");
}

#[test]
fn one_number_with_several_meanings() {
    use easemob_rtc::{Android, Ios};
    assert_eq!(Android::from_code(824).unwrap().description(), "主播已经在当前会议中");
    assert_eq!(Ios::from_code(824).unwrap().description(), "视频个数已达到上限");
    assert_eq!(EASEMOB_RTC.explain(824).count(), 2);
    let expected = [
        (
            404,
            vec![
                "LiveStreaming/RoomServerErrChannelNotExist",
                "LocalRecording/VideoRecordInvalid",
                "ServerCode/ObjectNotFound",
            ],
        ),
        (405, vec!["LiveStreaming/RoomServerErrUidNotExist", "ServerCode/ParameterTooLong"]),
        (417, vec!["LiveStreaming/RoomServerErrDataError", "ServerCode/RepeatedOperation"]),
        (500, vec!["LiveStreaming/内部错误（TurnServer请求异常）", "ServerCode/InternalServerError"]),
    ];
    for (code, names) in expected {
        assert_eq!(who(&NETEASE_RTC, code), names, "{code}");
    }
}

#[test]
fn names_that_are_no_identifiers() {
    use netease_rtc::{Audio, LiveStreaming};
    let accompaniment = Audio::MusicalAccompanimentUnsupport;
    assert_eq!(accompaniment.name(), "AudioMixingUnsupport");
    assert_eq!(accompaniment.entry().variant(), "MusicalAccompanimentUnsupport");
    assert_eq!(format!("{accompaniment:?}"), "MusicalAccompanimentUnsupport");
    assert_eq!(Audio::from_name("AudioMixingUnsupport"), Some(accompaniment));
    let unknown = LiveStreaming::RoomServerErrUnknown;
    assert_eq!((unknown.name(), unknown.description()), ("内部错误（TurnServer请求异常）", "认证错误"));
}

#[test]
fn further_columns() {
    use netease_rtc::General;
    let noted: Vec<_> = General::ALL
        .iter()
        .map(|error| (error.name(), error.entry().notes().collect::<Vec<_>>()))
        .filter(|(_, notes)| !notes.is_empty())
        .collect();
    let (server, reason) = (("serverCode", "服务器错误码"), ("reason", "错误原因描述"));
    let expected = [
        ("ChannelStartFail", vec![server]),
        ("ChannelCreatingError", vec![server, reason]),
        ("ChannelJoinError", vec![server, reason]),
    ];
    assert_eq!(noted, expected);
    assert_eq!(
        General::StageNotMatch.entry().detail(),
        Some("中途切换角色（互动者和观众）时出现的错误反馈(点对点模式下不允许切换)")
    );
}

#[test]
fn strings_as_codes() {
    use netease_rtc::ServerCodeText;
    assert_eq!(ServerCodeText::from_code("Session_Exist"), Some(ServerCodeText::Session_Exist));
    assert_eq!(ServerCodeText::Session_Exist.code(), "Session_Exist");
    assert_eq!(ServerCodeText::from_code("session_exist"), None);
    assert_eq!(ServerCodeText::try_from("nothing").unwrap_err().name(), "nothing");
    assert_eq!(NETEASE_RTC.with_code("Error_Timeout").next().unwrap().description(), "超时");
}

#[test]
fn damaged_rows() {
    use tencent_av::Client;
    let repeated = Client::AV_ERR_REPEATED_OPERATION.entry();
    assert_eq!(repeated.description(), "重复操作");
    assert_eq!(repeated.solution(), Some("等待上一个操作完成后再进行下一个操作。"));
    for sentence in [
        "已经在进行某种操作,再次去做同样的操作,则会产生这个错误。",
        "如已经在进入房间过程中,再去做进入房间的操作,就会产生这个错误。",
        "操作类别主要有:AVContext 类、房间类、设备类、成员类。",
        "成员类型的操作:请求画面/取消画面。",
    ] {
        assert_eq!(repeated.cause().unwrap().matches(sentence).count(), 1, "{sentence}");
    }
    for (code, sentence) in
        [(1801, "发送邀请时产生的失败。"), (1802, "接受邀请时产生的失败。"), (1803, "拒绝邀请时产生的失败。")]
    {
        let entry = Client::from_code(code).unwrap().entry();
        assert_eq!(entry.cause(), Some(sentence));
        assert_eq!(
            entry.solution(),
            Some("邀请模块只是用于 DEMO 演示方便用,对外暂不支持邀请功能,所以业务侧不需要处理这些错误码。")
        );
    }
    // A line break of the PDF leaves no space between Chinese characters.
    let texts =
        TENCENT_AV.entries().flat_map(|entry| [entry.description(), entry.cause().unwrap(), entry.solution().unwrap()]);
    let chinese = |c: Option<&char>| c.is_some_and(|c| ('\u{4e00}'..='\u{9fff}').contains(c));
    for text in texts {
        let letters: Vec<char> = text.chars().collect();
        let space = |at: &usize| letters[*at] == ' ' && chinese(letters.get(at - 1)) && chinese(letters.get(at + 1));
        assert_eq!((1..letters.len()).find(space), None, "{text}");
    }
}

/// 26 numbers mean something in more than one document.
#[test]
fn numbers_in_several_documents() {
    let mut numbers: Vec<Code> = catalogs().iter().flat_map(|catalog| catalog.entries()).map(Entry::code).collect();
    numbers.sort();
    numbers.dedup();
    let knows = |code: Code, catalog: &Catalog| catalog.with_code(code).next().is_some();
    let several = |code: &Code| catalogs().iter().filter(|catalog| knows(*code, catalog)).count() > 1;
    assert_eq!(numbers.into_iter().filter(several).count(), 26);
}

#[test]
fn display_with_everything() {
    let shown = format!("{:#}", tencent_av::Client::AV_ERR_TIMEOUT);
    let mut lines = shown.lines();
    assert_eq!(lines.next(), Some("AV_ERR_TIMEOUT (1005): 超时"));
    assert!(lines.next().unwrap().starts_with("cause: 进行某个操作,"));
    assert_eq!(lines.next(), Some("solution: 确认网络是否有问题 , 并尝试重试。"));
    assert_eq!(lines.next(), None);
    let shown = format!("{:#}", netease_rtc::General::ParamError);
    assert_eq!(shown, "ParamError (11405): 参数错误\ndetail: 使用sdk的API接口时，如此参数填写错误，返回该错误码");
}

#[test]
fn unknown_codes() {
    use iot_video::IoT;
    assert_eq!(IoT::try_from(21099).unwrap_err().to_string(), "21099 is not assigned in IoT (21000..=21999)");
    assert_eq!(IoT::try_from(7).unwrap_err().to_string(), "7 is outside IoT (21000..=21999)");
    assert_eq!("Nope".parse::<IoT>().unwrap_err().to_string(), "`Nope` is not a code of IoT");
    let long = "名".repeat(100).parse::<IoT>().unwrap_err();
    assert!(long.is_cut() && long.to_string().ends_with("名…` is not a code of IoT"));
}
