// Made by `error-codes export --format typescript netease-rtc`. Do not edit.

/**
 * 通用错误
 *
 * General errors: channels, sessions, parameters, the network probe.
 *
 * Codes: 101, 11000, 11400 to 11402, 11404 to 11999, 20000 to 20999.
 */
export const General = {
  /**
   * 请求超时
   *
   * 使用网络探测功能时，出现服务器资源请求超时错误相应
   */
  ChannelReserveTimeOut: 101,
  /**
   * 会议模式错误
   *
   * leaveChannel接口使用错误（在点对点通话中，调用了leaveChannel接口）
   */
  ChannelJoinMeetingModeError: 20102,
  /**
   * 通道发起失败
   *
   * 在发起点对点和多人通话时出现的错误
   *
   * serverCode: 服务器错误码
   */
  ChannelStartFail: 11000,
  /**
   * 数据错误
   *
   * 使用网络探测功能时，视频数据格式错误，导致无法进行进行探测
   */
  DataError: 11400,
  /**
   * 参数错误
   *
   * 使用sdk的API接口时，如此参数填写错误，返回该错误码
   */
  ParamError: 11405,
  /**
   * 创建房间失败
   *
   * 创建房间失败返回该错误码
   *
   * serverCode: 服务器错误码
   *
   * reason: 错误原因描述
   */
  ChannelCreatingError: 20110,
  /**
   * 加入房间失败
   *
   * 加入房间失败返回该错误码
   *
   * serverCode: 服务器错误码
   *
   * reason: 错误原因描述
   */
  ChannelJoinError: 20111,
  /**
   * 加入房间失败
   *
   * 已经在房间中了，重复加入房间的错误码
   */
  ChannelJoinAlreadyIn: 20112,
  /**
   * 会话/连接不存在
   *
   * 房间不存在，离开房间的错误码
   */
  ChannelSessionNotExists: 20113,
  /**
   * 会话已建立，请在会话建立前调用
   *
   * 说明房间已经创建，不能调用该接口
   */
  ChannelAlreadyInSession: 20114,
  /**
   * 服务器连接错误
   *
   * 网络探测是，服务器连接失败的错误码
   */
  ServerConnectionError: 20116,
  /**
   * 场景不匹配(P2P/MEETING)
   *
   * 中途切换角色（互动者和观众）时出现的错误反馈(点对点模式下不允许切换)
   */
  StageNotMatch: 20117,
  /**
   * 网络正在探测中
   *
   * 网络探测中，不允许加入房间
   */
  NetworkInDetecting: 20120,
  /**
   * 该功能没有启用
   *
   * 日志本地存储功能没有启动，但是调用了相关的api
   */
  FunctionNotEnabled: 20500,
} as const;
export type General = (typeof General)[keyof typeof General];

/** What is known of a code of `General`. */
export interface GeneralEntry {
  /** The documented name. */
  readonly name: string;
  /** What happened; empty where there is no text. */
  readonly description: string;
  /** More about the code. */
  readonly detail?: string;
}

/** What is known of each code: one that is missing does not compile. */
export const GeneralEntries: Readonly<Record<General, GeneralEntry>> = {
  [General.ChannelReserveTimeOut]: {
    name: "ChannelReserveTimeOut",
    description: "请求超时",
    detail: "使用网络探测功能时，出现服务器资源请求超时错误相应",
  },
  [General.ChannelJoinMeetingModeError]: {
    name: "ChannelJoinMeetingModeError",
    description: "会议模式错误",
    detail:
      "leaveChannel接口使用错误（在点对点通话中，调用了leaveChannel接口）",
  },
  [General.ChannelStartFail]: {
    name: "ChannelStartFail",
    description: "通道发起失败",
    detail: "在发起点对点和多人通话时出现的错误",
  },
  [General.DataError]: {
    name: "DataError",
    description: "数据错误",
    detail: "使用网络探测功能时，视频数据格式错误，导致无法进行进行探测",
  },
  [General.ParamError]: {
    name: "ParamError",
    description: "参数错误",
    detail: "使用sdk的API接口时，如此参数填写错误，返回该错误码",
  },
  [General.ChannelCreatingError]: {
    name: "ChannelCreatingError",
    description: "创建房间失败",
    detail: "创建房间失败返回该错误码",
  },
  [General.ChannelJoinError]: {
    name: "ChannelJoinError",
    description: "加入房间失败",
    detail: "加入房间失败返回该错误码",
  },
  [General.ChannelJoinAlreadyIn]: {
    name: "ChannelJoinAlreadyIn",
    description: "加入房间失败",
    detail: "已经在房间中了，重复加入房间的错误码",
  },
  [General.ChannelSessionNotExists]: {
    name: "ChannelSessionNotExists",
    description: "会话/连接不存在",
    detail: "房间不存在，离开房间的错误码",
  },
  [General.ChannelAlreadyInSession]: {
    name: "ChannelAlreadyInSession",
    description: "会话已建立，请在会话建立前调用",
    detail: "说明房间已经创建，不能调用该接口",
  },
  [General.ServerConnectionError]: {
    name: "ServerConnectionError",
    description: "服务器连接错误",
    detail: "网络探测是，服务器连接失败的错误码",
  },
  [General.StageNotMatch]: {
    name: "StageNotMatch",
    description: "场景不匹配(P2P/MEETING)",
    detail:
      "中途切换角色（互动者和观众）时出现的错误反馈(点对点模式下不允许切换)",
  },
  [General.NetworkInDetecting]: {
    name: "NetworkInDetecting",
    description: "网络正在探测中",
    detail: "网络探测中，不允许加入房间",
  },
  [General.FunctionNotEnabled]: {
    name: "FunctionNotEnabled",
    description: "该功能没有启用",
    detail: "日志本地存储功能没有启动，但是调用了相关的api",
  },
};

/** Every code of `General`. */
export const GeneralCodes: ReadonlySet<unknown> = new Set(
  Object.values(General),
);

/** Whether a value is a code of `General`. */
export function isGeneral(value: unknown): value is General {
  return GeneralCodes.has(value);
}

/**
 * 互动直播相关错误码
 *
 * Errors of interactive live streaming.
 *
 * Codes: 400 to 699, 11403.
 */
export const LiveStreaming = {
  /**
   * 认证错误
   *
   * 调用updateRtmpHost接口更新主播端画面的错误码
   */
  RoomServerErrAuthError: 401,
  /**
   * 房间不存在
   *
   * 调用updateRtmpHost接口更新主播端画面的错误码
   */
  RoomServerErrChannelNotExist: 404,
  /**
   * 房间下的uid不存在
   *
   * 调用updateRtmpHost接口更新主播端画面的错误码
   */
  RoomServerErrUidNotExist: 405,
  /**
   * 没有权限
   *
   * 调用updateRtmpHost接口更新主播端画面的错误码
   */
  RoomServerErrNoPermission: 406,
  /**
   * 请求数据不对
   *
   * 调用updateRtmpHost接口更新主播端画面的错误码
   */
  RoomServerErrDataError: 417,
  /**
   * 认证错误
   *
   * 调用updateRtmpHost接口更新主播端画面的错误码
   */
  RoomServerErrUnknown: 500,
  /**
   * 服务器内部错误
   *
   * 调用updateRtmpHost接口更新主播端画面的错误码
   */
  RoomServerErrServerError: 600,
  /**
   * 无效的操作
   *
   * 调用updateRtmpHost接口更新主播端画面的错误码
   */
  RoomServerErrInvilid: 11403,
} as const;
export type LiveStreaming = (typeof LiveStreaming)[keyof typeof LiveStreaming];

/** What is known of a code of `LiveStreaming`. */
export interface LiveStreamingEntry {
  /** The documented name. */
  readonly name: string;
  /** What happened; empty where there is no text. */
  readonly description: string;
  /** More about the code. */
  readonly detail?: string;
}

/** What is known of each code: one that is missing does not compile. */
export const LiveStreamingEntries: Readonly<
  Record<LiveStreaming, LiveStreamingEntry>
> = {
  [LiveStreaming.RoomServerErrAuthError]: {
    name: "RoomServerErrAuthError",
    description: "认证错误",
    detail: "调用updateRtmpHost接口更新主播端画面的错误码",
  },
  [LiveStreaming.RoomServerErrChannelNotExist]: {
    name: "RoomServerErrChannelNotExist",
    description: "房间不存在",
    detail: "调用updateRtmpHost接口更新主播端画面的错误码",
  },
  [LiveStreaming.RoomServerErrUidNotExist]: {
    name: "RoomServerErrUidNotExist",
    description: "房间下的uid不存在",
    detail: "调用updateRtmpHost接口更新主播端画面的错误码",
  },
  [LiveStreaming.RoomServerErrNoPermission]: {
    name: "RoomServerErrNoPermission",
    description: "没有权限",
    detail: "调用updateRtmpHost接口更新主播端画面的错误码",
  },
  [LiveStreaming.RoomServerErrDataError]: {
    name: "RoomServerErrDataError",
    description: "请求数据不对",
    detail: "调用updateRtmpHost接口更新主播端画面的错误码",
  },
  [LiveStreaming.RoomServerErrUnknown]: {
    name: "内部错误（TurnServer请求异常）",
    description: "认证错误",
    detail: "调用updateRtmpHost接口更新主播端画面的错误码",
  },
  [LiveStreaming.RoomServerErrServerError]: {
    name: "RoomServerErrServerError",
    description: "服务器内部错误",
    detail: "调用updateRtmpHost接口更新主播端画面的错误码",
  },
  [LiveStreaming.RoomServerErrInvilid]: {
    name: "RoomServerErrInvilid",
    description: "无效的操作",
    detail: "调用updateRtmpHost接口更新主播端画面的错误码",
  },
};

/** Every code of `LiveStreaming`. */
export const LiveStreamingCodes: ReadonlySet<unknown> = new Set(
  Object.values(LiveStreaming),
);

/** Whether a value is a code of `LiveStreaming`. */
export function isLiveStreaming(value: unknown): value is LiveStreaming {
  return LiveStreamingCodes.has(value);
}

/**
 * 本地录制相关
 *
 * Errors of recording in the browser.
 *
 * Codes: 400 to 404, 67000 to 67999.
 */
export const LocalRecording = {
  /**
   * 视频录制文件已经存在，请下载或清除
   *
   * 重复录制了，请请处理当前录制的文件
   */
  VideoRecordExsit: 400,
  /**
   * 通话不存在
   *
   * 本地录制时，没有音视频或者房间不存在
   */
  VideoRecordInvalid: 404,
  /**
   * 录制对象不存在或录制已结束
   *
   * 执行播放、下载、清除动作时，反馈的错误（找不到对应录制对象）
   */
  RecordNotExist: 67001,
  /**
   * 需要录制的帐号缺失
   *
   * 开始录制时，account账号错误
   */
  RecordLackAccount: 67002,
  /**
   * 当前没有音视频数据，无法进行录制
   *
   * 开始录制时，找不到要录制的媒体，无法进行录制
   */
  RecordNoStream: 67003,
  /**
   * 当前浏览器不支持音视频录制功能
   *
   * 开始录制时，当前浏览器不支持音视频录制功能，无法进行录制
   */
  RecordBrowserNotSupport: 67004,
  /**
   * 当前浏览器不支持对应格式的音视频录制
   *
   * 开始录制时，当前浏览器不支持对应格式的音视频录制，无法进行录制
   */
  RecordBrowserNotSupportFormat: 67005,
  /**
   * 音视频正在录制中，请勿重复操作
   *
   * 音视频正在录制中，请勿重复操作
   */
  RecordInRecording: 67006,
  /**
   * 录制时，音视频解码/格式化失败
   *
   * 录制时，音视频解码/格式化失败
   */
  RecordFormatError: 67007,
} as const;
export type LocalRecording =
  (typeof LocalRecording)[keyof typeof LocalRecording];

/** What is known of a code of `LocalRecording`. */
export interface LocalRecordingEntry {
  /** The documented name. */
  readonly name: string;
  /** What happened; empty where there is no text. */
  readonly description: string;
  /** More about the code. */
  readonly detail?: string;
}

/** What is known of each code: one that is missing does not compile. */
export const LocalRecordingEntries: Readonly<
  Record<LocalRecording, LocalRecordingEntry>
> = {
  [LocalRecording.VideoRecordExsit]: {
    name: "VideoRecordExsit",
    description: "视频录制文件已经存在，请下载或清除",
    detail: "重复录制了，请请处理当前录制的文件",
  },
  [LocalRecording.VideoRecordInvalid]: {
    name: "VideoRecordInvalid",
    description: "通话不存在",
    detail: "本地录制时，没有音视频或者房间不存在",
  },
  [LocalRecording.RecordNotExist]: {
    name: "RecordNotExist",
    description: "录制对象不存在或录制已结束",
    detail: "执行播放、下载、清除动作时，反馈的错误（找不到对应录制对象）",
  },
  [LocalRecording.RecordLackAccount]: {
    name: "RecordLackAccount",
    description: "需要录制的帐号缺失",
    detail: "开始录制时，account账号错误",
  },
  [LocalRecording.RecordNoStream]: {
    name: "RecordNoStream",
    description: "当前没有音视频数据，无法进行录制",
    detail: "开始录制时，找不到要录制的媒体，无法进行录制",
  },
  [LocalRecording.RecordBrowserNotSupport]: {
    name: "RecordBrowserNotSupport",
    description: "当前浏览器不支持音视频录制功能",
    detail: "开始录制时，当前浏览器不支持音视频录制功能，无法进行录制",
  },
  [LocalRecording.RecordBrowserNotSupportFormat]: {
    name: "RecordBrowserNotSupportFormat",
    description: "当前浏览器不支持对应格式的音视频录制",
    detail: "开始录制时，当前浏览器不支持对应格式的音视频录制，无法进行录制",
  },
  [LocalRecording.RecordInRecording]: {
    name: "RecordInRecording",
    description: "音视频正在录制中，请勿重复操作",
    detail: "音视频正在录制中，请勿重复操作",
  },
  [LocalRecording.RecordFormatError]: {
    name: "RecordFormatError",
    description: "录制时，音视频解码/格式化失败",
    detail: "录制时，音视频解码/格式化失败",
  },
};

/** Every code of `LocalRecording`. */
export const LocalRecordingCodes: ReadonlySet<unknown> = new Set(
  Object.values(LocalRecording),
);

/** Whether a value is a code of `LocalRecording`. */
export function isLocalRecording(value: unknown): value is LocalRecording {
  return LocalRecordingCodes.has(value);
}

/**
 * 连接服务器错误码
 *
 * Errors of the connection to the gateway server.
 *
 * Codes: 61000 to 61999.
 */
export const Gateway = {
  /**
   * 网关登录失败
   *
   * 服务器登录失败
   */
  GateWayLoginFail: 61001,
  /**
   * 网关连接超时
   *
   * 服务器连接超时
   */
  GateWayConnectionTimeout: 61003,
  /**
   * 无可用的网关地址，请确保对方打开了WebRTC兼容开关
   *
   * 服务器地址分配错误
   */
  GateWayAddressNotAvailable: 61004,
  /**
   * 网关管理已初始化或已登录，重复操作
   *
   * 重复登录
   *
   * Shares the code of GateWayAddressNotAvailable.
   */
  GateWayLoginAlready: 61004,
  /**
   * 网关服务器错误
   *
   * 服务器反馈错误
   *
   * Shares the code of GateWayAddressNotAvailable.
   */
  GateWayServerError: 61004,
  /**
   * RTC连接失败
   *
   * 服务器连接失败
   */
  GateWayRTCConnectFail: 61008,
} as const;
export type Gateway = (typeof Gateway)[keyof typeof Gateway];

/** What is known of a code of `Gateway`. */
export interface GatewayEntry {
  /** The documented name. */
  readonly name: string;
  /** What happened; empty where there is no text. */
  readonly description: string;
  /** More about the code. */
  readonly detail?: string;
}

/** What is known of each code: one that is missing does not compile. */
export const GatewayEntries: Readonly<Record<Gateway, GatewayEntry>> = {
  [Gateway.GateWayLoginFail]: {
    name: "GateWayLoginFail",
    description: "网关登录失败",
    detail: "服务器登录失败",
  },
  [Gateway.GateWayConnectionTimeout]: {
    name: "GateWayConnectionTimeout",
    description: "网关连接超时",
    detail: "服务器连接超时",
  },
  [Gateway.GateWayAddressNotAvailable]: {
    name: "GateWayAddressNotAvailable",
    description: "无可用的网关地址，请确保对方打开了WebRTC兼容开关",
    detail: "服务器地址分配错误",
  },
  [Gateway.GateWayRTCConnectFail]: {
    name: "GateWayRTCConnectFail",
    description: "RTC连接失败",
    detail: "服务器连接失败",
  },
};

/** Every code of `Gateway`. */
export const GatewayCodes: ReadonlySet<unknown> = new Set(
  Object.values(Gateway),
);

/** Whether a value is a code of `Gateway`. */
export function isGateway(value: unknown): value is Gateway {
  return GatewayCodes.has(value);
}

/**
 * 视频相关错误码
 *
 * Errors of video and of screen sharing.
 *
 * Codes: 62000 to 62999.
 */
export const Video = {
  /**
   * 该机型浏览器不支持H264编码
   *
   * 视频编解码不支持，无法进行通话
   */
  VideoDecodeError: 62001,
  /**
   * 获取流媒体失败
   *
   * 执行播放、关闭视频或者屏幕共享时，无法获取对应的video数据流
   */
  VideoStreamFetchError: 62002,
  /**
   * 未设置画布容器
   *
   * 执行播放视频或者屏幕共享时，没有设置div标签
   */
  VideoContainerNotExist: 62006,
  /**
   * 新开启或关闭混频功能时，最多只能开启一路设备
   *
   * 如果原来没有设置混频，现在设置了，但是同时两路流都存在，需要先关闭一路流
   */
  VideoMixStreamExceed: 62101,
  /**
   * 不支持原生屏幕共享功能，请确认浏览器版本或"chrome://flags/"是否开启"Experimental
   * Web Platform features"
   *
   * 屏幕共享失败
   */
  VideoScreenShareNotSupport: 62102,
} as const;
export type Video = (typeof Video)[keyof typeof Video];

/** What is known of a code of `Video`. */
export interface VideoEntry {
  /** The documented name. */
  readonly name: string;
  /** What happened; empty where there is no text. */
  readonly description: string;
  /** More about the code. */
  readonly detail?: string;
}

/** What is known of each code: one that is missing does not compile. */
export const VideoEntries: Readonly<Record<Video, VideoEntry>> = {
  [Video.VideoDecodeError]: {
    name: "VideoDecodeError",
    description: "该机型浏览器不支持H264编码",
    detail: "视频编解码不支持，无法进行通话",
  },
  [Video.VideoStreamFetchError]: {
    name: "VideoStreamFetchError",
    description: "获取流媒体失败",
    detail: "执行播放、关闭视频或者屏幕共享时，无法获取对应的video数据流",
  },
  [Video.VideoContainerNotExist]: {
    name: "VideoContainerNotExist",
    description: "未设置画布容器",
    detail: "执行播放视频或者屏幕共享时，没有设置div标签",
  },
  [Video.VideoMixStreamExceed]: {
    name: "VideoMixStreamExceed",
    description: "新开启或关闭混频功能时，最多只能开启一路设备",
    detail:
      "如果原来没有设置混频，现在设置了，但是同时两路流都存在，需要先关闭一路流",
  },
  [Video.VideoScreenShareNotSupport]: {
    name: "VideoScreenShareNotSupport",
    description:
      '不支持原生屏幕共享功能，请确认浏览器版本或"chrome://flags/"是否开启"Experimental Web Platform features"',
    detail: "屏幕共享失败",
  },
};

/** Every code of `Video`. */
export const VideoCodes: ReadonlySet<unknown> = new Set(Object.values(Video));

/** Whether a value is a code of `Video`. */
export function isVideo(value: unknown): value is Video {
  return VideoCodes.has(value);
}

/**
 * 音频相关错误码
 *
 * Errors of audio and of musical accompaniment.
 *
 * Codes: 63000 to 63999.
 */
export const Audio = {
  /**
   * 获取音频流失败
   *
   * 执行播放、关闭音频时，无法获取对应的audio数据流
   */
  AudioStreamFetchError: 63002,
  /**
   * 用户已登出/离开房间
   *
   * startDevice接口开启mic时，获取到音频流时，发现已经不再房间中了
   */
  AudioUserHasBeenLeft: 63005,
  /**
   * 音频功能已被禁用
   *
   * 在获取当前采集的音频音量、开启伴音时，发现当前已经关闭了mic，反馈该错误码
   */
  AudioDisabled: 63007,
  /**
   * 伴音出错
   *
   * 开始伴音时，出现音频文件解码失败的问题
   */
  MusicalAccompanimentError: 63100,
  /**
   * 伴音文件加载失败
   *
   * 开始伴音时，出现音频文件加载失败的问题
   */
  AudioFileDownloadError: 63101,
  /**
   * 该浏览器不支持伴音功能
   *
   * 该浏览器不支持伴音功能
   */
  MusicalAccompanimentUnsupport: 63102,
  /**
   * 当前没有暂停伴音
   *
   * 执行恢复伴音的动作时，但是当前没有暂停伴音，反馈错误
   */
  UnpauseMusicalAccompaniment: 63103,
  /**
   * 已经暂停暂停伴音
   *
   * 执行暂停伴音的动作时，当前已经处于暂停的状态了，反馈错误
   */
  pausedMusicalAccompaniment: 63104,
  /**
   * 已经暂停暂停伴音
   *
   * 执行伴音的API时，当前没有开启伴音，反馈错误
   */
  UnstartMusicalAccompaniment: 63105,
} as const;
export type Audio = (typeof Audio)[keyof typeof Audio];

/** What is known of a code of `Audio`. */
export interface AudioEntry {
  /** The documented name. */
  readonly name: string;
  /** What happened; empty where there is no text. */
  readonly description: string;
  /** More about the code. */
  readonly detail?: string;
}

/** What is known of each code: one that is missing does not compile. */
export const AudioEntries: Readonly<Record<Audio, AudioEntry>> = {
  [Audio.AudioStreamFetchError]: {
    name: "AudioStreamFetchError",
    description: "获取音频流失败",
    detail: "执行播放、关闭音频时，无法获取对应的audio数据流",
  },
  [Audio.AudioUserHasBeenLeft]: {
    name: "AudioUserHasBeenLeft",
    description: "用户已登出/离开房间",
    detail: "startDevice接口开启mic时，获取到音频流时，发现已经不再房间中了",
  },
  [Audio.AudioDisabled]: {
    name: "AudioDisabled",
    description: "音频功能已被禁用",
    detail:
      "在获取当前采集的音频音量、开启伴音时，发现当前已经关闭了mic，反馈该错误码",
  },
  [Audio.MusicalAccompanimentError]: {
    name: "MusicalAccompanimentError",
    description: "伴音出错",
    detail: "开始伴音时，出现音频文件解码失败的问题",
  },
  [Audio.AudioFileDownloadError]: {
    name: "AudioFileDownloadError",
    description: "伴音文件加载失败",
    detail: "开始伴音时，出现音频文件加载失败的问题",
  },
  [Audio.MusicalAccompanimentUnsupport]: {
    name: "AudioMixingUnsupport",
    description: "该浏览器不支持伴音功能",
    detail: "该浏览器不支持伴音功能",
  },
  [Audio.UnpauseMusicalAccompaniment]: {
    name: "UnpauseMusicalAccompaniment",
    description: "当前没有暂停伴音",
    detail: "执行恢复伴音的动作时，但是当前没有暂停伴音，反馈错误",
  },
  [Audio.pausedMusicalAccompaniment]: {
    name: "pausedMusicalAccompaniment",
    description: "已经暂停暂停伴音",
    detail: "执行暂停伴音的动作时，当前已经处于暂停的状态了，反馈错误",
  },
  [Audio.UnstartMusicalAccompaniment]: {
    name: "UnstartMusicalAccompaniment",
    description: "已经暂停暂停伴音",
    detail: "执行伴音的API时，当前没有开启伴音，反馈错误",
  },
};

/** Every code of `Audio`. */
export const AudioCodes: ReadonlySet<unknown> = new Set(Object.values(Audio));

/** Whether a value is a code of `Audio`. */
export function isAudio(value: unknown): value is Audio {
  return AudioCodes.has(value);
}

/**
 * 音视频设备相关错误码
 *
 * Errors of cameras, microphones and other devices.
 *
 * Codes: 65000 to 65999.
 */
export const Device = {
  /**
   * 不支持的设备类型
   *
   * startDevice接口参数type错误，无法识别
   */
  DeviceNotSupport: 65001,
  /**
   * 设备不存在/无任何设备
   *
   * 调用startDevice接口时，发现当前没有任何设备，无法开启
   */
  DeviceNotExists: 65002,
  /**
   * 设备开启失败，未知错误
   *
   * 调用startDevice接口时，设备开启失败
   */
  DeviceOpenError: 65005,
  /**
   * 设备未开启/未初始化
   *
   * 调用stotDevice接口时，发现要设备没有开启
   */
  DeviceNotOpen: 65006,
  /**
   * 设备已开启，重复操作
   *
   * 重复开启设备
   */
  DeviceAlreadyOpen: 65007,
  /**
   * 获取可用设备列表失败
   *
   * 获取可用设备列表失败
   */
  DeviceNotAvailable: 65008,
} as const;
export type Device = (typeof Device)[keyof typeof Device];

/** What is known of a code of `Device`. */
export interface DeviceEntry {
  /** The documented name. */
  readonly name: string;
  /** What happened; empty where there is no text. */
  readonly description: string;
  /** More about the code. */
  readonly detail?: string;
}

/** What is known of each code: one that is missing does not compile. */
export const DeviceEntries: Readonly<Record<Device, DeviceEntry>> = {
  [Device.DeviceNotSupport]: {
    name: "DeviceNotSupport",
    description: "不支持的设备类型",
    detail: "startDevice接口参数type错误，无法识别",
  },
  [Device.DeviceNotExists]: {
    name: "DeviceNotExists",
    description: "设备不存在/无任何设备",
    detail: "调用startDevice接口时，发现当前没有任何设备，无法开启",
  },
  [Device.DeviceOpenError]: {
    name: "DeviceOpenError",
    description: "设备开启失败，未知错误",
    detail: "调用startDevice接口时，设备开启失败",
  },
  [Device.DeviceNotOpen]: {
    name: "DeviceNotOpen",
    description: "设备未开启/未初始化",
    detail: "调用stotDevice接口时，发现要设备没有开启",
  },
  [Device.DeviceAlreadyOpen]: {
    name: "DeviceAlreadyOpen",
    description: "设备已开启，重复操作",
    detail: "重复开启设备",
  },
  [Device.DeviceNotAvailable]: {
    name: "DeviceNotAvailable",
    description: "获取可用设备列表失败",
    detail: "获取可用设备列表失败",
  },
};

/** Every code of `Device`. */
export const DeviceCodes: ReadonlySet<unknown> = new Set(Object.values(Device));

/** Whether a value is a code of `Device`. */
export function isDevice(value: unknown): value is Device {
  return DeviceCodes.has(value);
}

/**
 * serverCode
 *
 * What the server answered, as a number, in the `serverCode` of `ChannelStartFail`, `ChannelCreatingError`
 * and `ChannelJoinError`.
 *
 * Codes: 102 to 999, 9000 to 9999, 11001 to 11399.
 */
export const ServerCode = {
  /** 会议模式错误，检查加入房间的参数 */
  MeetingModeError: 102,
  /** 非rtmp用户加入rtmp频道 */
  NonRtmpUserJoinedRtmpChannel: 103,
  /** 超过频道最多互动者人数限制 */
  InteractiveUserLimitExceeded: 104,
  /** 房间已经存在一个主播 */
  HostAlreadyInRoom: 105,
  /** 但频道创建者非主播 */
  ChannelCreatorNotHost: 106,
  /** 认证失败 */
  AuthenticationFailed: 107,
  /** 房间已经被关闭 */
  RoomAlreadyClosed: 108,
  /** H5不支持加入多人模式房间 */
  MultiUserRoomNotSupportedOnH5: 110,
  /** 你被提出房间了 */
  KickedOutOfRoom: 509,
  /** 房间已经被关闭了 */
  RoomHasBeenClosed: 510,
  /** 客户端版本不对, 需升级sdk */
  ClientVersionMismatch: 201,
  /** 用户名或密码错误, 请检查appKey和token是否有效, account和token是否匹配 */
  WrongUsernameOrPassword: 302,
  /** 非法操作或没有权限 */
  IllegalOperationOrNoPermission: 403,
  /** 对象(用户/群/聊天室)不存在 */
  ObjectNotFound: 404,
  /** 参数长度过长 */
  ParameterTooLong: 405,
  /** 客户端请求超时 */
  ClientRequestTimeout: 408,
  /** 参数错误 */
  ParameterError: 414,
  /** 频率控制 */
  FrequencyControl: 416,
  /** 重复操作 */
  RepeatedOperation: 417,
  /** 帐号被禁用 */
  AccountDisabled: 422,
  /** 服务器内部错误 */
  InternalServerError: 500,
  /** 服务器繁忙 */
  ServerBusy: 503,
  /** 协议已失效 */
  ProtocolExpired: 997,
  /** 解包错误 */
  UnpackError: 998,
  /** 打包错误 */
  PackError: 999,
  /** 通道失效 */
  ChannelInvalid: 9102,
  /** 已经在其他端接听/拒绝过这通电话 */
  CallAnsweredOrRejectedElsewhere: 9103,
  /** 对方离线, 通话不可送达 */
  PeerOffline: 11001,
} as const;
export type ServerCode = (typeof ServerCode)[keyof typeof ServerCode];

/** What is known of a code of `ServerCode`. */
export interface ServerCodeEntry {
  /** The documented name. */
  readonly name: string;
  /** What happened; empty where there is no text. */
  readonly description: string;
}

/** What is known of each code: one that is missing does not compile. */
export const ServerCodeEntries: Readonly<Record<ServerCode, ServerCodeEntry>> =
  {
    [ServerCode.MeetingModeError]: {
      name: "MeetingModeError",
      description: "会议模式错误，检查加入房间的参数",
    },
    [ServerCode.NonRtmpUserJoinedRtmpChannel]: {
      name: "NonRtmpUserJoinedRtmpChannel",
      description: "非rtmp用户加入rtmp频道",
    },
    [ServerCode.InteractiveUserLimitExceeded]: {
      name: "InteractiveUserLimitExceeded",
      description: "超过频道最多互动者人数限制",
    },
    [ServerCode.HostAlreadyInRoom]: {
      name: "HostAlreadyInRoom",
      description: "房间已经存在一个主播",
    },
    [ServerCode.ChannelCreatorNotHost]: {
      name: "ChannelCreatorNotHost",
      description: "但频道创建者非主播",
    },
    [ServerCode.AuthenticationFailed]: {
      name: "AuthenticationFailed",
      description: "认证失败",
    },
    [ServerCode.RoomAlreadyClosed]: {
      name: "RoomAlreadyClosed",
      description: "房间已经被关闭",
    },
    [ServerCode.MultiUserRoomNotSupportedOnH5]: {
      name: "MultiUserRoomNotSupportedOnH5",
      description: "H5不支持加入多人模式房间",
    },
    [ServerCode.KickedOutOfRoom]: {
      name: "KickedOutOfRoom",
      description: "你被提出房间了",
    },
    [ServerCode.RoomHasBeenClosed]: {
      name: "RoomHasBeenClosed",
      description: "房间已经被关闭了",
    },
    [ServerCode.ClientVersionMismatch]: {
      name: "ClientVersionMismatch",
      description: "客户端版本不对, 需升级sdk",
    },
    [ServerCode.WrongUsernameOrPassword]: {
      name: "WrongUsernameOrPassword",
      description:
        "用户名或密码错误, 请检查appKey和token是否有效, account和token是否匹配",
    },
    [ServerCode.IllegalOperationOrNoPermission]: {
      name: "IllegalOperationOrNoPermission",
      description: "非法操作或没有权限",
    },
    [ServerCode.ObjectNotFound]: {
      name: "ObjectNotFound",
      description: "对象(用户/群/聊天室)不存在",
    },
    [ServerCode.ParameterTooLong]: {
      name: "ParameterTooLong",
      description: "参数长度过长",
    },
    [ServerCode.ClientRequestTimeout]: {
      name: "ClientRequestTimeout",
      description: "客户端请求超时",
    },
    [ServerCode.ParameterError]: {
      name: "ParameterError",
      description: "参数错误",
    },
    [ServerCode.FrequencyControl]: {
      name: "FrequencyControl",
      description: "频率控制",
    },
    [ServerCode.RepeatedOperation]: {
      name: "RepeatedOperation",
      description: "重复操作",
    },
    [ServerCode.AccountDisabled]: {
      name: "AccountDisabled",
      description: "帐号被禁用",
    },
    [ServerCode.InternalServerError]: {
      name: "InternalServerError",
      description: "服务器内部错误",
    },
    [ServerCode.ServerBusy]: {
      name: "ServerBusy",
      description: "服务器繁忙",
    },
    [ServerCode.ProtocolExpired]: {
      name: "ProtocolExpired",
      description: "协议已失效",
    },
    [ServerCode.UnpackError]: {
      name: "UnpackError",
      description: "解包错误",
    },
    [ServerCode.PackError]: {
      name: "PackError",
      description: "打包错误",
    },
    [ServerCode.ChannelInvalid]: {
      name: "ChannelInvalid",
      description: "通道失效",
    },
    [ServerCode.CallAnsweredOrRejectedElsewhere]: {
      name: "CallAnsweredOrRejectedElsewhere",
      description: "已经在其他端接听/拒绝过这通电话",
    },
    [ServerCode.PeerOffline]: {
      name: "PeerOffline",
      description: "对方离线, 通话不可送达",
    },
  };

/** Every code of `ServerCode`. */
export const ServerCodeCodes: ReadonlySet<unknown> = new Set(
  Object.values(ServerCode),
);

/** Whether a value is a code of `ServerCode`. */
export function isServerCode(value: unknown): value is ServerCode {
  return ServerCodeCodes.has(value);
}

/**
 * serverCode
 *
 * What the server answered, as a string, in the same column as `ServerCode`.
 */
export const ServerCodeText = {
  /**
   * 无法建立连接, 请确保能 ping/telnet 到云信服务器; 如果是IE8/9,
   * 请确保项目部署在 HTTPS 环境下
   */
  Connect_Failed: "Connect_Failed",
  /** 网断了 */
  Error_Internet_Disconnected: "Error_Internet_Disconnected",
  /** 连接未建立 */
  Error_Connection_is_not_Established: "Error_Connection_is_not_Established",
  /** socket状态不对 */
  Error_Connection_Socket_State_not_Match:
    "Error_Connection_Socket_State_not_Match",
  /** 超时 */
  Error_Timeout: "Error_Timeout",
  /** 会话已存在 */
  Session_Exist: "Session_Exist",
  /** 未知错误 */
  Error_Unknown: "Error_Unknown",
  /** 操作取消 */
  Operation_Canceled: "Operation_Canceled",
} as const;
export type ServerCodeText =
  (typeof ServerCodeText)[keyof typeof ServerCodeText];

/** What is known of a code of `ServerCodeText`. */
export interface ServerCodeTextEntry {
  /** The documented name. */
  readonly name: string;
  /** What happened; empty where there is no text. */
  readonly description: string;
}

/** What is known of each code: one that is missing does not compile. */
export const ServerCodeTextEntries: Readonly<
  Record<ServerCodeText, ServerCodeTextEntry>
> = {
  [ServerCodeText.Connect_Failed]: {
    name: "Connect_Failed",
    description:
      "无法建立连接, 请确保能 ping/telnet 到云信服务器; 如果是IE8/9, 请确保项目部署在 HTTPS 环境下",
  },
  [ServerCodeText.Error_Internet_Disconnected]: {
    name: "Error_Internet_Disconnected",
    description: "网断了",
  },
  [ServerCodeText.Error_Connection_is_not_Established]: {
    name: "Error_Connection_is_not_Established",
    description: "连接未建立",
  },
  [ServerCodeText.Error_Connection_Socket_State_not_Match]: {
    name: "Error_Connection_Socket_State_not_Match",
    description: "socket状态不对",
  },
  [ServerCodeText.Error_Timeout]: {
    name: "Error_Timeout",
    description: "超时",
  },
  [ServerCodeText.Session_Exist]: {
    name: "Session_Exist",
    description: "会话已存在",
  },
  [ServerCodeText.Error_Unknown]: {
    name: "Error_Unknown",
    description: "未知错误",
  },
  [ServerCodeText.Operation_Canceled]: {
    name: "Operation_Canceled",
    description: "操作取消",
  },
};

/** Every code of `ServerCodeText`. */
export const ServerCodeTextCodes: ReadonlySet<unknown> = new Set(
  Object.values(ServerCodeText),
);

/** Whether a value is a code of `ServerCodeText`. */
export function isServerCodeText(value: unknown): value is ServerCodeText {
  return ServerCodeTextCodes.has(value);
}
