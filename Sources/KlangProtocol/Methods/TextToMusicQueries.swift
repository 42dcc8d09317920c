import JSON
import JSONRPC

/// A music task by its id.
public enum TextToMusicGet: RequestMethod {
  public typealias Params = TaskReference
  public typealias Result = KlangTask
  public static let name = "textToMusic/get"
  public static let lane = Lane.read
  public static let summary = "A music task as it stands."
  public static let errors: [KlangErrorCode] = [.invalidParameter, .unavailable]
  public static let examples = [MethodExample("by-external-id", ["external_task_id": "scene-1"])]
}

/// Music tasks.
public enum TextToMusicList: RequestMethod {
  public typealias Params = TaskListParams
  public typealias Result = TaskListResult
  public static let name = "textToMusic/list"
  public static let lane = Lane.read
  public static let summary = "Music tasks, newest first."
  public static let errors: [KlangErrorCode] = [.invalidParameter, .unavailable]
  public static let examples = [MethodExample("second-page", ["pageNum": 2, "pageSize": 10])]
}
