pub mod iot_video {
    error_codes::define_codes! {
        /// The codes of the IoT video SDK for iOS, of its peer-to-peer layer and of its servers: 47 codes in 15 domains.
        pub catalog IOT_VIDEO = "iot-video" "IoT Video SDK 错误码" in zh;

        /// Errors of Asrv: what the server answers about the target of a message or of a binding.
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

        /// Errors of Csrv, which connects to Asrv. The document gives its range and no code.
        pub domain Csrv 8500..=8699 "Csrv 错误（对接 Asrv）" {}

        /// Errors common to every service. The document gives the range and no code.
        pub domain Common 10000..=10999 "通用错误" {}

        /// Errors about products and devices. The document gives the range and no code.
        pub domain Product 11000..=11999 "产品/设备相关错误" {}

        /// Errors about users. The document gives the range and no code.
        pub domain User 12000..=12999 "用户相关错误" {}

        /// Errors about customers. The document gives the range and no code.
        pub domain Customer 13000..=13999 "客户相关错误" {}

        /// Errors of cloud storage. The document gives the range and no code.
        pub domain CloudStorage 14000..=14999 "云存相关错误" {}

        /// Errors of UPG. The document gives the range and no code.
        pub domain Upg 15000..=15999 "UPG 相关错误" {}

        /// Errors of the help centre. The document gives the range and no code.
        pub domain HelpCenter 16000..=16999 "帮助中心错误" {}

        /// Errors of calls to third parties. The document gives the range and no code.
        pub domain ThirdParty 17000..=17999 "第三方调用错误" {}

        /// Errors of the peer-to-peer connection between an app and a device.
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

        /// Errors of the iOS SDK: connections, the player, and messages.
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

        /// Errors of the Android SDK. The document gives the range and no code.
        pub domain AndroidSdk 22000..=22999 "Android SDK 错误" {}

        /// Errors of the PC SDK. The document gives the range and no code.
        pub domain PcSdk 23000..=23999 "PC SDK 错误" {}

        /// Errors of the device SDK. The document gives the range and no code.
        pub domain DevSdk 24000..=24999 "DEV SDK 错误" {}

        reserved 8799..=9999 "预留错误";

        texts en for IOT_VIDEO "IoT Video SDK error codes" {
            reserved "预留错误" "reserved errors",
        }
        texts en for Asrv "Asrv errors" {
            section "常见服务器错误码" "Common server error codes",
            ASrv_dst_offline "the target is offline",
            ASrv_dst_notexsit "the target does not exist",
            ASrv_dst_error_relation "illegal relationship chain",
            ASrv_binderror_dev_usr_has_bind "the device is already bound to this user",
            ASrv_binderror_dev_has_bind_other "the device is already bound to another user",
            ASrv_binderror_customer_diffrent "the customer ID of the device does not match the customer ID of the user",
        }
        texts en for Csrv "Csrv errors (interfacing with Asrv)";
        texts en for Common "General errors";
        texts en for Product "Product and device errors";
        texts en for User "User errors";
        texts en for Customer "Customer errors";
        texts en for CloudStorage "Cloud storage errors";
        texts en for Upg "UPG errors";
        texts en for HelpCenter "Help centre errors";
        texts en for ThirdParty "Third-party call errors";
        texts en for P2p "P2P errors" {
            section "P2P 错误码" "P2P error codes",
            TermErr_msg_send_peer_timeout "sending the message to the peer timed out",
            TermErr_msg_calling_hangup "ordinary hang-up message",
            TermErr_msg_calling_send_timeout "sending the calling message timed out",
            TermErr_msg_calling_no_srv_addr "the server has not assigned a relay address",
            TermErr_msg_calling_handshake_timeout "the handshake timed out",
            TermErr_msg_calling_token_error "token verification failed on the device",
            TermErr_msg_calling_all_chn_busy "all monitoring channels are in use",
            TermErr_msg_calling_timeout_disconnect "disconnected after a timeout",
            TermErr_msg_calling_no_find_dst_id "the destination ID was not found",
            TermErr_msg_calling_check_token_error "an error occurred while verifying the token",
            TermErr_msg_calling_dev_is_disable "the device is disabled",
            TermErr_msg_calling_duplicate_call "duplicate call",
            TermErr_msg_gdm_handle_processing "the device is processing",
            TermErr_msg_gdm_handle_leaf_path_error "verification on the device found the leaf path to be illegal",
            TermErr_msg_gdm_handle_parse_json_fail "an error occurred while the device was parsing JSON",
            TermErr_msg_gdm_handle_fail "the device failed to process the Action",
            TermErr_msg_gdm_handle_no_cb_registered "the device has not registered a callback function for the Action",
            TermErr_msg_gdm_handle_buildin_prowritable_error "the device does not allow a built-in writable object to be modified over the local area network",
        }
        texts en for IoT "iOS SDK errors" {
            section "连接错误码" "Connection error codes",
            section "播放器错误码" "Player error codes",
            section "消息管理错误码" "Message management error codes",
            IVConnError_ExceedsMaxNumber "the maximum number of connection channels has been reached (MAX_CONNECTION_NUM)",
            IVConnError_Duplicate "the connection channel already exists",
            IVConnError_ConnectFailed "failed to establish a connection",
            IVConnError_Disconnected "disconnected or not connected",
            IVConnError_ExceedsMaxLength "the length of the data exceeds the limit (MAX_PKG_BYTES)",
            IVConnError_NotAvailableNow "the current connection is temporarily unavailable, or the SDK is offline",
            IVPlayerError_NoRespondsToSelector "nothing responds to the method selector, or the protocol method is not implemented",
            IVPlayerError_InvalidParameter "incorrect parameter",
            IVPlayerError_PlaybackListEmpty "the video recording list is empty",
            IVPlayerError_PlaybackDataErr "the video recording list contains abnormal data",
            IVPlayerError_RecorderIsRunning "recording is in progress",
            IVPlayerError_VideoResolutionChanged "the video resolution has changed",
            IVPlayerError_EncoderNotAvailableNow "the encoder is temporarily unavailable",
            IVPlayerError_PlaybackListVerErr "the version of the video recording list is not supported",
            IVMessageError_duplicate "the message is a duplicate or is already being sent",
            IVMessageError_sendFailed "failed to send the message",
            IVMessageError_timeout "the response to the message timed out",
            IVMessageError_GetGdmDataErr "failed to get the thing model",
            IVMessageError_RcvGdmDataErr "failed to receive the thing model",
            IVMessageError_SendPassSrvErr "failed to pass data through to the server",
            IVMessageError_SendPassDevErr "failed to pass data through to the device",
            IVMessageError_NotFoundCallback "the callback was not found or has timed out",
            IVMessageError_ExceedsMaxLength "the length of the message exceeds the limit (MAX_DATA_SIZE)",
        }
        texts en for AndroidSdk "Android SDK errors";
        texts en for PcSdk "PC SDK errors";
        texts en for DevSdk "DEV SDK errors";
    }
}

pub mod iot_cloud {
    error_codes::define_codes! {
        /// The codes that any call of the IoT cloud API may answer, in `Error.Code`: 72 codes in 6 domains.
        pub catalog IOT_CLOUD = "iot-cloud" "IoT 云 API 错误码说明" in zh;

        /// HTTP status codes of the API.
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

        /// Logic codes about logging in.
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

        /// Logic codes of every kind: permissions, data, messages, files, the API itself.
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

        /// Logic codes about devices and their licences.
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

        /// Logic codes about binding a device and undoing it.
        pub domain Binding 31000..=31999 "逻辑错误码：设备绑定" {
            DeviceBindOrUnbindFailed = 31001 "设备绑定/解绑失败",
            NoBoundDevice = 31002 "无绑定设备",
        }

        /// Logic codes about services that an application publishes or calls.
        pub domain Service 40000..=49999 "逻辑错误码：服务" {
            ServiceNotFound = 40001 "服务不存在",
            ServiceNotPublished = 40002 "服务未发布",
            AppNotPermittedToAccessService = 40003 "应用没有权限访问服务",
            AppCallServiceException = 40004 "应用调用服务发生异常",
            ServiceCallbackTypeError = 40005 "服务回调类型错误",
            ServiceApiNotFound = 40006 "服务对应的api不存在",
            ServiceAddressOrApiRouteError = 40007 "服务地址或者api路由错误",
        }

        texts en for IOT_CLOUD "IoT cloud API error codes";
        texts en for Http "HTTP status codes" {
            BadRequest "invalid request: the body format is incorrect",
            Forbidden "access is forbidden",
            RequestFailed "the request failed",
            InternalServerError "internal server error",
            ServiceNotImplemented "the service is not implemented",
            GatewayError "gateway error: the service is unavailable",
            ServiceUnavailable "the service is unavailable",
            BackendUnavailableOrTimeout "the backend service is unavailable, or processing timed out",
        }
        texts en for Login "Logic error codes: login" {
            LoginInfoIncomplete "the login information is incomplete",
            NotLoggedIn "not logged in",
            LoginTimeout "the login timed out",
            LoginException "an exception occurred during login",
            LoginTooFrequent "logins are too frequent",
            LoginSigError "the login signature (sig) is incorrect",
            LoginTimeAbnormal "the login time is abnormal",
            CsrfTokenCheckFailed "CSRF token verification failed",
        }
        texts en for General "Logic error codes: general" {
            UnknownInternalError "unknown internal error, usually because the environments used for integration testing differ",
            InsufficientPermission "insufficient permissions",
            DataNotFound "the data does not exist",
            SendMessageException "an exception occurred while sending the message",
            DataFormatError "the data format is incorrect",
            SendMessageTimeout "sending the message timed out",
            ValueNotFound "the query found no value.",
            ValueLimitExceeded "the prescribed value is exceeded",
            MultipleLongPollsFromSameIp "the same IP address sent more than one long polling request",
            WechatAccessTokenUnavailable "the WeChat access_token cannot be obtained",
            NonGatewayDeviceQueriedSubnodes "a device that is not a network management device queried information about child nodes",
            ReadPostDataFailed "an error occurred while reading the POST data",
            QqRequestConditionNotMet "QQ does not meet the conditions of this request",
            GetServerAddressFailed "an error occurred while getting the server address",
            DatabaseOperationFailed "the database operation failed",
            InvalidFileUploadToken "the token is invalid; returned by verification during a file upload",
            FileUploadFailedOrMissing "the file upload failed, or no file was uploaded",
            CallbackVerificationFailed "failed to verify the callback interface",
            DeviceAlreadyBound "the device is already bound and cannot be bound to another project",
            OperationFailed "the operation failed",
            RecordingNotStarted "video recording has not been started",
            FileTooLargeToReturn "the file is too large to be returned",
            MessageServiceException "an exception occurred in the message service",
            InvalidInterface "the interface is invalid",
            DeviceNotPushingStream "the device is not publishing a stream",
            UnreasonableParameter "a parameter is unreasonable",
            UnregisteredUser "the user is not registered",
            NoPermission "no permission",
            MissingParameter "a parameter is missing",
            ApiCallFailed "the API call failed",
            UnreasonableSourceData "the source data is unreasonable",
            ApiDatabaseOperationFailed "the database operation failed",
            ResourceNotFound "the resource does not exist",
            BodyOrFileTooLarge "the size of the request body or of the file exceeds the limit",
            FeatureNotImplemented "the feature is not implemented",
        }
        texts en for Device "Logic error codes: devices and licences" {
            InvitationCodeExists "the invitation code already exists; this exception may be returned when an invitation code for system registration is generated",
            ParameterError "incorrect parameter",
            DuplicateSn "duplicate serial number (SN)",
            AppIdNotBoundToAccount "the App ID is not bound to an account",
            BindDeviceException "an exception occurred while binding the device",
            WechatDeviceVerificationFailed "WeChat failed to verify the device information",
            SyncDeviceInfoFormatError "incorrect format while synchronising the device information",
            ServerReadPostDataFailed "an error occurred while the server was getting the content of the POST data",
            GetLicenseParameterError "incorrect parameter while the device was obtaining a licence",
            LicenseAlreadyIssued "the device has already obtained a licence",
            LicensesUsedUp "the licences are used up; try again later",
            IllegalDevice "illegal device",
        }
        texts en for Binding "Logic error codes: device binding" {
            DeviceBindOrUnbindFailed "failed to bind or unbind the device",
            NoBoundDevice "no device is bound",
        }
        texts en for Service "Logic error codes: services" {
            ServiceNotFound "the service does not exist",
            ServiceNotPublished "the service has not been published",
            AppNotPermittedToAccessService "the application has no permission to access the service",
            AppCallServiceException "an exception occurred while the application was calling the service",
            ServiceCallbackTypeError "the type of the service callback is incorrect",
            ServiceApiNotFound "the API of the service does not exist",
            ServiceAddressOrApiRouteError "the service address or the API route is incorrect",
        }
    }
}

pub mod easemob_rtc {
    error_codes::define_codes! {
        /// The codes of the Easemob conference server and of its SDKs for Android and iOS: 78 codes in 3 domains.
        pub catalog EASEMOB_RTC = "easemob-rtc" "环信音视频错误码描述" in zh;

        /// What the conference server answers: 0 for success, a negative number for a failure.
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

        /// What the Android SDK reports: a number space of its own, over much the same numbers as `Ios`.
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

        /// What the iOS SDK reports: a number space of its own, over much the same numbers as `Android`.
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
}

pub mod netease_rtc {
    error_codes::define_codes! {
        /// The codes of the NetEase web SDK for audio and video and of its server: 93 codes in 9 domains.
        pub catalog NETEASE_RTC = "netease-rtc" "网易云信音视频错误码说明" in zh;

        /// General errors: channels, sessions, parameters, the network probe.
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

        /// Errors of interactive live streaming.
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

        /// Errors of recording in the browser.
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

        /// Errors of the connection to the gateway server.
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

        /// Errors of video and of screen sharing.
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

        /// Errors of audio and of musical accompaniment.
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

        /// Errors of cameras, microphones and other devices.
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

        /// What the server answered, as a number, in the `serverCode` of `ChannelStartFail`, `ChannelCreatingError` and `ChannelJoinError`.
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

        /// What the server answered, as a string, in the same column as `ServerCode`.
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
            ChannelReserveTimeOut "the request timed out" { detail: "While the network probe is used, a request for server resources is answered with a timeout error" },
            ChannelJoinMeetingModeError "incorrect conference mode" { detail: "The leaveChannel method is used incorrectly (it was called in a peer-to-peer call)" },
            ChannelStartFail "failed to initiate the channel" { detail: "An error that occurs when a peer-to-peer or multi-party call is initiated" },
            DataError "incorrect data" { detail: "While the network probe is used, the format of the video data is incorrect, so the probe cannot be carried out" },
            ParamError "incorrect parameter" { detail: "Returned if a parameter is filled in incorrectly when an API of the SDK is used" },
            ChannelCreatingError "failed to create the room" { detail: "Returned if creating a room fails" },
            ChannelJoinError "failed to join the room" { detail: "Returned if joining a room fails" },
            ChannelJoinAlreadyIn "failed to join the room" { detail: "The error code for joining a room again while already in it" },
            ChannelSessionNotExists "the session or connection does not exist" { detail: "The error code for leaving a room when the room does not exist" },
            ChannelAlreadyInSession "the session is already established; call the method before the session is established" { detail: "The room has already been created, so the method cannot be called" },
            ServerConnectionError "server connection error" { detail: "The error code for a failure to connect to the server during the network probe" },
            StageNotMatch "the scenario does not match (P2P/MEETING)" { detail: "An error reported when the role is switched between interactive user and audience member during the call (switching is not allowed in peer-to-peer mode)" },
            NetworkInDetecting "the network is being probed" { detail: "Joining a room is not allowed during the network probe" },
            FunctionNotEnabled "the feature is not enabled" { detail: "Local storage of logs has not been started, but an API related to it was called" },
        }
        texts en for LiveStreaming "Interactive live streaming error codes" {
            RoomServerErrAuthError "authentication error" { detail: "The error code for a call to the updateRtmpHost method, which updates the picture on the host's side" },
            RoomServerErrChannelNotExist "the room does not exist" { detail: "The error code for a call to the updateRtmpHost method, which updates the picture on the host's side" },
            RoomServerErrUidNotExist "the uid does not exist in the room" { detail: "The error code for a call to the updateRtmpHost method, which updates the picture on the host's side" },
            RoomServerErrNoPermission "no permission" { detail: "The error code for a call to the updateRtmpHost method, which updates the picture on the host's side" },
            RoomServerErrDataError "the request data is incorrect" { detail: "The error code for a call to the updateRtmpHost method, which updates the picture on the host's side" },
            RoomServerErrUnknown "authentication error" { detail: "The error code for a call to the updateRtmpHost method, which updates the picture on the host's side" },
            RoomServerErrServerError "internal server error" { detail: "The error code for a call to the updateRtmpHost method, which updates the picture on the host's side" },
            RoomServerErrInvilid "invalid operation" { detail: "The error code for a call to the updateRtmpHost method, which updates the picture on the host's side" },
        }
        texts en for LocalRecording "Local recording" {
            VideoRecordExsit "the video recording file already exists; download or clear it" { detail: "Recording was repeated; deal with the current recording file" },
            VideoRecordInvalid "the call does not exist" { detail: "During local recording, there is no audio or video, or the room does not exist" },
            RecordNotExist "the recording object does not exist, or the recording has ended" { detail: "An error reported when playing, downloading or clearing (the recording object cannot be found)" },
            RecordLackAccount "the account to be recorded is missing" { detail: "When recording starts, the account is incorrect" },
            RecordNoStream "there is currently no audio or video data, so recording is not possible" { detail: "When recording starts, the media to be recorded cannot be found, so recording is not possible" },
            RecordBrowserNotSupport "the current browser does not support audio and video recording" { detail: "When recording starts, the current browser does not support audio and video recording, so recording is not possible" },
            RecordBrowserNotSupportFormat "the current browser does not support audio and video recording in this format" { detail: "When recording starts, the current browser does not support audio and video recording in this format, so recording is not possible" },
            RecordInRecording "audio and video are being recorded; do not repeat the operation" { detail: "Audio and video are being recorded; do not repeat the operation" },
            RecordFormatError "failed to decode or format audio and video while recording" { detail: "Failed to decode or format audio and video while recording" },
        }
        texts en for Gateway "Server connection error codes" {
            GateWayLoginFail "failed to log in to the gateway" { detail: "Failed to log in to the server" },
            GateWayConnectionTimeout "the connection to the gateway timed out" { detail: "The connection to the server timed out" },
            GateWayAddressNotAvailable "no gateway address is available; make sure that the peer has turned on the WebRTC compatibility switch" { detail: "An error occurred while assigning the server address" },
            GateWayLoginAlready "gateway management is already initialised or logged in: repeated operation" { detail: "Repeated login" },
            GateWayServerError "gateway server error" { detail: "An error reported by the server" },
            GateWayRTCConnectFail "the RTC connection failed" { detail: "The connection to the server failed" },
        }
        texts en for Video "Video error codes" {
            VideoDecodeError "the browser on this device model does not support H264 encoding" { detail: "Video encoding or decoding is not supported, so no call is possible" },
            VideoStreamFetchError "failed to get the media stream" { detail: "When video or screen sharing is played or turned off, the corresponding video data stream cannot be obtained" },
            VideoContainerNotExist "the canvas container is not set" { detail: "When video or screen sharing is played, no div tag is set" },
            VideoMixStreamExceed "when mixing is newly turned on or off, at most one device can be on" { detail: "If mixing was not set before and is set now while both streams exist, one of the streams must be closed first" },
            VideoScreenShareNotSupport "native screen sharing is not supported; check the browser version, or whether \"Experimental Web Platform features\" is turned on in \"chrome://flags/\"" { detail: "Screen sharing failed" },
        }
        texts en for Audio "Audio error codes" {
            AudioStreamFetchError "failed to get the audio stream" { detail: "When audio is played or turned off, the corresponding audio data stream cannot be obtained" },
            AudioUserHasBeenLeft "the user has logged out or left the room" { detail: "When the startDevice method turns on the microphone and obtains the audio stream, the user is found to be no longer in the room" },
            AudioDisabled "audio is disabled" { detail: "Reported if the microphone is found to be off when the volume of the audio being captured is obtained or musical accompaniment is turned on" },
            MusicalAccompanimentError "an error occurred during musical accompaniment" { detail: "When musical accompaniment starts, decoding the audio file fails" },
            AudioFileDownloadError "failed to load the musical accompaniment file" { detail: "When musical accompaniment starts, loading the audio file fails" },
            MusicalAccompanimentUnsupport "this browser does not support musical accompaniment" { detail: "This browser does not support musical accompaniment" },
            UnpauseMusicalAccompaniment "musical accompaniment is not currently paused" { detail: "An error reported if musical accompaniment is resumed while it is not currently paused" },
            pausedMusicalAccompaniment "musical accompaniment is already paused" { detail: "An error reported if musical accompaniment is paused while it is already paused" },
            UnstartMusicalAccompaniment "musical accompaniment is already paused" { detail: "An error reported if an API of musical accompaniment is called while musical accompaniment is not turned on" },
        }
        texts en for Device "Audio and video device error codes" {
            DeviceNotSupport "the device type is not supported" { detail: "The type parameter of the startDevice method is incorrect and cannot be recognised" },
            DeviceNotExists "the device does not exist, or there is no device" { detail: "When the startDevice method is called, there is no device at all, so none can be turned on" },
            DeviceOpenError "failed to turn on the device: unknown error" { detail: "When the startDevice method is called, turning on the device fails" },
            DeviceNotOpen "the device is not turned on or not initialised" { detail: "When the stotDevice method is called, the device is found not to be turned on" },
            DeviceAlreadyOpen "the device is already turned on: repeated operation" { detail: "The device is turned on again" },
            DeviceNotAvailable "failed to get the list of available devices" { detail: "Failed to get the list of available devices" },
        }
        texts en for ServerCode "serverCode" {
            MeetingModeError "incorrect conference mode; check the parameters for joining the room",
            NonRtmpUserJoinedRtmpChannel "a non-RTMP user joined an RTMP channel",
            InteractiveUserLimitExceeded "the maximum number of interactive users in the channel is exceeded",
            HostAlreadyInRoom "the room already has a host",
            ChannelCreatorNotHost "but the creator of the channel is not a host",
            AuthenticationFailed "authentication failed",
            RoomAlreadyClosed "the room has already been closed",
            MultiUserRoomNotSupportedOnH5 "H5 (HTML5) does not support joining a room in multi-party mode",
            KickedOutOfRoom "you were removed from the room",
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
}

pub mod tencent_av {
    error_codes::define_codes! {
        /// The codes of Tencent's audio and video SDK: 33 codes in 2 domains, each with cause and solution.
        pub catalog TENCENT_AV = "tencent-av" "腾讯音视频 SDK 错误码表" in zh;

        /// What the SDK itself reports.
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

        /// What the SDK reports when the server refused; the server's own code is in the log.
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

        texts en for TENCENT_AV "Tencent audio and video SDK error codes";
        texts en for Client "Client errors" {
            AV_ERR_FAILED "general error" { cause: "The specific cause has to be identified by analysing logs and the like.", solution: "Analyse the logs." },
            AV_ERR_REPEATED_OPERATION "repeated operation" { cause: "This error occurs if an operation is in progress and the same operation is performed again. For example, it occurs if entering a room is attempted while the room is already being entered.\nThe main kinds of operation are those of AVContext, of rooms, of devices and of members.\nOperations of AVContext: StartContext/StopContext.\nOperations of rooms: EnterRoom/ExitRoom.\nOperations of devices: turning a device on or off.\nOperations of members: requesting or cancelling the picture.", solution: "Wait until the previous operation has finished before performing the next one." },
            AV_ERR_EXCLUSIVE_OPERATION "mutually exclusive operation" { cause: "This error occurs if an operation is in progress and another operation of the same kind is performed. For example, it occurs if exiting a room is attempted while the room is still being entered.", solution: "Wait until the previous operation has finished before performing the next one." },
            AV_ERR_HAS_IN_THE_STATE "already in the desired state" { cause: "This error occurs if an object is already in a state and an operation is performed that would put it into that state. For example, it occurs if entering a room is attempted while already in the room.", solution: "Since the object is already in the desired state, the operation can be regarded as successful and handled as a success." },
            AV_ERR_INVALID_ARGUMENT "incorrect parameter" { cause: "This error occurs if an incorrect parameter is passed when a method of the SDK is called. For example, it occurs if a room is entered with a room type that is neither AVRoom::ROOM_TYPE_PAIR nor AVRoom::ROOM_TYPE_MULTI.", solution: "Read the API documentation carefully to learn the valid range of every parameter of every method, determine which parameter values do not follow the specification, make sure that the parameters passed are correct, and take preventive measures accordingly." },
            AV_ERR_TIMEOUT "timed out" { cause: "This error occurs if an operation has not returned its result within the prescribed time. In most cases, it is likely only when signalling is transmitted and the network has a problem. For example, it occurs if the result of entering a room is not returned within 30 s.", solution: "Check whether the network has a problem, and try again." },
            AV_ERR_NOT_IMPLEMENTED "not implemented" { cause: "This error occurs if a method of the SDK is called but the corresponding feature is not supported yet.", solution: "The feature is not supported for now; find an alternative." },
            AV_ERR_NOT_IN_MAIN_THREAD "not on the main thread" { cause: "The public methods of the SDK must be executed on the main thread. This error occurs if the application calls a method of the SDK on any other thread.", solution: "Change the logic of the application so that methods of the SDK are called on the main thread." },
            AV_ERR_CONTEXT_NOT_EXIST "the AVContext object is not in the CONTEXT_STATE_STARTED state" { cause: "This error occurs if a method that may be called only in the CONTEXT_STATE_STARTED state is called while the AVContext object is not in that state.", solution: "Change the logic of the application so that methods of the SDK are called at the right time." },
            AV_ERR_CONTEXT_NOT_STOPPED "the AVContext object is not in the CONTEXT_STATE_STOPPED state" { cause: "This error occurs if a method that may be called only in the CONTEXT_STATE_STOPPED state is called while the AVContext object is not in that state. For example, it occurs if AVContext::DestroyContext is called in another state.", solution: "Change the logic of the application so that methods of the SDK are called at the right time." },
            AV_ERR_ROOM_NOT_EXIST "the AVRoom object is not in the ROOM_STATE_ENTERED state" { cause: "This error occurs if a method that may be called only in the ROOM_STATE_ENTERED state is called while the AVRoom object is not in that state.", solution: "Change the logic of the application so that methods of the SDK are called at the right time." },
            AV_ERR_ROOM_NOT_EXITED "the AVRoom object is not in the ROOM_STATE_EXITED state" { cause: "This error occurs if a method that may be called only in the ROOM_STATE_EXITED state is called while the AVRoom object is not in that state. For example, it occurs if AVContext::StopContext is called in another state.", solution: "Change the logic of the application so that methods of the SDK are called at the right time." },
            AV_ERR_DEVICE_NOT_EXIST "the device does not exist" { cause: "This error occurs if a device is used while it does not exist or its initialisation is not complete.", solution: "Check that the device really exists, make sure that the device ID is entered correctly, and use the device only after it has been initialised successfully." },
            AV_ERR_ENDPOINT_NOT_EXIST "the AVEndpoint object does not exist" { cause: "This error may occur if the AVEndpoint object of a member is requested while the member is sending neither voice nor video.", solution: "Change the logic of the application so that methods of the SDK are called at the right time." },
            AV_ERR_ENDPOINT_HAS_NOT_VIDEO "the member is not sending video" { cause: "This error may occur if an operation that requires a member to send video is performed while the member is not sending video. For example, it occurs if the picture of a member is requested while that member is not sending video.", solution: "Change the logic of the application so that methods of the SDK are called at the right time." },
            AV_ERR_TINYID_TO_OPENID_FAILED "failed to convert a tinyid to an identifier" { cause: "When signalling about an update of a member's information is received, the tinyid has to be converted to an identifier. This error occurs if, for example, there is a problem with the related logic of the IMSDK library or with the network.", solution: "Check whether the network has a problem, and check in the logs whether the related logic of IMSDK has a problem." },
            AV_ERR_OPENID_TO_TINYID_FAILED "failed to convert an identifier to a tinyid" { cause: "When the StartContext method is called, the identifier has to be converted to a tinyid. This error occurs if, for example, there is a problem with the related logic of the IMSDK library or with the network, or if the user is not logged in.", solution: "Check whether the network has a problem, check in the logs whether the related logic of IMSDK has a problem, and check that the login method of IMSDK has been called successfully." },
            AV_ERR_DEVICE_TEST_NOT_EXIST "the AVDeviceTest object is not in the DEVICE_TEST_STATE_STARTED state (Windows only)" { cause: "This error occurs if a method that may be called only in the DEVICE_TEST_STATE_STARTED state is called while the AVDeviceTest object is not in that state.", solution: "Change the logic of the application so that methods of the SDK are called at the right time." },
            AV_ERR_DEVICE_TEST_NOT_STOPPED "the AVDeviceTest object is not in the DEVICE_TEST_STATE_STOPPED state (Windows only)" { cause: "This error occurs if a method that may be called only in the DEVICE_TEST_STATE_STOPPED state is called while the AVDeviceTest object is not in that state. For example, it occurs if AVContext::StopContext is called in another state.", solution: "Change the logic of the application so that methods of the SDK are called at the right time." },
            AV_ERR_INVITE_FAILED "failed to send an invitation" { cause: "A failure that occurs when an invitation is sent.", solution: "The invitation module is only for the convenience of demonstrations in the DEMO; invitations are not supported publicly for now, so the application does not need to handle these error codes." },
            AV_ERR_ACCEPT_FAILED "failed to accept an invitation" { cause: "A failure that occurs when an invitation is accepted.", solution: "The invitation module is only for the convenience of demonstrations in the DEMO; invitations are not supported publicly for now, so the application does not need to handle these error codes." },
            AV_ERR_REFUSE_FAILED "failed to refuse an invitation" { cause: "A failure that occurs when an invitation is refused.", solution: "The invitation module is only for the convenience of demonstrations in the DEMO; invitations are not supported publicly for now, so the application does not need to handle these error codes." },
        }
        texts en for Server "Backend errors" {
            AV_ERR_SERVER_FAILED "general error" { cause: "The specific cause can be determined only by analysing the logs for the actual error code that the backend returned to the client.", solution: "Analyse the logs to obtain the actual error code that the backend returned to the client, and ask the backend team for help." },
            AV_ERR_SERVER_INVALID_ARGUMENT "incorrect parameter" { cause: "An incorrect parameter was passed when a method of the SDK was called, or when the SDK internally sent signalling to the backend. The specific cause can be determined only by analysing the logs for the actual error code that the backend returned to the client.", solution: "Make sure that the parameters passed to methods of the SDK are correct. Analyse the logs to obtain the actual error code that the backend returned to the client, and ask the backend team for help." },
            AV_ERR_SERVER_NO_PERMISSION "no permission" { cause: "There is no permission to use a feature. The specific cause can be determined only by analysing the logs for the actual error code that the backend returned to the client. For example, this error occurs if the signature supplied when entering a room is incorrect or has expired.", solution: "Use a feature only after the correct permission parameters have been set. Analyse the logs to obtain the actual error code that the backend returned to the client, and ask the backend team for help." },
            AV_ERR_SERVER_TIMEOUT "timed out" { cause: "The specific cause can be determined only by analysing the logs for the actual error code that the backend returned to the client.", solution: "Analyse the logs to obtain the actual error code that the backend returned to the client, and ask the backend team for help." },
            AV_ERR_SERVER_ALLOC_RESOURCE_FAILED "insufficient resources" { cause: "This error occurs if an operation needs more resources (such as memory) and their allocation fails, or if a maximum resource limit (such as the maximum number of members in a room) is exceeded. The specific cause can be determined only by analysing the logs for the actual error code that the backend returned to the client.", solution: "Analyse the logs to obtain the actual error code that the backend returned to the client, and ask the backend team for help." },
            AV_ERR_SERVER_ID_NOT_IN_ROOM "not in the room" { cause: "This error occurs if certain operations are performed while not in the room. The specific cause can be determined only by analysing the logs for the actual error code that the backend returned to the client.", solution: "Analyse the logs to obtain the actual error code that the backend returned to the client, and ask the backend team for help." },
            AV_ERR_SERVER_NOT_IMPLEMENT "not implemented" { cause: "This error occurs if a method of the SDK is called but the corresponding feature is not supported yet.", solution: "The feature is not supported for now; find an alternative." },
            AV_ERR_SERVER_REPEATED_OPERATION "repeated operation" { cause: "The specific cause can be determined only by analysing the logs for the actual error code that the backend returned to the client.", solution: "Analyse the logs to obtain the actual error code that the backend returned to the client, and ask the backend team for help." },
            AV_ERR_SERVER_ROOM_NOT_EXIST "the room does not exist" { cause: "This error occurs if certain operations are performed while the room does not exist.", solution: "Analyse the logs to obtain the actual error code that the backend returned to the client, and ask the backend team for help." },
            AV_ERR_SERVER_ENDPOINT_NOT_EXIST "the member does not exist" { cause: "This error occurs if an operation that concerns a member is performed while the member does not exist.", solution: "Analyse the logs to obtain the actual error code that the backend returned to the client, and ask the backend team for help." },
            AV_ERR_SERVER_INVALID_ABILITY "incorrect capability" { cause: "The specific cause can be determined only by analysing the logs for the actual error code that the backend returned to the client.", solution: "Analyse the logs to obtain the actual error code that the backend returned to the client, and ask the backend team for help." },
        }
    }
}
