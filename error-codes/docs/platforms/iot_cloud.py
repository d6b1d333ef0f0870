# Made by `error-codes export --format python iot-cloud`. Do not edit.

from __future__ import annotations

from enum import IntEnum
from typing import Self


#: HTTP返回码
#:
#: HTTP status codes of the API.
#:
#: Codes: 400 to 599.
class Http(IntEnum):
    _value_: int
    #: What happened; empty where there is no text.
    description: str

    def __new__(
        cls,
        code: int,
        description: str = "",
    ) -> Self:
        self = int.__new__(cls, code)
        self._value_ = code
        self.description = description
        return self

    #: 请求不合法，包体格式错误
    BadRequest = (400, "请求不合法，包体格式错误")

    #: 禁止访问
    Forbidden = (403, "禁止访问")

    #: 请求失败
    RequestFailed = (404, "请求失败")

    #: 服务器内部错误
    InternalServerError = (500, "服务器内部错误")

    #: 服务未实现
    ServiceNotImplemented = (501, "服务未实现")

    #: 网关错误，服务不可用
    GatewayError = (502, "网关错误，服务不可用")

    #: 服务不可用
    ServiceUnavailable = (503, "服务不可用")

    #: 后端服务不可用或者处理超时
    BackendUnavailableOrTimeout = (504, "后端服务不可用或者处理超时")

    @classmethod
    def from_code(cls, code: int) -> Self | None:
        """The code with this number, None where there is none."""
        try:
            return cls(code)
        except ValueError:
            return None


#: 逻辑错误码：登录
#:
#: Logic codes about logging in.
#:
#: Codes: 10000 to 19999.
class Login(IntEnum):
    _value_: int
    #: What happened; empty where there is no text.
    description: str

    def __new__(
        cls,
        code: int,
        description: str = "",
    ) -> Self:
        self = int.__new__(cls, code)
        self._value_ = code
        self.description = description
        return self

    #: 登录信息不完整
    LoginInfoIncomplete = (10000, "登录信息不完整")

    #: 未登录
    NotLoggedIn = (10001, "未登录")

    #: 登录超时
    LoginTimeout = (10002, "登录超时")

    #: 登录异常
    LoginException = (10003, "登录异常")

    #: 登录次数过于频繁
    LoginTooFrequent = (10004, "登录次数过于频繁")

    #: 登录sig错误
    LoginSigError = (10005, "登录sig错误")

    #: 登录时间异常
    LoginTimeAbnormal = (10006, "登录时间异常")

    #: CSRF Token校验失败
    CsrfTokenCheckFailed = (10007, "CSRF Token校验失败")

    @classmethod
    def from_code(cls, code: int) -> Self | None:
        """The code with this number, None where there is none."""
        try:
            return cls(code)
        except ValueError:
            return None


#: 逻辑错误码：通用
#:
#: Logic codes of every kind: permissions, data, messages, files, the API itself.
#:
#: Codes: 20000 to 29999.
class General(IntEnum):
    _value_: int
    #: What happened; empty where there is no text.
    description: str

    def __new__(
        cls,
        code: int,
        description: str = "",
    ) -> Self:
        self = int.__new__(cls, code)
        self._value_ = code
        self.description = description
        return self

    #: 未知内部错误，通常是联调使用的环境不同导致
    UnknownInternalError = (20000, "未知内部错误，通常是联调使用的环境不同导致")

    #: 权限不足
    InsufficientPermission = (20001, "权限不足")

    #: 数据不存在
    DataNotFound = (20002, "数据不存在")

    #: 发送消息异常
    SendMessageException = (20003, "发送消息异常")

    #: 数据格式错误
    DataFormatError = (20004, "数据格式错误")

    #: 发送消息超时
    SendMessageTimeout = (20005, "发送消息超时")

    #: 查询不到值.
    ValueNotFound = (20006, "查询不到值.")

    #: 超出规定值
    ValueLimitExceeded = (20007, "超出规定值")

    #: 同一个IP发送了多个长轮询请求
    MultipleLongPollsFromSameIp = (20008, "同一个IP发送了多个长轮询请求")

    #: 获取不到微信access_token
    WechatAccessTokenUnavailable = (20009, "获取不到微信access_token")

    #: 非网管设备查询子节点信息
    NonGatewayDeviceQueriedSubnodes = (20010, "非网管设备查询子节点信息")

    #: 读取POST数据出错
    ReadPostDataFailed = (20011, "读取POST数据出错")

    #: QQ不满足本次请求条件
    QqRequestConditionNotMet = (20012, "QQ不满足本次请求条件")

    #: 获取服务器地址出错
    GetServerAddressFailed = (20013, "获取服务器地址出错")

    #: 数据库操作失败
    DatabaseOperationFailed = (20014, "数据库操作失败")

    #: token无效，文件上传时校验返回
    InvalidFileUploadToken = (20015, "token无效，文件上传时校验返回")

    #: 文件上传失败或者未上传文件
    FileUploadFailedOrMissing = (20016, "文件上传失败或者未上传文件")

    #: 验证回调接口失败
    CallbackVerificationFailed = (20017, "验证回调接口失败")

    #: 设备已绑定，无法绑定到其他项目
    DeviceAlreadyBound = (20018, "设备已绑定，无法绑定到其他项目")

    #: 操作失败
    OperationFailed = (20019, "操作失败")

    #: 未启动录像
    RecordingNotStarted = (20020, "未启动录像")

    #: 文件大小过大，无法返回
    FileTooLargeToReturn = (20021, "文件大小过大，无法返回")

    #: 消息服务异常
    MessageServiceException = (20022, "消息服务异常")

    #: 接口无效
    InvalidInterface = (20023, "接口无效")

    #: 设备未推流
    DeviceNotPushingStream = (20024, "设备未推流")

    #: 参数不合理
    UnreasonableParameter = (20029, "参数不合理")

    #: 未注册用户
    UnregisteredUser = (20030, "未注册用户")

    #: 无权限
    NoPermission = (20031, "无权限")

    #: 参数缺失
    MissingParameter = (20032, "参数缺失")

    #: 调用API接口失败
    ApiCallFailed = (20033, "调用API接口失败")

    #: 源数据不合理
    UnreasonableSourceData = (20034, "源数据不合理")

    #: 数据库操作失败
    ApiDatabaseOperationFailed = (20035, "数据库操作失败")

    #: 资源不存在
    ResourceNotFound = (20404, "资源不存在")

    #: 请求包体或文件大小超过限制
    BodyOrFileTooLarge = (20413, "请求包体或文件大小超过限制")

    #: 功能未实现
    FeatureNotImplemented = (20501, "功能未实现")

    @classmethod
    def from_code(cls, code: int) -> Self | None:
        """The code with this number, None where there is none."""
        try:
            return cls(code)
        except ValueError:
            return None


#: 逻辑错误码：设备与license
#:
#: Logic codes about devices and their licences.
#:
#: Codes: 30000 to 30999.
class Device(IntEnum):
    _value_: int
    #: What happened; empty where there is no text.
    description: str

    def __new__(
        cls,
        code: int,
        description: str = "",
    ) -> Self:
        self = int.__new__(cls, code)
        self._value_ = code
        self.description = description
        return self

    #: 邀请码已经存在，在生成系统注册邀请码时可能返回的异常信息
    InvitationCodeExists = (
        30001,
        "邀请码已经存在，在生成系统注册邀请码时可能返回的异常信息",
    )

    #: 参数错误
    ParameterError = (30002, "参数错误")

    #: SN重复
    DuplicateSn = (30003, "SN重复")

    #: App ID未绑定账号
    AppIdNotBoundToAccount = (30004, "App ID未绑定账号")

    #: 绑定设备发生异常
    BindDeviceException = (30005, "绑定设备发生异常")

    #: 微信校验设备信息时失败
    WechatDeviceVerificationFailed = (30006, "微信校验设备信息时失败")

    #: 同步设备信息时格式错误
    SyncDeviceInfoFormatError = (30007, "同步设备信息时格式错误")

    #: 服务端获取post数据内容出错
    ServerReadPostDataFailed = (30008, "服务端获取post数据内容出错")

    #: 设备获取license时参数错误
    GetLicenseParameterError = (30009, "设备获取license时参数错误")

    #: 该设备已经取过license
    LicenseAlreadyIssued = (30010, "该设备已经取过license")

    #: license已用完，请稍后再试
    LicensesUsedUp = (30011, "license已用完，请稍后再试")

    #: 非法设备
    IllegalDevice = (30012, "非法设备")

    @classmethod
    def from_code(cls, code: int) -> Self | None:
        """The code with this number, None where there is none."""
        try:
            return cls(code)
        except ValueError:
            return None


#: 逻辑错误码：设备绑定
#:
#: Logic codes about binding a device and undoing it.
#:
#: Codes: 31000 to 31999.
class Binding(IntEnum):
    _value_: int
    #: What happened; empty where there is no text.
    description: str

    def __new__(
        cls,
        code: int,
        description: str = "",
    ) -> Self:
        self = int.__new__(cls, code)
        self._value_ = code
        self.description = description
        return self

    #: 设备绑定/解绑失败
    DeviceBindOrUnbindFailed = (31001, "设备绑定/解绑失败")

    #: 无绑定设备
    NoBoundDevice = (31002, "无绑定设备")

    @classmethod
    def from_code(cls, code: int) -> Self | None:
        """The code with this number, None where there is none."""
        try:
            return cls(code)
        except ValueError:
            return None


#: 逻辑错误码：服务
#:
#: Logic codes about services that an application publishes or calls.
#:
#: Codes: 40000 to 49999.
class Service(IntEnum):
    _value_: int
    #: What happened; empty where there is no text.
    description: str

    def __new__(
        cls,
        code: int,
        description: str = "",
    ) -> Self:
        self = int.__new__(cls, code)
        self._value_ = code
        self.description = description
        return self

    #: 服务不存在
    ServiceNotFound = (40001, "服务不存在")

    #: 服务未发布
    ServiceNotPublished = (40002, "服务未发布")

    #: 应用没有权限访问服务
    AppNotPermittedToAccessService = (40003, "应用没有权限访问服务")

    #: 应用调用服务发生异常
    AppCallServiceException = (40004, "应用调用服务发生异常")

    #: 服务回调类型错误
    ServiceCallbackTypeError = (40005, "服务回调类型错误")

    #: 服务对应的api不存在
    ServiceApiNotFound = (40006, "服务对应的api不存在")

    #: 服务地址或者api路由错误
    ServiceAddressOrApiRouteError = (40007, "服务地址或者api路由错误")

    @classmethod
    def from_code(cls, code: int) -> Self | None:
        """The code with this number, None where there is none."""
        try:
            return cls(code)
        except ValueError:
            return None
