//! `iot-cloud`: the cloud API of an IoT platform.
//!
//! Source: 错误码说明, a table of HTTP codes and one of logic codes, the file `tests/documents/iot-cloud.md`.
//!
//! The document has no keys and no ranges; both are ours. An identifier says in English what the description says. A domain
//! is a block of numbers about one subject: the HTTP codes, then the logic codes by ten thousand, with 31000 apart from 30000,
//! each range with room to grow. The part of a title after 逻辑错误码 is ours too.
//!
//! Kept as they are:
//! - 20014 and 20035 have the same text, 数据库操作失败. The second closes a run of codes about a call of the API (20029 to
//!   20035), and its identifier says so: `DatabaseOperationFailed` and `ApiDatabaseOperationFailed`.
//! - Upper and lower case are uneven: POST and post, API and api.
//! - The text of 20006 ends with an ASCII full stop; 20010 has 网管 where 网关 (gateway) seems to be meant.
//!
//! The English, with `in_language("en")`, is this project's translation and not the vendor's; the vendor's texts stay as they are.
//!
#![doc = include_str!("../../docs/iot-cloud.md")]

crate::define_codes! {
    /// The codes that any call of the IoT cloud API may answer, in `Error.Code`: 72 codes in 6 domains.
    pub catalog IOT_CLOUD = "iot-cloud" "IoT 云 API 错误码说明" in zh;

    /// HTTP status codes of the API.
    #[non_exhaustive]
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
    #[non_exhaustive]
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
    #[non_exhaustive]
    pub domain General 20000..=29999 "逻辑错误码：通用" {
        UnknownInternalError = 20000 "未知内部错误，通常是联调使用的环境不同导致",
        InsufficientPermission = 20001 "权限不足",
        DataNotFound = 20002 "数据不存在",
        SendMessageException = 20003 "发送消息异常",
        DataFormatError = 20004 "数据格式错误",
        SendMessageTimeout = 20005 "发送消息超时",
        ValueNotFound = 20006 "查询不到值.", // the ASCII full stop is the document's
        ValueLimitExceeded = 20007 "超出规定值",
        MultipleLongPollsFromSameIp = 20008 "同一个IP发送了多个长轮询请求",
        WechatAccessTokenUnavailable = 20009 "获取不到微信access_token",
        NonGatewayDeviceQueriedSubnodes = 20010 "非网管设备查询子节点信息", // 网管 looks like a slip for 网关 (gateway); kept
        ReadPostDataFailed = 20011 "读取POST数据出错", // POST here, post in 30008
        QqRequestConditionNotMet = 20012 "QQ不满足本次请求条件",
        GetServerAddressFailed = 20013 "获取服务器地址出错",
        DatabaseOperationFailed = 20014 "数据库操作失败", // the text of 20035 too
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
        ApiCallFailed = 20033 "调用API接口失败", // API here, api in 40006 and 40007
        UnreasonableSourceData = 20034 "源数据不合理",
        ApiDatabaseOperationFailed = 20035 "数据库操作失败", // the text of 20014 too; named after the block 20029 to 20035, about a call of the API
        ResourceNotFound = 20404 "资源不存在",
        BodyOrFileTooLarge = 20413 "请求包体或文件大小超过限制",
        FeatureNotImplemented = 20501 "功能未实现",
    }

    /// Logic codes about devices and their licences.
    #[non_exhaustive]
    pub domain Device 30000..=30999 "逻辑错误码：设备与license" {
        InvitationCodeExists = 30001 "邀请码已经存在，在生成系统注册邀请码时可能返回的异常信息",
        ParameterError = 30002 "参数错误",
        DuplicateSn = 30003 "SN重复",
        AppIdNotBoundToAccount = 30004 "App ID未绑定账号",
        BindDeviceException = 30005 "绑定设备发生异常",
        WechatDeviceVerificationFailed = 30006 "微信校验设备信息时失败",
        SyncDeviceInfoFormatError = 30007 "同步设备信息时格式错误",
        ServerReadPostDataFailed = 30008 "服务端获取post数据内容出错", // post here, POST in 20011
        GetLicenseParameterError = 30009 "设备获取license时参数错误",
        LicenseAlreadyIssued = 30010 "该设备已经取过license",
        LicensesUsedUp = 30011 "license已用完，请稍后再试",
        IllegalDevice = 30012 "非法设备",
    }

    /// Logic codes about binding a device and undoing it.
    #[non_exhaustive]
    pub domain Binding 31000..=31999 "逻辑错误码：设备绑定" {
        DeviceBindOrUnbindFailed = 31001 "设备绑定/解绑失败",
        NoBoundDevice = 31002 "无绑定设备",
    }

    /// Logic codes about services that an application publishes or calls.
    #[non_exhaustive]
    pub domain Service 40000..=49999 "逻辑错误码：服务" {
        ServiceNotFound = 40001 "服务不存在",
        ServiceNotPublished = 40002 "服务未发布",
        AppNotPermittedToAccessService = 40003 "应用没有权限访问服务",
        AppCallServiceException = 40004 "应用调用服务发生异常",
        ServiceCallbackTypeError = 40005 "服务回调类型错误",
        ServiceApiNotFound = 40006 "服务对应的api不存在", // api here, API in 20033
        ServiceAddressOrApiRouteError = 40007 "服务地址或者api路由错误", // api here, API in 20033
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
        ValueNotFound "the query found no value.", // with a full stop, as in the source
        ValueLimitExceeded "the prescribed value is exceeded",
        MultipleLongPollsFromSameIp "the same IP address sent more than one long polling request",
        WechatAccessTokenUnavailable "the WeChat access_token cannot be obtained",
        NonGatewayDeviceQueriedSubnodes "a device that is not a network management device queried information about child nodes", // 网管 (network management) as it stands; 网关 (gateway) seems to be meant
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
