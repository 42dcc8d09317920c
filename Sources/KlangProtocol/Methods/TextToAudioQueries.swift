import JSON
import JSONRPC

/// A sound task by its id.
public enum TextToAudioGet: RequestMethod {
  public typealias Params = TaskReference
  public typealias Result = KlangTask
  public static let name = "textToAudio/get"
  public static let lane = Lane.read
  public static let summary = "A sound task as it stands."
  public static let endpoint: String? = "GET /v1/audio/text-to-audio/{id}"
  public static let errors: [KlangErrorCode] = [.invalidParameter, .unavailable]
  public static let examples = [MethodExample("by-external-id", ["external_task_id": "scene-1"])]
}

/// Sound tasks.
public enum TextToAudioList: RequestMethod {
  public typealias Params = TaskListParams
  public typealias Result = TaskListResult
  public static let name = "textToAudio/list"
  public static let lane = Lane.read
  public static let summary = "Sound tasks, newest first."
  public static let endpoint: String? = "GET /v1/audio/text-to-audio"
  public static let errors: [KlangErrorCode] = [.invalidParameter, .unavailable]
  public static let examples = [MethodExample("second-page", ["pageNum": 2, "pageSize": 10])]
}
