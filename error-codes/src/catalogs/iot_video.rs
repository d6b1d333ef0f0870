//! `iot-video`: an IoT video SDK and its servers.
//!
//! Source: 公共错误码, a table of 16 ranges and five tables of codes, the file `tests/documents/iot-video.md`.
//!
//! Ranges, keys and texts are the document's; the names of the domains are ours, and their titles are its words. `IoT` is
//! 21000 to 21999, the iOS SDK. The headings of the tables of codes are sections. Three of them share the range of the iOS
//! SDK, and the document does not divide it: the ranges of those sections are ours, and the last in the document is the first
//! by number.
//!
//! Kept as they are:
//! - 13 of the 16 ranges have no code of their own. One of those is reserved, the other 12 are empty domains, so that a
//!   number in them still has an owner.
//! - 8700 to 8798 and 18000 to 19999 are nobody's. The reserved range begins at 8799, which looks like a slip for 8700.
//! - `IVMessageError_duplicate`, `_sendFailed` and `_timeout` in lower case; `buildin_prowritable`, `notexsit`, `diffrent`.
//!
//! The English, with `in_language("en")`, is this project's translation and not the vendor's; the vendor's texts stay as they are.
//!
#![doc = include_str!("../../docs/iot-video.md")]

crate::define_codes! {
    /// The codes of the IoT video SDK for iOS, of its peer-to-peer layer and of its servers: 47 codes in 15 domains.
    pub catalog IOT_VIDEO = "iot-video" "IoT Video SDK 错误码" in zh;

    /// Errors of Asrv: what the server answers about the target of a message or of a binding.
    #[non_exhaustive]
    pub domain Asrv 8000..=8499 "Asrv 错误" {
        section "常见服务器错误码" {
            ASrv_dst_offline = 8000 "目标离线",
            ASrv_dst_notexsit = 8002 "目标不存在", // `notexsit`: the document's spelling
            ASrv_dst_error_relation = 8003 "非法关系链",
            ASrv_binderror_dev_usr_has_bind = 8022 "设备已经绑定此用户",
            ASrv_binderror_dev_has_bind_other = 8023 "设备已经绑定其他用户",
            ASrv_binderror_customer_diffrent = 8024 "设备的客户 ID 与用户的客户 ID 不一致", // `diffrent`: the document's spelling
        }
    }

    /// Errors of Csrv, which connects to Asrv. The document gives its range and no code.
    #[non_exhaustive]
    pub domain Csrv 8500..=8699 "Csrv 错误（对接 Asrv）" {}

    // 8799 looks like a slip for 8700; kept, so 8700 to 8798 are nobody's.
    reserved 8799..=9999 "预留错误";

    /// Errors common to every service. The document gives the range and no code.
    #[non_exhaustive]
    pub domain Common 10000..=10999 "通用错误" {}

    /// Errors about products and devices. The document gives the range and no code.
    #[non_exhaustive]
    pub domain Product 11000..=11999 "产品/设备相关错误" {}

    /// Errors about users. The document gives the range and no code.
    #[non_exhaustive]
    pub domain User 12000..=12999 "用户相关错误" {}

    /// Errors about customers. The document gives the range and no code.
    #[non_exhaustive]
    pub domain Customer 13000..=13999 "客户相关错误" {}

    /// Errors of cloud storage. The document gives the range and no code.
    #[non_exhaustive]
    pub domain CloudStorage 14000..=14999 "云存相关错误" {}

    /// Errors of UPG. The document gives the range and no code.
    #[non_exhaustive]
    pub domain Upg 15000..=15999 "UPG 相关错误" {}

    /// Errors of the help centre. The document gives the range and no code.
    #[non_exhaustive]
    pub domain HelpCenter 16000..=16999 "帮助中心错误" {}

    /// Errors of calls to third parties. The document gives the range and no code.
    #[non_exhaustive]
    pub domain ThirdParty 17000..=17999 "第三方调用错误" {}

    /// Errors of the peer-to-peer connection between an app and a device.
    #[non_exhaustive]
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
            TermErr_msg_gdm_handle_buildin_prowritable_error = 20105 "设备不允许通过局域网修改内置可写对象", // `buildin_prowritable`: the document's spelling
        }
    }

    /// Errors of the iOS SDK: connections, the player, and messages.
    #[non_exhaustive]
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
            IVMessageError_duplicate = 21000 "消息重复/正在发送", // lower case after the prefix, as in the two rows below: the document's spelling
            IVMessageError_sendFailed = 21001 "消息发送失败", // lower case, see above
            IVMessageError_timeout = 21002 "消息响应超时", // lower case, see above
            IVMessageError_GetGdmDataErr = 21003 "获取物模型失败",
            IVMessageError_RcvGdmDataErr = 21004 "接收物模型失败",
            IVMessageError_SendPassSrvErr = 21005 "透传数据给服务器失败",
            IVMessageError_SendPassDevErr = 21006 "透传数据给设备失败",
            IVMessageError_NotFoundCallback = 21007 "没有找到回调/已超时",
            IVMessageError_ExceedsMaxLength = 21008 "消息长度超出上限（MAX_DATA_SIZE）",
        }
    }

    /// Errors of the Android SDK. The document gives the range and no code.
    #[non_exhaustive]
    pub domain AndroidSdk 22000..=22999 "Android SDK 错误" {}

    /// Errors of the PC SDK. The document gives the range and no code.
    #[non_exhaustive]
    pub domain PcSdk 23000..=23999 "PC SDK 错误" {}

    /// Errors of the device SDK. The document gives the range and no code.
    #[non_exhaustive]
    pub domain DevSdk 24000..=24999 "DEV SDK 错误" {}

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
    texts en for Csrv "Csrv errors (interfacing with Asrv)" {}
    texts en for Common "General errors" {}
    texts en for Product "Product and device errors" {}
    texts en for User "User errors" {}
    texts en for Customer "Customer errors" {}
    texts en for CloudStorage "Cloud storage errors" {}
    texts en for Upg "UPG errors" {}
    texts en for HelpCenter "Help centre errors" {}
    texts en for ThirdParty "Third-party call errors" {}
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
    texts en for AndroidSdk "Android SDK errors" {}
    texts en for PcSdk "PC SDK errors" {}
    texts en for DevSdk "DEV SDK errors" {}
}
