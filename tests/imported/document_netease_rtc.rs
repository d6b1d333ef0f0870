error_codes::define_codes! {
    pub catalog NETEASE_RTC = "netease-rtc" "错误码说明";

    pub domain Codes101 100..=101 | 11000 | 11400..=11402 | 11404..=11499 | 20100..=20599 "通用错误" {
        /// 使用网络探测功能时，出现服务器资源请求超时错误相应
        ChannelReserveTimeOut = 101 "请求超时",
        /// leaveChannel接口使用错误（在点对点通话中，调用了leaveChannel接口）
        ChannelJoinMeetingModeError = 20102 "会议模式错误",
        /// 在发起点对点和多人通话时出现的错误
        ChannelStartFail = 11000 "通道发起失败" {
            "serverCode": "服务器错误码",
        },
        /// 使用网络探测功能时，视频数据格式错误，导致无法进行进行探测
        DataError = 11400 "数据错误",
        /// 使用sdk的API接口时，如此参数填写错误，返回该错误码
        ParamError = 11405 "参数错误",
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
        ChannelJoinAlreadyIn = 20112 "加入房间失败",
        /// 房间不存在，离开房间的错误码
        ChannelSessionNotExists = 20113 "会话/连接不存在",
        /// 说明房间已经创建，不能调用该接口
        ChannelAlreadyInSession = 20114 "会话已建立，请在会话建立前调用",
        /// 网络探测是，服务器连接失败的错误码
        ServerConnectionError = 20116 "服务器连接错误",
        /// 中途切换角色（互动者和观众）时出现的错误反馈(点对点模式下不允许切换)
        StageNotMatch = 20117 "场景不匹配(P2P/MEETING)",
        /// 网络探测中，不允许加入房间
        NetworkInDetecting = 20120 "网络正在探测中",
        /// 日志本地存储功能没有启动，但是调用了相关的api
        FunctionNotEnabled = 20500 "该功能没有启用",
    }

    pub domain Codes401 400..=699 | 11403 "互动直播相关错误码" {
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
        RoomServerErrUnknown = 500 "认证错误" {
            name: "内部错误（TurnServer请求异常）",
        },
        /// 调用updateRtmpHost接口更新主播端画面的错误码
        RoomServerErrServerError = 600 "服务器内部错误",
        /// 调用updateRtmpHost接口更新主播端画面的错误码
        RoomServerErrInvilid = 11403 "无效的操作",
    }

    pub domain Codes400 400..=499 | 67000..=67099 overlaps Codes401 "本地录制相关" {
        /// 重复录制了，请请处理当前录制的文件
        VideoRecordExsit = 400 "视频录制文件已经存在，请下载或清除",
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

    pub domain Codes61001 61000..=61099 "连接服务器错误码" {
        /// 服务器登录失败
        GateWayLoginFail = 61001 "网关登录失败",
        /// 服务器连接超时
        GateWayConnectionTimeout = 61003 "网关连接超时",
        /// 服务器地址分配错误
        GateWayAddressNotAvailable = 61004 "无可用的网关地址，请确保对方打开了WebRTC兼容开关",
        /// 重复登录
        GateWayLoginAlready = 61004 "网关管理已初始化或已登录，重复操作" {
            shares: GateWayAddressNotAvailable,
        },
        /// 服务器反馈错误
        GateWayServerError = 61004 "网关服务器错误" {
            shares: GateWayAddressNotAvailable,
        },
        /// 服务器连接失败
        GateWayRTCConnectFail = 61008 "RTC连接失败",
    }

    pub domain Codes62001 62000..=62199 "视频相关错误码" {
        /// 视频编解码不支持，无法进行通话
        VideoDecodeError = 62001 "该机型浏览器不支持H264编码",
        /// 执行播放、关闭视频或者屏幕共享时，无法获取对应的video数据流
        VideoStreamFetchError = 62002 "获取流媒体失败",
        /// 执行播放视频或者屏幕共享时，没有设置div标签
        VideoContainerNotExist = 62006 "未设置画布容器",
        /// 如果原来没有设置混频，现在设置了，但是同时两路流都存在，需要先关闭一路流
        VideoMixStreamExceed = 62101 "新开启或关闭混频功能时，最多只能开启一路设备",
        /// 屏幕共享失败
        VideoScreenShareNotSupport = 62102 "不支持原生屏幕共享功能，请确认浏览器版本或\"chrome://flags/\"是否开启\"Experimental Web Platform features\"",
    }

    pub domain Codes63002 63000..=63199 "音频相关错误码" {
        /// 执行播放、关闭音频时，无法获取对应的audio数据流
        AudioStreamFetchError = 63002 "获取音频流失败",
        /// startDevice接口开启mic时，获取到音频流时，发现已经不再房间中了
        AudioUserHasBeenLeft = 63005 "用户已登出/离开房间",
        /// 在获取当前采集的音频音量、开启伴音时，发现当前已经关闭了mic，反馈该错误码
        AudioDisabled = 63007 "音频功能已被禁用",
        /// 开始伴音时，出现音频文件解码失败的问题
        MusicalAccompanimentError = 63100 "伴音出错",
        /// 开始伴音时，出现音频文件加载失败的问题
        AudioFileDownloadError = 63101 "伴音文件加载失败",
        /// 该浏览器不支持伴音功能
        MusicalAccompanimentUnsupport = 63102 "该浏览器不支持伴音功能" {
            name: "AudioMixingUnsupport",
        },
        /// 执行恢复伴音的动作时，但是当前没有暂停伴音，反馈错误
        UnpauseMusicalAccompaniment = 63103 "当前没有暂停伴音",
        /// 执行暂停伴音的动作时，当前已经处于暂停的状态了，反馈错误
        pausedMusicalAccompaniment = 63104 "已经暂停暂停伴音",
        /// 执行伴音的API时，当前没有开启伴音，反馈错误
        UnstartMusicalAccompaniment = 63105 "已经暂停暂停伴音",
    }

    pub domain Codes65001 65000..=65099 "音视频设备相关错误码" {
        /// startDevice接口参数type错误，无法识别
        DeviceNotSupport = 65001 "不支持的设备类型",
        /// 调用startDevice接口时，发现当前没有任何设备，无法开启
        DeviceNotExists = 65002 "设备不存在/无任何设备",
        /// 调用startDevice接口时，设备开启失败
        DeviceOpenError = 65005 "设备开启失败，未知错误",
        /// 调用stotDevice接口时，发现要设备没有开启
        DeviceNotOpen = 65006 "设备未开启/未初始化",
        /// 重复开启设备
        DeviceAlreadyOpen = 65007 "设备已开启，重复操作",
        /// 获取可用设备列表失败
        DeviceNotAvailable = 65008 "获取可用设备列表失败",
    }

    pub domain ServerCode 102..=999 | 9100..=9199 | 11001..=11099 overlaps Codes401, Codes400 "serverCode" {
        Code102 = 102 "会议模式错误，检查加入房间的参数",
        Code103 = 103 "非rtmp用户加入rtmp频道",
        Code104 = 104 "超过频道最多互动者人数限制",
        Code105 = 105 "房间已经存在一个主播",
        Code106 = 106 "但频道创建者非主播",
        Code107 = 107 "认证失败",
        Code108 = 108 "房间已经被关闭",
        Code110 = 110 "H5不支持加入多人模式房间",
        Code509 = 509 "你被提出房间了",
        Code510 = 510 "房间已经被关闭了",
        Code201 = 201 "客户端版本不对, 需升级sdk",
        Code302 = 302 "用户名或密码错误, 请检查appKey和token是否有效, account和token是否匹配",
        Code403 = 403 "非法操作或没有权限",
        Code404 = 404 "对象(用户/群/聊天室)不存在",
        Code405 = 405 "参数长度过长",
        Code408 = 408 "客户端请求超时",
        Code414 = 414 "参数错误",
        Code416 = 416 "频率控制",
        Code417 = 417 "重复操作",
        Code422 = 422 "帐号被禁用",
        Code500 = 500 "服务器内部错误",
        Code503 = 503 "服务器繁忙",
        Code997 = 997 "协议已失效",
        Code998 = 998 "解包错误",
        Code999 = 999 "打包错误",
        Code9102 = 9102 "通道失效",
        Code9103 = 9103 "已经在其他端接听/拒绝过这通电话",
        Code11001 = 11001 "对方离线, 通话不可送达",
    }

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
}
