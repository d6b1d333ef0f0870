error_codes::define_codes! {
    pub catalog TENCENT_AV = "tencent-av" "tencent-av";

    pub domain AvErr 1..=1999 | 10000..=10099 {
        section "客户端错误" {
            AV_ERR_FAILED = 1 "一般错误" {
                cause: "具体原因需要通过分析日志等来定位。",
                solution: "分析日志。",
            },
        }

        section "AV EDD DEDEATED ODERATION" {
            Code1001 = 1001 "重复操作" {
                cause: "操作类别主要有:AVContext 类、房",
                solution: "等待上一个操作完成后再进行下一个",
            },
            AV_ERR_REPEATED_OPERATION = 1001 "里友採什" {
                shares: Code1001,
                cause: "具体原因需要通过分析日志等来定位。  已经在进行某种操作,再次去做同样的操作,则会产生这个错误。如已经在进入房间过程中,再去做进入房间的操作,就会产生这个错误。 操作类别主要有:AVContext类、房等待上一个操作完成后再进行下间类、设备类、成员类。  AVContext类型的操作:  StartContext/StopContext。  房间类型的操作:",
            },
            AV_ERR_EXCLUSIVE_OPERATION = 1002 "互斥操作" {
                cause: "已经在进行某种操作,再次去做同类型的其他操作,则会产生这个错误。如在进入房间过程中,去做退出房间的操作,就会产生这个错误。",
                solution: "等待上一个操作完成后再进行下一个操作。",
            },
            AV_ERR_HAS_IN_THE_STATE = 1003 "已处于所要状态" {
                cause: "对象已经处于某种状态,再去做使得它进入这种状态的操作时,则会产生这个",
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
            AV_ERR_CONTEXT_NOT_EXIST = 1101 "AVContext 对象 未处于 CONTEXT_STA TE_STARTED 状 态" {
                cause: "当 AVContext 对象未处于 CONTEXT_STATE_STARTED 状态,去 调用需要处于这个状态才允许调用的接 口时,则会产生这个错误。",
                solution: "修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。",
            },
            AV_ERR_CONTEXT_NOT_STOPPED = 1102 "AVContext 对象 未处于 CONTEXT_STA TE_STOPPED 状 态" {
                cause: "当 AVContext 对象未处于 CONTEXT_STATE_STOPPED 状态,去 调用需要处于这个状态才允许调用的接 口时,则会产生这个错误。如不在这种 状态下,去调用",
                solution: "修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。",
            },
            AV_ERR_ROOM_NOT_EXIST = 1201 "AVRoom 对象 未处于 ROOM_STATE_ ENTERED 状态" {
                cause: "当 AVRoom 对象未处于 ROOM_STATE_ENTERED 状态,去调用需要处于这个状态才允许调用的接口时,则会产生这个错误。",
                solution: "修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。",
            },
            AV_ERR_ROOM_NOT_EXITED = 1202 "AVRoom 对象 未处于 ROOM_STATE_ EXITED 状态" {
                cause: "当 AVRoom 对象未处于 ROOM_STATE_EXITED 状态, 去调用 需要处于这个状态才允许调用的接口 时,则会产生这个错误。如不在这种状态下,去调用 AVContext::StopContext 时,就会产生这个错误。",
                solution: "修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。",
            },
            AV_ERR_DEVICE_NOT_EXIST = 1301 "设备不存在" {
                cause: "当设备不存在或者设备初始化未完成时,去使用设备,则会产生这个错误。",
                solution: "确认设备是否真的存在,确保设备 id 填写的正确性,确保在设备初始化成 功后再去使用设备。",
            },
            AV_ERR_ENDPOINT_NOT_EXIST = 1401 "AVEndpoint 对 象不存在" {
                cause: "当成员没有在发语音或视频时,去获取它的 AVEndpoint 对象时,就可能产生这个错误。",
                solution: "修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。",
            },
            AV_ERR_ENDPOINT_HAS_NOT_VIDEO = 1402 "成员没有发视频" {
                cause: "当成员没有在发视频时,去做需要成员 发视频的相关操作时,就可能产生这个 错误。如当某个成员没有发送视频时,去请求他的画面,就会产生这个错误。",
                solution: "修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。",
            },
            AV_ERR_TINYID_TO_OPENID_FAILED = 1501 "tinyid 转 identifier 失败" {
                cause: "当收到某个成员信息更新的信令时,需要去把 tinyid 转成 identifier,如果IMSDK 库相关逻辑存在问题、网络存在问题等,则会产生这个错误。",
                solution: "确认网络是否存在问题,查看日志确 认 IMSDK 相关逻辑是否存在问题。",
            },
            AV_ERR_OPENID_TO_TINYID_FAILED = 1502 "identifier 转 tinyid 失败" {
                cause: "当调用 StartContext 接口时,需要去把 identifier 转成 tinyid,如果 IMSDK库相关逻辑存在问题、网络存在问题、没有处于登录态时等,则会产生这个错误。",
                solution: "确认网络是否存在问题,查看日志确 认 IMSDK 相关逻辑是否存在问题, 确认已经成功调用 IMSDK 的登录接 口。",
            },
            AV_ERR_DEVICE_TEST_NOT_EXIST = 1601 "AVDeviceTest 对象未处于 DEVICE_TEST_S TATE_STARTED 状态(windows 特有)" {
                cause: "当 AVDeviceTest 对象未处于 DEVICE_TEST_STATE_STARTED 状态, 去调用需要处于这个状态才允许调用的接口时,则会产生这个错误。",
                solution: "修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。",
            },
            AV_ERR_DEVICE_TEST_NOT_STOPPED = 1602 "AVDeviceTest 对象未处于 DEVICE_TEST_S TATE_STOPPED" {
                cause: "当 AVDeviceTest 对象未处于 DEVICE_TEST_STATE_STOPPED 状态, 去调用需要处于这个状态才允许调用的接口时,则会产生这个错误。如不",
                solution: "修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。",
            },
            AV_ERR_INVITE_FAILED = 1801 "发送邀请失败" {
                cause: "发送邀请时产生的失败。",
                solution: "用,对外暂不支持邀请功能,所以业",
            },
            AV_ERR_ACCEPT_FAILED = 1802 "接受邀请失败" {
                cause: "接受邀请时产生的失败。",
                solution: "用,对外暂不支持邀请功能,所以业",
            },
            AV_ERR_REFUSE_FAILED = 1803 "拒绝邀请失败" {
                cause: "拒绝邀请时产生的失败。",
                solution: "用,对外暂不支持邀请功能,所以业",
            },
        }

        section "后台错误" {
            AV_ERR_SERVER_FAILED = 10001 "一般错误" {
                cause: "具体原因需要通过分析日志确认后台返回给客户端的真正错误码才能知道。",
                solution: "分析日志,获取后台返回给客户端的 真正错误码,并联系后台同事协助解 决。",
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
                solution: "分析日志,获取后台返回给客户端的 真正错误码,并联系后台同事协助解 决。",
            },
            AV_ERR_SERVER_ALLOC_RESOURCE_FAILED = 10005 "资源不够" {
                cause: "执行某些操作时,需要分配更多的资源(如内存)失败了,或者超过最大的资源限制(如超过最大的房间成员人数),则会产生这个错误。具体原因需要通过分析日志确认后台返回给客户端的真正错误码才能知道。",
                solution: "分析日志,获取后台返回给客户端的 真正错误码,并联系后台同事协助解 决。",
            },
            AV_ERR_SERVER_ID_NOT_IN_ROOM = 10006 "不在房间内" {
                cause: "在不在房间内时,去执行某些操作,则会产生这个错误。具体原因需要通过分析日志确认后台返回给客户端的真正错误码才能知道。",
                solution: "分析日志,获取后台返回给客户端的 真正错误码,并联系后台同事协助解 决。",
            },
            AV_ERR_SERVER_NOT_IMPLEMENT = 10007 "未实现" {
                cause: "调用 SDK 接口时,如果相应的功能还 未支持,则会产生这个错误。",
                solution: "暂不支持该功能,找其他替代方案。",
            },
            AV_ERR_SERVER_REPEATED_OPERATION = 10008 "重复操作" {
                cause: "具体原因需要通过分析日志确认后台返回给客户端的真正错误码才能知道。",
                solution: "分析日志,获取后台返回给客户端的 真正错误码,并联系后台同事协助解 决。",
            },
            AV_ERR_SERVER_ROOM_NOT_EXIST = 10009 "房间不存在" {
                cause: "房间不存在时,去执行某些操作,则会产生这个错误。",
                solution: "分析日志,获取后台返回给客户端的 真正错误码,并联系后台同事协助解 决。",
            },
            AV_ERR_SERVER_ENDPOINT_NOT_EXIST = 10010 "成员不存在" {
                cause: "某个成员不存在时,去执行该成员相关的操作,则会产生这个错误。",
                solution: "分析日志,获取后台返回给客户端的 真正错误码,并联系后台同事协助解 决。",
            },
            AV_ERR_SERVER_INVALID_ABILITY = 10011 "错误能力" {
                cause: "具体原因需要通过分析日志确认后台返回给客户端的真正错误码才能知道。",
                solution: "分析日志,获取后台返回给客户端的 真正错误码,并联系后台同事协助解 决。",
            },
        }
    }
}
