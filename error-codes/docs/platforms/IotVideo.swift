// Made by `error-codes export --format swift iot-video`. Do not edit.

import Foundation

/// Asrv 错误
///
/// Errors of Asrv: what the server answers about the target of a message or of a binding.
///
/// Codes: 8000 to 8499.
public struct Asrv: RawRepresentable, Hashable, Codable, Sendable {
    public let rawValue: Int32

    public init(rawValue: Int32) {
        self.rawValue = rawValue
    }

    // MARK: 常见服务器错误码

    /// 目标离线
    public static let ASrv_dst_offline = Self(rawValue: 8000)

    /// 目标不存在
    public static let ASrv_dst_notexsit = Self(rawValue: 8002)

    /// 非法关系链
    public static let ASrv_dst_error_relation = Self(rawValue: 8003)

    /// 设备已经绑定此用户
    public static let ASrv_binderror_dev_usr_has_bind = Self(rawValue: 8022)

    /// 设备已经绑定其他用户
    public static let ASrv_binderror_dev_has_bind_other = Self(rawValue: 8023)

    /// 设备的客户 ID 与用户的客户 ID 不一致
    public static let ASrv_binderror_customer_diffrent = Self(rawValue: 8024)
}

extension Asrv: CaseIterable {
    /// Every code that is declared, each number once.
    public static let allCases: [Self] = [
        Self(rawValue: 8000),
        Self(rawValue: 8002),
        Self(rawValue: 8003),
        Self(rawValue: 8022),
        Self(rawValue: 8023),
        Self(rawValue: 8024),
    ]
}

extension Asrv {
    /// The code with this name, `nil` where there is none.
    public init?(name: String) {
        switch name {
        case "ASrv_dst_offline": self.init(rawValue: 8000)
        case "ASrv_dst_notexsit": self.init(rawValue: 8002)
        case "ASrv_dst_error_relation": self.init(rawValue: 8003)
        case "ASrv_binderror_dev_usr_has_bind": self.init(rawValue: 8022)
        case "ASrv_binderror_dev_has_bind_other": self.init(rawValue: 8023)
        case "ASrv_binderror_customer_diffrent": self.init(rawValue: 8024)
        default: return nil
        }
    }

    /// The name of the code, `nil` where the code is not declared.
    public var name: String? {
        switch rawValue {
        case 8000: return "ASrv_dst_offline"
        case 8002: return "ASrv_dst_notexsit"
        case 8003: return "ASrv_dst_error_relation"
        case 8022: return "ASrv_binderror_dev_usr_has_bind"
        case 8023: return "ASrv_binderror_dev_has_bind_other"
        case 8024: return "ASrv_binderror_customer_diffrent"
        default: return nil
        }
    }
}

extension Asrv: CustomStringConvertible {
    public var description: String {
        [name, errorDescription].compactMap { $0 }.reduce("\(rawValue)") { "\($0): \($1)" }
    }
}

extension Asrv: LocalizedError {
    /// What happened.
    public var errorDescription: String? {
        switch rawValue {
        case 8000: return "目标离线"
        case 8002: return "目标不存在"
        case 8003: return "非法关系链"
        case 8022: return "设备已经绑定此用户"
        case 8023: return "设备已经绑定其他用户"
        case 8024: return "设备的客户 ID 与用户的客户 ID 不一致"
        default: return nil
        }
    }
}

extension Asrv: CustomNSError {
    public static let errorDomain = "iot-video.Asrv"

    public var errorCode: Int { .init(truncatingIfNeeded: rawValue) }
}

/// Csrv 错误（对接 Asrv）
///
/// Errors of Csrv, which connects to Asrv. The document gives its range and no code.
///
/// Codes: 8500 to 8699.
public struct Csrv: RawRepresentable, Hashable, Codable, Sendable {
    public let rawValue: Int32

    public init(rawValue: Int32) {
        self.rawValue = rawValue
    }
}

extension Csrv: CaseIterable {
    /// Every code that is declared, each number once.
    public static let allCases: [Self] = [
    ]
}

extension Csrv {
    /// The code with this name, `nil` where there is none.
    public init?(name: String) {
        switch name {
        default: return nil
        }
    }

    /// The name of the code, `nil` where the code is not declared.
    public var name: String? {
        switch rawValue {
        default: return nil
        }
    }
}

extension Csrv: CustomStringConvertible {
    public var description: String {
        [name, errorDescription].compactMap { $0 }.reduce("\(rawValue)") { "\($0): \($1)" }
    }
}

extension Csrv: LocalizedError {
    /// What happened.
    public var errorDescription: String? {
        switch rawValue {
        default: return nil
        }
    }
}

extension Csrv: CustomNSError {
    public static let errorDomain = "iot-video.Csrv"

    public var errorCode: Int { .init(truncatingIfNeeded: rawValue) }
}

/// 通用错误
///
/// Errors common to every service. The document gives the range and no code.
///
/// Codes: 10000 to 10999.
public struct Common: RawRepresentable, Hashable, Codable, Sendable {
    public let rawValue: Int32

    public init(rawValue: Int32) {
        self.rawValue = rawValue
    }
}

extension Common: CaseIterable {
    /// Every code that is declared, each number once.
    public static let allCases: [Self] = [
    ]
}

extension Common {
    /// The code with this name, `nil` where there is none.
    public init?(name: String) {
        switch name {
        default: return nil
        }
    }

    /// The name of the code, `nil` where the code is not declared.
    public var name: String? {
        switch rawValue {
        default: return nil
        }
    }
}

extension Common: CustomStringConvertible {
    public var description: String {
        [name, errorDescription].compactMap { $0 }.reduce("\(rawValue)") { "\($0): \($1)" }
    }
}

extension Common: LocalizedError {
    /// What happened.
    public var errorDescription: String? {
        switch rawValue {
        default: return nil
        }
    }
}

extension Common: CustomNSError {
    public static let errorDomain = "iot-video.Common"

    public var errorCode: Int { .init(truncatingIfNeeded: rawValue) }
}

/// 产品/设备相关错误
///
/// Errors about products and devices. The document gives the range and no code.
///
/// Codes: 11000 to 11999.
public struct Product: RawRepresentable, Hashable, Codable, Sendable {
    public let rawValue: Int32

    public init(rawValue: Int32) {
        self.rawValue = rawValue
    }
}

extension Product: CaseIterable {
    /// Every code that is declared, each number once.
    public static let allCases: [Self] = [
    ]
}

extension Product {
    /// The code with this name, `nil` where there is none.
    public init?(name: String) {
        switch name {
        default: return nil
        }
    }

    /// The name of the code, `nil` where the code is not declared.
    public var name: String? {
        switch rawValue {
        default: return nil
        }
    }
}

extension Product: CustomStringConvertible {
    public var description: String {
        [name, errorDescription].compactMap { $0 }.reduce("\(rawValue)") { "\($0): \($1)" }
    }
}

extension Product: LocalizedError {
    /// What happened.
    public var errorDescription: String? {
        switch rawValue {
        default: return nil
        }
    }
}

extension Product: CustomNSError {
    public static let errorDomain = "iot-video.Product"

    public var errorCode: Int { .init(truncatingIfNeeded: rawValue) }
}

/// 用户相关错误
///
/// Errors about users. The document gives the range and no code.
///
/// Codes: 12000 to 12999.
public struct User: RawRepresentable, Hashable, Codable, Sendable {
    public let rawValue: Int32

    public init(rawValue: Int32) {
        self.rawValue = rawValue
    }
}

extension User: CaseIterable {
    /// Every code that is declared, each number once.
    public static let allCases: [Self] = [
    ]
}

extension User {
    /// The code with this name, `nil` where there is none.
    public init?(name: String) {
        switch name {
        default: return nil
        }
    }

    /// The name of the code, `nil` where the code is not declared.
    public var name: String? {
        switch rawValue {
        default: return nil
        }
    }
}

extension User: CustomStringConvertible {
    public var description: String {
        [name, errorDescription].compactMap { $0 }.reduce("\(rawValue)") { "\($0): \($1)" }
    }
}

extension User: LocalizedError {
    /// What happened.
    public var errorDescription: String? {
        switch rawValue {
        default: return nil
        }
    }
}

extension User: CustomNSError {
    public static let errorDomain = "iot-video.User"

    public var errorCode: Int { .init(truncatingIfNeeded: rawValue) }
}

/// 客户相关错误
///
/// Errors about customers. The document gives the range and no code.
///
/// Codes: 13000 to 13999.
public struct Customer: RawRepresentable, Hashable, Codable, Sendable {
    public let rawValue: Int32

    public init(rawValue: Int32) {
        self.rawValue = rawValue
    }
}

extension Customer: CaseIterable {
    /// Every code that is declared, each number once.
    public static let allCases: [Self] = [
    ]
}

extension Customer {
    /// The code with this name, `nil` where there is none.
    public init?(name: String) {
        switch name {
        default: return nil
        }
    }

    /// The name of the code, `nil` where the code is not declared.
    public var name: String? {
        switch rawValue {
        default: return nil
        }
    }
}

extension Customer: CustomStringConvertible {
    public var description: String {
        [name, errorDescription].compactMap { $0 }.reduce("\(rawValue)") { "\($0): \($1)" }
    }
}

extension Customer: LocalizedError {
    /// What happened.
    public var errorDescription: String? {
        switch rawValue {
        default: return nil
        }
    }
}

extension Customer: CustomNSError {
    public static let errorDomain = "iot-video.Customer"

    public var errorCode: Int { .init(truncatingIfNeeded: rawValue) }
}

/// 云存相关错误
///
/// Errors of cloud storage. The document gives the range and no code.
///
/// Codes: 14000 to 14999.
public struct CloudStorage: RawRepresentable, Hashable, Codable, Sendable {
    public let rawValue: Int32

    public init(rawValue: Int32) {
        self.rawValue = rawValue
    }
}

extension CloudStorage: CaseIterable {
    /// Every code that is declared, each number once.
    public static let allCases: [Self] = [
    ]
}

extension CloudStorage {
    /// The code with this name, `nil` where there is none.
    public init?(name: String) {
        switch name {
        default: return nil
        }
    }

    /// The name of the code, `nil` where the code is not declared.
    public var name: String? {
        switch rawValue {
        default: return nil
        }
    }
}

extension CloudStorage: CustomStringConvertible {
    public var description: String {
        [name, errorDescription].compactMap { $0 }.reduce("\(rawValue)") { "\($0): \($1)" }
    }
}

extension CloudStorage: LocalizedError {
    /// What happened.
    public var errorDescription: String? {
        switch rawValue {
        default: return nil
        }
    }
}

extension CloudStorage: CustomNSError {
    public static let errorDomain = "iot-video.CloudStorage"

    public var errorCode: Int { .init(truncatingIfNeeded: rawValue) }
}

/// UPG 相关错误
///
/// Errors of UPG. The document gives the range and no code.
///
/// Codes: 15000 to 15999.
public struct Upg: RawRepresentable, Hashable, Codable, Sendable {
    public let rawValue: Int32

    public init(rawValue: Int32) {
        self.rawValue = rawValue
    }
}

extension Upg: CaseIterable {
    /// Every code that is declared, each number once.
    public static let allCases: [Self] = [
    ]
}

extension Upg {
    /// The code with this name, `nil` where there is none.
    public init?(name: String) {
        switch name {
        default: return nil
        }
    }

    /// The name of the code, `nil` where the code is not declared.
    public var name: String? {
        switch rawValue {
        default: return nil
        }
    }
}

extension Upg: CustomStringConvertible {
    public var description: String {
        [name, errorDescription].compactMap { $0 }.reduce("\(rawValue)") { "\($0): \($1)" }
    }
}

extension Upg: LocalizedError {
    /// What happened.
    public var errorDescription: String? {
        switch rawValue {
        default: return nil
        }
    }
}

extension Upg: CustomNSError {
    public static let errorDomain = "iot-video.Upg"

    public var errorCode: Int { .init(truncatingIfNeeded: rawValue) }
}

/// 帮助中心错误
///
/// Errors of the help centre. The document gives the range and no code.
///
/// Codes: 16000 to 16999.
public struct HelpCenter: RawRepresentable, Hashable, Codable, Sendable {
    public let rawValue: Int32

    public init(rawValue: Int32) {
        self.rawValue = rawValue
    }
}

extension HelpCenter: CaseIterable {
    /// Every code that is declared, each number once.
    public static let allCases: [Self] = [
    ]
}

extension HelpCenter {
    /// The code with this name, `nil` where there is none.
    public init?(name: String) {
        switch name {
        default: return nil
        }
    }

    /// The name of the code, `nil` where the code is not declared.
    public var name: String? {
        switch rawValue {
        default: return nil
        }
    }
}

extension HelpCenter: CustomStringConvertible {
    public var description: String {
        [name, errorDescription].compactMap { $0 }.reduce("\(rawValue)") { "\($0): \($1)" }
    }
}

extension HelpCenter: LocalizedError {
    /// What happened.
    public var errorDescription: String? {
        switch rawValue {
        default: return nil
        }
    }
}

extension HelpCenter: CustomNSError {
    public static let errorDomain = "iot-video.HelpCenter"

    public var errorCode: Int { .init(truncatingIfNeeded: rawValue) }
}

/// 第三方调用错误
///
/// Errors of calls to third parties. The document gives the range and no code.
///
/// Codes: 17000 to 17999.
public struct ThirdParty: RawRepresentable, Hashable, Codable, Sendable {
    public let rawValue: Int32

    public init(rawValue: Int32) {
        self.rawValue = rawValue
    }
}

extension ThirdParty: CaseIterable {
    /// Every code that is declared, each number once.
    public static let allCases: [Self] = [
    ]
}

extension ThirdParty {
    /// The code with this name, `nil` where there is none.
    public init?(name: String) {
        switch name {
        default: return nil
        }
    }

    /// The name of the code, `nil` where the code is not declared.
    public var name: String? {
        switch rawValue {
        default: return nil
        }
    }
}

extension ThirdParty: CustomStringConvertible {
    public var description: String {
        [name, errorDescription].compactMap { $0 }.reduce("\(rawValue)") { "\($0): \($1)" }
    }
}

extension ThirdParty: LocalizedError {
    /// What happened.
    public var errorDescription: String? {
        switch rawValue {
        default: return nil
        }
    }
}

extension ThirdParty: CustomNSError {
    public static let errorDomain = "iot-video.ThirdParty"

    public var errorCode: Int { .init(truncatingIfNeeded: rawValue) }
}

/// P2P 错误
///
/// Errors of the peer-to-peer connection between an app and a device.
///
/// Codes: 20000 to 20999.
public struct P2p: RawRepresentable, Hashable, Codable, Sendable {
    public let rawValue: Int32

    public init(rawValue: Int32) {
        self.rawValue = rawValue
    }

    // MARK: P2P 错误码

    /// 消息发送给对方超时
    public static let TermErr_msg_send_peer_timeout = Self(rawValue: 20001)

    /// 普通挂断消息
    public static let TermErr_msg_calling_hangup = Self(rawValue: 20002)

    /// calling 消息发送超时
    public static let TermErr_msg_calling_send_timeout = Self(rawValue: 20003)

    /// 服务器未分配转发地址
    public static let TermErr_msg_calling_no_srv_addr = Self(rawValue: 20004)

    /// 握手超时
    public static let TermErr_msg_calling_handshake_timeout = Self(rawValue: 20005)

    /// 设备端 Token 校验失败
    public static let TermErr_msg_calling_token_error = Self(rawValue: 20006)

    /// 监控通道数满
    public static let TermErr_msg_calling_all_chn_busy = Self(rawValue: 20007)

    /// 超时断开
    public static let TermErr_msg_calling_timeout_disconnect = Self(rawValue: 20008)

    /// 未找到目的 ID
    public static let TermErr_msg_calling_no_find_dst_id = Self(rawValue: 20009)

    /// Token 校验出错
    public static let TermErr_msg_calling_check_token_error = Self(rawValue: 20010)

    /// 设备已经禁用
    public static let TermErr_msg_calling_dev_is_disable = Self(rawValue: 20011)

    /// 重复呼叫
    public static let TermErr_msg_calling_duplicate_call = Self(rawValue: 20012)

    /// 设备正在处理中
    public static let TermErr_msg_gdm_handle_processing = Self(rawValue: 20100)

    /// 设备端校验叶子路径非法
    public static let TermErr_msg_gdm_handle_leaf_path_error = Self(rawValue: 20101)

    /// 设备端解析JSON 出错
    public static let TermErr_msg_gdm_handle_parse_json_fail = Self(rawValue: 20102)

    /// 设备处理 Action 失败
    public static let TermErr_msg_gdm_handle_fail = Self(rawValue: 20103)

    /// 设备未注册相应的 Action 回调函数
    public static let TermErr_msg_gdm_handle_no_cb_registered = Self(rawValue: 20104)

    /// 设备不允许通过局域网修改内置可写对象
    public static let TermErr_msg_gdm_handle_buildin_prowritable_error = Self(rawValue: 20105)
}

extension P2p: CaseIterable {
    /// Every code that is declared, each number once.
    public static let allCases: [Self] = [
        Self(rawValue: 20001),
        Self(rawValue: 20002),
        Self(rawValue: 20003),
        Self(rawValue: 20004),
        Self(rawValue: 20005),
        Self(rawValue: 20006),
        Self(rawValue: 20007),
        Self(rawValue: 20008),
        Self(rawValue: 20009),
        Self(rawValue: 20010),
        Self(rawValue: 20011),
        Self(rawValue: 20012),
        Self(rawValue: 20100),
        Self(rawValue: 20101),
        Self(rawValue: 20102),
        Self(rawValue: 20103),
        Self(rawValue: 20104),
        Self(rawValue: 20105),
    ]
}

extension P2p {
    /// The code with this name, `nil` where there is none.
    public init?(name: String) {
        switch name {
        case "TermErr_msg_send_peer_timeout": self.init(rawValue: 20001)
        case "TermErr_msg_calling_hangup": self.init(rawValue: 20002)
        case "TermErr_msg_calling_send_timeout": self.init(rawValue: 20003)
        case "TermErr_msg_calling_no_srv_addr": self.init(rawValue: 20004)
        case "TermErr_msg_calling_handshake_timeout": self.init(rawValue: 20005)
        case "TermErr_msg_calling_token_error": self.init(rawValue: 20006)
        case "TermErr_msg_calling_all_chn_busy": self.init(rawValue: 20007)
        case "TermErr_msg_calling_timeout_disconnect": self.init(rawValue: 20008)
        case "TermErr_msg_calling_no_find_dst_id": self.init(rawValue: 20009)
        case "TermErr_msg_calling_check_token_error": self.init(rawValue: 20010)
        case "TermErr_msg_calling_dev_is_disable": self.init(rawValue: 20011)
        case "TermErr_msg_calling_duplicate_call": self.init(rawValue: 20012)
        case "TermErr_msg_gdm_handle_processing": self.init(rawValue: 20100)
        case "TermErr_msg_gdm_handle_leaf_path_error": self.init(rawValue: 20101)
        case "TermErr_msg_gdm_handle_parse_json_fail": self.init(rawValue: 20102)
        case "TermErr_msg_gdm_handle_fail": self.init(rawValue: 20103)
        case "TermErr_msg_gdm_handle_no_cb_registered": self.init(rawValue: 20104)
        case "TermErr_msg_gdm_handle_buildin_prowritable_error": self.init(rawValue: 20105)
        default: return nil
        }
    }

    /// The name of the code, `nil` where the code is not declared.
    public var name: String? {
        switch rawValue {
        case 20001: return "TermErr_msg_send_peer_timeout"
        case 20002: return "TermErr_msg_calling_hangup"
        case 20003: return "TermErr_msg_calling_send_timeout"
        case 20004: return "TermErr_msg_calling_no_srv_addr"
        case 20005: return "TermErr_msg_calling_handshake_timeout"
        case 20006: return "TermErr_msg_calling_token_error"
        case 20007: return "TermErr_msg_calling_all_chn_busy"
        case 20008: return "TermErr_msg_calling_timeout_disconnect"
        case 20009: return "TermErr_msg_calling_no_find_dst_id"
        case 20010: return "TermErr_msg_calling_check_token_error"
        case 20011: return "TermErr_msg_calling_dev_is_disable"
        case 20012: return "TermErr_msg_calling_duplicate_call"
        case 20100: return "TermErr_msg_gdm_handle_processing"
        case 20101: return "TermErr_msg_gdm_handle_leaf_path_error"
        case 20102: return "TermErr_msg_gdm_handle_parse_json_fail"
        case 20103: return "TermErr_msg_gdm_handle_fail"
        case 20104: return "TermErr_msg_gdm_handle_no_cb_registered"
        case 20105: return "TermErr_msg_gdm_handle_buildin_prowritable_error"
        default: return nil
        }
    }
}

extension P2p: CustomStringConvertible {
    public var description: String {
        [name, errorDescription].compactMap { $0 }.reduce("\(rawValue)") { "\($0): \($1)" }
    }
}

extension P2p: LocalizedError {
    /// What happened.
    public var errorDescription: String? {
        switch rawValue {
        case 20001: return "消息发送给对方超时"
        case 20002: return "普通挂断消息"
        case 20003: return "calling 消息发送超时"
        case 20004: return "服务器未分配转发地址"
        case 20005: return "握手超时"
        case 20006: return "设备端 Token 校验失败"
        case 20007: return "监控通道数满"
        case 20008: return "超时断开"
        case 20009: return "未找到目的 ID"
        case 20010: return "Token 校验出错"
        case 20011: return "设备已经禁用"
        case 20012: return "重复呼叫"
        case 20100: return "设备正在处理中"
        case 20101: return "设备端校验叶子路径非法"
        case 20102: return "设备端解析JSON 出错"
        case 20103: return "设备处理 Action 失败"
        case 20104: return "设备未注册相应的 Action 回调函数"
        case 20105: return "设备不允许通过局域网修改内置可写对象"
        default: return nil
        }
    }
}

extension P2p: CustomNSError {
    public static let errorDomain = "iot-video.P2p"

    public var errorCode: Int { .init(truncatingIfNeeded: rawValue) }
}

/// iOS SDK 错误
///
/// Errors of the iOS SDK: connections, the player, and messages.
///
/// Codes: 21000 to 21999.
public struct IoT: RawRepresentable, Hashable, Codable, Sendable {
    public let rawValue: Int32

    public init(rawValue: Int32) {
        self.rawValue = rawValue
    }

    // MARK: 连接错误码

    /// 连接通道已达上限（MAX_CONNECTION_NUM）
    public static let IVConnError_ExceedsMaxNumber = Self(rawValue: 21020)

    /// 连接通道已存在
    public static let IVConnError_Duplicate = Self(rawValue: 21021)

    /// 建立连接失败
    public static let IVConnError_ConnectFailed = Self(rawValue: 21022)

    /// 连接已断开/未连接
    public static let IVConnError_Disconnected = Self(rawValue: 21023)

    /// 数据长度超出上限（MAX_PKG_BYTES）
    public static let IVConnError_ExceedsMaxLength = Self(rawValue: 21024)

    /// 当前连接暂不可用/SDK 离线
    public static let IVConnError_NotAvailableNow = Self(rawValue: 21025)

    // MARK: 播放器错误码

    /// 方法选择器无响应、未实现协议方法
    public static let IVPlayerError_NoRespondsToSelector = Self(rawValue: 21030)

    /// 参数错误
    public static let IVPlayerError_InvalidParameter = Self(rawValue: 21031)

    /// 录像列表为空
    public static let IVPlayerError_PlaybackListEmpty = Self(rawValue: 21032)

    /// 录像列表数据异常
    public static let IVPlayerError_PlaybackDataErr = Self(rawValue: 21033)

    /// 正在录制
    public static let IVPlayerError_RecorderIsRunning = Self(rawValue: 21034)

    /// 视频分辨率已改变
    public static let IVPlayerError_VideoResolutionChanged = Self(rawValue: 21035)

    /// 编码器暂不可用
    public static let IVPlayerError_EncoderNotAvailableNow = Self(rawValue: 21036)

    /// 不支持的录像列表版本
    public static let IVPlayerError_PlaybackListVerErr = Self(rawValue: 21037)

    // MARK: 消息管理错误码

    /// 消息重复/正在发送
    public static let IVMessageError_duplicate = Self(rawValue: 21000)

    /// 消息发送失败
    public static let IVMessageError_sendFailed = Self(rawValue: 21001)

    /// 消息响应超时
    public static let IVMessageError_timeout = Self(rawValue: 21002)

    /// 获取物模型失败
    public static let IVMessageError_GetGdmDataErr = Self(rawValue: 21003)

    /// 接收物模型失败
    public static let IVMessageError_RcvGdmDataErr = Self(rawValue: 21004)

    /// 透传数据给服务器失败
    public static let IVMessageError_SendPassSrvErr = Self(rawValue: 21005)

    /// 透传数据给设备失败
    public static let IVMessageError_SendPassDevErr = Self(rawValue: 21006)

    /// 没有找到回调/已超时
    public static let IVMessageError_NotFoundCallback = Self(rawValue: 21007)

    /// 消息长度超出上限（MAX_DATA_SIZE）
    public static let IVMessageError_ExceedsMaxLength = Self(rawValue: 21008)
}

extension IoT: CaseIterable {
    /// Every code that is declared, each number once.
    public static let allCases: [Self] = [
        Self(rawValue: 21020),
        Self(rawValue: 21021),
        Self(rawValue: 21022),
        Self(rawValue: 21023),
        Self(rawValue: 21024),
        Self(rawValue: 21025),
        Self(rawValue: 21030),
        Self(rawValue: 21031),
        Self(rawValue: 21032),
        Self(rawValue: 21033),
        Self(rawValue: 21034),
        Self(rawValue: 21035),
        Self(rawValue: 21036),
        Self(rawValue: 21037),
        Self(rawValue: 21000),
        Self(rawValue: 21001),
        Self(rawValue: 21002),
        Self(rawValue: 21003),
        Self(rawValue: 21004),
        Self(rawValue: 21005),
        Self(rawValue: 21006),
        Self(rawValue: 21007),
        Self(rawValue: 21008),
    ]
}

extension IoT {
    /// The code with this name, `nil` where there is none.
    public init?(name: String) {
        switch name {
        case "IVConnError_ExceedsMaxNumber": self.init(rawValue: 21020)
        case "IVConnError_Duplicate": self.init(rawValue: 21021)
        case "IVConnError_ConnectFailed": self.init(rawValue: 21022)
        case "IVConnError_Disconnected": self.init(rawValue: 21023)
        case "IVConnError_ExceedsMaxLength": self.init(rawValue: 21024)
        case "IVConnError_NotAvailableNow": self.init(rawValue: 21025)
        case "IVPlayerError_NoRespondsToSelector": self.init(rawValue: 21030)
        case "IVPlayerError_InvalidParameter": self.init(rawValue: 21031)
        case "IVPlayerError_PlaybackListEmpty": self.init(rawValue: 21032)
        case "IVPlayerError_PlaybackDataErr": self.init(rawValue: 21033)
        case "IVPlayerError_RecorderIsRunning": self.init(rawValue: 21034)
        case "IVPlayerError_VideoResolutionChanged": self.init(rawValue: 21035)
        case "IVPlayerError_EncoderNotAvailableNow": self.init(rawValue: 21036)
        case "IVPlayerError_PlaybackListVerErr": self.init(rawValue: 21037)
        case "IVMessageError_duplicate": self.init(rawValue: 21000)
        case "IVMessageError_sendFailed": self.init(rawValue: 21001)
        case "IVMessageError_timeout": self.init(rawValue: 21002)
        case "IVMessageError_GetGdmDataErr": self.init(rawValue: 21003)
        case "IVMessageError_RcvGdmDataErr": self.init(rawValue: 21004)
        case "IVMessageError_SendPassSrvErr": self.init(rawValue: 21005)
        case "IVMessageError_SendPassDevErr": self.init(rawValue: 21006)
        case "IVMessageError_NotFoundCallback": self.init(rawValue: 21007)
        case "IVMessageError_ExceedsMaxLength": self.init(rawValue: 21008)
        default: return nil
        }
    }

    /// The name of the code, `nil` where the code is not declared.
    public var name: String? {
        switch rawValue {
        case 21020: return "IVConnError_ExceedsMaxNumber"
        case 21021: return "IVConnError_Duplicate"
        case 21022: return "IVConnError_ConnectFailed"
        case 21023: return "IVConnError_Disconnected"
        case 21024: return "IVConnError_ExceedsMaxLength"
        case 21025: return "IVConnError_NotAvailableNow"
        case 21030: return "IVPlayerError_NoRespondsToSelector"
        case 21031: return "IVPlayerError_InvalidParameter"
        case 21032: return "IVPlayerError_PlaybackListEmpty"
        case 21033: return "IVPlayerError_PlaybackDataErr"
        case 21034: return "IVPlayerError_RecorderIsRunning"
        case 21035: return "IVPlayerError_VideoResolutionChanged"
        case 21036: return "IVPlayerError_EncoderNotAvailableNow"
        case 21037: return "IVPlayerError_PlaybackListVerErr"
        case 21000: return "IVMessageError_duplicate"
        case 21001: return "IVMessageError_sendFailed"
        case 21002: return "IVMessageError_timeout"
        case 21003: return "IVMessageError_GetGdmDataErr"
        case 21004: return "IVMessageError_RcvGdmDataErr"
        case 21005: return "IVMessageError_SendPassSrvErr"
        case 21006: return "IVMessageError_SendPassDevErr"
        case 21007: return "IVMessageError_NotFoundCallback"
        case 21008: return "IVMessageError_ExceedsMaxLength"
        default: return nil
        }
    }
}

extension IoT: CustomStringConvertible {
    public var description: String {
        [name, errorDescription].compactMap { $0 }.reduce("\(rawValue)") { "\($0): \($1)" }
    }
}

extension IoT: LocalizedError {
    /// What happened.
    public var errorDescription: String? {
        switch rawValue {
        case 21020: return "连接通道已达上限（MAX_CONNECTION_NUM）"
        case 21021: return "连接通道已存在"
        case 21022: return "建立连接失败"
        case 21023: return "连接已断开/未连接"
        case 21024: return "数据长度超出上限（MAX_PKG_BYTES）"
        case 21025: return "当前连接暂不可用/SDK 离线"
        case 21030: return "方法选择器无响应、未实现协议方法"
        case 21031: return "参数错误"
        case 21032: return "录像列表为空"
        case 21033: return "录像列表数据异常"
        case 21034: return "正在录制"
        case 21035: return "视频分辨率已改变"
        case 21036: return "编码器暂不可用"
        case 21037: return "不支持的录像列表版本"
        case 21000: return "消息重复/正在发送"
        case 21001: return "消息发送失败"
        case 21002: return "消息响应超时"
        case 21003: return "获取物模型失败"
        case 21004: return "接收物模型失败"
        case 21005: return "透传数据给服务器失败"
        case 21006: return "透传数据给设备失败"
        case 21007: return "没有找到回调/已超时"
        case 21008: return "消息长度超出上限（MAX_DATA_SIZE）"
        default: return nil
        }
    }
}

extension IoT: CustomNSError {
    public static let errorDomain = "iot-video.IoT"

    public var errorCode: Int { .init(truncatingIfNeeded: rawValue) }
}

/// Android SDK 错误
///
/// Errors of the Android SDK. The document gives the range and no code.
///
/// Codes: 22000 to 22999.
public struct AndroidSdk: RawRepresentable, Hashable, Codable, Sendable {
    public let rawValue: Int32

    public init(rawValue: Int32) {
        self.rawValue = rawValue
    }
}

extension AndroidSdk: CaseIterable {
    /// Every code that is declared, each number once.
    public static let allCases: [Self] = [
    ]
}

extension AndroidSdk {
    /// The code with this name, `nil` where there is none.
    public init?(name: String) {
        switch name {
        default: return nil
        }
    }

    /// The name of the code, `nil` where the code is not declared.
    public var name: String? {
        switch rawValue {
        default: return nil
        }
    }
}

extension AndroidSdk: CustomStringConvertible {
    public var description: String {
        [name, errorDescription].compactMap { $0 }.reduce("\(rawValue)") { "\($0): \($1)" }
    }
}

extension AndroidSdk: LocalizedError {
    /// What happened.
    public var errorDescription: String? {
        switch rawValue {
        default: return nil
        }
    }
}

extension AndroidSdk: CustomNSError {
    public static let errorDomain = "iot-video.AndroidSdk"

    public var errorCode: Int { .init(truncatingIfNeeded: rawValue) }
}

/// PC SDK 错误
///
/// Errors of the PC SDK. The document gives the range and no code.
///
/// Codes: 23000 to 23999.
public struct PcSdk: RawRepresentable, Hashable, Codable, Sendable {
    public let rawValue: Int32

    public init(rawValue: Int32) {
        self.rawValue = rawValue
    }
}

extension PcSdk: CaseIterable {
    /// Every code that is declared, each number once.
    public static let allCases: [Self] = [
    ]
}

extension PcSdk {
    /// The code with this name, `nil` where there is none.
    public init?(name: String) {
        switch name {
        default: return nil
        }
    }

    /// The name of the code, `nil` where the code is not declared.
    public var name: String? {
        switch rawValue {
        default: return nil
        }
    }
}

extension PcSdk: CustomStringConvertible {
    public var description: String {
        [name, errorDescription].compactMap { $0 }.reduce("\(rawValue)") { "\($0): \($1)" }
    }
}

extension PcSdk: LocalizedError {
    /// What happened.
    public var errorDescription: String? {
        switch rawValue {
        default: return nil
        }
    }
}

extension PcSdk: CustomNSError {
    public static let errorDomain = "iot-video.PcSdk"

    public var errorCode: Int { .init(truncatingIfNeeded: rawValue) }
}

/// DEV SDK 错误
///
/// Errors of the device SDK. The document gives the range and no code.
///
/// Codes: 24000 to 24999.
public struct DevSdk: RawRepresentable, Hashable, Codable, Sendable {
    public let rawValue: Int32

    public init(rawValue: Int32) {
        self.rawValue = rawValue
    }
}

extension DevSdk: CaseIterable {
    /// Every code that is declared, each number once.
    public static let allCases: [Self] = [
    ]
}

extension DevSdk {
    /// The code with this name, `nil` where there is none.
    public init?(name: String) {
        switch name {
        default: return nil
        }
    }

    /// The name of the code, `nil` where the code is not declared.
    public var name: String? {
        switch rawValue {
        default: return nil
        }
    }
}

extension DevSdk: CustomStringConvertible {
    public var description: String {
        [name, errorDescription].compactMap { $0 }.reduce("\(rawValue)") { "\($0): \($1)" }
    }
}

extension DevSdk: LocalizedError {
    /// What happened.
    public var errorDescription: String? {
        switch rawValue {
        default: return nil
        }
    }
}

extension DevSdk: CustomNSError {
    public static let errorDomain = "iot-video.DevSdk"

    public var errorCode: Int { .init(truncatingIfNeeded: rawValue) }
}
