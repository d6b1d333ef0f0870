error_codes::define_codes! {
    pub catalog IOT_VIDEO = "iot-video" "iot-video";

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

    pub domain Codes10000 10000..=10999 "通用错误" {}

    pub domain Codes11000 11000..=11999 "产品/设备相关错误" {}

    pub domain Codes12000 12000..=12999 "用户相关错误" {}

    pub domain Codes13000 13000..=13999 "客户相关错误" {}

    pub domain Codes14000 14000..=14999 "云存相关错误" {}

    pub domain Upg 15000..=15999 "UPG 相关错误" {}

    pub domain Codes16000 16000..=16999 "帮助中心错误" {}

    pub domain Codes17000 17000..=17999 "第三方调用错误" {}

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

    pub domain IOSSdk 21000..=21999 "iOS SDK 错误" {
        section "连接错误码" {
            IVConnError_ExceedsMaxNumber = 21020 "连接通道已达上限（MAX_CONNECTION_NUM）",
            IVConnError_Duplicate = 21021 "连接通道已存在",
            IVConnError_ConnectFailed = 21022 "建立连接失败",
            IVConnError_Disconnected = 21023 "连接已断开/未连接",
            IVConnError_ExceedsMaxLength = 21024 "数据长度超出上限（MAX_PKG_BYTES）",
            IVConnError_NotAvailableNow = 21025 "当前连接暂不可用/SDK 离线",
        }

        section "播放器错误码" {
            IVPlayerError_NoRespondsToSelector = 21030 "方法选择器无响应、未实现协议方法",
            IVPlayerError_InvalidParameter = 21031 "参数错误",
            IVPlayerError_PlaybackListEmpty = 21032 "录像列表为空",
            IVPlayerError_PlaybackDataErr = 21033 "录像列表数据异常",
            IVPlayerError_RecorderIsRunning = 21034 "正在录制",
            IVPlayerError_VideoResolutionChanged = 21035 "视频分辨率已改变",
            IVPlayerError_EncoderNotAvailableNow = 21036 "编码器暂不可用",
            IVPlayerError_PlaybackListVerErr = 21037 "不支持的录像列表版本",
        }

        section "消息管理错误码" {
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
