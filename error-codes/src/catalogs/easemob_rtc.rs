//! `easemob-rtc`: audio and video conferences of Easemob (环信).
//!
//! Source: 音视频错误码描述, a list of server codes (服务端错误码) and one for each mobile platform (移动端错误码), the file
//! `tests/documents/easemob-rtc.md`.
//!
//! Keys and texts are the document's. It has no ranges; they are ours: the server's numbers are 0 and below, with room down
//! to -999, and the two platforms have a space each over the same numbers, which therefore overlap.
//!
//! Kept as they are:
//! - `SUCCESS` is 0 and not a failure. Server codes are not in the order of their numbers.
//! - -501 is both `EXCEPTION` and `BAD_REQUEST`.
//! - Android and iOS agree on most numbers and not on 824: 主播已经在当前会议中 on one, 视频个数已达到上限 on the other. 809
//!   and 823 mean the same only roughly.
//! - `CHANAGE` and `VCODES`.
//!
//! The English, with `in_language("en")`, is this project's translation and not the vendor's; the vendor's texts stay as they are.
//!
#![doc = include_str!("../../docs/easemob-rtc.md")]

crate::define_codes! {
    /// The codes of the Easemob conference server and of its SDKs for Android and iOS: 78 codes in 3 domains.
    pub catalog EASEMOB_RTC = "easemob-rtc" "环信音视频错误码描述" in zh;

    /// What the conference server answers: 0 for success, a negative number for a failure.
    #[non_exhaustive]
    pub domain Server -999..=0 "服务端错误码" {
        SUCCESS = 0 "成功", // not a failure
        TOKEN_AUTHZ_FAIL = -100 "imtoken认证失败",
        ILLEGAL_RIGHTS = -101 "权限不够，比如观众不允许发布流",
        REQUEST_PARAMS_ERROR = -200 "请求参数不正确",
        CONFR_NOT_EXIST = -301 "会议不存在，可能是超时",
        CONFR_DISBAND = -302 "会议被解散",
        SYS_REFUSE_CRT_CONFR = -700 "不允许创建会议",
        SYS_REFUSE_ENTER_CONFR = -701 "不允许加入会议",
        SYS_REFUSE_CHANAGE_ROLES = -702 "不允许更改成员权限", // `CHANAGE`: the document's spelling
        RTC_SERVICE_NON_ACTIVATED = -706 "rtc服务不可用，比如没有开通rtc服务",
        RTC_SERVICE_ARREARS = -707 "rtc服务欠费",
        RTC_SERVICE_DISABLE = -708 "rtc服务被封",
        RTC_SERVICE_CLOSED = -709 "rtc服务被关闭",
        EXCEPTION = -501 "异常操作，比如在不允许pub流时强行pub流",
        TICKET_INVALID = -500 "ticket不可用，比如解析失败",
        TICKET_EXPIRED = -502 "ticket过期",
        MEMBER_INVALID = -504 "成员不正确，比如ticket验证失败，成员过期",
        CONFR_INVALID = -506 "会议不可用，比如会议过期，被关闭",
        PASSWORD_INVALID = -508 "密码不正确",
        NOT_SUPPORT_CLIENT = -510 "不支持的终端",
        SUBFAIL_NOT_SUPPORT_VCODES = -520 "不支持的编码方式", // `VCODES`: the document's spelling
        CONFR_MEMBER_TOO_MANY = -522 "会议成员太多",
        CONFR_TALKER_TOO_MANY = -523 "会议主播太多",
        PUB_VIDEO_TOO_MANY = -524 "发布视频流太多",
        REQUIRE_SDP = -550 "需要提供sdp",
        REQUIRE_RTC = -552 "需要支持rtc",
        PUB_INACTIVE = -554 "发布流失败",
        // one number with `EXCEPTION`, under a name and a text of its own
        BAD_REQUEST = -501 "错误的请求，包含很多情况" {
            shares: EXCEPTION,
        },
        NOT_SUPPORT_OPER = -507 "不支持的操作，比如不可见的成员要求更改流设置",
    }

    /// What the Android SDK reports: a number space of its own, over much the same numbers as `Ios`.
    #[non_exhaustive]
    pub domain Android 1..=99 | 800..=899 overlaps Ios "Android端错误码" {
        GENERAL_ERROR = 1 "一般错误，未细分的错误一般通过此errorcode抛出来",
        NETWORK_ERROR = 2 "网络异常",
        CALL_INVALID_ID = 800 "callid无效",
        CALL_BUSY = 801 "正在通话中",
        CALL_REMOTE_OFFLINE = 802 "对方不在线",
        CALL_CONNECTION_ERROR = 803 "建立连接失败",
        CALL_CONFERENCE_CREATE_FAILED = 804 "会议创建失败",
        CALL_CONFERENCE_CANCEL = 805 "会议取消",
        CALL_ALREADY_JOIN = 806 "已经加入",
        CALL_ALREADY_PUB = 807 "已经 Publish",
        CALL_ALREADY_SUB = 808 "已经 Subscribe",
        CALL_NO_SESSION = 809 "没有 Session", // iOS words it another way
        CALL_NO_PUBLISH = 810 "没有 Publish",
        CALL_NO_SUBSCRIBE = 811 "没有 Subscribe",
        CALL_NO_STREAM = 812 "没有 Stream",
        CALL_TICKET_INVALID = 813 "会议 Ticket 无效",
        CALL_TICKET_EXPIRED = 814 "会议 Ticket 过期",
        CALL_SESSION_EXPIRED = 815 "会议会话过期",
        CALL_CONFERENCE_NO_EXIST = 816 "会议不存在或者已经解散",
        CALL_INVALID_CAMERA_INDEX = 817 "无效的摄像头编号",
        CALL_INVALID_PARAMS = 818 "无效的会议参数",
        CALL_CONNECTION_TIMEOUT = 819 "通话连接超时",
        CALL_JOIN_TIMEOUT = 820 "通话加入超时",
        CALL_OTHER_DEVICE = 821 "通过其他设备加入会议",
        CALL_CONFERENCE_DISMISS = 822 "会议解散",
        CALL_TALKER_ISFULL = 823 "主播已满", // iOS words it another way
        CALL_CONFERENCE_ALREADY_IN_CONFERENCE = 824 "主播已经在当前会议中", // another meaning than on iOS
    }

    /// What the iOS SDK reports: a number space of its own, over much the same numbers as `Android`.
    #[non_exhaustive]
    pub domain Ios 1..=99 | 800..=899 "iOS端错误码" {
        EMErrorGeneral = 1 "一般错误",
        EMErrorNetworkUnavailable = 2 "网络不可用",
        EMErrorCallInvalidId = 800 "实时通话ID无效",
        EMErrorCallBusy = 801 "已经在进行实时通话了",
        EMErrorCallRemoteOffline = 802 "对方不在线",
        EMErrorCallConnectFailed = 803 "实时通话建立连接失败",
        EMErrorCallCreateFailed = 804 "创建实时通话失败",
        EMErrorCallCancel = 805 "取消实时通话",
        EMErrorCallAlreadyJoined = 806 "已经加入了实时通话",
        EMErrorCallAlreadyPub = 807 "已经上传了本地数据流",
        EMErrorCallAlreadySub = 808 "已经订阅了该数据流",
        EMErrorCallNotExist = 809 "实时通话不存在", // Android words it another way
        EMErrorCallNoPublish = 810 "实时通话没有已经上传的数据流",
        EMErrorCallNoSubscribe = 811 "实时通话没有订阅数据流",
        EMErrorCallNoStream = 812 "实时通话没有数据流",
        EMErrorCallInvalidTicket = 813 "无效的ticket",
        EMErrorCallTicketExpired = 814 "ticket已过期",
        EMErrorCallSessionExpired = 815 "实时通话已过期",
        EMErrorCallInvalidParams = 818 "无效的会议参数",
        EMErrorCallSpeakerFull = 823 "主播个数已达到上限", // Android words it another way
        EMErrorCallVideoFull = 824 "视频个数已达到上限", // another meaning than on Android
        EMErrorCallCDNError = 825 "cdn推流错误",
    }

    texts en for EASEMOB_RTC "Easemob audio and video error codes";
    texts en for Server "Server error codes" {
        SUCCESS "success",
        TOKEN_AUTHZ_FAIL "authentication of the IM token failed",
        ILLEGAL_RIGHTS "insufficient permissions, for example because audience members are not allowed to publish streams",
        REQUEST_PARAMS_ERROR "the request parameters are incorrect",
        CONFR_NOT_EXIST "the conference does not exist, possibly because of a timeout",
        CONFR_DISBAND "the conference was disbanded",
        SYS_REFUSE_CRT_CONFR "creating a conference is not allowed",
        SYS_REFUSE_ENTER_CONFR "joining the conference is not allowed",
        SYS_REFUSE_CHANAGE_ROLES "changing the permissions of a member is not allowed",
        RTC_SERVICE_NON_ACTIVATED "the RTC service is unavailable, for example because it has not been activated",
        RTC_SERVICE_ARREARS "payment for the RTC service is overdue",
        RTC_SERVICE_DISABLE "the RTC service has been blocked",
        RTC_SERVICE_CLOSED "the RTC service has been closed",
        EXCEPTION "abnormal operation, for example forcibly publishing a stream when publishing is not allowed",
        TICKET_INVALID "the ticket is unusable, for example because parsing it failed",
        TICKET_EXPIRED "the ticket has expired",
        MEMBER_INVALID "the member is incorrect, for example because ticket verification failed or the member has expired",
        CONFR_INVALID "the conference is unavailable, for example because it has expired or has been closed",
        PASSWORD_INVALID "the password is incorrect",
        NOT_SUPPORT_CLIENT "the client is not supported",
        SUBFAIL_NOT_SUPPORT_VCODES "the encoding method is not supported",
        CONFR_MEMBER_TOO_MANY "the conference has too many members",
        CONFR_TALKER_TOO_MANY "the conference has too many speakers",
        PUB_VIDEO_TOO_MANY "too many video streams are published",
        REQUIRE_SDP "an SDP must be provided",
        REQUIRE_RTC "RTC support is required",
        PUB_INACTIVE "failed to publish the stream",
        BAD_REQUEST "bad request, which covers many cases",
        NOT_SUPPORT_OPER "the operation is not supported, for example an invisible member requesting a change to the stream settings",
    }
    texts en for Android "Android error codes" {
        GENERAL_ERROR "general error; errors that are not classified further are usually thrown with this error code",
        NETWORK_ERROR "the network is abnormal",
        CALL_INVALID_ID "the call ID is invalid",
        CALL_BUSY "a call is in progress",
        CALL_REMOTE_OFFLINE "the peer is offline",
        CALL_CONNECTION_ERROR "failed to establish a connection",
        CALL_CONFERENCE_CREATE_FAILED "failed to create the conference",
        CALL_CONFERENCE_CANCEL "the conference was cancelled",
        CALL_ALREADY_JOIN "already joined",
        CALL_ALREADY_PUB "already published",
        CALL_ALREADY_SUB "already subscribed",
        CALL_NO_SESSION "there is no session",
        CALL_NO_PUBLISH "nothing is published",
        CALL_NO_SUBSCRIBE "nothing is subscribed to",
        CALL_NO_STREAM "there is no stream",
        CALL_TICKET_INVALID "the conference ticket is invalid",
        CALL_TICKET_EXPIRED "the conference ticket has expired",
        CALL_SESSION_EXPIRED "the conference session has expired",
        CALL_CONFERENCE_NO_EXIST "the conference does not exist or has been disbanded",
        CALL_INVALID_CAMERA_INDEX "the camera index is invalid",
        CALL_INVALID_PARAMS "the conference parameters are invalid",
        CALL_CONNECTION_TIMEOUT "the call connection timed out",
        CALL_JOIN_TIMEOUT "joining the call timed out",
        CALL_OTHER_DEVICE "the conference was joined from another device",
        CALL_CONFERENCE_DISMISS "the conference was disbanded",
        CALL_TALKER_ISFULL "all speaker places are taken",
        CALL_CONFERENCE_ALREADY_IN_CONFERENCE "the speaker is already in the current conference",
    }
    texts en for Ios "iOS error codes" {
        EMErrorGeneral "general error",
        EMErrorNetworkUnavailable "the network is unavailable",
        EMErrorCallInvalidId "the ID of the real-time call is invalid",
        EMErrorCallBusy "a real-time call is already in progress",
        EMErrorCallRemoteOffline "the peer is offline",
        EMErrorCallConnectFailed "failed to establish a connection for the real-time call",
        EMErrorCallCreateFailed "failed to create the real-time call",
        EMErrorCallCancel "the real-time call was cancelled",
        EMErrorCallAlreadyJoined "the real-time call has already been joined",
        EMErrorCallAlreadyPub "the local data stream has already been uploaded",
        EMErrorCallAlreadySub "the data stream has already been subscribed to",
        EMErrorCallNotExist "the real-time call does not exist",
        EMErrorCallNoPublish "the real-time call has no uploaded data stream",
        EMErrorCallNoSubscribe "the real-time call has no subscribed data stream",
        EMErrorCallNoStream "the real-time call has no data stream",
        EMErrorCallInvalidTicket "the ticket is invalid",
        EMErrorCallTicketExpired "the ticket has expired",
        EMErrorCallSessionExpired "the real-time call has expired",
        EMErrorCallInvalidParams "the conference parameters are invalid",
        EMErrorCallSpeakerFull "the maximum number of speakers has been reached",
        EMErrorCallVideoFull "the maximum number of videos has been reached",
        EMErrorCallCDNError "an error occurred while publishing the stream to the CDN",
    }
}
