//! `netease-rtc`: audio and video calls of NetEase Yunxin (网易云信), in the browser.
//!
//! Source: 错误码说明, a heading, a sentence and an object for each code in seven sections, and a table of the server's own
//! codes, the file `tests/documents/netease-rtc.md`.
//!
//! The heading is the identifier and the sentence under it the detail. `name` is what arrives at run time, where it differs.
//! The server's numbers have no keys: their identifiers are ours, in English, for what the description says; its strings are
//! their own. The document has no ranges; they are ours. Each section is a domain, since 404, 405, 417 and 500 mean different
//! things in different sections. The ranges of [`LiveStreaming`], [`LocalRecording`] and `ServerCode` overlap there and no
//! others do: the general errors leave out 11403, which is live streaming's, and 11001, which is the server's.
//!
//! Kept as they are:
//! - 61004 stands for three codes.
//! - `MusicalAccompanimentUnsupport` arrives as `AudioMixingUnsupport`; `RoomServerErrUnknown` has a text for its name and the
//!   description of another code.
//! - `serverCode` and `reason` are further columns of three codes, with what the table says of them.
//! - `UnstartMusicalAccompaniment` has the description of the row above it, `ChannelJoinAlreadyIn` that of 20111; the name of
//!   `VideoDecodeError` says decode, its text encode.
//! - `Exsit`, `Invilid`, `stotDevice`, 请请, 进行进行, 暂停暂停 and the like, each with a comment beside it.
//!
//! The English, with `in_language("en")`, is this project's translation and not the vendor's; the vendor's texts stay as they are.
//!
#![doc = include_str!("../../docs/netease-rtc.md")]

crate::define_codes! {
    /// The codes of the NetEase web SDK for audio and video and of its server: 93 codes in 9 domains.
    pub catalog NETEASE_RTC = "netease-rtc" "网易云信音视频错误码说明" in zh;

    /// General errors: channels, sessions, parameters, the network probe.
    #[non_exhaustive]
    pub domain General 101 | 11000 | 11400..=11402 | 11404..=11999 | 20000..=20999 "通用错误" {
        /// 使用网络探测功能时，出现服务器资源请求超时错误相应
        ChannelReserveTimeOut = 101 "请求超时", // 错误相应 (for 错误响应): the document's
        /// leaveChannel接口使用错误（在点对点通话中，调用了leaveChannel接口）
        ChannelJoinMeetingModeError = 20102 "会议模式错误",
        /// 在发起点对点和多人通话时出现的错误
        ChannelStartFail = 11000 "通道发起失败" {
            "serverCode": "服务器错误码",
        },
        /// 使用网络探测功能时，视频数据格式错误，导致无法进行进行探测
        DataError = 11400 "数据错误", // 进行进行 twice: the document's
        /// 使用sdk的API接口时，如此参数填写错误，返回该错误码
        ParamError = 11405 "参数错误", // 如此参数: the document's
        /// 创建房间失败返回该错误码
        ChannelCreatingError = 20110 "创建房间失败" {
            "serverCode": "服务器错误码",
            "reason": "错误原因描述",
        },
        /// 加入房间失败返回该错误码
        ChannelJoinError = 20111 "加入房间失败" {
            "serverCode": "服务器错误码",
            "reason": "错误原因描述",
        },
        /// 已经在房间中了，重复加入房间的错误码
        ChannelJoinAlreadyIn = 20112 "加入房间失败", // the description of 20111 too: the document's
        /// 房间不存在，离开房间的错误码
        ChannelSessionNotExists = 20113 "会话/连接不存在",
        /// 说明房间已经创建，不能调用该接口
        ChannelAlreadyInSession = 20114 "会话已建立，请在会话建立前调用",
        /// 网络探测是，服务器连接失败的错误码
        ServerConnectionError = 20116 "服务器连接错误", // 网络探测是 (for 网络探测时): the document's
        /// 中途切换角色（互动者和观众）时出现的错误反馈(点对点模式下不允许切换)
        StageNotMatch = 20117 "场景不匹配(P2P/MEETING)",
        /// 网络探测中，不允许加入房间
        NetworkInDetecting = 20120 "网络正在探测中",
        /// 日志本地存储功能没有启动，但是调用了相关的api
        FunctionNotEnabled = 20500 "该功能没有启用",
    }

    /// Errors of interactive live streaming.
    #[non_exhaustive]
    pub domain LiveStreaming 400..=699 | 11403 overlaps LocalRecording, ServerCode "互动直播相关错误码" {
        /// 调用updateRtmpHost接口更新主播端画面的错误码
        RoomServerErrAuthError = 401 "认证错误",
        /// 调用updateRtmpHost接口更新主播端画面的错误码
        RoomServerErrChannelNotExist = 404 "房间不存在",
        /// 调用updateRtmpHost接口更新主播端画面的错误码
        RoomServerErrUidNotExist = 405 "房间下的uid不存在",
        /// 调用updateRtmpHost接口更新主播端画面的错误码
        RoomServerErrNoPermission = 406 "没有权限",
        /// 调用updateRtmpHost接口更新主播端画面的错误码
        RoomServerErrDataError = 417 "请求数据不对",
        /// 调用updateRtmpHost接口更新主播端画面的错误码
        // the name row holds a text, the description is that of 401: swapped and copied, it seems; both kept
        RoomServerErrUnknown = 500 "认证错误" {
            name: "内部错误（TurnServer请求异常）",
        },
        /// 调用updateRtmpHost接口更新主播端画面的错误码
        RoomServerErrServerError = 600 "服务器内部错误",
        /// 调用updateRtmpHost接口更新主播端画面的错误码
        RoomServerErrInvilid = 11403 "无效的操作", // `Invilid`: the document's spelling
    }

    /// Errors of recording in the browser.
    #[non_exhaustive]
    pub domain LocalRecording 400..=404 | 67000..=67999 overlaps ServerCode "本地录制相关" {
        /// 重复录制了，请请处理当前录制的文件
        VideoRecordExsit = 400 "视频录制文件已经存在，请下载或清除", // `Exsit` and 请请: the document's spelling
        /// 本地录制时，没有音视频或者房间不存在
        VideoRecordInvalid = 404 "通话不存在",
        /// 执行播放、下载、清除动作时，反馈的错误（找不到对应录制对象）
        RecordNotExist = 67001 "录制对象不存在或录制已结束",
        /// 开始录制时，account账号错误
        RecordLackAccount = 67002 "需要录制的帐号缺失",
        /// 开始录制时，找不到要录制的媒体，无法进行录制
        RecordNoStream = 67003 "当前没有音视频数据，无法进行录制",
        /// 开始录制时，当前浏览器不支持音视频录制功能，无法进行录制
        RecordBrowserNotSupport = 67004 "当前浏览器不支持音视频录制功能",
        /// 开始录制时，当前浏览器不支持对应格式的音视频录制，无法进行录制
        RecordBrowserNotSupportFormat = 67005 "当前浏览器不支持对应格式的音视频录制",
        /// 音视频正在录制中，请勿重复操作
        RecordInRecording = 67006 "音视频正在录制中，请勿重复操作",
        /// 录制时，音视频解码/格式化失败
        RecordFormatError = 67007 "录制时，音视频解码/格式化失败",
    }

    /// Errors of the connection to the gateway server.
    #[non_exhaustive]
    pub domain Gateway 61000..=61999 "连接服务器错误码" {
        /// 服务器登录失败
        GateWayLoginFail = 61001 "网关登录失败",
        /// 服务器连接超时
        GateWayConnectionTimeout = 61003 "网关连接超时",
        /// 服务器地址分配错误
        GateWayAddressNotAvailable = 61004 "无可用的网关地址，请确保对方打开了WebRTC兼容开关",
        /// 重复登录
        // one number for three codes
        GateWayLoginAlready = 61004 "网关管理已初始化或已登录，重复操作" {
            shares: GateWayAddressNotAvailable,
        },
        /// 服务器反馈错误
        // one number for three codes
        GateWayServerError = 61004 "网关服务器错误" {
            shares: GateWayAddressNotAvailable,
        },
        /// 服务器连接失败
        GateWayRTCConnectFail = 61008 "RTC连接失败",
    }

    /// Errors of video and of screen sharing.
    #[non_exhaustive]
    pub domain Video 62000..=62999 "视频相关错误码" {
        /// 视频编解码不支持，无法进行通话
        VideoDecodeError = 62001 "该机型浏览器不支持H264编码", // the name says decode, the text 编码 (encode): the document's
        /// 执行播放、关闭视频或者屏幕共享时，无法获取对应的video数据流
        VideoStreamFetchError = 62002 "获取流媒体失败",
        /// 执行播放视频或者屏幕共享时，没有设置div标签
        VideoContainerNotExist = 62006 "未设置画布容器",
        /// 如果原来没有设置混频，现在设置了，但是同时两路流都存在，需要先关闭一路流
        VideoMixStreamExceed = 62101 "新开启或关闭混频功能时，最多只能开启一路设备",
        /// 屏幕共享失败
        VideoScreenShareNotSupport = 62102 "不支持原生屏幕共享功能，请确认浏览器版本或\"chrome://flags/\"是否开启\"Experimental Web Platform features\"",
    }

    /// Errors of audio and of musical accompaniment.
    #[non_exhaustive]
    pub domain Audio 63000..=63999 "音频相关错误码" {
        /// 执行播放、关闭音频时，无法获取对应的audio数据流
        AudioStreamFetchError = 63002 "获取音频流失败",
        /// startDevice接口开启mic时，获取到音频流时，发现已经不再房间中了
        AudioUserHasBeenLeft = 63005 "用户已登出/离开房间", // 不再房间 (for 不在房间): the document's
        /// 在获取当前采集的音频音量、开启伴音时，发现当前已经关闭了mic，反馈该错误码
        AudioDisabled = 63007 "音频功能已被禁用",
        /// 开始伴音时，出现音频文件解码失败的问题
        MusicalAccompanimentError = 63100 "伴音出错",
        /// 开始伴音时，出现音频文件加载失败的问题
        AudioFileDownloadError = 63101 "伴音文件加载失败",
        /// 该浏览器不支持伴音功能
        // arrives under another name than its heading
        MusicalAccompanimentUnsupport = 63102 "该浏览器不支持伴音功能" {
            name: "AudioMixingUnsupport",
        },
        /// 执行恢复伴音的动作时，但是当前没有暂停伴音，反馈错误
        UnpauseMusicalAccompaniment = 63103 "当前没有暂停伴音",
        /// 执行暂停伴音的动作时，当前已经处于暂停的状态了，反馈错误
        pausedMusicalAccompaniment = 63104 "已经暂停暂停伴音", // lower-case p and 暂停 twice: the document's
        /// 执行伴音的API时，当前没有开启伴音，反馈错误
        UnstartMusicalAccompaniment = 63105 "已经暂停暂停伴音", // the description is copied from the row above, it seems: the document's
    }

    /// Errors of cameras, microphones and other devices.
    #[non_exhaustive]
    pub domain Device 65000..=65999 "音视频设备相关错误码" {
        /// startDevice接口参数type错误，无法识别
        DeviceNotSupport = 65001 "不支持的设备类型",
        /// 调用startDevice接口时，发现当前没有任何设备，无法开启
        DeviceNotExists = 65002 "设备不存在/无任何设备",
        /// 调用startDevice接口时，设备开启失败
        DeviceOpenError = 65005 "设备开启失败，未知错误",
        /// 调用stotDevice接口时，发现要设备没有开启
        DeviceNotOpen = 65006 "设备未开启/未初始化", // `stotDevice` (for `stopDevice`) and 发现要设备: the document's
        /// 重复开启设备
        DeviceAlreadyOpen = 65007 "设备已开启，重复操作",
        /// 获取可用设备列表失败
        DeviceNotAvailable = 65008 "获取可用设备列表失败",
    }

    /// What the server answered, as a number, in the `serverCode` of `ChannelStartFail`, `ChannelCreatingError` and `ChannelJoinError`.
    #[non_exhaustive]
    pub domain ServerCode 102..=999 | 9000..=9999 | 11001..=11399 "serverCode" {
        MeetingModeError = 102 "会议模式错误，检查加入房间的参数",
        NonRtmpUserJoinedRtmpChannel = 103 "非rtmp用户加入rtmp频道",
        InteractiveUserLimitExceeded = 104 "超过频道最多互动者人数限制",
        HostAlreadyInRoom = 105 "房间已经存在一个主播",
        ChannelCreatorNotHost = 106 "但频道创建者非主播", // 但频道: the document's
        AuthenticationFailed = 107 "认证失败",
        RoomAlreadyClosed = 108 "房间已经被关闭",
        MultiUserRoomNotSupportedOnH5 = 110 "H5不支持加入多人模式房间",
        KickedOutOfRoom = 509 "你被提出房间了", // 提出 (for 踢出): the document's
        RoomHasBeenClosed = 510 "房间已经被关闭了",
        ClientVersionMismatch = 201 "客户端版本不对, 需升级sdk",
        WrongUsernameOrPassword = 302 "用户名或密码错误, 请检查appKey和token是否有效, account和token是否匹配",
        IllegalOperationOrNoPermission = 403 "非法操作或没有权限",
        ObjectNotFound = 404 "对象(用户/群/聊天室)不存在",
        ParameterTooLong = 405 "参数长度过长",
        ClientRequestTimeout = 408 "客户端请求超时",
        ParameterError = 414 "参数错误",
        FrequencyControl = 416 "频率控制",
        RepeatedOperation = 417 "重复操作",
        AccountDisabled = 422 "帐号被禁用",
        InternalServerError = 500 "服务器内部错误",
        ServerBusy = 503 "服务器繁忙",
        ProtocolExpired = 997 "协议已失效",
        UnpackError = 998 "解包错误",
        PackError = 999 "打包错误",
        ChannelInvalid = 9102 "通道失效",
        CallAnsweredOrRejectedElsewhere = 9103 "已经在其他端接听/拒绝过这通电话",
        PeerOffline = 11001 "对方离线, 通话不可送达",
    }

    /// What the server answered, as a string, in the same column as `ServerCode`.
    #[non_exhaustive]
    pub domain ServerCodeText: str "serverCode" {
        Connect_Failed = "Connect_Failed" "无法建立连接, 请确保能 ping/telnet 到云信服务器; 如果是IE8/9, 请确保项目部署在 HTTPS 环境下",
        Error_Internet_Disconnected = "Error_Internet_Disconnected" "网断了",
        Error_Connection_is_not_Established = "Error_Connection_is_not_Established" "连接未建立",
        Error_Connection_Socket_State_not_Match = "Error_Connection_Socket_State_not_Match" "socket状态不对",
        Error_Timeout = "Error_Timeout" "超时",
        Session_Exist = "Session_Exist" "会话已存在",
        Error_Unknown = "Error_Unknown" "未知错误",
        Operation_Canceled = "Operation_Canceled" "操作取消",
    }

    texts en for NETEASE_RTC "NetEase Yunxin audio and video error codes";
    texts en for General "General errors" {
        ChannelReserveTimeOut "the request timed out" {
            detail: "While the network probe is used, a request for server resources is answered with a timeout error", // 错误相应 read as 错误响应 (error response)
        },
        ChannelJoinMeetingModeError "incorrect conference mode" {
            detail: "The leaveChannel method is used incorrectly (it was called in a peer-to-peer call)",
        },
        ChannelStartFail "failed to initiate the channel" {
            detail: "An error that occurs when a peer-to-peer or multi-party call is initiated",
        },
        DataError "incorrect data" {
            detail: "While the network probe is used, the format of the video data is incorrect, so the probe cannot be carried out", // 进行 stands twice in the source
        },
        ParamError "incorrect parameter" {
            detail: "Returned if a parameter is filled in incorrectly when an API of the SDK is used", // 如此 (thus) read as 如果 (if)
        },
        ChannelCreatingError "failed to create the room" {
            detail: "Returned if creating a room fails",
        },
        ChannelJoinError "failed to join the room" {
            detail: "Returned if joining a room fails",
        },
        ChannelJoinAlreadyIn "failed to join the room" { // the description of 20111 in the source too
            detail: "The error code for joining a room again while already in it",
        },
        ChannelSessionNotExists "the session or connection does not exist" {
            detail: "The error code for leaving a room when the room does not exist",
        },
        ChannelAlreadyInSession "the session is already established; call the method before the session is established" {
            detail: "The room has already been created, so the method cannot be called",
        },
        ServerConnectionError "server connection error" {
            detail: "The error code for a failure to connect to the server during the network probe", // 网络探测是 read as 网络探测时 (during)
        },
        StageNotMatch "the scenario does not match (P2P/MEETING)" {
            detail: "An error reported when the role is switched between interactive user and audience member during the call (switching is not allowed in peer-to-peer mode)",
        },
        NetworkInDetecting "the network is being probed" {
            detail: "Joining a room is not allowed during the network probe",
        },
        FunctionNotEnabled "the feature is not enabled" {
            detail: "Local storage of logs has not been started, but an API related to it was called",
        },
    }
    texts en for LiveStreaming "Interactive live streaming error codes" {
        RoomServerErrAuthError "authentication error" {
            detail: "The error code for a call to the updateRtmpHost method, which updates the picture on the host's side",
        },
        RoomServerErrChannelNotExist "the room does not exist" {
            detail: "The error code for a call to the updateRtmpHost method, which updates the picture on the host's side",
        },
        RoomServerErrUidNotExist "the uid does not exist in the room" {
            detail: "The error code for a call to the updateRtmpHost method, which updates the picture on the host's side",
        },
        RoomServerErrNoPermission "no permission" {
            detail: "The error code for a call to the updateRtmpHost method, which updates the picture on the host's side",
        },
        RoomServerErrDataError "the request data is incorrect" {
            detail: "The error code for a call to the updateRtmpHost method, which updates the picture on the host's side",
        },
        RoomServerErrUnknown "authentication error" { // the description of 401 in the source too
            detail: "The error code for a call to the updateRtmpHost method, which updates the picture on the host's side",
        },
        RoomServerErrServerError "internal server error" {
            detail: "The error code for a call to the updateRtmpHost method, which updates the picture on the host's side",
        },
        RoomServerErrInvilid "invalid operation" {
            detail: "The error code for a call to the updateRtmpHost method, which updates the picture on the host's side",
        },
    }
    texts en for LocalRecording "Local recording" {
        VideoRecordExsit "the video recording file already exists; download or clear it" {
            detail: "Recording was repeated; deal with the current recording file", // 请 stands twice in the source
        },
        VideoRecordInvalid "the call does not exist" {
            detail: "During local recording, there is no audio or video, or the room does not exist",
        },
        RecordNotExist "the recording object does not exist, or the recording has ended" {
            detail: "An error reported when playing, downloading or clearing (the recording object cannot be found)",
        },
        RecordLackAccount "the account to be recorded is missing" {
            detail: "When recording starts, the account is incorrect",
        },
        RecordNoStream "there is currently no audio or video data, so recording is not possible" {
            detail: "When recording starts, the media to be recorded cannot be found, so recording is not possible",
        },
        RecordBrowserNotSupport "the current browser does not support audio and video recording" {
            detail: "When recording starts, the current browser does not support audio and video recording, so recording is not possible",
        },
        RecordBrowserNotSupportFormat "the current browser does not support audio and video recording in this format" {
            detail: "When recording starts, the current browser does not support audio and video recording in this format, so recording is not possible",
        },
        RecordInRecording "audio and video are being recorded; do not repeat the operation" {
            detail: "Audio and video are being recorded; do not repeat the operation",
        },
        RecordFormatError "failed to decode or format audio and video while recording" {
            detail: "Failed to decode or format audio and video while recording",
        },
    }
    texts en for Gateway "Server connection error codes" {
        GateWayLoginFail "failed to log in to the gateway" {
            detail: "Failed to log in to the server",
        },
        GateWayConnectionTimeout "the connection to the gateway timed out" {
            detail: "The connection to the server timed out",
        },
        GateWayAddressNotAvailable "no gateway address is available; make sure that the peer has turned on the WebRTC compatibility switch" {
            detail: "An error occurred while assigning the server address",
        },
        GateWayLoginAlready "gateway management is already initialised or logged in: repeated operation" {
            detail: "Repeated login",
        },
        GateWayServerError "gateway server error" {
            detail: "An error reported by the server",
        },
        GateWayRTCConnectFail "the RTC connection failed" {
            detail: "The connection to the server failed",
        },
    }
    texts en for Video "Video error codes" {
        VideoDecodeError "the browser on this device model does not support H264 encoding" { // 编码 (encoding), though the name says decode
            detail: "Video encoding or decoding is not supported, so no call is possible",
        },
        VideoStreamFetchError "failed to get the media stream" {
            detail: "When video or screen sharing is played or turned off, the corresponding video data stream cannot be obtained",
        },
        VideoContainerNotExist "the canvas container is not set" {
            detail: "When video or screen sharing is played, no div tag is set",
        },
        VideoMixStreamExceed "when mixing is newly turned on or off, at most one device can be on" {
            detail: "If mixing was not set before and is set now while both streams exist, one of the streams must be closed first",
        },
        VideoScreenShareNotSupport "native screen sharing is not supported; check the browser version, or whether \"Experimental Web Platform features\" is turned on in \"chrome://flags/\"" {
            detail: "Screen sharing failed",
        },
    }
    texts en for Audio "Audio error codes" {
        AudioStreamFetchError "failed to get the audio stream" {
            detail: "When audio is played or turned off, the corresponding audio data stream cannot be obtained",
        },
        AudioUserHasBeenLeft "the user has logged out or left the room" {
            detail: "When the startDevice method turns on the microphone and obtains the audio stream, the user is found to be no longer in the room", // 不再房间 (no longer), where 不在房间 (not in the room) may be meant
        },
        AudioDisabled "audio is disabled" {
            detail: "Reported if the microphone is found to be off when the volume of the audio being captured is obtained or musical accompaniment is turned on",
        },
        MusicalAccompanimentError "an error occurred during musical accompaniment" {
            detail: "When musical accompaniment starts, decoding the audio file fails",
        },
        AudioFileDownloadError "failed to load the musical accompaniment file" {
            detail: "When musical accompaniment starts, loading the audio file fails",
        },
        MusicalAccompanimentUnsupport "this browser does not support musical accompaniment" {
            detail: "This browser does not support musical accompaniment",
        },
        UnpauseMusicalAccompaniment "musical accompaniment is not currently paused" {
            detail: "An error reported if musical accompaniment is resumed while it is not currently paused",
        },
        pausedMusicalAccompaniment "musical accompaniment is already paused" { // 暂停 stands twice in the source
            detail: "An error reported if musical accompaniment is paused while it is already paused",
        },
        UnstartMusicalAccompaniment "musical accompaniment is already paused" { // the description of 63104 in the source too
            detail: "An error reported if an API of musical accompaniment is called while musical accompaniment is not turned on",
        },
    }
    texts en for Device "Audio and video device error codes" {
        DeviceNotSupport "the device type is not supported" {
            detail: "The type parameter of the startDevice method is incorrect and cannot be recognised",
        },
        DeviceNotExists "the device does not exist, or there is no device" {
            detail: "When the startDevice method is called, there is no device at all, so none can be turned on",
        },
        DeviceOpenError "failed to turn on the device: unknown error" {
            detail: "When the startDevice method is called, turning on the device fails",
        },
        DeviceNotOpen "the device is not turned on or not initialised" {
            detail: "When the stotDevice method is called, the device is found not to be turned on", // `stotDevice` as it stands; `stopDevice` seems to be meant; 要 has no meaning there
        },
        DeviceAlreadyOpen "the device is already turned on: repeated operation" {
            detail: "The device is turned on again",
        },
        DeviceNotAvailable "failed to get the list of available devices" {
            detail: "Failed to get the list of available devices",
        },
    }
    texts en for ServerCode "serverCode" {
        MeetingModeError "incorrect conference mode; check the parameters for joining the room",
        NonRtmpUserJoinedRtmpChannel "a non-RTMP user joined an RTMP channel",
        InteractiveUserLimitExceeded "the maximum number of interactive users in the channel is exceeded",
        HostAlreadyInRoom "the room already has a host",
        ChannelCreatorNotHost "but the creator of the channel is not a host", // 但 (but) as it stands
        AuthenticationFailed "authentication failed",
        RoomAlreadyClosed "the room has already been closed",
        MultiUserRoomNotSupportedOnH5 "H5 (HTML5) does not support joining a room in multi-party mode",
        KickedOutOfRoom "you were removed from the room", // 提出 read as 踢出 (kicked out)
        RoomHasBeenClosed "the room has already been closed",
        ClientVersionMismatch "the client version is incorrect; the SDK must be upgraded",
        WrongUsernameOrPassword "the user name or password is incorrect; check that appKey and token are valid and that account and token match",
        IllegalOperationOrNoPermission "illegal operation or no permission",
        ObjectNotFound "the object (user, group or chat room) does not exist",
        ParameterTooLong "the parameter is too long",
        ClientRequestTimeout "the client request timed out",
        ParameterError "incorrect parameter",
        FrequencyControl "rate limiting",
        RepeatedOperation "repeated operation",
        AccountDisabled "the account is disabled",
        InternalServerError "internal server error",
        ServerBusy "the server is busy",
        ProtocolExpired "the protocol is no longer valid",
        UnpackError "unpacking error",
        PackError "packing error",
        ChannelInvalid "the channel is no longer valid",
        CallAnsweredOrRejectedElsewhere "the call has already been answered or rejected on another client",
        PeerOffline "the peer is offline; the call cannot be delivered",
    }
    texts en for ServerCodeText "serverCode" {
        Connect_Failed "a connection cannot be established; make sure that the NetEase Yunxin server can be reached with ping/telnet; in IE8/9, make sure that the project is deployed in an HTTPS environment",
        Error_Internet_Disconnected "the network is disconnected",
        Error_Connection_is_not_Established "the connection is not established",
        Error_Connection_Socket_State_not_Match "the state of the socket is incorrect",
        Error_Timeout "timed out",
        Session_Exist "the session already exists",
        Error_Unknown "unknown error",
        Operation_Canceled "the operation was cancelled",
    }
}
