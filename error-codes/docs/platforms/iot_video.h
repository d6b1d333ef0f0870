// Made by `error-codes export --format c iot-video`. Do not edit.

#ifndef IOT_VIDEO_ERROR_CODES_H
#define IOT_VIDEO_ERROR_CODES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Asrv 错误
 *
 * Errors of Asrv: what the server answers about the target of a message or of a
 * binding.
 *
 * Codes: 8000 to 8499.
 */
typedef enum {
  // 常见服务器错误码

  /** 目标离线 */
  iot_video_Asrv_ASrv_dst_offline = 8000,

  /** 目标不存在 */
  iot_video_Asrv_ASrv_dst_notexsit = 8002,

  /** 非法关系链 */
  iot_video_Asrv_ASrv_dst_error_relation = 8003,

  /** 设备已经绑定此用户 */
  iot_video_Asrv_ASrv_binderror_dev_usr_has_bind = 8022,

  /** 设备已经绑定其他用户 */
  iot_video_Asrv_ASrv_binderror_dev_has_bind_other = 8023,

  /** 设备的客户 ID 与用户的客户 ID 不一致 */
  iot_video_Asrv_ASrv_binderror_customer_diffrent = 8024,
} iot_video_Asrv;

/** The name of a code; empty where the code is not known. */
static inline const char *iot_video_Asrv_name(int32_t code) {
  switch (code) {
  case iot_video_Asrv_ASrv_dst_offline:
    return "ASrv_dst_offline";
  case iot_video_Asrv_ASrv_dst_notexsit:
    return "ASrv_dst_notexsit";
  case iot_video_Asrv_ASrv_dst_error_relation:
    return "ASrv_dst_error_relation";
  case iot_video_Asrv_ASrv_binderror_dev_usr_has_bind:
    return "ASrv_binderror_dev_usr_has_bind";
  case iot_video_Asrv_ASrv_binderror_dev_has_bind_other:
    return "ASrv_binderror_dev_has_bind_other";
  case iot_video_Asrv_ASrv_binderror_customer_diffrent:
    return "ASrv_binderror_customer_diffrent";
  default:
    return "";
  }
}

/** The description of a code; empty where there is none. */
static inline const char *iot_video_Asrv_description(int32_t code) {
  switch (code) {
  case iot_video_Asrv_ASrv_dst_offline:
    return "目标离线";
  case iot_video_Asrv_ASrv_dst_notexsit:
    return "目标不存在";
  case iot_video_Asrv_ASrv_dst_error_relation:
    return "非法关系链";
  case iot_video_Asrv_ASrv_binderror_dev_usr_has_bind:
    return "设备已经绑定此用户";
  case iot_video_Asrv_ASrv_binderror_dev_has_bind_other:
    return "设备已经绑定其他用户";
  case iot_video_Asrv_ASrv_binderror_customer_diffrent:
    return "设备的客户 ID 与用户的客户 ID 不一致";
  default:
    return "";
  }
}

/**
 * Finds the code with this name; says whether there is one, and leaves `code`
 * as it is where there is none.
 */
static inline bool iot_video_Asrv_from_name(const char *name,
                                            iot_video_Asrv *code) {
  if (name == NULL) {
    return false;
  }
  if (strcmp(name, "ASrv_dst_offline") == 0) {
    *code = iot_video_Asrv_ASrv_dst_offline;
    return true;
  }
  if (strcmp(name, "ASrv_dst_notexsit") == 0) {
    *code = iot_video_Asrv_ASrv_dst_notexsit;
    return true;
  }
  if (strcmp(name, "ASrv_dst_error_relation") == 0) {
    *code = iot_video_Asrv_ASrv_dst_error_relation;
    return true;
  }
  if (strcmp(name, "ASrv_binderror_dev_usr_has_bind") == 0) {
    *code = iot_video_Asrv_ASrv_binderror_dev_usr_has_bind;
    return true;
  }
  if (strcmp(name, "ASrv_binderror_dev_has_bind_other") == 0) {
    *code = iot_video_Asrv_ASrv_binderror_dev_has_bind_other;
    return true;
  }
  if (strcmp(name, "ASrv_binderror_customer_diffrent") == 0) {
    *code = iot_video_Asrv_ASrv_binderror_customer_diffrent;
    return true;
  }
  return false;
}

/**
 * Csrv 错误（对接 Asrv）
 *
 * Errors of Csrv, which connects to Asrv. The document gives its range and no
 * code.
 *
 * Codes: 8500 to 8699.
 *
 * No codes yet.
 */
typedef int32_t iot_video_Csrv;

/** The name of a code; empty where the code is not known. */
static inline const char *iot_video_Csrv_name(int32_t code) {
  (void)code;
  return "";
}

/** The description of a code; empty where there is none. */
static inline const char *iot_video_Csrv_description(int32_t code) {
  (void)code;
  return "";
}

/**
 * 通用错误
 *
 * Errors common to every service. The document gives the range and no code.
 *
 * Codes: 10000 to 10999.
 *
 * No codes yet.
 */
typedef int32_t iot_video_Common;

/** The name of a code; empty where the code is not known. */
static inline const char *iot_video_Common_name(int32_t code) {
  (void)code;
  return "";
}

/** The description of a code; empty where there is none. */
static inline const char *iot_video_Common_description(int32_t code) {
  (void)code;
  return "";
}

/**
 * 产品/设备相关错误
 *
 * Errors about products and devices. The document gives the range and no code.
 *
 * Codes: 11000 to 11999.
 *
 * No codes yet.
 */
typedef int32_t iot_video_Product;

/** The name of a code; empty where the code is not known. */
static inline const char *iot_video_Product_name(int32_t code) {
  (void)code;
  return "";
}

/** The description of a code; empty where there is none. */
static inline const char *iot_video_Product_description(int32_t code) {
  (void)code;
  return "";
}

/**
 * 用户相关错误
 *
 * Errors about users. The document gives the range and no code.
 *
 * Codes: 12000 to 12999.
 *
 * No codes yet.
 */
typedef int32_t iot_video_User;

/** The name of a code; empty where the code is not known. */
static inline const char *iot_video_User_name(int32_t code) {
  (void)code;
  return "";
}

/** The description of a code; empty where there is none. */
static inline const char *iot_video_User_description(int32_t code) {
  (void)code;
  return "";
}

/**
 * 客户相关错误
 *
 * Errors about customers. The document gives the range and no code.
 *
 * Codes: 13000 to 13999.
 *
 * No codes yet.
 */
typedef int32_t iot_video_Customer;

/** The name of a code; empty where the code is not known. */
static inline const char *iot_video_Customer_name(int32_t code) {
  (void)code;
  return "";
}

/** The description of a code; empty where there is none. */
static inline const char *iot_video_Customer_description(int32_t code) {
  (void)code;
  return "";
}

/**
 * 云存相关错误
 *
 * Errors of cloud storage. The document gives the range and no code.
 *
 * Codes: 14000 to 14999.
 *
 * No codes yet.
 */
typedef int32_t iot_video_CloudStorage;

/** The name of a code; empty where the code is not known. */
static inline const char *iot_video_CloudStorage_name(int32_t code) {
  (void)code;
  return "";
}

/** The description of a code; empty where there is none. */
static inline const char *iot_video_CloudStorage_description(int32_t code) {
  (void)code;
  return "";
}

/**
 * UPG 相关错误
 *
 * Errors of UPG. The document gives the range and no code.
 *
 * Codes: 15000 to 15999.
 *
 * No codes yet.
 */
typedef int32_t iot_video_Upg;

/** The name of a code; empty where the code is not known. */
static inline const char *iot_video_Upg_name(int32_t code) {
  (void)code;
  return "";
}

/** The description of a code; empty where there is none. */
static inline const char *iot_video_Upg_description(int32_t code) {
  (void)code;
  return "";
}

/**
 * 帮助中心错误
 *
 * Errors of the help centre. The document gives the range and no code.
 *
 * Codes: 16000 to 16999.
 *
 * No codes yet.
 */
typedef int32_t iot_video_HelpCenter;

/** The name of a code; empty where the code is not known. */
static inline const char *iot_video_HelpCenter_name(int32_t code) {
  (void)code;
  return "";
}

/** The description of a code; empty where there is none. */
static inline const char *iot_video_HelpCenter_description(int32_t code) {
  (void)code;
  return "";
}

/**
 * 第三方调用错误
 *
 * Errors of calls to third parties. The document gives the range and no code.
 *
 * Codes: 17000 to 17999.
 *
 * No codes yet.
 */
typedef int32_t iot_video_ThirdParty;

/** The name of a code; empty where the code is not known. */
static inline const char *iot_video_ThirdParty_name(int32_t code) {
  (void)code;
  return "";
}

/** The description of a code; empty where there is none. */
static inline const char *iot_video_ThirdParty_description(int32_t code) {
  (void)code;
  return "";
}

/**
 * P2P 错误
 *
 * Errors of the peer-to-peer connection between an app and a device.
 *
 * Codes: 20000 to 20999.
 */
typedef enum {
  // P2P 错误码

  /** 消息发送给对方超时 */
  iot_video_P2p_TermErr_msg_send_peer_timeout = 20001,

  /** 普通挂断消息 */
  iot_video_P2p_TermErr_msg_calling_hangup = 20002,

  /** calling 消息发送超时 */
  iot_video_P2p_TermErr_msg_calling_send_timeout = 20003,

  /** 服务器未分配转发地址 */
  iot_video_P2p_TermErr_msg_calling_no_srv_addr = 20004,

  /** 握手超时 */
  iot_video_P2p_TermErr_msg_calling_handshake_timeout = 20005,

  /** 设备端 Token 校验失败 */
  iot_video_P2p_TermErr_msg_calling_token_error = 20006,

  /** 监控通道数满 */
  iot_video_P2p_TermErr_msg_calling_all_chn_busy = 20007,

  /** 超时断开 */
  iot_video_P2p_TermErr_msg_calling_timeout_disconnect = 20008,

  /** 未找到目的 ID */
  iot_video_P2p_TermErr_msg_calling_no_find_dst_id = 20009,

  /** Token 校验出错 */
  iot_video_P2p_TermErr_msg_calling_check_token_error = 20010,

  /** 设备已经禁用 */
  iot_video_P2p_TermErr_msg_calling_dev_is_disable = 20011,

  /** 重复呼叫 */
  iot_video_P2p_TermErr_msg_calling_duplicate_call = 20012,

  /** 设备正在处理中 */
  iot_video_P2p_TermErr_msg_gdm_handle_processing = 20100,

  /** 设备端校验叶子路径非法 */
  iot_video_P2p_TermErr_msg_gdm_handle_leaf_path_error = 20101,

  /** 设备端解析JSON 出错 */
  iot_video_P2p_TermErr_msg_gdm_handle_parse_json_fail = 20102,

  /** 设备处理 Action 失败 */
  iot_video_P2p_TermErr_msg_gdm_handle_fail = 20103,

  /** 设备未注册相应的 Action 回调函数 */
  iot_video_P2p_TermErr_msg_gdm_handle_no_cb_registered = 20104,

  /** 设备不允许通过局域网修改内置可写对象 */
  iot_video_P2p_TermErr_msg_gdm_handle_buildin_prowritable_error = 20105,
} iot_video_P2p;

/** The name of a code; empty where the code is not known. */
static inline const char *iot_video_P2p_name(int32_t code) {
  switch (code) {
  case iot_video_P2p_TermErr_msg_send_peer_timeout:
    return "TermErr_msg_send_peer_timeout";
  case iot_video_P2p_TermErr_msg_calling_hangup:
    return "TermErr_msg_calling_hangup";
  case iot_video_P2p_TermErr_msg_calling_send_timeout:
    return "TermErr_msg_calling_send_timeout";
  case iot_video_P2p_TermErr_msg_calling_no_srv_addr:
    return "TermErr_msg_calling_no_srv_addr";
  case iot_video_P2p_TermErr_msg_calling_handshake_timeout:
    return "TermErr_msg_calling_handshake_timeout";
  case iot_video_P2p_TermErr_msg_calling_token_error:
    return "TermErr_msg_calling_token_error";
  case iot_video_P2p_TermErr_msg_calling_all_chn_busy:
    return "TermErr_msg_calling_all_chn_busy";
  case iot_video_P2p_TermErr_msg_calling_timeout_disconnect:
    return "TermErr_msg_calling_timeout_disconnect";
  case iot_video_P2p_TermErr_msg_calling_no_find_dst_id:
    return "TermErr_msg_calling_no_find_dst_id";
  case iot_video_P2p_TermErr_msg_calling_check_token_error:
    return "TermErr_msg_calling_check_token_error";
  case iot_video_P2p_TermErr_msg_calling_dev_is_disable:
    return "TermErr_msg_calling_dev_is_disable";
  case iot_video_P2p_TermErr_msg_calling_duplicate_call:
    return "TermErr_msg_calling_duplicate_call";
  case iot_video_P2p_TermErr_msg_gdm_handle_processing:
    return "TermErr_msg_gdm_handle_processing";
  case iot_video_P2p_TermErr_msg_gdm_handle_leaf_path_error:
    return "TermErr_msg_gdm_handle_leaf_path_error";
  case iot_video_P2p_TermErr_msg_gdm_handle_parse_json_fail:
    return "TermErr_msg_gdm_handle_parse_json_fail";
  case iot_video_P2p_TermErr_msg_gdm_handle_fail:
    return "TermErr_msg_gdm_handle_fail";
  case iot_video_P2p_TermErr_msg_gdm_handle_no_cb_registered:
    return "TermErr_msg_gdm_handle_no_cb_registered";
  case iot_video_P2p_TermErr_msg_gdm_handle_buildin_prowritable_error:
    return "TermErr_msg_gdm_handle_buildin_prowritable_error";
  default:
    return "";
  }
}

/** The description of a code; empty where there is none. */
static inline const char *iot_video_P2p_description(int32_t code) {
  switch (code) {
  case iot_video_P2p_TermErr_msg_send_peer_timeout:
    return "消息发送给对方超时";
  case iot_video_P2p_TermErr_msg_calling_hangup:
    return "普通挂断消息";
  case iot_video_P2p_TermErr_msg_calling_send_timeout:
    return "calling 消息发送超时";
  case iot_video_P2p_TermErr_msg_calling_no_srv_addr:
    return "服务器未分配转发地址";
  case iot_video_P2p_TermErr_msg_calling_handshake_timeout:
    return "握手超时";
  case iot_video_P2p_TermErr_msg_calling_token_error:
    return "设备端 Token 校验失败";
  case iot_video_P2p_TermErr_msg_calling_all_chn_busy:
    return "监控通道数满";
  case iot_video_P2p_TermErr_msg_calling_timeout_disconnect:
    return "超时断开";
  case iot_video_P2p_TermErr_msg_calling_no_find_dst_id:
    return "未找到目的 ID";
  case iot_video_P2p_TermErr_msg_calling_check_token_error:
    return "Token 校验出错";
  case iot_video_P2p_TermErr_msg_calling_dev_is_disable:
    return "设备已经禁用";
  case iot_video_P2p_TermErr_msg_calling_duplicate_call:
    return "重复呼叫";
  case iot_video_P2p_TermErr_msg_gdm_handle_processing:
    return "设备正在处理中";
  case iot_video_P2p_TermErr_msg_gdm_handle_leaf_path_error:
    return "设备端校验叶子路径非法";
  case iot_video_P2p_TermErr_msg_gdm_handle_parse_json_fail:
    return "设备端解析JSON 出错";
  case iot_video_P2p_TermErr_msg_gdm_handle_fail:
    return "设备处理 Action 失败";
  case iot_video_P2p_TermErr_msg_gdm_handle_no_cb_registered:
    return "设备未注册相应的 Action 回调函数";
  case iot_video_P2p_TermErr_msg_gdm_handle_buildin_prowritable_error:
    return "设备不允许通过局域网修改内置可写对象";
  default:
    return "";
  }
}

/**
 * Finds the code with this name; says whether there is one, and leaves `code`
 * as it is where there is none.
 */
static inline bool iot_video_P2p_from_name(const char *name,
                                           iot_video_P2p *code) {
  if (name == NULL) {
    return false;
  }
  if (strcmp(name, "TermErr_msg_send_peer_timeout") == 0) {
    *code = iot_video_P2p_TermErr_msg_send_peer_timeout;
    return true;
  }
  if (strcmp(name, "TermErr_msg_calling_hangup") == 0) {
    *code = iot_video_P2p_TermErr_msg_calling_hangup;
    return true;
  }
  if (strcmp(name, "TermErr_msg_calling_send_timeout") == 0) {
    *code = iot_video_P2p_TermErr_msg_calling_send_timeout;
    return true;
  }
  if (strcmp(name, "TermErr_msg_calling_no_srv_addr") == 0) {
    *code = iot_video_P2p_TermErr_msg_calling_no_srv_addr;
    return true;
  }
  if (strcmp(name, "TermErr_msg_calling_handshake_timeout") == 0) {
    *code = iot_video_P2p_TermErr_msg_calling_handshake_timeout;
    return true;
  }
  if (strcmp(name, "TermErr_msg_calling_token_error") == 0) {
    *code = iot_video_P2p_TermErr_msg_calling_token_error;
    return true;
  }
  if (strcmp(name, "TermErr_msg_calling_all_chn_busy") == 0) {
    *code = iot_video_P2p_TermErr_msg_calling_all_chn_busy;
    return true;
  }
  if (strcmp(name, "TermErr_msg_calling_timeout_disconnect") == 0) {
    *code = iot_video_P2p_TermErr_msg_calling_timeout_disconnect;
    return true;
  }
  if (strcmp(name, "TermErr_msg_calling_no_find_dst_id") == 0) {
    *code = iot_video_P2p_TermErr_msg_calling_no_find_dst_id;
    return true;
  }
  if (strcmp(name, "TermErr_msg_calling_check_token_error") == 0) {
    *code = iot_video_P2p_TermErr_msg_calling_check_token_error;
    return true;
  }
  if (strcmp(name, "TermErr_msg_calling_dev_is_disable") == 0) {
    *code = iot_video_P2p_TermErr_msg_calling_dev_is_disable;
    return true;
  }
  if (strcmp(name, "TermErr_msg_calling_duplicate_call") == 0) {
    *code = iot_video_P2p_TermErr_msg_calling_duplicate_call;
    return true;
  }
  if (strcmp(name, "TermErr_msg_gdm_handle_processing") == 0) {
    *code = iot_video_P2p_TermErr_msg_gdm_handle_processing;
    return true;
  }
  if (strcmp(name, "TermErr_msg_gdm_handle_leaf_path_error") == 0) {
    *code = iot_video_P2p_TermErr_msg_gdm_handle_leaf_path_error;
    return true;
  }
  if (strcmp(name, "TermErr_msg_gdm_handle_parse_json_fail") == 0) {
    *code = iot_video_P2p_TermErr_msg_gdm_handle_parse_json_fail;
    return true;
  }
  if (strcmp(name, "TermErr_msg_gdm_handle_fail") == 0) {
    *code = iot_video_P2p_TermErr_msg_gdm_handle_fail;
    return true;
  }
  if (strcmp(name, "TermErr_msg_gdm_handle_no_cb_registered") == 0) {
    *code = iot_video_P2p_TermErr_msg_gdm_handle_no_cb_registered;
    return true;
  }
  if (strcmp(name, "TermErr_msg_gdm_handle_buildin_prowritable_error") == 0) {
    *code = iot_video_P2p_TermErr_msg_gdm_handle_buildin_prowritable_error;
    return true;
  }
  return false;
}

/**
 * iOS SDK 错误
 *
 * Errors of the iOS SDK: connections, the player, and messages.
 *
 * Codes: 21000 to 21999.
 */
typedef enum {
  // 连接错误码

  /** 连接通道已达上限（MAX_CONNECTION_NUM） */
  iot_video_IoT_IVConnError_ExceedsMaxNumber = 21020,

  /** 连接通道已存在 */
  iot_video_IoT_IVConnError_Duplicate = 21021,

  /** 建立连接失败 */
  iot_video_IoT_IVConnError_ConnectFailed = 21022,

  /** 连接已断开/未连接 */
  iot_video_IoT_IVConnError_Disconnected = 21023,

  /** 数据长度超出上限（MAX_PKG_BYTES） */
  iot_video_IoT_IVConnError_ExceedsMaxLength = 21024,

  /** 当前连接暂不可用/SDK 离线 */
  iot_video_IoT_IVConnError_NotAvailableNow = 21025,

  // 播放器错误码

  /** 方法选择器无响应、未实现协议方法 */
  iot_video_IoT_IVPlayerError_NoRespondsToSelector = 21030,

  /** 参数错误 */
  iot_video_IoT_IVPlayerError_InvalidParameter = 21031,

  /** 录像列表为空 */
  iot_video_IoT_IVPlayerError_PlaybackListEmpty = 21032,

  /** 录像列表数据异常 */
  iot_video_IoT_IVPlayerError_PlaybackDataErr = 21033,

  /** 正在录制 */
  iot_video_IoT_IVPlayerError_RecorderIsRunning = 21034,

  /** 视频分辨率已改变 */
  iot_video_IoT_IVPlayerError_VideoResolutionChanged = 21035,

  /** 编码器暂不可用 */
  iot_video_IoT_IVPlayerError_EncoderNotAvailableNow = 21036,

  /** 不支持的录像列表版本 */
  iot_video_IoT_IVPlayerError_PlaybackListVerErr = 21037,

  // 消息管理错误码

  /** 消息重复/正在发送 */
  iot_video_IoT_IVMessageError_duplicate = 21000,

  /** 消息发送失败 */
  iot_video_IoT_IVMessageError_sendFailed = 21001,

  /** 消息响应超时 */
  iot_video_IoT_IVMessageError_timeout = 21002,

  /** 获取物模型失败 */
  iot_video_IoT_IVMessageError_GetGdmDataErr = 21003,

  /** 接收物模型失败 */
  iot_video_IoT_IVMessageError_RcvGdmDataErr = 21004,

  /** 透传数据给服务器失败 */
  iot_video_IoT_IVMessageError_SendPassSrvErr = 21005,

  /** 透传数据给设备失败 */
  iot_video_IoT_IVMessageError_SendPassDevErr = 21006,

  /** 没有找到回调/已超时 */
  iot_video_IoT_IVMessageError_NotFoundCallback = 21007,

  /** 消息长度超出上限（MAX_DATA_SIZE） */
  iot_video_IoT_IVMessageError_ExceedsMaxLength = 21008,
} iot_video_IoT;

/** The name of a code; empty where the code is not known. */
static inline const char *iot_video_IoT_name(int32_t code) {
  switch (code) {
  case iot_video_IoT_IVConnError_ExceedsMaxNumber:
    return "IVConnError_ExceedsMaxNumber";
  case iot_video_IoT_IVConnError_Duplicate:
    return "IVConnError_Duplicate";
  case iot_video_IoT_IVConnError_ConnectFailed:
    return "IVConnError_ConnectFailed";
  case iot_video_IoT_IVConnError_Disconnected:
    return "IVConnError_Disconnected";
  case iot_video_IoT_IVConnError_ExceedsMaxLength:
    return "IVConnError_ExceedsMaxLength";
  case iot_video_IoT_IVConnError_NotAvailableNow:
    return "IVConnError_NotAvailableNow";
  case iot_video_IoT_IVPlayerError_NoRespondsToSelector:
    return "IVPlayerError_NoRespondsToSelector";
  case iot_video_IoT_IVPlayerError_InvalidParameter:
    return "IVPlayerError_InvalidParameter";
  case iot_video_IoT_IVPlayerError_PlaybackListEmpty:
    return "IVPlayerError_PlaybackListEmpty";
  case iot_video_IoT_IVPlayerError_PlaybackDataErr:
    return "IVPlayerError_PlaybackDataErr";
  case iot_video_IoT_IVPlayerError_RecorderIsRunning:
    return "IVPlayerError_RecorderIsRunning";
  case iot_video_IoT_IVPlayerError_VideoResolutionChanged:
    return "IVPlayerError_VideoResolutionChanged";
  case iot_video_IoT_IVPlayerError_EncoderNotAvailableNow:
    return "IVPlayerError_EncoderNotAvailableNow";
  case iot_video_IoT_IVPlayerError_PlaybackListVerErr:
    return "IVPlayerError_PlaybackListVerErr";
  case iot_video_IoT_IVMessageError_duplicate:
    return "IVMessageError_duplicate";
  case iot_video_IoT_IVMessageError_sendFailed:
    return "IVMessageError_sendFailed";
  case iot_video_IoT_IVMessageError_timeout:
    return "IVMessageError_timeout";
  case iot_video_IoT_IVMessageError_GetGdmDataErr:
    return "IVMessageError_GetGdmDataErr";
  case iot_video_IoT_IVMessageError_RcvGdmDataErr:
    return "IVMessageError_RcvGdmDataErr";
  case iot_video_IoT_IVMessageError_SendPassSrvErr:
    return "IVMessageError_SendPassSrvErr";
  case iot_video_IoT_IVMessageError_SendPassDevErr:
    return "IVMessageError_SendPassDevErr";
  case iot_video_IoT_IVMessageError_NotFoundCallback:
    return "IVMessageError_NotFoundCallback";
  case iot_video_IoT_IVMessageError_ExceedsMaxLength:
    return "IVMessageError_ExceedsMaxLength";
  default:
    return "";
  }
}

/** The description of a code; empty where there is none. */
static inline const char *iot_video_IoT_description(int32_t code) {
  switch (code) {
  case iot_video_IoT_IVConnError_ExceedsMaxNumber:
    return "连接通道已达上限（MAX_CONNECTION_NUM）";
  case iot_video_IoT_IVConnError_Duplicate:
    return "连接通道已存在";
  case iot_video_IoT_IVConnError_ConnectFailed:
    return "建立连接失败";
  case iot_video_IoT_IVConnError_Disconnected:
    return "连接已断开/未连接";
  case iot_video_IoT_IVConnError_ExceedsMaxLength:
    return "数据长度超出上限（MAX_PKG_BYTES）";
  case iot_video_IoT_IVConnError_NotAvailableNow:
    return "当前连接暂不可用/SDK 离线";
  case iot_video_IoT_IVPlayerError_NoRespondsToSelector:
    return "方法选择器无响应、未实现协议方法";
  case iot_video_IoT_IVPlayerError_InvalidParameter:
    return "参数错误";
  case iot_video_IoT_IVPlayerError_PlaybackListEmpty:
    return "录像列表为空";
  case iot_video_IoT_IVPlayerError_PlaybackDataErr:
    return "录像列表数据异常";
  case iot_video_IoT_IVPlayerError_RecorderIsRunning:
    return "正在录制";
  case iot_video_IoT_IVPlayerError_VideoResolutionChanged:
    return "视频分辨率已改变";
  case iot_video_IoT_IVPlayerError_EncoderNotAvailableNow:
    return "编码器暂不可用";
  case iot_video_IoT_IVPlayerError_PlaybackListVerErr:
    return "不支持的录像列表版本";
  case iot_video_IoT_IVMessageError_duplicate:
    return "消息重复/正在发送";
  case iot_video_IoT_IVMessageError_sendFailed:
    return "消息发送失败";
  case iot_video_IoT_IVMessageError_timeout:
    return "消息响应超时";
  case iot_video_IoT_IVMessageError_GetGdmDataErr:
    return "获取物模型失败";
  case iot_video_IoT_IVMessageError_RcvGdmDataErr:
    return "接收物模型失败";
  case iot_video_IoT_IVMessageError_SendPassSrvErr:
    return "透传数据给服务器失败";
  case iot_video_IoT_IVMessageError_SendPassDevErr:
    return "透传数据给设备失败";
  case iot_video_IoT_IVMessageError_NotFoundCallback:
    return "没有找到回调/已超时";
  case iot_video_IoT_IVMessageError_ExceedsMaxLength:
    return "消息长度超出上限（MAX_DATA_SIZE）";
  default:
    return "";
  }
}

/**
 * Finds the code with this name; says whether there is one, and leaves `code`
 * as it is where there is none.
 */
static inline bool iot_video_IoT_from_name(const char *name,
                                           iot_video_IoT *code) {
  if (name == NULL) {
    return false;
  }
  if (strcmp(name, "IVConnError_ExceedsMaxNumber") == 0) {
    *code = iot_video_IoT_IVConnError_ExceedsMaxNumber;
    return true;
  }
  if (strcmp(name, "IVConnError_Duplicate") == 0) {
    *code = iot_video_IoT_IVConnError_Duplicate;
    return true;
  }
  if (strcmp(name, "IVConnError_ConnectFailed") == 0) {
    *code = iot_video_IoT_IVConnError_ConnectFailed;
    return true;
  }
  if (strcmp(name, "IVConnError_Disconnected") == 0) {
    *code = iot_video_IoT_IVConnError_Disconnected;
    return true;
  }
  if (strcmp(name, "IVConnError_ExceedsMaxLength") == 0) {
    *code = iot_video_IoT_IVConnError_ExceedsMaxLength;
    return true;
  }
  if (strcmp(name, "IVConnError_NotAvailableNow") == 0) {
    *code = iot_video_IoT_IVConnError_NotAvailableNow;
    return true;
  }
  if (strcmp(name, "IVPlayerError_NoRespondsToSelector") == 0) {
    *code = iot_video_IoT_IVPlayerError_NoRespondsToSelector;
    return true;
  }
  if (strcmp(name, "IVPlayerError_InvalidParameter") == 0) {
    *code = iot_video_IoT_IVPlayerError_InvalidParameter;
    return true;
  }
  if (strcmp(name, "IVPlayerError_PlaybackListEmpty") == 0) {
    *code = iot_video_IoT_IVPlayerError_PlaybackListEmpty;
    return true;
  }
  if (strcmp(name, "IVPlayerError_PlaybackDataErr") == 0) {
    *code = iot_video_IoT_IVPlayerError_PlaybackDataErr;
    return true;
  }
  if (strcmp(name, "IVPlayerError_RecorderIsRunning") == 0) {
    *code = iot_video_IoT_IVPlayerError_RecorderIsRunning;
    return true;
  }
  if (strcmp(name, "IVPlayerError_VideoResolutionChanged") == 0) {
    *code = iot_video_IoT_IVPlayerError_VideoResolutionChanged;
    return true;
  }
  if (strcmp(name, "IVPlayerError_EncoderNotAvailableNow") == 0) {
    *code = iot_video_IoT_IVPlayerError_EncoderNotAvailableNow;
    return true;
  }
  if (strcmp(name, "IVPlayerError_PlaybackListVerErr") == 0) {
    *code = iot_video_IoT_IVPlayerError_PlaybackListVerErr;
    return true;
  }
  if (strcmp(name, "IVMessageError_duplicate") == 0) {
    *code = iot_video_IoT_IVMessageError_duplicate;
    return true;
  }
  if (strcmp(name, "IVMessageError_sendFailed") == 0) {
    *code = iot_video_IoT_IVMessageError_sendFailed;
    return true;
  }
  if (strcmp(name, "IVMessageError_timeout") == 0) {
    *code = iot_video_IoT_IVMessageError_timeout;
    return true;
  }
  if (strcmp(name, "IVMessageError_GetGdmDataErr") == 0) {
    *code = iot_video_IoT_IVMessageError_GetGdmDataErr;
    return true;
  }
  if (strcmp(name, "IVMessageError_RcvGdmDataErr") == 0) {
    *code = iot_video_IoT_IVMessageError_RcvGdmDataErr;
    return true;
  }
  if (strcmp(name, "IVMessageError_SendPassSrvErr") == 0) {
    *code = iot_video_IoT_IVMessageError_SendPassSrvErr;
    return true;
  }
  if (strcmp(name, "IVMessageError_SendPassDevErr") == 0) {
    *code = iot_video_IoT_IVMessageError_SendPassDevErr;
    return true;
  }
  if (strcmp(name, "IVMessageError_NotFoundCallback") == 0) {
    *code = iot_video_IoT_IVMessageError_NotFoundCallback;
    return true;
  }
  if (strcmp(name, "IVMessageError_ExceedsMaxLength") == 0) {
    *code = iot_video_IoT_IVMessageError_ExceedsMaxLength;
    return true;
  }
  return false;
}

/**
 * Android SDK 错误
 *
 * Errors of the Android SDK. The document gives the range and no code.
 *
 * Codes: 22000 to 22999.
 *
 * No codes yet.
 */
typedef int32_t iot_video_AndroidSdk;

/** The name of a code; empty where the code is not known. */
static inline const char *iot_video_AndroidSdk_name(int32_t code) {
  (void)code;
  return "";
}

/** The description of a code; empty where there is none. */
static inline const char *iot_video_AndroidSdk_description(int32_t code) {
  (void)code;
  return "";
}

/**
 * PC SDK 错误
 *
 * Errors of the PC SDK. The document gives the range and no code.
 *
 * Codes: 23000 to 23999.
 *
 * No codes yet.
 */
typedef int32_t iot_video_PcSdk;

/** The name of a code; empty where the code is not known. */
static inline const char *iot_video_PcSdk_name(int32_t code) {
  (void)code;
  return "";
}

/** The description of a code; empty where there is none. */
static inline const char *iot_video_PcSdk_description(int32_t code) {
  (void)code;
  return "";
}

/**
 * DEV SDK 错误
 *
 * Errors of the device SDK. The document gives the range and no code.
 *
 * Codes: 24000 to 24999.
 *
 * No codes yet.
 */
typedef int32_t iot_video_DevSdk;

/** The name of a code; empty where the code is not known. */
static inline const char *iot_video_DevSdk_name(int32_t code) {
  (void)code;
  return "";
}

/** The description of a code; empty where there is none. */
static inline const char *iot_video_DevSdk_description(int32_t code) {
  (void)code;
  return "";
}

#ifdef __cplusplus
}
#endif

#endif
