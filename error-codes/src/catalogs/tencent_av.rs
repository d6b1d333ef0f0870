//! `tencent-av`: Tencent's audio and video SDK (AVSDK).
//!
//! Source: SDK 错误码表, a table of client errors and one of server errors, each code with its meaning, cause and solution, out
//! of a damaged PDF, the file `tests/documents/tencent-av.txt`.
//!
//! Keys and texts are the document's. It has no ranges; they are ours: below 10000 for the client, 10000 to 19999 for the
//! server. Line breaks of the PDF are gone: a space between two Chinese characters or inside an identifier was one; every
//! other space is the document's.
//!
//! Kept as they are, or put together:
//! - 1001 is there twice, both copies mangled. Its cause holds each sentence of either once; a sentence at the head of the
//!   second copy is the cause of 1 and not repeated. The dots before its list are the document's.
//! - The solutions of 1801 to 1803 begin on the line above their row. The causes of 1003, 1102 and 1602 go on after a page
//!   break, and so does the description of 1602.
//! - `AV_ERR_CONTEXT_NOT_EXIST`, `AV_ERR_ROOM_NOT_EXIST` and `AV_ERR_DEVICE_TEST_NOT_EXIST` mean "not in the started state" (or
//!   the entered one). 1601 and 1602 exist on Windows only.
//! - Commas and colons are ASCII, with a space after or before some of them.
//!
//! The English, with `in_language("en")`, is this project's translation and not the vendor's; the vendor's texts stay as they are.
//!
#![doc = include_str!("../../docs/tencent-av.md")]

crate::define_codes! {
    /// The codes of Tencent's audio and video SDK: 33 codes in 2 domains, each with cause and solution.
    pub catalog TENCENT_AV = "tencent-av" "腾讯音视频 SDK 错误码表" in zh;

    /// What the SDK itself reports.
    #[non_exhaustive]
    pub domain Client 1..=9999 "客户端错误" {
        AV_ERR_FAILED = 1 "一般错误" {
            cause: "具体原因需要通过分析日志等来定位。",
            solution: "分析日志。",
        },
        // L8 to L19: there twice, mangled. The first sentence of L13 is the cause of 1, run into the copy, and left out
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
        // `NOT_EXIST` for "not in the started state": the document's
        AV_ERR_CONTEXT_NOT_EXIST = 1101 "AVContext 对象未处于 CONTEXT_STATE_STARTED 状态" {
            cause: "当 AVContext 对象未处于 CONTEXT_STATE_STARTED 状态,去调用需要处于这个状态才允许调用的接口时,则会产生这个错误。",
            solution: "修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。",
        },
        AV_ERR_CONTEXT_NOT_STOPPED = 1102 "AVContext 对象未处于 CONTEXT_STATE_STOPPED 状态" {
            cause: "当 AVContext 对象未处于 CONTEXT_STATE_STOPPED 状态,去调用需要处于这个状态才允许调用的接口时,则会产生这个错误。如不在这种状态下,去调用 AVContext::DestroyContext 时,就会产生这个错误。",
            solution: "修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。",
        },
        // `NOT_EXIST` for "not in the entered state": the document's
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
        // Windows only. `NOT_EXIST` for "not in the started state": the document's
        AV_ERR_DEVICE_TEST_NOT_EXIST = 1601 "AVDeviceTest 对象未处于 DEVICE_TEST_STATE_STARTED 状态(windows 特有)" {
            cause: "当 AVDeviceTest 对象未处于 DEVICE_TEST_STATE_STARTED 状态, 去调用需要处于这个状态才允许调用的接口时,则会产生这个错误。",
            solution: "修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。",
        },
        // Windows only. `AVContext::StopContext` looks copied from 1202: the document's
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
    #[non_exhaustive]
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
        // 在不在房间内时: the document's
        AV_ERR_SERVER_ID_NOT_IN_ROOM = 10006 "不在房间内" {
            cause: "在不在房间内时,去执行某些操作,则会产生这个错误。具体原因需要通过分析日志确认后台返回给客户端的真正错误码才能知道。",
            solution: "分析日志,获取后台返回给客户端的真正错误码,并联系后台同事协助解决。",
        },
        // `IMPLEMENT`, not `IMPLEMENTED` as in 1006: the document's
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
        AV_ERR_FAILED "general error" {
            cause: "The specific cause has to be identified by analysing logs and the like.",
            solution: "Analyse the logs.",
        },
        // the lines of the list without the dots that stand before them in the source
        AV_ERR_REPEATED_OPERATION "repeated operation" {
            cause: "This error occurs if an operation is in progress and the same operation is performed again. For example, it occurs if entering a room is attempted while the room is already being entered.\nThe main kinds of operation are those of AVContext, of rooms, of devices and of members.\nOperations of AVContext: StartContext/StopContext.\nOperations of rooms: EnterRoom/ExitRoom.\nOperations of devices: turning a device on or off.\nOperations of members: requesting or cancelling the picture.",
            solution: "Wait until the previous operation has finished before performing the next one.",
        },
        AV_ERR_EXCLUSIVE_OPERATION "mutually exclusive operation" {
            cause: "This error occurs if an operation is in progress and another operation of the same kind is performed. For example, it occurs if exiting a room is attempted while the room is still being entered.",
            solution: "Wait until the previous operation has finished before performing the next one.",
        },
        AV_ERR_HAS_IN_THE_STATE "already in the desired state" {
            cause: "This error occurs if an object is already in a state and an operation is performed that would put it into that state. For example, it occurs if entering a room is attempted while already in the room.",
            solution: "Since the object is already in the desired state, the operation can be regarded as successful and handled as a success.",
        },
        AV_ERR_INVALID_ARGUMENT "incorrect parameter" {
            cause: "This error occurs if an incorrect parameter is passed when a method of the SDK is called. For example, it occurs if a room is entered with a room type that is neither AVRoom::ROOM_TYPE_PAIR nor AVRoom::ROOM_TYPE_MULTI.",
            solution: "Read the API documentation carefully to learn the valid range of every parameter of every method, determine which parameter values do not follow the specification, make sure that the parameters passed are correct, and take preventive measures accordingly.",
        },
        AV_ERR_TIMEOUT "timed out" {
            cause: "This error occurs if an operation has not returned its result within the prescribed time. In most cases, it is likely only when signalling is transmitted and the network has a problem. For example, it occurs if the result of entering a room is not returned within 30 s.",
            solution: "Check whether the network has a problem, and try again.",
        },
        AV_ERR_NOT_IMPLEMENTED "not implemented" {
            cause: "This error occurs if a method of the SDK is called but the corresponding feature is not supported yet.",
            solution: "The feature is not supported for now; find an alternative.",
        },
        AV_ERR_NOT_IN_MAIN_THREAD "not on the main thread" {
            cause: "The public methods of the SDK must be executed on the main thread. This error occurs if the application calls a method of the SDK on any other thread.",
            solution: "Change the logic of the application so that methods of the SDK are called on the main thread.",
        },
        AV_ERR_CONTEXT_NOT_EXIST "the AVContext object is not in the CONTEXT_STATE_STARTED state" {
            cause: "This error occurs if a method that may be called only in the CONTEXT_STATE_STARTED state is called while the AVContext object is not in that state.",
            solution: "Change the logic of the application so that methods of the SDK are called at the right time.",
        },
        AV_ERR_CONTEXT_NOT_STOPPED "the AVContext object is not in the CONTEXT_STATE_STOPPED state" {
            cause: "This error occurs if a method that may be called only in the CONTEXT_STATE_STOPPED state is called while the AVContext object is not in that state. For example, it occurs if AVContext::DestroyContext is called in another state.",
            solution: "Change the logic of the application so that methods of the SDK are called at the right time.",
        },
        AV_ERR_ROOM_NOT_EXIST "the AVRoom object is not in the ROOM_STATE_ENTERED state" {
            cause: "This error occurs if a method that may be called only in the ROOM_STATE_ENTERED state is called while the AVRoom object is not in that state.",
            solution: "Change the logic of the application so that methods of the SDK are called at the right time.",
        },
        AV_ERR_ROOM_NOT_EXITED "the AVRoom object is not in the ROOM_STATE_EXITED state" {
            cause: "This error occurs if a method that may be called only in the ROOM_STATE_EXITED state is called while the AVRoom object is not in that state. For example, it occurs if AVContext::StopContext is called in another state.",
            solution: "Change the logic of the application so that methods of the SDK are called at the right time.",
        },
        AV_ERR_DEVICE_NOT_EXIST "the device does not exist" {
            cause: "This error occurs if a device is used while it does not exist or its initialisation is not complete.",
            solution: "Check that the device really exists, make sure that the device ID is entered correctly, and use the device only after it has been initialised successfully.",
        },
        AV_ERR_ENDPOINT_NOT_EXIST "the AVEndpoint object does not exist" {
            cause: "This error may occur if the AVEndpoint object of a member is requested while the member is sending neither voice nor video.",
            solution: "Change the logic of the application so that methods of the SDK are called at the right time.",
        },
        AV_ERR_ENDPOINT_HAS_NOT_VIDEO "the member is not sending video" {
            cause: "This error may occur if an operation that requires a member to send video is performed while the member is not sending video. For example, it occurs if the picture of a member is requested while that member is not sending video.",
            solution: "Change the logic of the application so that methods of the SDK are called at the right time.",
        },
        AV_ERR_TINYID_TO_OPENID_FAILED "failed to convert a tinyid to an identifier" {
            cause: "When signalling about an update of a member's information is received, the tinyid has to be converted to an identifier. This error occurs if, for example, there is a problem with the related logic of the IMSDK library or with the network.",
            solution: "Check whether the network has a problem, and check in the logs whether the related logic of IMSDK has a problem.",
        },
        AV_ERR_OPENID_TO_TINYID_FAILED "failed to convert an identifier to a tinyid" {
            cause: "When the StartContext method is called, the identifier has to be converted to a tinyid. This error occurs if, for example, there is a problem with the related logic of the IMSDK library or with the network, or if the user is not logged in.",
            solution: "Check whether the network has a problem, check in the logs whether the related logic of IMSDK has a problem, and check that the login method of IMSDK has been called successfully.",
        },
        AV_ERR_DEVICE_TEST_NOT_EXIST "the AVDeviceTest object is not in the DEVICE_TEST_STATE_STARTED state (Windows only)" {
            cause: "This error occurs if a method that may be called only in the DEVICE_TEST_STATE_STARTED state is called while the AVDeviceTest object is not in that state.",
            solution: "Change the logic of the application so that methods of the SDK are called at the right time.",
        },
        // `AVContext::StopContext` as it stands; it looks copied from 1202
        AV_ERR_DEVICE_TEST_NOT_STOPPED "the AVDeviceTest object is not in the DEVICE_TEST_STATE_STOPPED state (Windows only)" {
            cause: "This error occurs if a method that may be called only in the DEVICE_TEST_STATE_STOPPED state is called while the AVDeviceTest object is not in that state. For example, it occurs if AVContext::StopContext is called in another state.",
            solution: "Change the logic of the application so that methods of the SDK are called at the right time.",
        },
        AV_ERR_INVITE_FAILED "failed to send an invitation" {
            cause: "A failure that occurs when an invitation is sent.",
            solution: "The invitation module is only for the convenience of demonstrations in the DEMO; invitations are not supported publicly for now, so the application does not need to handle these error codes.",
        },
        AV_ERR_ACCEPT_FAILED "failed to accept an invitation" {
            cause: "A failure that occurs when an invitation is accepted.",
            solution: "The invitation module is only for the convenience of demonstrations in the DEMO; invitations are not supported publicly for now, so the application does not need to handle these error codes.",
        },
        AV_ERR_REFUSE_FAILED "failed to refuse an invitation" {
            cause: "A failure that occurs when an invitation is refused.",
            solution: "The invitation module is only for the convenience of demonstrations in the DEMO; invitations are not supported publicly for now, so the application does not need to handle these error codes.",
        },
    }
    texts en for Server "Backend errors" {
        AV_ERR_SERVER_FAILED "general error" {
            cause: "The specific cause can be determined only by analysing the logs for the actual error code that the backend returned to the client.",
            solution: "Analyse the logs to obtain the actual error code that the backend returned to the client, and ask the backend team for help.",
        },
        AV_ERR_SERVER_INVALID_ARGUMENT "incorrect parameter" {
            cause: "An incorrect parameter was passed when a method of the SDK was called, or when the SDK internally sent signalling to the backend. The specific cause can be determined only by analysing the logs for the actual error code that the backend returned to the client.",
            solution: "Make sure that the parameters passed to methods of the SDK are correct. Analyse the logs to obtain the actual error code that the backend returned to the client, and ask the backend team for help.",
        },
        AV_ERR_SERVER_NO_PERMISSION "no permission" {
            cause: "There is no permission to use a feature. The specific cause can be determined only by analysing the logs for the actual error code that the backend returned to the client. For example, this error occurs if the signature supplied when entering a room is incorrect or has expired.",
            solution: "Use a feature only after the correct permission parameters have been set. Analyse the logs to obtain the actual error code that the backend returned to the client, and ask the backend team for help.",
        },
        AV_ERR_SERVER_TIMEOUT "timed out" {
            cause: "The specific cause can be determined only by analysing the logs for the actual error code that the backend returned to the client.",
            solution: "Analyse the logs to obtain the actual error code that the backend returned to the client, and ask the backend team for help.",
        },
        AV_ERR_SERVER_ALLOC_RESOURCE_FAILED "insufficient resources" {
            cause: "This error occurs if an operation needs more resources (such as memory) and their allocation fails, or if a maximum resource limit (such as the maximum number of members in a room) is exceeded. The specific cause can be determined only by analysing the logs for the actual error code that the backend returned to the client.",
            solution: "Analyse the logs to obtain the actual error code that the backend returned to the client, and ask the backend team for help.",
        },
        // 在 stands twice in the source of the cause
        AV_ERR_SERVER_ID_NOT_IN_ROOM "not in the room" {
            cause: "This error occurs if certain operations are performed while not in the room. The specific cause can be determined only by analysing the logs for the actual error code that the backend returned to the client.",
            solution: "Analyse the logs to obtain the actual error code that the backend returned to the client, and ask the backend team for help.",
        },
        AV_ERR_SERVER_NOT_IMPLEMENT "not implemented" {
            cause: "This error occurs if a method of the SDK is called but the corresponding feature is not supported yet.",
            solution: "The feature is not supported for now; find an alternative.",
        },
        AV_ERR_SERVER_REPEATED_OPERATION "repeated operation" {
            cause: "The specific cause can be determined only by analysing the logs for the actual error code that the backend returned to the client.",
            solution: "Analyse the logs to obtain the actual error code that the backend returned to the client, and ask the backend team for help.",
        },
        AV_ERR_SERVER_ROOM_NOT_EXIST "the room does not exist" {
            cause: "This error occurs if certain operations are performed while the room does not exist.",
            solution: "Analyse the logs to obtain the actual error code that the backend returned to the client, and ask the backend team for help.",
        },
        AV_ERR_SERVER_ENDPOINT_NOT_EXIST "the member does not exist" {
            cause: "This error occurs if an operation that concerns a member is performed while the member does not exist.",
            solution: "Analyse the logs to obtain the actual error code that the backend returned to the client, and ask the backend team for help.",
        },
        AV_ERR_SERVER_INVALID_ABILITY "incorrect capability" {
            cause: "The specific cause can be determined only by analysing the logs for the actual error code that the backend returned to the client.",
            solution: "Analyse the logs to obtain the actual error code that the backend returned to the client, and ask the backend team for help.",
        },
    }
}
