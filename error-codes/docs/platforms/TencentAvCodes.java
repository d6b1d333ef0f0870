// Made by `error-codes export --format java tencent-av`. Do not edit.

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The error codes of 腾讯音视频 SDK 错误码表. */
public final class TencentAvCodes {
  private TencentAvCodes() {}

  /**
   * 客户端错误
   *
   * <p>What the SDK itself reports.
   *
   * <p>Codes: 1 to 9999.
   */
  public enum Client {
    /**
     * 一般错误
     *
     * <p>Cause: 具体原因需要通过分析日志等来定位。
     *
     * <p>Solution: 分析日志。
     */
    AV_ERR_FAILED(1, "一般错误", "具体原因需要通过分析日志等来定位。", "分析日志。"),

    /**
     * 重复操作
     *
     * <p>Cause: 已经在进行某种操作,再次去做同样的操作,则会产生这个错误。如已经在进入房间过程中,再去做进入房间的操作,就会产生这个错误。 操作类别主要有:AVContext
     * 类、房间类、设备类、成员类。 . AVContext 类型的操作:StartContext/StopContext。 . 房间类型的操作:EnterRoom/ExitRoom。 .
     * 设备类型的操作:打开/关闭某个设备。 . 成员类型的操作:请求画面/取消画面。
     *
     * <p>Solution: 等待上一个操作完成后再进行下一个操作。
     */
    AV_ERR_REPEATED_OPERATION(
        1001,
        "重复操作",
        "已经在进行某种操作,再次去做同样的操作,则会产生这个错误。如已经在进入房间过程中,再去做进入房间的操作,就会产生这个错误。\n操作类别主要有:AVContext 类、房间类、设备类、成员类。\n. AVContext 类型的操作:StartContext/StopContext。\n. 房间类型的操作:EnterRoom/ExitRoom。\n. 设备类型的操作:打开/关闭某个设备。\n. 成员类型的操作:请求画面/取消画面。",
        "等待上一个操作完成后再进行下一个操作。"),

    /**
     * 互斥操作
     *
     * <p>Cause: 已经在进行某种操作,再次去做同类型的其他操作,则会产生这个错误。如在进入房间过程中,去做退出房间的操作,就会产生这个错误。
     *
     * <p>Solution: 等待上一个操作完成后再进行下一个操作。
     */
    AV_ERR_EXCLUSIVE_OPERATION(
        1002,
        "互斥操作",
        "已经在进行某种操作,再次去做同类型的其他操作,则会产生这个错误。如在进入房间过程中,去做退出房间的操作,就会产生这个错误。",
        "等待上一个操作完成后再进行下一个操作。"),

    /**
     * 已处于所要状态
     *
     * <p>Cause: 对象已经处于某种状态,再去做使得它进入这种状态的操作时,则会产生这个错误。如已经在房间中,再去做进入房间的操作,就会产生这个错误。
     *
     * <p>Solution: 由于已经处于所要状态,可以认为该操作已经成功,当作成功来处理。
     */
    AV_ERR_HAS_IN_THE_STATE(
        1003,
        "已处于所要状态",
        "对象已经处于某种状态,再去做使得它进入这种状态的操作时,则会产生这个错误。如已经在房间中,再去做进入房间的操作,就会产生这个错误。",
        "由于已经处于所要状态,可以认为该操作已经成功,当作成功来处理。"),

    /**
     * 错误参数
     *
     * <p>Cause: 调用 SDK 接口时,传入错误的参数,则会产生这个错误。如进入房间时,传入的房间类型不等于AVRoom::ROOM_TYPE_PAIR
     * 或AVRoom::ROOM_TYPE_MULTI,就会产生这个错误。
     *
     * <p>Solution: 详细阅读 API 文档,搞清楚每个接口的每个参数的有效取值范围,确认哪些参数没有按照规范来取值,保证传入参数的正确性并进行相应的预防处理。
     */
    AV_ERR_INVALID_ARGUMENT(
        1004,
        "错误参数",
        "调用 SDK 接口时,传入错误的参数,则会产生这个错误。如进入房间时,传入的房间类型不等于AVRoom::ROOM_TYPE_PAIR 或AVRoom::ROOM_TYPE_MULTI,就会产生这个错误。",
        "详细阅读 API 文档,搞清楚每个接口的每个参数的有效取值范围,确认哪些参数没有按照规范来取值,保证传入参数的正确性并进行相应的预防处理。"),

    /**
     * 超时
     *
     * <p>Cause:
     * 进行某个操作,在规定的时间内,还未返回操作结果,则会产生这个错误。多数情况下,涉及到信令传输的、且网络出问题的情况下,才容易产生这个错误。如执行进入房间操作时,30s后还没有返回进入房间操作完成的结果的话,就会产生这个错误。
     *
     * <p>Solution: 确认网络是否有问题 , 并尝试重试。
     */
    AV_ERR_TIMEOUT(
        1005,
        "超时",
        "进行某个操作,在规定的时间内,还未返回操作结果,则会产生这个错误。多数情况下,涉及到信令传输的、且网络出问题的情况下,才容易产生这个错误。如执行进入房间操作时,30s后还没有返回进入房间操作完成的结果的话,就会产生这个错误。",
        "确认网络是否有问题 , 并尝试重试。"),

    /**
     * 未实现
     *
     * <p>Cause: 调用 SDK 接口时,如果相应的功能还未支持,则会产生这个错误。
     *
     * <p>Solution: 暂不支持该功能,找其他替代方案。
     */
    AV_ERR_NOT_IMPLEMENTED(1006, "未实现", "调用 SDK 接口时,如果相应的功能还未支持,则会产生这个错误。", "暂不支持该功能,找其他替代方案。"),

    /**
     * 不在主线程
     *
     * <p>Cause: SDK 对外接口要求在主线程执行,如果业务侧调用 SDK 接口时,没有在主线程调用,则会产生这个错误。
     *
     * <p>Solution: 修改业务侧逻辑,确保在主线程调用 SDK 接口。
     */
    AV_ERR_NOT_IN_MAIN_THREAD(
        1007,
        "不在主线程",
        "SDK 对外接口要求在主线程执行,如果业务侧调用 SDK 接口时,没有在主线程调用,则会产生这个错误。",
        "修改业务侧逻辑,确保在主线程调用 SDK 接口。"),

    /**
     * AVContext 对象未处于 CONTEXT_STATE_STARTED 状态
     *
     * <p>Cause: 当 AVContext 对象未处于 CONTEXT_STATE_STARTED 状态,去调用需要处于这个状态才允许调用的接口时,则会产生这个错误。
     *
     * <p>Solution: 修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。
     */
    AV_ERR_CONTEXT_NOT_EXIST(
        1101,
        "AVContext 对象未处于 CONTEXT_STATE_STARTED 状态",
        "当 AVContext 对象未处于 CONTEXT_STATE_STARTED 状态,去调用需要处于这个状态才允许调用的接口时,则会产生这个错误。",
        "修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。"),

    /**
     * AVContext 对象未处于 CONTEXT_STATE_STOPPED 状态
     *
     * <p>Cause: 当 AVContext 对象未处于 CONTEXT_STATE_STOPPED
     * 状态,去调用需要处于这个状态才允许调用的接口时,则会产生这个错误。如不在这种状态下,去调用 AVContext::DestroyContext 时,就会产生这个错误。
     *
     * <p>Solution: 修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。
     */
    AV_ERR_CONTEXT_NOT_STOPPED(
        1102,
        "AVContext 对象未处于 CONTEXT_STATE_STOPPED 状态",
        "当 AVContext 对象未处于 CONTEXT_STATE_STOPPED 状态,去调用需要处于这个状态才允许调用的接口时,则会产生这个错误。如不在这种状态下,去调用 AVContext::DestroyContext 时,就会产生这个错误。",
        "修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。"),

    /**
     * AVRoom 对象未处于 ROOM_STATE_ENTERED 状态
     *
     * <p>Cause: 当 AVRoom 对象未处于 ROOM_STATE_ENTERED 状态,去调用需要处于这个状态才允许调用的接口时,则会产生这个错误。
     *
     * <p>Solution: 修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。
     */
    AV_ERR_ROOM_NOT_EXIST(
        1201,
        "AVRoom 对象未处于 ROOM_STATE_ENTERED 状态",
        "当 AVRoom 对象未处于 ROOM_STATE_ENTERED 状态,去调用需要处于这个状态才允许调用的接口时,则会产生这个错误。",
        "修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。"),

    /**
     * AVRoom 对象未处于 ROOM_STATE_EXITED 状态
     *
     * <p>Cause: 当 AVRoom 对象未处于 ROOM_STATE_EXITED 状态, 去调用需要处于这个状态才允许调用的接口时,则会产生这个错误。如不在这种状态下,去调用
     * AVContext::StopContext 时,就会产生这个错误。
     *
     * <p>Solution: 修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。
     */
    AV_ERR_ROOM_NOT_EXITED(
        1202,
        "AVRoom 对象未处于 ROOM_STATE_EXITED 状态",
        "当 AVRoom 对象未处于 ROOM_STATE_EXITED 状态, 去调用需要处于这个状态才允许调用的接口时,则会产生这个错误。如不在这种状态下,去调用 AVContext::StopContext 时,就会产生这个错误。",
        "修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。"),

    /**
     * 设备不存在
     *
     * <p>Cause: 当设备不存在或者设备初始化未完成时,去使用设备,则会产生这个错误。
     *
     * <p>Solution: 确认设备是否真的存在,确保设备 id 填写的正确性,确保在设备初始化成功后再去使用设备。
     */
    AV_ERR_DEVICE_NOT_EXIST(
        1301,
        "设备不存在",
        "当设备不存在或者设备初始化未完成时,去使用设备,则会产生这个错误。",
        "确认设备是否真的存在,确保设备 id 填写的正确性,确保在设备初始化成功后再去使用设备。"),

    /**
     * AVEndpoint 对象不存在
     *
     * <p>Cause: 当成员没有在发语音或视频时,去获取它的 AVEndpoint 对象时,就可能产生这个错误。
     *
     * <p>Solution: 修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。
     */
    AV_ERR_ENDPOINT_NOT_EXIST(
        1401,
        "AVEndpoint 对象不存在",
        "当成员没有在发语音或视频时,去获取它的 AVEndpoint 对象时,就可能产生这个错误。",
        "修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。"),

    /**
     * 成员没有发视频
     *
     * <p>Cause: 当成员没有在发视频时,去做需要成员发视频的相关操作时,就可能产生这个错误。如当某个成员没有发送视频时,去请求他的画面,就会产生这个错误。
     *
     * <p>Solution: 修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。
     */
    AV_ERR_ENDPOINT_HAS_NOT_VIDEO(
        1402,
        "成员没有发视频",
        "当成员没有在发视频时,去做需要成员发视频的相关操作时,就可能产生这个错误。如当某个成员没有发送视频时,去请求他的画面,就会产生这个错误。",
        "修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。"),

    /**
     * tinyid 转 identifier 失败
     *
     * <p>Cause: 当收到某个成员信息更新的信令时,需要去把 tinyid 转成 identifier,如果IMSDK 库相关逻辑存在问题、网络存在问题等,则会产生这个错误。
     *
     * <p>Solution: 确认网络是否存在问题,查看日志确认 IMSDK 相关逻辑是否存在问题。
     */
    AV_ERR_TINYID_TO_OPENID_FAILED(
        1501,
        "tinyid 转 identifier 失败",
        "当收到某个成员信息更新的信令时,需要去把 tinyid 转成 identifier,如果IMSDK 库相关逻辑存在问题、网络存在问题等,则会产生这个错误。",
        "确认网络是否存在问题,查看日志确认 IMSDK 相关逻辑是否存在问题。"),

    /**
     * identifier 转 tinyid 失败
     *
     * <p>Cause: 当调用 StartContext 接口时,需要去把 identifier 转成 tinyid,如果
     * IMSDK库相关逻辑存在问题、网络存在问题、没有处于登录态时等,则会产生这个错误。
     *
     * <p>Solution: 确认网络是否存在问题,查看日志确认 IMSDK 相关逻辑是否存在问题, 确认已经成功调用 IMSDK 的登录接口。
     */
    AV_ERR_OPENID_TO_TINYID_FAILED(
        1502,
        "identifier 转 tinyid 失败",
        "当调用 StartContext 接口时,需要去把 identifier 转成 tinyid,如果 IMSDK库相关逻辑存在问题、网络存在问题、没有处于登录态时等,则会产生这个错误。",
        "确认网络是否存在问题,查看日志确认 IMSDK 相关逻辑是否存在问题, 确认已经成功调用 IMSDK 的登录接口。"),

    /**
     * AVDeviceTest 对象未处于 DEVICE_TEST_STATE_STARTED 状态(windows 特有)
     *
     * <p>Cause: 当 AVDeviceTest 对象未处于 DEVICE_TEST_STATE_STARTED 状态, 去调用需要处于这个状态才允许调用的接口时,则会产生这个错误。
     *
     * <p>Solution: 修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。
     */
    AV_ERR_DEVICE_TEST_NOT_EXIST(
        1601,
        "AVDeviceTest 对象未处于 DEVICE_TEST_STATE_STARTED 状态(windows 特有)",
        "当 AVDeviceTest 对象未处于 DEVICE_TEST_STATE_STARTED 状态, 去调用需要处于这个状态才允许调用的接口时,则会产生这个错误。",
        "修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。"),

    /**
     * AVDeviceTest 对象未处于 DEVICE_TEST_STATE_STOPPED 状态(windows 特有)
     *
     * <p>Cause: 当 AVDeviceTest 对象未处于 DEVICE_TEST_STATE_STOPPED 状态,
     * 去调用需要处于这个状态才允许调用的接口时,则会产生这个错误。如不在这种状态下,去调用 AVContext::StopContext 时,就会产生这个错误。
     *
     * <p>Solution: 修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。
     */
    AV_ERR_DEVICE_TEST_NOT_STOPPED(
        1602,
        "AVDeviceTest 对象未处于 DEVICE_TEST_STATE_STOPPED 状态(windows 特有)",
        "当 AVDeviceTest 对象未处于 DEVICE_TEST_STATE_STOPPED 状态, 去调用需要处于这个状态才允许调用的接口时,则会产生这个错误。如不在这种状态下,去调用 AVContext::StopContext 时,就会产生这个错误。",
        "修改业务侧逻辑,确保调用 SDK 接口的时机的正确性。"),

    /**
     * 发送邀请失败
     *
     * <p>Cause: 发送邀请时产生的失败。
     *
     * <p>Solution: 邀请模块只是用于 DEMO 演示方便用,对外暂不支持邀请功能,所以业务侧不需要处理这些错误码。
     */
    AV_ERR_INVITE_FAILED(
        1801, "发送邀请失败", "发送邀请时产生的失败。", "邀请模块只是用于 DEMO 演示方便用,对外暂不支持邀请功能,所以业务侧不需要处理这些错误码。"),

    /**
     * 接受邀请失败
     *
     * <p>Cause: 接受邀请时产生的失败。
     *
     * <p>Solution: 邀请模块只是用于 DEMO 演示方便用,对外暂不支持邀请功能,所以业务侧不需要处理这些错误码。
     */
    AV_ERR_ACCEPT_FAILED(
        1802, "接受邀请失败", "接受邀请时产生的失败。", "邀请模块只是用于 DEMO 演示方便用,对外暂不支持邀请功能,所以业务侧不需要处理这些错误码。"),

    /**
     * 拒绝邀请失败
     *
     * <p>Cause: 拒绝邀请时产生的失败。
     *
     * <p>Solution: 邀请模块只是用于 DEMO 演示方便用,对外暂不支持邀请功能,所以业务侧不需要处理这些错误码。
     */
    AV_ERR_REFUSE_FAILED(
        1803, "拒绝邀请失败", "拒绝邀请时产生的失败。", "邀请模块只是用于 DEMO 演示方便用,对外暂不支持邀请功能,所以业务侧不需要处理这些错误码。");

    private static final Map<Integer, Client> BY_CODE = new HashMap<>();

    static {
      for (Client each : values()) {
        BY_CODE.putIfAbsent(each.code, each);
      }
    }

    private final int code;
    private final String description;
    private final String cause;
    private final String solution;

    Client(int code, String description, String cause, String solution) {
      this.code = code;
      this.description = description;
      this.cause = cause;
      this.solution = solution;
    }

    /** The code with this value, if there is one. */
    public static Optional<Client> fromCode(int code) {
      return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The code with this name, if there is one. */
    public static Optional<Client> fromName(String name) {
      for (Client each : values()) {
        if (each.getName().equals(name)) {
          return Optional.of(each);
        }
      }
      return Optional.empty();
    }

    /** The value of the code. */
    public int getCode() {
      return code;
    }

    /** The documented name of the code. */
    public String getName() {
      return name();
    }

    /** What happened; empty where there is no text. */
    public String getDescription() {
      return description;
    }

    /** Why it happened. */
    public Optional<String> getCause() {
      return Optional.ofNullable(cause);
    }

    /** What to do about it. */
    public Optional<String> getSolution() {
      return Optional.ofNullable(solution);
    }
  }

  /**
   * 后台错误
   *
   * <p>What the SDK reports when the server refused; the server's own code is in the log.
   *
   * <p>Codes: 10000 to 19999.
   */
  public enum Server {
    /**
     * 一般错误
     *
     * <p>Cause: 具体原因需要通过分析日志确认后台返回给客户端的真正错误码才能知道。
     *
     * <p>Solution: 分析日志,获取后台返回给客户端的真正错误码,并联系后台同事协助解决。
     */
    AV_ERR_SERVER_FAILED(
        10001, "一般错误", "具体原因需要通过分析日志确认后台返回给客户端的真正错误码才能知道。", "分析日志,获取后台返回给客户端的真正错误码,并联系后台同事协助解决。"),

    /**
     * 错误参数
     *
     * <p>Cause: 调用 SDK 接口时,或 SDK 内部发送信令给后台时,传了错误的参数,具体原因需要通过分析日志确认后台返回给客户端的真正错误码才能知道。
     *
     * <p>Solution: 确保调用 SDK 接口时所传的参数的正确性。分析日志,获取后台返回给客户端的真正错误码,并联系后台同事协助解决。
     */
    AV_ERR_SERVER_INVALID_ARGUMENT(
        10002,
        "错误参数",
        "调用 SDK 接口时,或 SDK 内部发送信令给后台时,传了错误的参数,具体原因需要通过分析日志确认后台返回给客户端的真正错误码才能知道。",
        "确保调用 SDK 接口时所传的参数的正确性。分析日志,获取后台返回给客户端的真正错误码,并联系后台同事协助解决。"),

    /**
     * 没有权限
     *
     * <p>Cause: 没有权限使用某个功能,具体原因需要通过分析日志确认后台返回给客户端的真正错误码才能知道。如进入房间时所带的签名错误或过期,就会产生这个错误。
     *
     * <p>Solution: 确保在设置正确的权限参数后才去使用相应的功能。分析日志,获取后台返回给客户端的真正错误码,并联系后台同事协助解决。
     */
    AV_ERR_SERVER_NO_PERMISSION(
        10003,
        "没有权限",
        "没有权限使用某个功能,具体原因需要通过分析日志确认后台返回给客户端的真正错误码才能知道。如进入房间时所带的签名错误或过期,就会产生这个错误。",
        "确保在设置正确的权限参数后才去使用相应的功能。分析日志,获取后台返回给客户端的真正错误码,并联系后台同事协助解决。"),

    /**
     * 超时
     *
     * <p>Cause: 具体原因需要通过分析日志确认后台返回给客户端的真正错误码才能知道。
     *
     * <p>Solution: 分析日志,获取后台返回给客户端的真正错误码,并联系后台同事协助解决。
     */
    AV_ERR_SERVER_TIMEOUT(
        10004, "超时", "具体原因需要通过分析日志确认后台返回给客户端的真正错误码才能知道。", "分析日志,获取后台返回给客户端的真正错误码,并联系后台同事协助解决。"),

    /**
     * 资源不够
     *
     * <p>Cause:
     * 执行某些操作时,需要分配更多的资源(如内存)失败了,或者超过最大的资源限制(如超过最大的房间成员人数),则会产生这个错误。具体原因需要通过分析日志确认后台返回给客户端的真正错误码才能知道。
     *
     * <p>Solution: 分析日志,获取后台返回给客户端的真正错误码,并联系后台同事协助解决。
     */
    AV_ERR_SERVER_ALLOC_RESOURCE_FAILED(
        10005,
        "资源不够",
        "执行某些操作时,需要分配更多的资源(如内存)失败了,或者超过最大的资源限制(如超过最大的房间成员人数),则会产生这个错误。具体原因需要通过分析日志确认后台返回给客户端的真正错误码才能知道。",
        "分析日志,获取后台返回给客户端的真正错误码,并联系后台同事协助解决。"),

    /**
     * 不在房间内
     *
     * <p>Cause: 在不在房间内时,去执行某些操作,则会产生这个错误。具体原因需要通过分析日志确认后台返回给客户端的真正错误码才能知道。
     *
     * <p>Solution: 分析日志,获取后台返回给客户端的真正错误码,并联系后台同事协助解决。
     */
    AV_ERR_SERVER_ID_NOT_IN_ROOM(
        10006,
        "不在房间内",
        "在不在房间内时,去执行某些操作,则会产生这个错误。具体原因需要通过分析日志确认后台返回给客户端的真正错误码才能知道。",
        "分析日志,获取后台返回给客户端的真正错误码,并联系后台同事协助解决。"),

    /**
     * 未实现
     *
     * <p>Cause: 调用 SDK 接口时,如果相应的功能还未支持,则会产生这个错误。
     *
     * <p>Solution: 暂不支持该功能,找其他替代方案。
     */
    AV_ERR_SERVER_NOT_IMPLEMENT(
        10007, "未实现", "调用 SDK 接口时,如果相应的功能还未支持,则会产生这个错误。", "暂不支持该功能,找其他替代方案。"),

    /**
     * 重复操作
     *
     * <p>Cause: 具体原因需要通过分析日志确认后台返回给客户端的真正错误码才能知道。
     *
     * <p>Solution: 分析日志,获取后台返回给客户端的真正错误码,并联系后台同事协助解决。
     */
    AV_ERR_SERVER_REPEATED_OPERATION(
        10008, "重复操作", "具体原因需要通过分析日志确认后台返回给客户端的真正错误码才能知道。", "分析日志,获取后台返回给客户端的真正错误码,并联系后台同事协助解决。"),

    /**
     * 房间不存在
     *
     * <p>Cause: 房间不存在时,去执行某些操作,则会产生这个错误。
     *
     * <p>Solution: 分析日志,获取后台返回给客户端的真正错误码,并联系后台同事协助解决。
     */
    AV_ERR_SERVER_ROOM_NOT_EXIST(
        10009, "房间不存在", "房间不存在时,去执行某些操作,则会产生这个错误。", "分析日志,获取后台返回给客户端的真正错误码,并联系后台同事协助解决。"),

    /**
     * 成员不存在
     *
     * <p>Cause: 某个成员不存在时,去执行该成员相关的操作,则会产生这个错误。
     *
     * <p>Solution: 分析日志,获取后台返回给客户端的真正错误码,并联系后台同事协助解决。
     */
    AV_ERR_SERVER_ENDPOINT_NOT_EXIST(
        10010, "成员不存在", "某个成员不存在时,去执行该成员相关的操作,则会产生这个错误。", "分析日志,获取后台返回给客户端的真正错误码,并联系后台同事协助解决。"),

    /**
     * 错误能力
     *
     * <p>Cause: 具体原因需要通过分析日志确认后台返回给客户端的真正错误码才能知道。
     *
     * <p>Solution: 分析日志,获取后台返回给客户端的真正错误码,并联系后台同事协助解决。
     */
    AV_ERR_SERVER_INVALID_ABILITY(
        10011, "错误能力", "具体原因需要通过分析日志确认后台返回给客户端的真正错误码才能知道。", "分析日志,获取后台返回给客户端的真正错误码,并联系后台同事协助解决。");

    private static final Map<Integer, Server> BY_CODE = new HashMap<>();

    static {
      for (Server each : values()) {
        BY_CODE.putIfAbsent(each.code, each);
      }
    }

    private final int code;
    private final String description;
    private final String cause;
    private final String solution;

    Server(int code, String description, String cause, String solution) {
      this.code = code;
      this.description = description;
      this.cause = cause;
      this.solution = solution;
    }

    /** The code with this value, if there is one. */
    public static Optional<Server> fromCode(int code) {
      return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The code with this name, if there is one. */
    public static Optional<Server> fromName(String name) {
      for (Server each : values()) {
        if (each.getName().equals(name)) {
          return Optional.of(each);
        }
      }
      return Optional.empty();
    }

    /** The value of the code. */
    public int getCode() {
      return code;
    }

    /** The documented name of the code. */
    public String getName() {
      return name();
    }

    /** What happened; empty where there is no text. */
    public String getDescription() {
      return description;
    }

    /** Why it happened. */
    public Optional<String> getCause() {
      return Optional.ofNullable(cause);
    }

    /** What to do about it. */
    public Optional<String> getSolution() {
      return Optional.ofNullable(solution);
    }
  }
}
