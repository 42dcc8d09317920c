import JSON
import JSONRPC

/// A soundtrack task by its id.
public enum VideoToAudioGet: RequestMethod {
  public typealias Params = TaskReference
  public typealias Result = KlangTask
  public static let name = "videoToAudio/get"
  public static let lane = Lane.read
  public static let summary = "A soundtrack task as it stands."
  public static let endpoint: String? = "GET /v1/audio/video-to-audio/{id}"
  public static let errors: [KlangErrorCode] = [.invalidParameter, .unavailable]
  public static let examples = [MethodExample("by-external-id", ["external_task_id": "scene-1"])]
}

/// Soundtrack tasks.
public enum VideoToAudioList: RequestMethod {
  public typealias Params = TaskListParams
  public typealias Result = TaskListResult
  public static let name = "videoToAudio/list"
  public static let lane = Lane.read
  public static let summary = "Soundtrack tasks, newest first."
  public static let endpoint: String? = "GET /v1/audio/video-to-audio"
  public static let errors: [KlangErrorCode] = [.invalidParameter, .unavailable]
  public static let examples = [MethodExample("second-page", ["pageNum": 2, "pageSize": 10])]
}
