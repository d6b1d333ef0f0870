pub mod iot_video {
    error_codes::define_codes! {
        pub catalog IOT_VIDEO = "iot-video" "IoT Video SDK 错误码";

        pub domain Asrv 8000..=8499 "Asrv 错误" {
            section "常见服务器错误码" {
                ASrv_dst_offline = 8000 "目标离线",
                ASrv_dst_notexsit = 8002 "目标不存在",
                ASrv_dst_error_relation = 8003 "非法关系链",
                ASrv_binderror_dev_usr_has_bind = 8022 "设备已经绑定此用户",
                ASrv_binderror_dev_has_bind_other = 8023 "设备已经绑定其他用户",
                ASrv_binderror_customer_diffrent = 8024 "设备的客户 ID 与用户的客户 ID 不一致",
            }
        }

        pub domain Csrv 8500..=8699 "Csrv 错误（对接 Asrv）" {}

        pub domain Common 10000..=10999 "通用错误" {}

        pub domain Product 11000..=11999 "产品/设备相关错误" {}

        pub domain User 12000..=12999 "用户相关错误" {}

        pub domain Customer 13000..=13999 "客户相关错误" {}

        pub domain CloudStorage 14000..=14999 "云存相关错误" {}

        pub domain Upg 15000..=15999 "UPG 相关错误" {}

        pub domain HelpCenter 16000..=16999 "帮助中心错误" {}

        pub domain ThirdParty 17000..=17999 "第三方调用错误" {}

        pub domain P2p 20000..=20999 "P2P 错误" {
            section "P2P 错误码" {
                TermErr_msg_send_peer_timeout = 20001 "消息发送给对方超时",
                TermErr_msg_calling_hangup = 20002 "普通挂断消息",
                TermErr_msg_calling_send_timeout = 20003 "calling 消息发送超时",
                TermErr_msg_calling_no_srv_addr = 20004 "服务器未分配转发地址",
                TermErr_msg_calling_handshake_timeout = 20005 "握手超时",
                TermErr_msg_calling_token_error = 20006 "设备端 Token 校验失败",
                TermErr_msg_calling_all_chn_busy = 20007 "监控通道数满",
                TermErr_msg_calling_timeout_disconnect = 20008 "超时断开",
                TermErr_msg_calling_no_find_dst_id = 20009 "未找到目的 ID",
                TermErr_msg_calling_check_token_error = 20010 "Token 校验出错",
                TermErr_msg_calling_dev_is_disable = 20011 "设备已经禁用",
                TermErr_msg_calling_duplicate_call = 20012 "重复呼叫",
                TermErr_msg_gdm_handle_processing = 20100 "设备正在处理中",
                TermErr_msg_gdm_handle_leaf_path_error = 20101 "设备端校验叶子路径非法",
                TermErr_msg_gdm_handle_parse_json_fail = 20102 "设备端解析JSON 出错",
                TermErr_msg_gdm_handle_fail = 20103 "设备处理 Action 失败",
                TermErr_msg_gdm_handle_no_cb_registered = 20104 "设备未注册相应的 Action 回调函数",
                TermErr_msg_gdm_handle_buildin_prowritable_error = 20105 "设备不允许通过局域网修改内置可写对象",
            }
        }

        pub domain IoT 21000..=21999 "iOS SDK 错误" {
            section "连接错误码" 21020..=21029 {
                IVConnError_ExceedsMaxNumber = 21020 "连接通道已达上限（MAX_CONNECTION_NUM）",
                IVConnError_Duplicate = 21021 "连接通道已存在",
                IVConnError_ConnectFailed = 21022 "建立连接失败",
                IVConnError_Disconnected = 21023 "连接已断开/未连接",
                IVConnError_ExceedsMaxLength = 21024 "数据长度超出上限（MAX_PKG_BYTES）",
                IVConnError_NotAvailableNow = 21025 "当前连接暂不可用/SDK 离线",
            }

            section "播放器错误码" 21030..=21039 {
                IVPlayerError_NoRespondsToSelector = 21030 "方法选择器无响应、未实现协议方法",
                IVPlayerError_InvalidParameter = 21031 "参数错误",
                IVPlayerError_PlaybackListEmpty = 21032 "录像列表为空",
                IVPlayerError_PlaybackDataErr = 21033 "录像列表数据异常",
                IVPlayerError_RecorderIsRunning = 21034 "正在录制",
                IVPlayerError_VideoResolutionChanged = 21035 "视频分辨率已改变",
                IVPlayerError_EncoderNotAvailableNow = 21036 "编码器暂不可用",
                IVPlayerError_PlaybackListVerErr = 21037 "不支持的录像列表版本",
            }

            section "消息管理错误码" 21000..=21019 {
                IVMessageError_duplicate = 21000 "消息重复/正在发送",
                IVMessageError_sendFailed = 21001 "消息发送失败",
                IVMessageError_timeout = 21002 "消息响应超时",
                IVMessageError_GetGdmDataErr = 21003 "获取物模型失败",
                IVMessageError_RcvGdmDataErr = 21004 "接收物模型失败",
                IVMessageError_SendPassSrvErr = 21005 "透传数据给服务器失败",
                IVMessageError_SendPassDevErr = 21006 "透传数据给设备失败",
                IVMessageError_NotFoundCallback = 21007 "没有找到回调/已超时",
                IVMessageError_ExceedsMaxLength = 21008 "消息长度超出上限（MAX_DATA_SIZE）",
            }
        }

        pub domain AndroidSdk 22000..=22999 "Android SDK 错误" {}

        pub domain PcSdk 23000..=23999 "PC SDK 错误" {}

        pub domain DevSdk 24000..=24999 "DEV SDK 错误" {}

        reserved 8799..=9999 "预留错误";
    }
}

pub mod iot_cloud {
    error_codes::define_codes! {
        pub catalog IOT_CLOUD = "iot-cloud" "IoT 云 API 错误码说明";

        pub domain Http 400..=599 "HTTP返回码" {
            BadRequest = 400 "请求不合法，包体格式错误",
            Forbidden = 403 "禁止访问",
            RequestFailed = 404 "请求失败",
            InternalServerError = 500 "服务器内部错误",
            ServiceNotImplemented = 501 "服务未实现",
            GatewayError = 502 "网关错误，服务不可用",
            ServiceUnavailable = 503 "服务不可用",
            BackendUnavailableOrTimeout = 504 "后端服务不可用或者处理超时",
        }

        pub domain Login 10000..=19999 "逻辑错误码：登录" {
            LoginInfoIncomplete = 10000 "登录信息不完整",
            NotLoggedIn = 10001 "未登录",
            LoginTimeout = 10002 "登录超时",
            LoginException = 10003 "登录异常",
            LoginTooFrequent = 10004 "登录次数过于频繁",
            LoginSigError = 10005 "登录sig错误",
            LoginTimeAbnormal = 10006 "登录时间异常",
            CsrfTokenCheckFailed = 10007 "CSRF Token校验失败",
        }

        pub domain General 20000..=29999 "逻辑错误码：通用" {
            UnknownInternalError = 20000 "未知内部错误，通常是联调使用的环境不同导致",
            InsufficientPermission = 20001 "权限不足",
            DataNotFound = 20002 "数据不存在",
            SendMessageException = 20003 "发送消息异常",
            DataFormatError = 20004 "数据格式错误",
            SendMessageTimeout = 20005 "发送消息超时",
            ValueNotFound = 20006 "查询不到值.",
            ValueLimitExceeded = 20007 "超出规定值",
            MultipleLongPollsFromSameIp = 20008 "同一个IP发送了多个长轮询请求",
            WechatAccessTokenUnavailable = 20009 "获取不到微信access_token",
            NonGatewayDeviceQueriedSubnodes = 20010 "非网管设备查询子节点信息",
            ReadPostDataFailed = 20011 "读取POST数据出错",
            QqRequestConditionNotMet = 20012 "QQ不满足本次请求条件",
            GetServerAddressFailed = 20013 "获取服务器地址出错",
            DatabaseOperationFailed = 20014 "数据库操作失败",
            InvalidFileUploadToken = 20015 "token无效，文件上传时校验返回",
            FileUploadFailedOrMissing = 20016 "文件上传失败或者未上传文件",
            CallbackVerificationFailed = 20017 "验证回调接口失败",
            DeviceAlreadyBound = 20018 "设备已绑定，无法绑定到其他项目",
            OperationFailed = 20019 "操作失败",
            RecordingNotStarted = 20020 "未启动录像",
            FileTooLargeToReturn = 20021 "文件大小过大，无法返回",
            MessageServiceException = 20022 "消息服务异常",
            InvalidInterface = 20023 "接口无效",
            DeviceNotPushingStream = 20024 "设备未推流",
            UnreasonableParameter = 20029 "参数不合理",
            UnregisteredUser = 20030 "未注册用户",
            NoPermission = 20031 "无权限",
            MissingParameter = 20032 "参数缺失",
            ApiCallFailed = 20033 "调用API接口失败",
            UnreasonableSourceData = 20034 "源数据不合理",
            ApiDatabaseOperationFailed = 20035 "数据库操作失败",
            ResourceNotFound = 20404 "资源不存在",
            BodyOrFileTooLarge = 20413 "请求包体或文件大小超过限制",
            FeatureNotImplemented = 20501 "功能未实现",
        }

        pub domain Device 30000..=30999 "逻辑错误码：设备与license" {
            InvitationCodeExists = 30001 "邀请码已经存在，在生成系统注册邀请码时可能返回的异常信息",
            ParameterError = 30002 "参数错误",
            DuplicateSn = 30003 "SN重复",
            AppIdNotBoundToAccount = 30004 "App ID未绑定账号",
            BindDeviceException = 30005 "绑定设备发生异常",
            WechatDeviceVerificationFailed = 30006 "微信校验设备信息时失败",
            SyncDeviceInfoFormatError = 30007 "同步设备信息时格式错误",
            ServerReadPostDataFailed = 30008 "服务端获取post数据内容出错",
            GetLicenseParameterError = 30009 "设备获取license时参数错误",
            LicenseAlreadyIssued = 30010 "该设备已经取过license",
            LicensesUsedUp = 30011 "license已用完，请稍后再试",
            IllegalDevice = 30012 "非法设备",
        }

        pub domain Binding 31000..=31999 "逻辑错误码：设备绑定" {
            DeviceBindOrUnbindFailed = 31001 "设备绑定/解绑失败",
            NoBoundDevice = 31002 "无绑定设备",
        }

        pub domain Service 40000..=49999 "逻辑错误码：服务" {
            ServiceNotFound = 40001 "服务不存在",
            ServiceNotPublished = 40002 "服务未发布",
            AppNotPermittedToAccessService = 40003 "应用没有权限访问服务",
            AppCallServiceException = 40004 "应用调用服务发生异常",
            ServiceCallbackTypeError = 40005 "服务回调类型错误",
            ServiceApiNotFound = 40006 "服务对应的api不存在",
            ServiceAddressOrApiRouteError = 40007 "服务地址或者api路由错误",
        }
    }
}

pub mod easemob_rtc {
    error_codes::define_codes! {
        pub catalog EASEMOB_RTC = "easemob-rtc" "环信音视频错误码描述";

        pub domain Server -999..=0 "服务端错误码" {
            SUCCESS = 0 "成功",
            TOKEN_AUTHZ_FAIL = -100 "imtoken认证失败",
            ILLEGAL_RIGHTS = -101 "权限不够，比如观众不允许发布流",
            REQUEST_PARAMS_ERROR = -200 "请求参数不正确",
            CONFR_NOT_EXIST = -301 "会议不存在，可能是超时",
            CONFR_DISBAND = -302 "会议被解散",
            SYS_REFUSE_CRT_CONFR = -700 "不允许创建会议",
            SYS_REFUSE_ENTER_CONFR = -701 "不允许加入会议",
            SYS_REFUSE_CHANAGE_ROLES = -702 "不允许更改成员权限",
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
            SUBFAIL_NOT_SUPPORT_VCODES = -520 "不支持的编码方式",
            CONFR_MEMBER_TOO_MANY = -522 "会议成员太多",
            CONFR_TALKER_TOO_MANY = -523 "会议主播太多",
            PUB_VIDEO_TOO_MANY = -524 "发布视频流太多",
            REQUIRE_SDP = -550 "需要提供sdp",
            REQUIRE_RTC = -552 "需要支持rtc",
            PUB_INACTIVE = -554 "发布流失败",
            BAD_REQUEST = -501 "错误的请求，包含很多情况" {
                shares: EXCEPTION,
            },
            NOT_SUPPORT_OPER = -507 "不支持的操作，比如不可见的成员要求更改流设置",
        }

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
            CALL_NO_SESSION = 809 "没有 Session",
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
            CALL_TALKER_ISFULL = 823 "主播已满",
            CALL_CONFERENCE_ALREADY_IN_CONFERENCE = 824 "主播已经在当前会议中",
        }

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
            EMErrorCallNotExist = 809 "实时通话不存在",
            EMErrorCallNoPublish = 810 "实时通话没有已经上传的数据流",
            EMErrorCallNoSubscribe = 811 "实时通话没有订阅数据流",
            EMErrorCallNoStream = 812 "实时通话没有数据流",
            EMErrorCallInvalidTicket = 813 "无效的ticket",
            EMErrorCallTicketExpired = 814 "ticket已过期",
            EMErrorCallSessionExpired = 815 "实时通话已过期",
            EMErrorCallInvalidParams = 818 "无效的会议参数",
            EMErrorCallSpeakerFull = 823 "主播个数已达到上限",
            EMErrorCallVideoFull = 824 "视频个数已达到上限",
            EMErrorCallCDNError = 825 "cdn推流错误",
        }
    }
}

pub mod netease_rtc {
    error_codes::define_codes! {
        pub catalog NETEASE_RTC = "netease-rtc" "网易云信音视频错误码说明";

        pub domain General 101 | 11000 | 11400..=11402 | 11404..=11999 | 20000..=20999 "通用错误" {
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
            RoomServerErrUnknown = 500 "认证错误" {
                name: "内部错误（TurnServer请求异常）",
            },
            /// 调用updateRtmpHost接口更新主播端画面的错误码
            RoomServerErrServerError = 600 "服务器内部错误",
            /// 调用updateRtmpHost接口更新主播端画面的错误码
            RoomServerErrInvilid = 11403 "无效的操作",
        }

        pub domain LocalRecording 400..=404 | 67000..=67999 overlaps ServerCode "本地录制相关" {
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

        pub domain Gateway 61000..=61999 "连接服务器错误码" {
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

        pub domain Video 62000..=62999 "视频相关错误码" {
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

        pub domain Audio 63000..=63999 "音频相关错误码" {
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

        pub domain Device 65000..=65999 "音视频设备相关错误码" {
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

        pub domain ServerCode 102..=999 | 9000..=9999 | 11001..=11399 "serverCode" {
            MeetingModeError = 102 "会议模式错误，检查加入房间的参数",
            NonRtmpUserJoinedRtmpChannel = 103 "非rtmp用户加入rtmp频道",
            InteractiveUserLimitExceeded = 104 "超过频道最多互动者人数限制",
            HostAlreadyInRoom = 105 "房间已经存在一个主播",
            ChannelCreatorNotHost = 106 "但频道创建者非主播",
            AuthenticationFailed = 107 "认证失败",
            RoomAlreadyClosed = 108 "房间已经被关闭",
            MultiUserRoomNotSupportedOnH5 = 110 "H5不支持加入多人模式房间",
            KickedOutOfRoom = 509 "你被提出房间了",
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
}

pub mod tencent_av {
    error_codes::define_codes! {
        pub catalog TENCENT_AV = "tencent-av" "腾讯音视频 SDK 错误码表";

        pub domain Client 1..=9999 "客户端错误" {
            AV_ERR_FAILED = 1 "一般错误" {
                cause: "具体原因需要通过分析日志等来定位。",
                solution: "分析日志。",
            },
            AV_ERR_REPEATED_OPERATION = 1001 "重复操作" {
                cause: "已经在进行某种操作,再次去做同样的操作,则会产生这个错误。如已经在进入房间过程中,再去做进入房间的操作,就会产生这个错误。\n操作类别主要有:AVContext 类、房间类、设备类、成员类。\n. AVContext 类型的操作:StartContext/StopContext。\n. 房间类型的操作:EnterRoom/ExitRoom。\n. 设备类型的操作:打开/关闭某个设备。\n. 成员类型的操作:请求画面/取消画面。",
                solution: "等待上一个操作完成后再进行下一个操作。",
            },
            AV_ERR_EXCLUSIVE_OPERATION = 1002 "互斥操作" {
                cause: "已经在进行某种操作,再次去做同类型的其他操作,则会产生这个错误。如在进入房间过程中,去做退出房间的操作,就会产生这个错误。",
                solution: "等待上一个操作完成后再进行下一个操作。",
            },
            AV_ERR_HAS_IN_THE_STATE = 1003 "已处于所要状态" {
                cause: "对象已经处于某种状态,再去做使得它进入这种状态的操作时,则会产生这个错误。如已经在房间中,再去做进入房间的操作,就会产生这个错误。",
                solution: "由于已经处于所要状态,可以认为该操作已经成功,当作成功来处理。",
            },
            AV_ERR_INVALID_ARGUMENT = 1004 "错误参数" {
                cause: "调用 SDK 接口时,传入错误的参数,则会产生这个错误。如进入房间时,传入的房间类型不等于AVRoom::ROOM_TYPE_PAIR 或AVRoom::ROOM_TYPE_MULTI,就会产生这个错误。",
                solution: "详细阅读 API 文档,搞清楚每个接口的每个参数的有效取值范围,确认哪些参数没有按照规范来取值,保证传入参数的正确性并进行相应的预防处理。",
            },
            AV_ERR_TIMEOUT = 1005 "超时" {
                cause: "进行某个操作,在规定的时间内,还未返回操作结果,则会产生这个错误。多数情况下,涉及到信令传输的、且网络出问题的情况下,才容易产生这个错误。如执行进入房间操作时,30s后还没有返回进入房间操作完成的结果的话,就会产生这个错误。",
                solution: "确认网络是否有问题 , 并尝试重试。",
            },
            AV_ERR_NOT_IMPLEMENTED = 1006 "未实现" {
                cause: "调用 SDK 接口时,如果相应的功能还未支持,则会产生这个错误。",
                solution: "暂不支持该功能,找其他替代方案。",
            },
            AV_ERR_NOT_IN_MAIN_THREAD = 1007 "不在主线程" {
                cause: "SDK 对外接口要求在主线程执行,如果业务侧调用 SDK 接口时,没有在主线程调用,则会产生这个错误。",
                solution: "修改业务侧逻辑,确保在主线程调用 SDK 接口。",
            },
            AV_ERR_CONTEXT_NOT_EXIST = 1101 "AVContext 对象未处于 CONTEXT_STATE_STARTED 状态" {
                cause: "当 AVContext 对象未处于 CONTEXT_STATE_STARTED 状态,去调用需要处于这个状态才允许调用的接口时,则会产生这个错误。",
                solution: "修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。",
            },
            AV_ERR_CONTEXT_NOT_STOPPED = 1102 "AVContext 对象未处于 CONTEXT_STATE_STOPPED 状态" {
                cause: "当 AVContext 对象未处于 CONTEXT_STATE_STOPPED 状态,去调用需要处于这个状态才允许调用的接口时,则会产生这个错误。如不在这种状态下,去调用 AVContext::DestroyContext 时,就会产生这个错误。",
                solution: "修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。",
            },
            AV_ERR_ROOM_NOT_EXIST = 1201 "AVRoom 对象未处于 ROOM_STATE_ENTERED 状态" {
                cause: "当 AVRoom 对象未处于 ROOM_STATE_ENTERED 状态,去调用需要处于这个状态才允许调用的接口时,则会产生这个错误。",
                solution: "修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。",
            },
            AV_ERR_ROOM_NOT_EXITED = 1202 "AVRoom 对象未处于 ROOM_STATE_EXITED 状态" {
                cause: "当 AVRoom 对象未处于 ROOM_STATE_EXITED 状态, 去调用需要处于这个状态才允许调用的接口时,则会产生这个错误。如不在这种状态下,去调用 AVContext::StopContext 时,就会产生这个错误。",
                solution: "修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。",
            },
            AV_ERR_DEVICE_NOT_EXIST = 1301 "设备不存在" {
                cause: "当设备不存在或者设备初始化未完成时,去使用设备,则会产生这个错误。",
                solution: "确认设备是否真的存在,确保设备 id 填写的正确性,确保在设备初始化成功后再去使用设备。",
            },
            AV_ERR_ENDPOINT_NOT_EXIST = 1401 "AVEndpoint 对象不存在" {
                cause: "当成员没有在发语音或视频时,去获取它的 AVEndpoint 对象时,就可能产生这个错误。",
                solution: "修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。",
            },
            AV_ERR_ENDPOINT_HAS_NOT_VIDEO = 1402 "成员没有发视频" {
                cause: "当成员没有在发视频时,去做需要成员发视频的相关操作时,就可能产生这个错误。如当某个成员没有发送视频时,去请求他的画面,就会产生这个错误。",
                solution: "修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。",
            },
            AV_ERR_TINYID_TO_OPENID_FAILED = 1501 "tinyid 转 identifier 失败" {
                cause: "当收到某个成员信息更新的信令时,需要去把 tinyid 转成 identifier,如果IMSDK 库相关逻辑存在问题、网络存在问题等,则会产生这个错误。",
                solution: "确认网络是否存在问题,查看日志确认 IMSDK 相关逻辑是否存在问题。",
            },
            AV_ERR_OPENID_TO_TINYID_FAILED = 1502 "identifier 转 tinyid 失败" {
                cause: "当调用 StartContext 接口时,需要去把 identifier 转成 tinyid,如果 IMSDK库相关逻辑存在问题、网络存在问题、没有处于登录态时等,则会产生这个错误。",
                solution: "确认网络是否存在问题,查看日志确认 IMSDK 相关逻辑是否存在问题, 确认已经成功调用 IMSDK 的登录接口。",
            },
            AV_ERR_DEVICE_TEST_NOT_EXIST = 1601 "AVDeviceTest 对象未处于 DEVICE_TEST_STATE_STARTED 状态(windows 特有)" {
                cause: "当 AVDeviceTest 对象未处于 DEVICE_TEST_STATE_STARTED 状态, 去调用需要处于这个状态才允许调用的接口时,则会产生这个错误。",
                solution: "修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。",
            },
            AV_ERR_DEVICE_TEST_NOT_STOPPED = 1602 "AVDeviceTest 对象未处于 DEVICE_TEST_STATE_STOPPED 状态(windows 特有)" {
                cause: "当 AVDeviceTest 对象未处于 DEVICE_TEST_STATE_STOPPED 状态, 去调用需要处于这个状态才允许调用的接口时,则会产生这个错误。如不在这种状态下,去调用 AVContext::StopContext 时,就会产生这个错误。",
                solution: "修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。",
            },
            AV_ERR_INVITE_FAILED = 1801 "发送邀请失败" {
                cause: "发送邀请时产生的失败。",
                solution: "邀请模块只是用于 DEMO 演示方便用,对外暂不支持邀请功能,所以业务侧不需要处理这些错误码。",
            },
            AV_ERR_ACCEPT_FAILED = 1802 "接受邀请失败" {
                cause: "接受邀请时产生的失败。",
                solution: "邀请模块只是用于 DEMO 演示方便用,对外暂不支持邀请功能,所以业务侧不需要处理这些错误码。",
            },
            AV_ERR_REFUSE_FAILED = 1803 "拒绝邀请失败" {
                cause: "拒绝邀请时产生的失败。",
                solution: "邀请模块只是用于 DEMO 演示方便用,对外暂不支持邀请功能,所以业务侧不需要处理这些错误码。",
            },
        }

        pub domain Server 10000..=19999 "后台错误" {
            AV_ERR_SERVER_FAILED = 10001 "一般错误" {
                cause: "具体原因需要通过分析日志确认后台返回给客户端的真正错误码才能知道。",
                solution: "分析日志,获取后台返回给客户端的真正错误码,并联系后台同事协助解决。",
            },
            AV_ERR_SERVER_INVALID_ARGUMENT = 10002 "错误参数" {
                cause: "调用 SDK 接口时,或 SDK 内部发送信令给后台时,传了错误的参数,具体原因需要通过分析日志确认后台返回给客户端的真正错误码才能知道。",
                solution: "确保调用 SDK 接口时所传的参数的正确性。分析日志,获取后台返回给客户端的真正错误码,并联系后台同事协助解决。",
            },
            AV_ERR_SERVER_NO_PERMISSION = 10003 "没有权限" {
                cause: "没有权限使用某个功能,具体原因需要通过分析日志确认后台返回给客户端的真正错误码才能知道。如进入房间时所带的签名错误或过期,就会产生这个错误。",
                solution: "确保在设置正确的权限参数后才去使用相应的功能。分析日志,获取后台返回给客户端的真正错误码,并联系后台同事协助解决。",
            },
            AV_ERR_SERVER_TIMEOUT = 10004 "超时" {
                cause: "具体原因需要通过分析日志确认后台返回给客户端的真正错误码才能知道。",
                solution: "分析日志,获取后台返回给客户端的真正错误码,并联系后台同事协助解决。",
            },
            AV_ERR_SERVER_ALLOC_RESOURCE_FAILED = 10005 "资源不够" {
                cause: "执行某些操作时,需要分配更多的资源(如内存)失败了,或者超过最大的资源限制(如超过最大的房间成员人数),则会产生这个错误。具体原因需要通过分析日志确认后台返回给客户端的真正错误码才能知道。",
                solution: "分析日志,获取后台返回给客户端的真正错误码,并联系后台同事协助解决。",
            },
            AV_ERR_SERVER_ID_NOT_IN_ROOM = 10006 "不在房间内" {
                cause: "在不在房间内时,去执行某些操作,则会产生这个错误。具体原因需要通过分析日志确认后台返回给客户端的真正错误码才能知道。",
                solution: "分析日志,获取后台返回给客户端的真正错误码,并联系后台同事协助解决。",
            },
            AV_ERR_SERVER_NOT_IMPLEMENT = 10007 "未实现" {
                cause: "调用 SDK 接口时,如果相应的功能还未支持,则会产生这个错误。",
                solution: "暂不支持该功能,找其他替代方案。",
            },
            AV_ERR_SERVER_REPEATED_OPERATION = 10008 "重复操作" {
                cause: "具体原因需要通过分析日志确认后台返回给客户端的真正错误码才能知道。",
                solution: "分析日志,获取后台返回给客户端的真正错误码,并联系后台同事协助解决。",
            },
            AV_ERR_SERVER_ROOM_NOT_EXIST = 10009 "房间不存在" {
                cause: "房间不存在时,去执行某些操作,则会产生这个错误。",
                solution: "分析日志,获取后台返回给客户端的真正错误码,并联系后台同事协助解决。",
            },
            AV_ERR_SERVER_ENDPOINT_NOT_EXIST = 10010 "成员不存在" {
                cause: "某个成员不存在时,去执行该成员相关的操作,则会产生这个错误。",
                solution: "分析日志,获取后台返回给客户端的真正错误码,并联系后台同事协助解决。",
            },
            AV_ERR_SERVER_INVALID_ABILITY = 10011 "错误能力" {
                cause: "具体原因需要通过分析日志确认后台返回给客户端的真正错误码才能知道。",
                solution: "分析日志,获取后台返回给客户端的真正错误码,并联系后台同事协助解决。",
            },
        }
    }
}
